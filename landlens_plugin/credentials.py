"""Where the access token is: an authentication configuration, this session, LandLens's encrypted setting, or the
environment.

Main thread only: QGIS may ask for the master password here.
"""

from __future__ import annotations

import contextlib
import os
from enum import Enum
from typing import Optional

from qgis.core import QgsApplication, QgsAuthMethodConfig

from .core.errors import CREDENTIAL_HELP, CredentialLocked, CredentialMissing, LandLensError
from .core.sentences import Sentence
from .core.services.mapillary.credential import ENVIRONMENT, Credential
from .seam import signals

STORED_KEY = "landlens/mapillary"
SETTINGS = Sentence("LandLens's settings (Settings > Options > LandLens)")
FIELD = Sentence("the field 'Mapillary access token'")
# In place of a stored token that QGIS could not decrypt.
INSTEAD = Sentence(
    "{place}, as the token in LandLens's settings is locked behind the master password", place=ENVIRONMENT
)

SESSION = Sentence("the field 'Mapillary access token', where it was entered for this session only")
_session: Optional[Credential] = None  # in memory alone: gone with QGIS


class Held(Enum):
    """Which token a run without an authentication configuration uses. A locked one needs the master password first."""

    SESSION = "session"
    STORED = "stored"
    LOCKED = "locked"
    ENVIRONMENT = "environment"
    NONE = "none"


class ConfigurationUnusable(CredentialMissing):
    """The chosen authentication configuration cannot be read or holds no token."""

    def __init__(self, authcfg: str) -> None:
        LandLensError.__init__(
            self,
            "The authentication configuration '{authcfg}' could not be read or holds no token. Choose another one, "
            "and enter the master password when QGIS asks for it. {help}",
            authcfg=authcfg,
            help=CREDENTIAL_HELP,
        )


def find_credential(authcfg: Optional[str] = None) -> Optional[str]:
    """The token alone; None without one. Raises what :func:`locate` raises."""
    found = locate(authcfg)
    return found.value if found else None


def locate(authcfg: Optional[str] = None) -> Optional[Credential]:
    """The token and its place, None without one.

    Raises ConfigurationUnusable if ``authcfg`` is given and holds none, CredentialMalformed for what can be no token,
    and CredentialLocked if the stored one cannot be decrypted and the environment has none.
    """
    if authcfg:
        found = _from_configuration(authcfg)
        if found is None:
            raise ConfigurationUnusable(authcfg)
        return found
    if _session is not None:
        return _session
    try:
        return stored_credential() or Credential.read(os.environ.get("MLY_TOKEN"), ENVIRONMENT)
    except CredentialLocked:
        instead = Credential.read(os.environ.get("MLY_TOKEN"), INSTEAD)
        if instead is None:
            raise
        return instead


def held() -> Held:
    """Where a token is, without reading it: QGIS asks for nothing."""
    manager = QgsApplication.authManager()
    if _session is not None:
        return Held.SESSION
    if not manager.isDisabled() and manager.existsAuthSetting(STORED_KEY):
        return Held.STORED if manager.masterPasswordIsSet() else Held.LOCKED
    return Held.ENVIRONMENT if os.environ.get("MLY_TOKEN", "").strip() else Held.NONE


def tokens_at_hand() -> list[str]:
    """Every token that can be read without asking for the master password; for taking them out of a text."""
    readers = [lambda: _session, lambda: Credential.read(os.environ.get("MLY_TOKEN"), ENVIRONMENT)]
    if QgsApplication.authManager().masterPasswordIsSet():
        readers.append(stored_credential)
    found = []
    for read in readers:
        with contextlib.suppress(LandLensError):  # what can be no token, or does not open
            found.append(read())
    return [one.value for one in found if one is not None]


def stored_credential() -> Optional[Credential]:
    """The token of LandLens's settings, decrypted; None if there is none.

    Raises CredentialLocked, and CredentialMalformed.
    """
    manager = QgsApplication.authManager()
    # Asked first: reading a setting asks for the master password even where there is nothing to read.
    if manager.isDisabled() or not manager.existsAuthSetting(STORED_KEY):
        return None
    found = Credential.read(str(manager.authSetting(STORED_KEY, "", True) or ""), SETTINGS)
    if found is None:  # an empty one is never stored
        raise CredentialLocked
    return found


def store_credential(value: str) -> bool:
    """Keep the token encrypted in QGIS's authentication database; an empty one removes it. False if QGIS refused.

    The one of this session gives way to it. Raises CredentialMalformed for what can be no token.
    """
    manager = QgsApplication.authManager()
    typed = Credential.read(value, FIELD)
    if typed is not None:
        done = bool(manager.storeAuthSetting(STORED_KEY, typed.value, True))
    else:
        done = not manager.existsAuthSetting(STORED_KEY) or bool(manager.removeAuthSetting(STORED_KEY))
    if done:
        use_for_session("")
    return done


def use_for_session(value: str) -> None:
    """Use the token before the stored one until QGIS closes, kept in memory alone; an empty one ends that.

    Raises CredentialMalformed for what can be no token.
    """
    global _session
    _session = Credential.read(value, SESSION)
    signals.credential_changed.emit()


def _from_configuration(authcfg: str) -> Optional[Credential]:
    config = QgsAuthMethodConfig()
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.loadAuthenticationConfig(authcfg, config, True):
        return None
    values = config.configMap()
    # "Basic" keeps it as the password; "APIHeader" (not in 3.22) as the header that Mapillary wants. Nothing else is
    # looked at: the secret of another service must not go to Mapillary.
    place = Sentence("the authentication configuration '{authcfg}'", authcfg=authcfg)
    return Credential.read(values.get("password"), place) or Credential.read(values.get("Authorization"), place)
