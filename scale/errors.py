"""What ends the work on a job: one class for each cause that its operator can act on."""

from __future__ import annotations

from typing import Union

from landlens.errors import AddressBlocked, LandLensError, TilesPerDayReached
from landlens.sentences import Sentence


class DatabaseUnreachable(LandLensError):
    """No connection to the database, or none any more for a long time."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "The database cannot be reached: {reason}. Say where it is as libpq takes it, with --db "
            '"service=NAME", --db "host=... dbname=... user=...", or the variables PGSERVICE, PGHOST and so on; a '
            "password belongs into ~/.pgpass or the file that PGPASSFILE names. What was written until now is kept: "
            "run it again when the database is there.",
            reason=reason,
        )


class DatabaseRefuses(LandLensError):
    """The database is there, and did not do what it was asked to."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "The database refused: {reason}. What was written until now is kept: mend it, and run this again.",
            reason=reason,
        )


class PasswordShown(LandLensError):
    """A password in the command line is seen by everybody on the computer."""

    def __init__(self) -> None:
        super().__init__(
            "There is a password in what --db says, where everybody on this computer can see it. Put it into "
            "~/.pgpass, into the file that PGPASSFILE names, or into a service (~/.pg_service.conf), and leave it "
            "out there."
        )


class PostgisMissing(LandLensError):
    """The database has no PostGIS, and this user may not install it."""

    def __init__(self) -> None:
        super().__init__(
            "The database has no PostGIS. Have its administrator run CREATE EXTENSION postgis in it, then run this "
            "again."
        )


class AreaUnusable(LandLensError):
    """The file of the area cannot be read, or has no polygons."""


class JobUnknown(LandLensError):
    """There is no plan of this name."""

    def __init__(self, job: str, known: Union[str, Sentence]) -> None:
        super().__init__(
            "There is no job '{job}' in the database. {known}",
            job=job,
            known=known or Sentence("There is none at all: make one with python -m landlens.scale plan AREA."),
        )


class JobDiffers(LandLensError):
    """A job of this name is there, of another area or other positions."""

    def __init__(self, job: str) -> None:
        super().__init__(
            "There is a job '{job}' already, with another area or other positions. Give this one another name with "
            "--job; images that both find are kept once.",
            job=job,
        )


class ReaderRunning(LandLensError):
    """Another process reads tiles from this internet address."""

    def __init__(self, machine: str) -> None:
        super().__init__(
            "Tiles are being read on '{machine}' already. More than one reader would open more connections from one "
            "internet address than Mapillary's tile server takes, and it would block the address. Wait until that one "
            "ends, or stop it.",
            machine=machine,
        )


class TargetUnusable(LandLensError):
    """The place for photos cannot be written to."""

    def __init__(self, place: str, reason: Union[str, Sentence]) -> None:
        super().__init__(
            "Photos cannot be put into {place}: {reason}. Check its name, and that you may write there; then run this "
            "again.",
            place=place,
            reason=reason,
        )


class WorkerLost(LandLensError):
    """A worker of a cluster died, and so did those that took its part."""

    def __init__(self, worker: str) -> None:
        super().__init__(
            "A worker of the cluster died, and others in its place; the last one was {worker}. Its log says why: most "
            "often it was given too little memory or time. What it held is waited for and got by the others.",
            worker=worker,
        )


class PermitsUsedUp(TilesPerDayReached):
    """All of a day's tile requests were granted, to whichever computers."""

    def __init__(self, most: int, hours: float) -> None:
        LandLensError.__init__(
            self,
            "{most:,} tile requests are allowed a day, and that many were granted today. The count starts again at "
            "00:00 UTC, in {hours:.1f} hours; what was read until now is kept. Start this again then, or with --wait, "
            "which goes on by itself.",
            most=most,
            hours=hours,
        )


class BlockHeeded(AddressBlocked):
    """Mapillary's tile server blocked a computer of the job, so that none asks any more."""

    def __init__(self, machine: str, hours: float) -> None:
        LandLensError.__init__(
            self,
            "Mapillary's tile server blocked '{machine}' for reading too many tiles. Asking on would prolong that, so "
            "no computer asks for tiles for another {hours:.1f} hours; what was read until now is kept. Start this "
            "again then, or with --wait, which goes on by itself.",
            machine=machine,
            hours=hours,
        )
