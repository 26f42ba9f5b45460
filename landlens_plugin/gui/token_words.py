"""What the window says of the token: where it is, and what is wrong with it."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication

from ..core.errors import (
    AddressBlocked,
    CredentialLocked,
    CredentialMalformed,
    CredentialRejected,
    ItemError,
    LandLensError,
    Sentence,
)
from ..credentials import Held, held
from ..i18n import said, tr


def state(where: Held) -> str:
    """In words which token is there."""
    if where is Held.SESSION:
        return tr("A token is used until QGIS closes. It is written nowhere.")
    if where is Held.STORED:
        return tr("A token is stored, encrypted, and is used.")
    if where is Held.LOCKED:
        return tr(
            "A token is stored, and locked: QGIS asks for the master password when it is used for the first time. "
            "Unlock does that now."
        )
    if where is Held.ENVIRONMENT:
        return tr("The token of the environment variable MLY_TOKEN is used.")
    if QgsApplication.authManager().isDisabled():
        return tr(
            "There is no token yet, and QGIS's authentication database is switched off, so that none can be stored. "
            "Use it only for this session."
        )
    return tr(
        "There is no token yet. Press 'Get a token', copy the Client Token from the page, paste it here, and save it."
    )


def why(error: BaseException) -> str:
    """What is wrong, for someone who looks at the field."""
    if isinstance(error, CredentialMalformed):
        return tr(
            "What stands in {place} is no Mapillary access token: {flaw}. A token is MLY|, some digits, | and many "
            "letters and digits, copied whole.",
            **error.values,
        )
    if isinstance(error, CredentialLocked):
        return tr("The stored token stayed locked, as QGIS did not get the right master password.")
    if isinstance(error, CredentialRejected):
        return tr(
            "Mapillary refused the token: {reason}. Copy the Client Token once more, whole, or make a new one.",
            reason=error.said.rstrip("."),
        )
    if isinstance(error, AddressBlocked):
        return tr(
            "Mapillary takes the token, but its tile server has blocked this internet address for reading too many "
            "tiles. The block lifts about 24 hours after the last request that it refused; another token does not help."
        )
    if isinstance(error, ItemError):
        return tr(
            "Mapillary did not answer: {reason}. Check the internet connection and QGIS's proxy settings (Settings > "
            "Options > Network), and test it again.",
            reason=error,
        )
    return said(error) if isinstance(error, LandLensError) else str(error)


def short(error: Sentence, place: Optional[Sentence]) -> str:
    """What is wrong with the token in one short sentence; the run's log says the rest."""
    if isinstance(error, CredentialRejected) and place is not None:
        return tr("Mapillary refused the access token that came from {place}.", place=place)
    if isinstance(error, CredentialRejected):
        return tr("Mapillary refused the access token.")
    if isinstance(error, CredentialLocked):
        return tr("An access token is stored, and stayed locked behind QGIS's master password.")
    if isinstance(error, CredentialMalformed):
        return tr("What stands in {place} is no access token.", **error.values)
    if held() is Held.NONE:
        return tr("Mapillary asks for an access token, which is free, and there is none yet.")
    return said(error)
