"""Where the access token is: an authentication configuration, LandLens's encrypted setting, or the environment.

Main thread only: QGIS may ask for the master password here.
"""

from __future__ import annotations

import os
import re
from typing import Optional

from qgis.core import QgsApplication, QgsAuthMethodConfig

from .core.errors import CREDENTIAL_HELP, CredentialMissing
from .core.service import clean_credential

STORED_KEY = "landlens/mapillary"


class ConfigurationUnusable(CredentialMissing):
    """The chosen authentication configuration cannot be read or holds no token."""

    def __init__(self, authcfg: str) -> None:
        Exception.__init__(
            self,
            f"The authentication configuration '{authcfg}' could not be read or holds no token. Choose another one, "
            f"and enter the master password when QGIS asks for it. {CREDENTIAL_HELP}",
        )


def find_credential(authcfg: Optional[str] = None) -> Optional[str]:
    """The token without white space, or None. Raises ConfigurationUnusable if ``authcfg`` is given and holds none."""
    if authcfg:
        credential = _from_configuration(authcfg)
        if credential is None:
            raise ConfigurationUnusable(authcfg)
        return credential
    return stored_credential() or clean_credential(os.environ.get("MLY_TOKEN"))


def stored_credential() -> Optional[str]:
    """The token of LandLens's settings, decrypted; None if there is none."""
    manager = QgsApplication.authManager()
    # Asked first: reading a setting asks for the master password even where there is nothing to read.
    if manager.isDisabled() or not manager.existsAuthSetting(STORED_KEY):
        return None
    return clean_credential(str(manager.authSetting(STORED_KEY, "", True) or ""))


def store_credential(value: str) -> bool:
    """Keep the token encrypted in QGIS's authentication database; an empty one removes it. False if QGIS refused."""
    manager = QgsApplication.authManager()
    cleaned = clean_credential(value)
    if cleaned is None:
        return not manager.existsAuthSetting(STORED_KEY) or bool(manager.removeAuthSetting(STORED_KEY))
    return bool(manager.storeAuthSetting(STORED_KEY, cleaned, True))


def _from_configuration(authcfg: str) -> Optional[str]:
    config = QgsAuthMethodConfig()
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.loadAuthenticationConfig(authcfg, config, True):
        return None
    values = config.configMap()
    # "Basic" keeps it as the password; "APIHeader" (not in 3.22) as the header that Mapillary wants. Nothing else is
    # looked at: the secret of another service must not go to Mapillary.
    for candidate in (values.get("password"), values.get("Authorization")):
        cleaned = clean_credential(re.sub(r"^(OAuth|Bearer)\s+", "", str(candidate or "").strip(), flags=re.I))
        if cleaned:
            return cleaned
    return None
