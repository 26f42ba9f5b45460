"""Why there is no picture, in the words of somebody who looks at one, and not of a run."""

from __future__ import annotations

from ..download.hosts import HostPaused
from ..download.imagehost import AddressExpired
from ..errors import ImageGone, ImageUnavailable, LandLensError, RateLimited, ServiceUnreachable, TooMuchData, Transient
from ..sentences import Sentence
from .request import Failed

GONE = Sentence("This image was deleted from Mapillary, or made private.")


def failure(key: str, error: BaseException) -> Failed:
    """An error of whatever kind, told. One of the token's stays what it is, so that it can be known by its class."""
    error.__traceback__ = error.__context__ = None  # which would keep all that the thread had in its hands
    if isinstance(error, ImageGone):
        return Failed(key, GONE)
    if isinstance(error, (HostPaused, RateLimited, TooMuchData)):
        return Failed(key, Sentence("Mapillary asks to slow down. Wait a minute and try again."), again=True)
    if isinstance(error, ServiceUnreachable):
        return Failed(
            key, Sentence("Mapillary cannot be reached: {reason}.", reason=error.values["reason"]), again=True
        )
    if isinstance(error, LandLensError):
        return Failed(key, error)
    if isinstance(error, Transient):
        return Failed(
            key,
            Sentence(
                "The picture could not be fetched: {reason}. Check the internet connection and try again.", reason=error
            ),
            again=True,
        )
    if isinstance(error, AddressExpired):
        return Failed(
            key, Sentence("The picture's address is no longer valid, and there is no id to ask for a new one.")
        )
    if isinstance(error, ImageUnavailable):
        return Failed(key, Sentence("There is no picture to show: {reason}.", reason=error))
    if isinstance(error, OSError):
        reason = error.strerror or Sentence("no reason is known")
        return Failed(
            key,
            Sentence(
                "The picture could not be kept on the disk: {reason}. Free some space and try again.", reason=reason
            ),
            again=True,
        )
    reason = Sentence("what came is not what was asked for")
    return Failed(key, Sentence("There is no picture to show: {reason}.", reason=reason), again=True)
