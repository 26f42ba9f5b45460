"""The list of LandLens's algorithms, as Processing sees it."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.compare.form import CompareImages
from .algorithms.download.form import DownloadImages
from .algorithms.export.form import ExportImages
from .algorithms.fetch.form import FetchImages
from .algorithms.headings.form import CheckHeadings
from .algorithms.models import MODELS, FetchAndDownload
from .algorithms.looking.form import ImagesLookingAt
from .algorithms.models import MODELS
from .algorithms.thin.form import ThinImages
from .algorithms.views.form import ViewsFromPanoramas
from .algorithms.models import FetchAndDownload
from .algorithms.streets.form import CoverageByStreet
from .algorithms.models import MODELS
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
        self.addAlgorithm(CheckHeadings())
        self.addAlgorithm(ViewsFromPanoramas())
        self.addAlgorithm(ExportImages())
        self.addAlgorithm(CoverageByStreet())
        # Before the provider is registered the model does not find its steps; see LandLensPlugin.initProcessing.
        self.addAlgorithm(FetchAndDownload())
        self.addAlgorithm(CompareImages())
        # Before the provider is registered the models do not find their steps; see LandLensPlugin.initProcessing.
        for model in MODELS:
            self.addAlgorithm(model())
