"""Which language the plugin speaks: QGIS's, where there is a translation, else English."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .i18n import Language, use
from .resources import translation

_translator: Optional[QTranslator] = None


def speak() -> None:
    """Begin to speak QGIS's language; before anything is said, as what was said once is not said again."""
    global _translator
    fall_silent()
    tag = _wanted()
    for name in (tag, tag.partition("_")[0]):
        translator = QTranslator()
        if name and translator.load(str(translation(name))):
            QCoreApplication.installTranslator(translator)
            _translator = translator
            use(Language(tag, translator))
            return


def fall_silent() -> None:
    """Leave nothing behind."""
    global _translator
    if _translator is not None:
        QCoreApplication.removeTranslator(_translator)
    _translator = None
    use(None)


def _wanted() -> str:
    """QGIS's own choice, such as "pt_BR": what its window speaks, else that of its settings, else the computer's."""
    chosen = (QgsApplication.instance().translation() or QgsApplication.locale()).replace("-", "_")
    computer = QLocale().name()
    # Where the settings say nothing QGIS tells the language without its country.
    return computer if chosen == computer.partition("_")[0] else chosen
