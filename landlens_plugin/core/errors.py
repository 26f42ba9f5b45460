"""One class for each cause that a user can act on. Every message says what happened, to what, and what to do."""

from __future__ import annotations

import platform
from typing import Any

from .sentences import Sentence, Told

CREDENTIAL_HELP = Sentence(
    "Get a free access token at https://www.mapillary.com/dashboard/developers and put it in one of three places: "
    "an authentication configuration (method Basic, the token as password) chosen in the field "
    "'Authentication'; LandLens's settings (Settings > Options > LandLens); or the environment variable MLY_TOKEN."
)


class LandLensError(Told):
    """The run cannot go on, or was asked for something that cannot be done. ``str()`` is a sentence for the user."""

    ends_the_run = True  # and not only the reading of tiles


class Cancelled(LandLensError):
    """The user asked the run to stop."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")


class RequestInvalid(LandLensError):
    """What was asked for cannot be done as it stands: an empty box, START after END, a field that is not there."""


class TooManyTiles(RequestInvalid):
    """The area holds more coverage tiles than the limit allows: ``count``, or ``more`` than that."""

    def __init__(self, count: int, limit: int, *, more: bool = False) -> None:
        super().__init__(
            "This area needs {tiles} and the limit is {limit:,}. Choose a "
            "smaller extent, give polygons in 'Area' so that only their tiles are read, split the area into several "
            "runs, or raise 'Most tiles to read' under Advanced. Mapillary blocks an address that reads thousands of "
            "tiles in a row.",
            tiles=(
                Sentence("more than {count:,} coverage tiles", count=count)
                if more
                else Sentence("{count:,} coverage tiles", count=count)
            ),
            limit=limit,
        )


class CredentialMissing(LandLensError):
    """No access token was found in any of the three places."""

    def __init__(self) -> None:
        super().__init__("No Mapillary access token was found. {help}", help=CREDENTIAL_HELP)


class CredentialNotSent(CredentialMissing):
    """A request came from another process, which sends no token along, and this one has none of its own."""

    def __init__(self) -> None:
        LandLensError.__init__(
            self,
            "There is no Mapillary access token on {computer}. A request that is sent to another process leaves its "
            "token behind, so that none is in a file, a queue or a log. Set the environment variable MLY_TOKEN where "
            "the work is done.",
            computer=platform.node() or Sentence("this computer"),
        )


class CredentialMalformed(LandLensError):
    """What stands in the place of an access token can be none."""

    def __init__(self, place: Sentence, flaw: Sentence) -> None:
        super().__init__(
            "What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many "
            "letters and digits, copied whole. {help}",
            place=place,
            flaw=flaw,
            help=CREDENTIAL_HELP,
        )


class CredentialLocked(LandLensError):
    """A token is stored, and QGIS could not decrypt it."""

    def __init__(self) -> None:
        super().__init__(
            "An access token is stored in LandLens's settings, but QGIS's authentication database stayed locked. "
            "Run it again and enter the master password when QGIS asks for it, or set the environment variable "
            "MLY_TOKEN, which needs none."
        )


class CredentialRejected(LandLensError):
    """Mapillary refused the access token (error code 190). ``said`` is Mapillary's own reason, without the token."""

    def __init__(self, said: str | Sentence) -> None:
        super().__init__(
            "Mapillary refused the access token: {said}. {help}",
            said=said.rstrip(".") if isinstance(said, str) else said,
            help=CREDENTIAL_HELP,
        )
        self.said = said


class AddressBlocked(LandLensError):
    """The tile host blocks this IP address: it redirects to a login page instead of answering."""

    ends_the_run = False

    def __init__(self) -> None:
        super().__init__(
            "Mapillary's tile server has blocked this internet address for reading too many tiles. The block lifts "
            "about 24 hours after the last refused request, so all tile requests were stopped at once; another token "
            "does not help, and asking again sooner prolongs it. What was read until now is kept. "
            "Run it again tomorrow, with a smaller area."
        )


class TilesPerDayReached(LandLensError):
    """As many tiles were asked for today as Mapillary allows an app in a day."""

    ends_the_run = False

    def __init__(self, limit: int, hours: float) -> None:
        super().__init__(
            "Mapillary allows {limit:,} tile requests a day, and that many have been sent from this computer today. "
            "The count starts again at 00:00 UTC, in {hours:.1f} hours. What was read until now is kept: run it again "
            "then, and only the tiles that are missing are asked for.",
            limit=limit,
            hours=hours,
        )


class ServiceUnreachable(LandLensError):
    """A proxy or a certificate stands between this computer and Mapillary, and trying again does not help."""

    def __init__(self, reason: str | Sentence) -> None:
        super().__init__("Mapillary cannot be reached: {reason}. Run it again once that is done.", reason=reason)


