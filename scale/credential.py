"""The access token, which every process has from its own environment: a command line is seen, a message is kept."""

from __future__ import annotations

from landlens.errors import CredentialMissing
from landlens.services.mapillary.credential import token_of_environment


def credential_of_environment() -> str:
    """The token in MLY_TOKEN. Raises CredentialMissing and CredentialMalformed."""
    found = token_of_environment()
    if found is None:
        raise CredentialMissing
    return found
