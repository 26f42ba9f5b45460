"""Sentences in QGIS's language: found by their templates, values put in afterwards."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from landlens_plugin.core import Mapillary
from landlens_plugin.core.errors import (
    CredentialMalformed,
    NothingRead,
    ServiceUnreachable,
    TileUnreadable,
    TooManyTiles,
    Transient,
)
from landlens_plugin.core.net.transport import Answer, ProxyRefused
from landlens_plugin.core.services.mapillary.answers import check_tile
from landlens_plugin.core.store.opening import Damaged
from landlens_plugin.i18n import said, tr

GERMAN = {
    "the tile server answered HTTP {status}": "der Kachelserver antwortete HTTP {status}",
    "Nothing could be read, and {path} was left as it was. {reason}": "Nichts kam ({reason}); {path} blieb.",
    "Mapillary cannot be reached: {reason}. Run it again once that is done.": "Kein Weg zu Mapillary: {reason}.",
    "the proxy refused (HTTP 407). {help}": "der Proxy lehnte ab. {help}",
    "Check its address, user name and password in QGIS under Settings > Options > Network": "Prüfe ihn",
    "{said} (code {code})": "{said} (Code {code})",
    "no reason given": "ohne Grund",
    "details are not what was kept": "die Einzelheiten sind andere",
    "the argument 'token'": "das Argument 'token'",
    "it is too short, with {count} characters": "nur {count} Zeichen",
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


def coded(error):
    """What is raised for a tile that answers such an error."""
    body = json.dumps({"error": error}).encode()
    with pytest.raises(Transient) as caught:
        check_tile(Answer(500, {"content-type": "application/json"}, body), "a-token-of-somebody")
    return caught.value


def malformed():
    with pytest.raises(CredentialMalformed) as caught:
        Mapillary("hello")
    return caught.value


OF_THE_CORE = {
    "the network": (
        lambda: ServiceUnreachable(ProxyRefused().sentence),
        "Kein Weg zu Mapillary: der Proxy lehnte ab. Prüfe ihn.",
    ),
    "an answer": (lambda: coded({"code": 7}), "ohne Grund (Code 7)"),
    "Mapillary's own words": (lambda: coded({"code": 2, "message": "no reason given"}), "no reason given (Code 2)"),
    "a store": (lambda: Damaged("details are not what was kept").sentence, "die Einzelheiten sind andere"),
    "a notebook": (malformed, "das Argument 'token'"),
    "a token": (malformed, "nur 5 Zeichen"),
}


@pytest.mark.parametrize(("made", "german_words"), OF_THE_CORE.values(), ids=OF_THE_CORE)
def test_each_room_of_the_core_is_said(german, made, german_words):
    sentence = made()
    assert german_words in said(sentence) and german_words not in str(sentence)


def test_no_value_of_an_answers_sentence_holds_the_token():
    error = coded(
        {"code": "a-token-of-somebody", "message": "bad a-token-of-somebody access_token=a-token-of-somebody"}
    )
    assert "bad" in error.values["said"]
    assert "a-token-of-somebody" not in f"{error} {error.values} {error.sentence.values} {said(error)}"


@pytest.mark.parametrize(
    ("template", "values", "english"),
    [("{count:,} tiles", {"count": 1200}, "1,200 tiles"), ("{path} is a file", {"path": "a"}, "a is a file")],
)
def test_a_slip_in_a_translation_hides_no_sentence(german, template, values, english):
    assert tr(template, **values) == english
