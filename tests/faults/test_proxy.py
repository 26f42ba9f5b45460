"""QGIS's proxy, its excluded hosts and its certificates, with a real proxy and a real TLS server on loopback."""

import base64

import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QNetworkProxy, QSslCertificate

from tests.faults.started import Started, moments
from tests.qgis.running import Told, cancelled_when, fetch, ids

USER, PASSPHRASE = "proxy user", "p@ss:wörd/%1"


@pytest.fixture
def trusted(certificates):
    """QGIS trusts the test's authority, as Options > Authentication > Manage Certificates would have it."""
    manager = QgsApplication.authManager()
    certificate = QSslCertificate(QByteArray(certificates[0].read_bytes()))
    assert manager.storeCertAuthority(certificate)
    manager.initSslCaches()
    yield
    assert manager.removeCertAuthority(certificate)
    manager.initSslCaches()


def refused(service):
    """What is told, and the sentence with which a run ends that could not ask for anything."""
    told = Told()
    with pytest.raises(QgsProcessingException) as caught:
        fetch(service, told)
    assert service.log() == []
    return told, str(caught.value)


def test_every_request_goes_through_the_proxy_with_user_and_password(town, use_proxy):
    direct = ids(fetch(town, DETAILS=["width"])["OUTPUT"])
    town.clear_log()
    with Started("proxy", f"{USER}:{PASSPHRASE}") as proxy:
        use_proxy(proxy.port, USER, PASSPHRASE)
        told = Told()
        results = fetch(town, told, DETAILS=["width"])
        assert ids(results["OUTPUT"]) == direct
        assert results["FAILED_TILE_COUNT"] == 0
        # Nothing came past it.
        assert len([line for line in proxy.told if line["passed"]]) == len(town.log())
        assert {line["target"].split("/")[2] for line in proxy.told} == {
            address.split("//")[1] for address in (town.tiles, town.graph)
        }
    assert not [entry for entry in town.log() if "Proxy-Authorization" in entry["headers"]]


def test_excluded_addresses_go_direct(town, use_proxy):
    with Started("proxy", f"{USER}:{PASSPHRASE}") as proxy:
        use_proxy(proxy.port, USER, PASSPHRASE, excluded=[town.tiles])
        results = fetch(town, DETAILS=["width"], MAX_IMAGES=60)
        assert results["IMAGE_COUNT"] == 60
        assert proxy.told
        assert not [line for line in proxy.told if line["target"].startswith(town.tiles)]
        assert [line for line in proxy.told if line["target"].startswith(town.graph)]
    assert town.log("tiles")


def test_the_environments_proxy_does_not_come_before_qgis(town, use_proxy, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Started("proxy") as proxy:
        use_proxy(proxy.port)
        assert fetch(town)["IMAGE_COUNT"] > 0
        assert len(proxy.told) == len(town.log())


def test_a_proxy_that_refuses_is_named_and_its_password_is_not(town, use_proxy):
    with Started("proxy", "somebody:else") as proxy:
        use_proxy(proxy.port, USER, PASSPHRASE)
        told, sentence = refused(town)
        assert 0 < len(proxy.told) <= 4  # it is not asked again: an account may be locked after some wrong passwords
        assert not [line for line in proxy.told if line["passed"]]
    assert "the proxy refused" in sentence
    assert "user name and password" in sentence
    given = base64.b64encode(f"{USER}:{PASSPHRASE}".encode()).decode()
    for form in (PASSPHRASE, "p%40ss", given, "p@ss"):
        assert form not in told.everything() + sentence


def test_a_tunnel_that_is_refused(secure, trusted, use_proxy):
    with Started("proxy", "somebody:else") as proxy:
        use_proxy(proxy.port, USER, PASSPHRASE)
        _, sentence = refused(secure)
    assert "user name and password" in sentence
    assert PASSPHRASE not in sentence


def test_a_qgis_that_has_no_socks_says_so(town, use_proxy):
    try:
        import socks  # noqa: F401
    except ImportError:
        use_proxy(9, kind=QNetworkProxy.ProxyType.Socks5Proxy)
        _, sentence = refused(town)
        assert "SOCKS" in sentence
    else:
        pytest.skip("PySocks is here")


def test_a_password_of_netrc_is_for_others(town, monkeypatch, tmp_path):
    entry = "machine 127.0.0.1 login somebody {} hush-hush\n".format("password")
    (tmp_path / "netrc").write_text(entry)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    results = fetch(town, DETAILS=["width"], MAX_IMAGES=10)
    assert (results["IMAGE_COUNT"], results["FAILED_DETAIL_COUNT"]) == (10, 0)
    given = [entry["headers"].get("Authorization", "") for entry in town.log()]
    assert not [header for header in given if header.startswith("Basic")]


def test_certificates_added_in_qgis_are_trusted(secure, trusted):
    told = Told()
    results = fetch(secure, told, DETAILS=["width"])
    assert results["IMAGE_COUNT"] > 0
    assert results["FAILED_TILE_COUNT"] == 0
    assert secure.log("tiles")
    assert secure.log("graph")


def test_without_them_nothing_is_sent_and_a_sentence_says_why(secure):
    _, sentence = refused(secure)
    assert "certificate" in sentence
    assert "Authentication" in sentence
    assert "Traceback" not in sentence


def test_tls_through_the_proxy(secure, trusted, use_proxy):
    with Started("proxy", f"{USER}:{PASSPHRASE}") as proxy:
        use_proxy(proxy.port, USER, PASSPHRASE)
        assert fetch(secure)["FAILED_TILE_COUNT"] == 0
        assert {line["method"] for line in proxy.told} == {"CONNECT"}
    # What is sent on is sealed: the proxy never sees the token.
    assert secure.token not in str(proxy.told)
    assert "access_token" not in str(proxy.told)


# Cancel, where a stop has to reach through another layer. Each would take a minute and more by itself.


def test_cancel_while_tls_waits_for_an_answer(secure, trusted):
    secure.set(tile_fault="hang")
    told = Told()
    with cancelled_when(told, moments(lambda: secure.log("tiles"))):
        results = fetch(secure, told)
    assert results["COMPLETE"] is False
    assert any("cancelled" in warning for warning in told.warnings)


def test_cancel_while_tls_reads(secure, trusted):
    secure.set(tile_fault={"mode": "drip", "seconds": 600})
    told = Told()
    with cancelled_when(told, moments(lambda: secure.log("tiles"))):
        results = fetch(secure, told)
    assert results["COMPLETE"] is False


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_cancel_while_a_proxy_or_a_handshake_says_nothing(town, use_proxy, monkeypatch, scheme):
    with Started("silent") as silent:
        if scheme == "http":
            use_proxy(silent.port)
        else:
            monkeypatch.setenv("LANDLENS_TILES_URL", f"https://127.0.0.1:{silent.port}")
        told = Told()
        # A handshake gives up after 15 seconds by itself; the cancel has to be faster.
        with cancelled_when(told, moments(lambda: silent.told), seconds=10):
            results = fetch(town, told)
        assert results["COMPLETE"] is False
    assert town.log() == []
