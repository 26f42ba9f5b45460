"""The list of LandLens's algorithms, as Processing sees it."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.download.form import DownloadImages
from .algorithms.fetch.form import FetchImages
from .algorithms.looking.form import ImagesLookingAt
from .algorithms.models import MODELS
from .algorithms.thin.form import ThinImages
from .i18n import tr
from .resources import icon, icon_path


class LandLensProvider(QgsProcessingProvider):
    """Provider ``landlens``."""

    def id(self) -> str:
        return "landlens"

    def name(self) -> str:
        return "LandLens"

    def longName(self) -> str:
        return tr("LandLens: Mapillary street-level images")

    def icon(self) -> QIcon:
        return icon()

    def svgIconPath(self) -> str:
        return icon_path()

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(FetchImages())
        self.addAlgorithm(DownloadImages())
        self.addAlgorithm(ThinImages())
        self.addAlgorithm(ImagesLookingAt())
        # Before the provider is registered the models do not find their steps; see LandLensPlugin.initProcessing.
        for model in MODELS:
            self.addAlgorithm(model())
