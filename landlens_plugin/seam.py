"""Where the algorithms and the window meet without knowing each other: signals, and widgets for the forms.

Without a window nobody listens and no widget is here.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QObject, pyqtSignal


class _Signals(QObject):
    """May be sent from any thread; who connects in the main thread is called there."""

    # A run could not go on for its token: the error, and the place of the token that was refused, or None.
    credential_failed = pyqtSignal(object, object)
    # Another token is used from now on, or none.
    credential_changed = pyqtSignal()
    # A run has ended, however it did: the algorithm's id, and the end of what it told.
    run_ended = pyqtSignal(str, str)
    # Somebody asks for the report of what is installed and what went wrong.
    report_wanted = pyqtSignal()


PROVIDER = "landlens"  # the first half of the algorithms' ids
COVERAGE_MARK = "landlens/coverage"  # a custom property, by which the layer of coverage is known again

signals = _Signals()
# The full name of a class of Processing's widget wrappers, imported when a form opens, by the parameter's name.
widgets: dict[str, str] = {}


def with_widget(parameter: Any) -> QgsProcessingParameterDefinition:
    """The parameter, with the window's own widget where there is one; its type and values stay as they are."""
    wrapper = widgets.get(parameter.name())
    if wrapper is not None:
        parameter.setMetadata({**parameter.metadata(), "widget_wrapper": {"class": wrapper}})
    return parameter
