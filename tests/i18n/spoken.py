"""Languages for tests: each that has a file, spoken as if it was chosen in QGIS, and a made-up longer English."""

from __future__ import annotations

import contextlib
import math
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from landlens_plugin import languages
from landlens_plugin.i18n import CONTEXT
from landlens_plugin.resources import translation

COMPLETE = ("fr", "ja")
LANGUAGES = (*COMPLETE, "de", "es", "pt_BR")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))  # where a script finds those beside it
import translations  # noqa: E402, F401 - for the tests here

sys.path.pop(0)

_CHOICE = "locale/userLocale", "locale/overrideFlag"


@contextlib.contextmanager
def spoken(language: str) -> Iterator[None]:
    """Have the plugin speak a language, which somebody chose in QGIS's options."""
    if language in LANGUAGES and not translation(language).exists():
        pytest.skip("The translations are not compiled: tools/translations.py says what is missing.")
    settings = QgsSettings()
    before = [settings.value(key) for key in _CHOICE]
    try:
        for key, value in zip(_CHOICE, (language, True)):
            settings.setValue(key, value)
        languages.speak()
        yield
    finally:
        for key, value in zip(_CHOICE, before):
            settings.remove(key) if value is None else settings.setValue(key, value)
        languages.speak()


class Longer(QTranslator):
    """English of 1.4 times the length: each word and each sentence grows, and what is put in stays."""

    def translate(self, context, text, disambiguation=None, number=-1):
        if context != CONTEXT:
            return None
        return re.sub(r"(<[^>]*>|https?://\S+|\{[^}]*\}|&\w+;)|([^\W\d_]{2,})", self._longer, text)

    def isEmpty(self):
        return False

    @staticmethod
    def _longer(found):
        return found[1] or found[2] + "o" * math.ceil(0.4 * len(found[2]))


@contextlib.contextmanager
def longer() -> Iterator[None]:
    """Have the plugin say everything at 1.4 times its length."""
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
