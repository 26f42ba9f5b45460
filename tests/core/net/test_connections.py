"""Which address a connection is made to, and what a look-up that does not end does to a run."""

from __future__ import annotations

import socket
import sys
import threading

import pytest

from landlens_plugin.core.errors import Cancelled, Transient
from landlens_plugin.core.net.transport import Transport
from landlens_plugin.core.run.stop import Stop
from tests.core.runs import workers

NOWHERE = "255.255.255.255"  # refused by the system itself, before anything is sent


@pytest.fixture
def transport():
    transport = Transport(Stop())
    yield transport
    transport.close()


@pytest.mark.skipif(sys.platform == "win32", reason="each system has its own words")
def test_an_address_that_is_refused_at_once_is_no_connection(transport):
    with pytest.raises(Transient, match="Network is unreachable|Permission denied|No route"):
        transport.get(f"http://{NOWHERE}:9/", most_bytes=100)


def test_the_next_address_is_tried(town, transport, monkeypatch):
    real = socket.getaddrinfo

    def both(host, port, *args, **kwargs):
        if host != "two.test":
            return real(host, port, *args, **kwargs)
        return [*real(NOWHERE, port, type=socket.SOCK_STREAM), *real("127.0.0.1", port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    port = town.graph.rpartition(":")[2]
    assert transport.get(f"http://two.test:{port}/", most_bytes=10_000).headers["x-app-usage"]


def test_a_name_that_is_not_there(transport):
    with pytest.raises(Transient, match=r"nowhere\.invalid"):
        transport.get("http://nowhere.invalid/", most_bytes=100)


def test_a_look_up_that_does_not_end_ends_with_the_run(transport, monkeypatch):
    asked, over = threading.Event(), threading.Event()

    def hang(*args, **kwargs):
        asked.set()
        over.wait(60)
        raise socket.gaierror("no answer")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    canceller = threading.Thread(target=lambda: asked.wait(30) and transport.stop.set())
    canceller.start()
    try:
        with pytest.raises(Cancelled):
            transport.get("http://dead.test/", most_bytes=100)
        assert not over.is_set() and workers() == []
    finally:
        over.set()
        canceller.join()
