"""What LandLens's algorithms have in common: group, icon, help, and errors as sentences."""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import (
    Cancelled,
    ItemError,
    LandLensError,
    RequestInvalid,
)
from ..core.fetch.limits import MOST_WORKERS
from ..core.sentences import Sentence
from ..i18n import said, tr
from ..resources import guide_url, icon, icon_path
from ..seam import PROVIDER, signals, with_widget
from ..tasks import ended_with_qgis
from .parameters.given import Given
from .parameters.values import check_acceptable, checked_values

WORKERS = "WORKERS"
_KEPT = 20_000  # characters of what a run told, for whoever asks afterwards


class LandLensAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. What belongs to one run stands on the instance."""

    ICON = "icon"

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
        return guide_url(f"reference/algorithms/{self.name()}")

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False) -> None:
        """Add a parameter with its help, which the toolbox shows beside it, both in QGIS's language."""
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(help_text)
        if not self.addParameter(with_widget(parameter)):
            raise ValueError(f"QGIS refused the parameter {parameter.name()}")

    def add_workers_parameter(self, workers_help: str) -> None:
        """How many requests are sent at a time."""
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

    def sentence(self, error: Sentence) -> str:
        """An error of the core for the user."""
        return said(error)

    @contextlib.contextmanager
    def running(self, feedback: QgsProcessingFeedback) -> Iterator[None]:
        """A run: it ends with QGIS, and at its end the window gets what it told, with the error that ended it."""
        last = ""
        with ended_with_qgis(feedback) as has_ended:
            try:
                if has_ended:  # to look for a layer among GDAL's drivers, which are gone, would end the process
                    raise QgsProcessingException(said(Cancelled()))
                yield
            except QgsProcessingException as error:
                last = str(error)
                raise
            except Exception:
                last = traceback.format_exc()
                raise
            finally:
                # Not self.id(), which asks the provider, and the plugin may have taken that away by now.
                own = f"{PROVIDER}:{self.name()}"
                signals.run_ended.emit(own, f"{feedback.textLog()}\n{last}".strip()[-_KEPT:])

    @contextlib.contextmanager
    def told_as_sentences(self) -> Iterator[None]:
        """Turn the core's errors into Processing's, which QGIS shows as they are. Real bugs pass through."""
        try:
            yield
        except (LandLensError, ItemError) as error:
            self.failed(error)
            raise QgsProcessingException(self.sentence(error)) from None

    def failed(self, error: Sentence) -> None:
        """The run ends with an error of the core, which the user is told anyway."""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Our sentences before QGIS's own, which say of most values no more than that they are incorrect."""
        try:
            given = checked_values(Given(self, parameters, context))
            self.check(given)
            check_acceptable(given)
        except RequestInvalid as error:
            return False, said(error)
        return super().checkParameterValues(given.parameters, context)

    def check(self, given: Given) -> None:
        """Raise RequestInvalid for what cannot be done, as far as that can be seen without reading a layer."""
