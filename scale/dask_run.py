"""Photos of a job by the workers of a Dask cluster: ``python -m landlens.scale.dask_run``, or :func:`get_photos`.

Dask starts workers, and starts them again when they die; what each of them is to get, the database says. A worker is
told where the database is and where photos go, and has its token from its own environment (MLY_TOKEN).
"""

from __future__ import annotations

import argparse
import os
import secrets
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any, Optional

from distributed import Client, Event, Future, LocalCluster, get_client
from distributed.scheduler import KilledWorker
from landlens.errors import Cancelled, LandLensError
from landlens.run.stop import Stop
from landlens.sentences import Sentence

from . import cli
from .credential import credential_of_environment
from .errors import WorkerLost
from .photos import PhotoRun, PhotosRequest
from .session import Session
from .status import Side, photos_line, side_of
from .targets import target_at
from .telling import Teller

_LOOK_SECONDS = 0.5  # between two looks for workers that have ended
_TELL_SECONDS = 10.0
_FAREWELL_SECONDS = 30.0  # in which stopped workers give back what they hold
_END_SECONDS = 5.0  # between two questions of a worker whether it is to stop; it is told at once


class Share:
    """What one worker does: get photos until none is left; else its answer is why not, an error as well, as Dask would
    print the frames of what is raised. It is sent to others, so it holds no secret.
    """

    def __init__(self, request: PhotosRequest, to: str, end: str) -> None:
        self._request, self._to, self._end = request, to, end

    def __call__(self) -> Optional[Sentence]:
        """Done on the worker."""
        stop, end = Stop(), Event(self._end, client=get_client())
        watching = threading.Thread(target=_watch, args=(end, stop), name="landlens-end", daemon=True)
        watching.start()
        try:
            with target_at(self._to) as target:
                return PhotoRun(self._request, credential_of_environment(), target, stop, _Quiet()).run()
        except LandLensError as error:
            return error
        finally:
            stop.set()


class _Quiet(Teller):
    """Says what is wrong; how far all of them are, is said where they were started."""

    def progress(self, sentence: Sentence) -> None:
        """Nothing."""


def get_photos(
    client: Client,
    request: PhotosRequest,
    to: str,
    workers: int,
    stop: Optional[Stop] = None,
    teller: Optional[Teller] = None,
) -> Optional[Sentence]:
    """Have so many workers of a cluster get the photos of a job, until none is left; else why some are, as a sentence.

    A worker that fails is told of, and its photos are the others'. Raises its error where photos are left in the end,
    and Cancelled.
    """
    stop, teller = stop or Stop(), teller or Teller()
    end = Event(f"landlens-{secrets.token_hex(8)}", client=client)
    share = Share(request, to if "://" in to else os.path.abspath(to), end.name)
    futures: list[Future] = [client.submit(share, pure=False) for _ in range(workers)]
    with closing(Session(request.dsn, stop)) as session:

        def now() -> Side:
            return session.run(lambda connection: side_of(connection, request.schema, request.job.name, "photos"))

        try:
            trouble = _followed(futures, stop, lambda: teller.progress(photos_line(now())), teller)
        finally:
            end.set()
            _wait_for(futures)
        if trouble is None or not now().left:
            return None
        if isinstance(trouble, LandLensError):
            raise trouble
        return trouble


def _followed(futures: Sequence[Future], stop: Stop, tell: Any, teller: Teller) -> Optional[Sentence]:
    """Wait until all have ended; why one of them did before its time, if any did."""
    trouble, going, told = None, set(futures), time.monotonic()
    while going:
        if stop.wait(_LOOK_SECONDS):
            raise Cancelled
        for future in [one for one in going if one.done()]:
            going.discard(future)
            reason = _reason_of(future)
            if reason is not None and str(reason) != str(trouble):  # most have the same
                teller.say(reason)
            trouble = reason or trouble
        if time.monotonic() - told > _TELL_SECONDS:
            told = time.monotonic()
            tell()
    return trouble


def _reason_of(future: Future) -> Optional[Sentence]:
    try:
        reason: Optional[Sentence] = future.result()
    except KilledWorker as killed:
        return WorkerLost(str(killed.last_worker.address))
    return reason


def _wait_for(futures: Sequence[Future]) -> None:
    end = time.monotonic() + _FAREWELL_SECONDS
    while time.monotonic() < end and not all(one.done() for one in futures):
        time.sleep(_LOOK_SECONDS / 5)


def _watch(end: Event, stop: Stop) -> None:
    while not stop.is_set():
        if end.wait(timeout=_END_SECONDS):
            stop.set()


@contextmanager
def _cluster(scheduler: Optional[str], workers: int) -> Iterator[Client]:
    """The cluster of this scheduler, or one of processes on this computer."""
    if scheduler is not None:
        with Client(scheduler) as client:
            yield client
        return
    here = {"host": "127.0.0.1", "dashboard_address": None}
    with LocalCluster(n_workers=workers, threads_per_worker=1, **here) as cluster, Client(cluster) as client:
        yield client


def _run(options: argparse.Namespace, stop: Stop, teller: Teller) -> int:
    request = cli.photos_request(options, stop)
    with _cluster(options.scheduler, options.processes) as client:
        unfinished = get_photos(client, request, options.to, options.processes, stop, teller)
    teller.say(unfinished or Sentence("No photo of '{job}' is left to be fetched.", job=request.job.name))
    return cli.LATER if unfinished is not None else 0


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """The command line; the number that the process ends with, as of ``python -m landlens.scale``."""
    parser = argparse.ArgumentParser(
        prog="python -m landlens.scale.dask_run",
        description="Get the photos of a job by a Dask cluster.",
        parents=[cli.photo_options()],
    )
    parser.add_argument("--processes", type=cli.whole_number, default=2, help="workers of the cluster (%(default)s)")
    parser.add_argument("--scheduler", help="tcp://HOST:PORT of a cluster that is there; without, one is made here")
    parser.set_defaults(command=_run)
    return cli.main(arguments, parser)


if __name__ == "__main__":
    # Under its own name, as the workers find it.
    from landlens.scale.dask_run import main as run

    sys.exit(run())
