"""Sentences in QGIS's language: found by their templates, values put in afterwards."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from landlens_plugin.core.errors import NothingRead, TileUnreadable, TooManyTiles
from landlens_plugin.i18n import said, tr

GERMAN = {
    "the tile server answered HTTP {status}": "der Kachelserver antwortete HTTP {status}",
    "Nothing could be read, and {path} was left as it was. {reason}": "Nichts kam ({reason}); {path} blieb.",
    "more than {count:,} coverage tiles": "mehr als {count:,} Kacheln",
    "{count:,} tiles": "{number:,} Kacheln",
    "{path} is a file": "{path.x} ist {",
}


class Dictionary(QTranslator):
    """Knows the sentences above, and those only in LandLens's context."""

    def translate(self, context, text, disambiguation=None, number=-1):
        return GERMAN.get(text) if context == "LandLens" else None

    def isEmpty(self):
        return False


@pytest.fixture
def german():
    dictionary = Dictionary()
    QCoreApplication.installTranslator(dictionary)
    yield
    QCoreApplication.removeTranslator(dictionary)


def test_without_a_translation_a_sentence_is_english():
    assert tr("the tile server answered HTTP {status}", status=500) == "the tile server answered HTTP 500"
    assert tr("Braces {} without values stay") == "Braces {} without values stay"
    assert said(TooManyTiles(1200, 500)) == str(TooManyTiles(1200, 500))


def test_a_sentence_is_found_by_its_template(german):
    assert tr("the tile server answered HTTP {status}", status=500) == "der Kachelserver antwortete HTTP 500"


def test_an_error_is_said_with_its_reasons(german):
    reason = TileUnreadable("the tile server answered HTTP {status}", status="{503}")
    error = NothingRead("a.gpkg", reason)
    assert said(error) == "Nichts kam (der Kachelserver antwortete HTTP {503}); a.gpkg blieb."
    assert str(error) == "Nothing could be read, and a.gpkg was left as it was. the tile server answered HTTP {503}"
    assert "mehr als 1,200 Kacheln" in said(TooManyTiles(1200, 500, more=True))


@pytest.mark.parametrize(
    ("template", "values", "english"),
    [("{count:,} tiles", {"count": 1200}, "1,200 tiles"), ("{path} is a file", {"path": "a"}, "a is a file")],
)
def test_a_slip_in_a_translation_hides_no_sentence(german, template, values, english):
    assert tr(template, **values) == english
