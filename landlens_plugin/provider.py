"""The list of LandLens's algorithms, as Processing sees it."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.compare.form import CompareImages
from .algorithms.download.form import DownloadImages
from .algorithms.export.form import ExportImages
from .algorithms.fetch.form import FetchImages
from .algorithms.headings.form import CheckHeadings
from .algorithms.looking.form import ImagesLookingAt
from .algorithms.models import MODELS
from .algorithms.plan.form import PlanJob
from .algorithms.streets.form import CoverageByStreet
from .algorithms.thin.form import ThinImages
from .algorithms.views.form import ViewsFromPanoramas
from .i18n import tr
from .resources import icon, icon_path
from .seam import PROVIDER

ALGORITHMS = (
    FetchImages,
    DownloadImages,
    ThinImages,
    ImagesLookingAt,
    ViewsFromPanoramas,
    CoverageByStreet,
    CompareImages,
    CheckHeadings,
    ExportImages,
    PlanJob,
)


class LandLensProvider(QgsProcessingProvider):
    """Provider ``landlens``."""

    def id(self) -> str:
        return PROVIDER

    def name(self) -> str:
        return "LandLens"

    def longName(self) -> str:
        return tr("LandLens: Mapillary street-level images")

    def icon(self) -> QIcon:
        return icon()

    def svgIconPath(self) -> str:
        return icon_path()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        # Before the provider is registered the models would not find their steps; see LandLensPlugin.initProcessing.
        is_registered = QgsApplication.processingRegistry().providerById(PROVIDER) is not None
        for model in MODELS:
            self.addAlgorithm(model(read=is_registered))
