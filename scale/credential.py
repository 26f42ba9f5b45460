"""The access token, which every process has from its own environment: a command line is seen, a message is kept."""

from __future__ import annotations

import os

from landlens.errors import CredentialMissing
from landlens.services.mapillary.credential import ENVIRONMENT, Credential


def credential_of_environment() -> str:
    """The token in MLY_TOKEN. Raises CredentialMissing and CredentialMalformed."""
    found = Credential.read(os.environ.get("MLY_TOKEN"), ENVIRONMENT)
    if found is None:
        raise CredentialMissing
    return found.value
