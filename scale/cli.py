"""The command line: ``python -m landlens.scale plan|tiles|photos|status``.

Ends with 0 when all is done, 1 with a sentence about what is wrong, 2 for a command that is none, and 75 when it is to
be started again later: the day's requests are used up, Mapillary blocks, or the database is away.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import socket
import sys
import threading
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from typing import Any, Optional

from landlens.download.sizes import SIZES
from landlens.errors import Cancelled, LandLensError
from landlens.run.stop import Stop
from landlens.sentences import Sentence
from landlens.services.mapillary.addresses import TILE_SETS, Service
from landlens.services.mapillary.limits import TILES_PER_DAY
from landlens.store.jobtables import DEFAULT_SCHEMA

from . import jobs, status
from .area import polygons_of_file
from .credential import credential_of_environment
from .errors import DatabaseUnreachable
from .leases import LEASE_SECONDS
from .photos import BATCH, PhotoRun, PhotosRequest
from .session import Session
from .tables import make_tables
from .targets import target_at
from .telling import Teller
from .tiles import TileRun, TilesRequest

_ABOUT = "Jobs that last days: one reader of tiles, one database, as many computers for the photos as you like."
LATER = 75  # sysexits' EX_TEMPFAIL
_INTERRUPTED = 130


def main(arguments: Optional[Sequence[str]] = None, parser: Optional[argparse.ArgumentParser] = None) -> int:
    """Do one command, of another parser if there is one; the number that the process ends with."""
    options = (parser or command_parser()).parse_args(arguments)
    stop, teller = Stop(), Teller()
    _stop_on_signals(stop)
    try:
        return int(options.command(options, stop, teller))
    except Cancelled:
        teller.say(Sentence("Stopped. What was being worked on was given back."))
        return _INTERRUPTED
    except DatabaseUnreachable as error:
        sys.stderr.write(f"{error}\n")
        return LATER
    except LandLensError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _plan(options: argparse.Namespace, stop: Stop, teller: Teller) -> int:
    polygons = polygons_of_file(options.area)
    name = options.job or os.path.splitext(os.path.basename(options.area))[0]

    def write(connection: Any) -> jobs.Planned:
        make_tables(connection, options.schema)
        return jobs.plan(
            connection, options.schema, name, polygons, options.position, photos=not options.without_photos
        )

    with closing(Session(options.db, stop)) as session:
        planned = session.run(write)
    teller.say(Sentence("Job '{name}': {tiles:,} tiles, {read:,} of them read.", name=name, **asdict(planned)))
    teller.say(planned.takes(paced=Service.from_environment().is_mapillary))
    return 0


def _tiles(options: argparse.Namespace, stop: Stop, teller: Teller) -> int:
    credential, job = credential_of_environment(), _found(options, stop, again=options.again, photos=False)
    request = TilesRequest(
        options.db,
        options.schema,
        job,
        options.machine,
        Service.from_environment(),
        options.per_day,
        options.wait,
        options.lease,
    )
    unfinished = TileRun(request, credential, stop, teller).run()
    teller.say(unfinished or Sentence("No tile of '{job}' is left to be read.", job=job.name))
    return LATER if unfinished is not None else 0


def _photos(options: argparse.Namespace, stop: Stop, teller: Teller) -> int:
    credential, request = credential_of_environment(), photos_request(options, stop)
    with target_at(options.to) as target:
        unfinished = PhotoRun(request, credential, target, stop, teller).run()
    teller.say(unfinished or Sentence("No photo of '{job}' is left to be fetched.", job=request.job.name))
    return LATER if unfinished is not None else 0


def photos_request(options: argparse.Namespace, stop: Stop) -> PhotosRequest:
    """What the options of :func:`photo_options` ask for, of a job that is there."""
    return PhotosRequest(
        options.db,
        options.schema,
        _found(options, stop, again=options.again, photos=True),
        Service.from_environment(),
        options.size,
        not options.without_exif,
        options.workers,
        options.batch,
        options.wait,
        options.lease,
    )


def _status(options: argparse.Namespace, stop: Stop, teller: Teller) -> int:
    job = _found(options, stop)
    with closing(Session(options.db, stop)) as session:
        now = session.run(lambda connection: status.status_of(connection, options.schema, job))
    if options.json:
        sys.stdout.write(json.dumps({"job": job.name, **asdict(now)}, indent=2) + "\n")
        return 0
    for line in [Sentence("Job '{job}'.", job=job.name), *status.in_words(now)]:
        teller.say(line)
    return 0


def _found(options: argparse.Namespace, stop: Stop, *, again: bool = False, photos: bool = False) -> jobs.Job:
    """The job that is meant, with what failed waiting once more if that is asked for."""

    def find(connection: Any) -> jobs.Job:
        make_tables(connection, options.schema)
        job = jobs.find(connection, options.schema, options.job)
        if again:
            jobs.again(connection, options.schema, job, photos=photos)
        return job

    with closing(Session(options.db, stop)) as session:
        return session.run(find)


def _stop_on_signals(stop: Stop) -> None:
    """SIGINT and SIGTERM end a run in good order, and a second one at once."""

    def end(number: int, frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        threading.Thread(target=stop.set).start()  # a lock of its may be held by what was interrupted just now

    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, end)


def photo_options() -> argparse.ArgumentParser:
    """The options of whoever gets photos, as the parent of a parser."""
    photos = argparse.ArgumentParser(add_help=False, parents=[_common_options(), _work_options()])
    photos.add_argument("--to", required=True, help="a folder, or s3://bucket/prefix and whatever else fsspec reaches")
    photos.add_argument("--size", choices=SIZES, default="1024", help="width in pixels (%(default)s)")
    photos.add_argument("--without-exif", action="store_true", help="leave the files as they come")
    photos.add_argument("--workers", type=whole_number, default=10, help="requests at a time (%(default)s)")
    photos.add_argument("--batch", type=whole_number, default=BATCH, help="photos of a lease (%(default)s)")
    return photos


def _common_options() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--db",
        default="",
        help='the database, as libpq takes it: "service=NAME"; default: PGSERVICE, PGHOST ...',
    )
    common.add_argument("--schema", default=DEFAULT_SCHEMA, help="of the tables (%(default)s)")
    common.add_argument("--job", help="its name; without one, the only job that there is")
    return common


def _work_options() -> argparse.ArgumentParser:
    work = argparse.ArgumentParser(add_help=False)
    work.add_argument("--wait", action="store_true", help="go on by itself: the next day, or with later photos")
    work.add_argument("--again", action="store_true", help="try once more what failed for good")
    work.add_argument(
        "--lease", type=float, default=LEASE_SECONDS, help="seconds until what a dead worker held is free (%(default)s)"
    )
    return work


def command_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(prog="python -m landlens.scale", description=_ABOUT)
    commands = parser.add_subparsers(required=True, metavar="plan|tiles|photos|status")
    common, work = _common_options(), _work_options()
    plan = commands.add_parser("plan", parents=[common], help="write down the tiles of an area")
    plan.add_argument("area", help="a GeoJSON file with polygons, in degrees")
    plan.add_argument("--position", choices=TILE_SETS, default="original", help="GPS or corrected (%(default)s)")
    plan.add_argument("--without-photos", action="store_true", help="the images only")
    plan.set_defaults(command=_plan)

    tiles = commands.add_parser("tiles", parents=[common, work], help="read tiles: once for each internet address")
    tiles.add_argument(
        "--per-day", type=whole_number, default=TILES_PER_DAY, help="requests of the app in a day (%(default)s)"
    )
    tiles.add_argument(
        "--machine", default=socket.gethostname(), help="a name for the internet address (%(default)s): one reader each"
    )
    tiles.set_defaults(command=_tiles)

    photos = commands.add_parser("photos", parents=[photo_options()], help="get photos: as often as you like")
    photos.set_defaults(command=_photos)

    state = commands.add_parser("status", parents=[common], help="how far a job is, and what failed")
    state.add_argument("--json", action="store_true", help="the figures alone")
    state.set_defaults(command=_status)
    return parser


def whole_number(text: str) -> int:
    """A number of the command line, 1 or more."""
    number = int(text)
    if number < 1:
        raise ValueError
    return number
