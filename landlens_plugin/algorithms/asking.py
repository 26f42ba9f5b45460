"""What the algorithms have in common that ask Mapillary: the token, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
)

from ..core.errors import (
    CredentialLocked,
    CredentialMalformed,
    CredentialMissing,
    CredentialRejected,
    LandLensError,
)
from ..core.sentences import Sentence
from ..credentials import INSTEAD, locate
from ..i18n import joined, said, tr
from ..network import qgis_network
from ..seam import signals
from .base import LandLensAlgorithm
from .parameters.given import Given

if TYPE_CHECKING:
    from ..core.net.retry import Patience
    from ..core.net.settings import Network
    from ..core.services.mapillary.credential import Credential

AUTHCFG = "AUTHCFG"
_ABOUT_THE_TOKEN = (CredentialLocked, CredentialMalformed, CredentialMissing, CredentialRejected)


class AskingAlgorithm(LandLensAlgorithm):
    """Base of the algorithms that send requests. What belongs to one run stands on the instance."""

    patience: Optional[Patience] = None  # how often and how long a run tries again; None leaves it to the core

    def __init__(self) -> None:
        super().__init__()
        self._credential: Optional[Credential] = None
        self._no_credential: Optional[LandLensError] = None
        self.network: Optional[Network] = None

    def add_token_parameter(self) -> None:
        """Where the token is, if it is not where it usually is."""
        self.add(
            QgsProcessingParameterAuthConfig(AUTHCFG, tr("Authentication (Mapillary token)"), optional=True),
            tr(
                "An authentication configuration that holds your Mapillary access token: method Basic, the token as "
                "password. Leave it empty to use the token from LandLens's settings, or the environment variable "
                "MLY_TOKEN. Tokens are free: https://www.mapillary.com/dashboard/developers"
            ),
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the token and the network settings, which belong to the main thread, as plain values."""
        try:
            self._credential = locate(Given(self, parameters, context).text(AUTHCFG))
        except LandLensError as error:
            # Raised when it is used: what an algorithm says here, QGIS keeps from scripts.
            self._no_credential = error
        self.network = qgis_network()
        return True

    @property
    def credential(self) -> Optional[str]:
        """The token that was found; None without one. Raises the sentence about a place that holds no usable one."""
        if self._no_credential is not None:
            raise self._no_credential
        return self._credential.value if self._credential else None

    def tell_credential(self, feedback: QgsProcessingFeedback) -> None:
        """Say where the token is from, if that is another place than the user chose."""
        if self._credential is not None and self._credential.place is INSTEAD:
            feedback.pushWarning(tr("The access token was taken from {place}.", place=INSTEAD))

    def sentence(self, error: Sentence) -> str:
        """An error of the core for the user: of a token that was refused, also the place that it came from."""
        if isinstance(error, CredentialRejected) and self._credential is not None:
            return joined(
                said(error), tr("The token that was refused came from {place}.", place=self._credential.place)
            )
        return super().sentence(error)

    def failed(self, error: Sentence) -> None:
        if isinstance(error, _ABOUT_THE_TOKEN):
            signals.credential_failed.emit(error, self._credential.place if self._credential else None)
