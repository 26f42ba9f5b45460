"""What LandLens's algorithms have in common: group, icon, help, the token, and errors as sentences."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import (
    CredentialLocked,
    CredentialMalformed,
    CredentialMissing,
    CredentialRejected,
    ItemError,
    LandLensError,
    RequestInvalid,
    Sentence,
)
from ..core.fetch.request import MOST_WORKERS
from ..core.net.retry import Patience
from ..core.net.settings import Network
from ..core.services.mapillary.credential import Credential
from ..credentials import INSTEAD, locate
from ..i18n import joined, said, tr
from ..network import qgis_network
from ..resources import guide_url, icon, icon_path
from ..seam import signals, with_widget
from .parameters.given import Given
from .parameters.values import checked_values

AUTHCFG = "AUTHCFG"
WORKERS = "WORKERS"
_ABOUT_THE_TOKEN = (CredentialLocked, CredentialMalformed, CredentialMissing, CredentialRejected)


class LandLensAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. What belongs to one run stands on the instance."""

    ICON = "icon"
    patience: Optional[Patience] = None  # how often and how long a run tries again; None leaves it to the core

    def __init__(self) -> None:
        super().__init__()
        self._credential: Optional[Credential] = None
        self._no_credential: Optional[LandLensError] = None
        self.network: Optional[Network] = None

    def createInstance(self) -> LandLensAlgorithm:
        return type(self)()

    def group(self) -> str:
        return tr("Mapillary")

    def groupId(self) -> str:
        return "mapillary"

    def icon(self) -> QIcon:
        return icon(self.ICON)

    def svgIconPath(self) -> str:
        return icon_path(self.ICON)

    def helpUrl(self) -> str:
        return guide_url()

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False) -> None:
        """Add a parameter with its help, which the toolbox shows beside it, both in QGIS's language."""
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(help_text)
        if not self.addParameter(with_widget(parameter)):
            raise ValueError(f"QGIS refused the parameter {parameter.name()}")

    def add_connection_parameters(self, workers_help: str) -> None:
        """The parameters that say how to reach Mapillary."""
        self.add(
            QgsProcessingParameterAuthConfig(AUTHCFG, tr("Authentication (Mapillary token)"), optional=True),
            tr(
                "An authentication configuration that holds your Mapillary access token: method Basic, the token as "
                "password. Leave it empty to use the token from LandLens's settings, or the environment variable "
                "MLY_TOKEN. Tokens are free: https://www.mapillary.com/dashboard/developers"
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                WORKERS,
                tr("Parallel requests"),
                QgsProcessingParameterNumber.Type.Integer,
                10,
                minValue=1,
                maxValue=MOST_WORKERS,
            ),
            workers_help,
            advanced=True,
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
        return said(error)

    @contextlib.contextmanager
    def told_as_sentences(self) -> Iterator[None]:
        """Turn the core's errors into Processing's, which QGIS shows as they are. Real bugs pass through."""
        try:
            yield
        except (LandLensError, ItemError) as error:
            if isinstance(error, _ABOUT_THE_TOKEN):
                signals.credential_failed.emit(error, self._credential.place if self._credential else None)
            raise QgsProcessingException(self.sentence(error)) from None

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Our sentences before QGIS's own, which say of most values no more than that they are incorrect."""
        try:
            given = checked_values(Given(self, parameters, context))
            self.check(given)
        except RequestInvalid as error:
            return False, said(error)
        return super().checkParameterValues(given.parameters, context)

    def check(self, given: Given) -> None:
        """Raise RequestInvalid for what cannot be done, as far as that can be seen without reading a layer."""