class PackageMissing(LandLensError):
    """What was asked for needs a Python package that is not installed: it comes with an extra of ``landlens``."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(
            "This needs the Python package {package}, which is not installed here. Install it with: "
            'pip install "landlens[{extra}]"',
            package=package,
            extra=extra,
        )


class FolderUnusable(LandLensError):
    """The download folder cannot be made, is a file, or cannot be written to."""


class DiskFull(LandLensError):
    """The disk of the download folder is full."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            "The disk that holds {folder} is full. The photos that were complete are kept and nothing broken was "
            "left behind. Free some space and run it again: only what is missing is fetched.",
            folder=folder,
        )


class NoSpace(LandLensError):
    """The photos would not fit on the disk: said before the first of them is asked for."""

    def __init__(self, folder: str, count: int, expected: int, free: int) -> None:
        super().__init__(
            "{count:,} photos of this size need about {expected:,.0f} MB, and the disk that holds {folder} has "
            "{free:,.0f} MB free. Choose a smaller size, select fewer images, choose a folder on another disk, "
            "or free some space.",
            count=count,
            expected=expected / 1e6,
            folder=folder,
            free=free / 1e6,
        )


class LayerUnwritable(LandLensError):
    """An output layer cannot be written where it was asked for, or is not whole there."""


class TableExists(LayerUnwritable):
    """The table that an output is to go into is there already, and nobody said what is to become of it."""

    def __init__(self, place: str, count: int) -> None:
        super().__init__(
            "The table {place} is there already, with {count:,} rows. Nothing was asked for, and it was left as it "
            "was. Say under 'Existing table' (Advanced) whether to bring its rows up to date or to replace it, or "
            "choose another name.",
            place=place,
            count=count,
        )


class LayerDiskFull(LayerUnwritable):
    """The disk of an output layer is full."""

    def __init__(self, path: str, free: int) -> None:
        super().__init__(
            "The disk that holds {path} is full ({free:,.1f} MB free), so the layer there is not whole. Free "
            "some space, or choose a file on another disk, and run it again. Tiles and photos that had come until "
            "then are kept and not asked for again.",
            path=path,
            free=free / 1e6,
        )


class DatabaseRefused(LandLensError):
    """A database did not do what it was asked to, or is not there."""

    def __init__(self, connection: str, reason: str) -> None:
        super().__init__(
            "The database of the connection '{connection}' refused: {reason}. See that it is there, that it has "
            "PostGIS, and that this user may create tables in it (or that somebody made them); then run this again.",
            connection=connection,
            reason=reason,
        )


class MapUnkept(LandLensError):
    """The file that coverage is drawn from cannot be written, so that reading tiles for it would be in vain."""

    def __init__(self, path: str) -> None:
        super().__init__(
            "Coverage cannot be shown, as {path} cannot be written. Check that its folder can be written to, that the "
            "disk is not full, and that no other program holds the file; then turn coverage on again.",
            path=path,
        )


class NothingRead(LandLensError):
    """Not one answer came, so the layer that was there before was left as it was."""

    def __init__(self, path: str, reason: str | Sentence) -> None:
        super().__init__("Nothing could be read, and {path} was left as it was. {reason}", path=path, reason=reason)


class ItemError(Told):
    """One tile, batch or image failed; the others go on. ``str()`` is the reason, without a full stop."""

    again = False  # whether another run may mend it, with nothing changed


class TileUnreadable(ItemError):
    """A tile that could not be read or decoded. It is reported as failed and never taken for an empty one."""

    again = True


class TileTooLarge(TileUnreadable):
    """A tile beyond the bound on what is read."""

    again = False


class TileRefused(TileUnreadable):
    """The tile host refused the request (401, 403) without a reason that could be read: perhaps for its token."""


class ImageGone(ItemError):
    """The image was deleted or made private: the service answered 100/33 for its id, and nothing else means that."""


class ImageUnavailable(ItemError):
    """The image is there, but could not be downloaded as asked."""


class Transient(ItemError):
    """Worth another try after a pause. ``retry_after`` is the pause in seconds that the server asked for, if any.

    ``refused``: it was the request that failed and not the service: the same one would be refused again, and a part of
    it may be answered. ``is_outage``: the service says that it is down (code 2), as it also does to some tokens that it
    does not know.
    """

    def __init__(
        self,
        template: str,
        /,
        retry_after: float | None = None,
        *,
        refused: bool = False,
        is_outage: bool = False,
        **values: Any,
    ) -> None:
        super().__init__(template, **values)
        self.retry_after = retry_after
        self.refused = refused
        self.again = not refused
        self.is_outage = is_outage


class RateLimited(Transient):
    """The app's limit is reached: every worker has to slow down, not just the one that was told."""


class TooMuchData(ItemError):
    """The service asks for smaller batches."""
