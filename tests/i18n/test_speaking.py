"""Which language is spoken, and how it writes numbers and dates."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayerTreeModel,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator

from landlens_plugin import i18n, languages
from landlens_plugin.algorithms.models import MODELS
from landlens_plugin.core.errors import TooManyTiles
from landlens_plugin.i18n import Language, locale, number, said, tr
from tests.i18n.spoken import LANGUAGES, ROOT, spoken

CANCEL = {"fr": "Annuler", "ja": "キャンセル", "de": "Abbrechen", "es": "Cancelar", "pt_BR": "Cancelar"}


def cancel():
    return tr("&Cancel").replace("&", "").replace("(C)", "")


@pytest.mark.parametrize(
    ("chosen", "language"),
    [
        *((language, language) for language in LANGUAGES),
        *(("fr_FR", "fr"), ("fr_CA", "fr"), ("ja_JP", "ja"), ("de-CH", "de"), ("es_MX", "es"), ("pt-BR", "pt_BR")),
    ],
)
def test_qgiss_language_is_spoken(chosen, language):
    with spoken(chosen):
        assert cancel() == CANCEL[language]
    assert cancel() == "Cancel"


@pytest.mark.parametrize("chosen", ["xx", "xx_XX", "en", "en_GB", "en_US", "C", "pt_PT", "../fr", "fr/"])
def test_what_is_not_there_is_english(chosen):
    with spoken(chosen):
        assert cancel() == "Cancel"
        assert tr("{count:,} tiles", count=1234567) == "1,234,567 tiles"
        assert locale().language() == QLocale.Language.English


def test_the_computers_language_counts_where_nothing_is_chosen(monkeypatch):
    """Then QGIS tells the language without its country."""
    before = QLocale()
    with monkeypatch.context() as computer:
        computer.setattr(QgsApplication, "locale", lambda: "pt")
        QLocale.setDefault(QLocale("pt_BR"))
        languages.speak()
        assert tr("&Save") == "&Salvar"
        QLocale.setDefault(before)
    languages.speak()
    assert tr("&Save") == "&Save"


class Installed:
    """The translators that Qt was given and has still."""

    def __init__(self, monkeypatch):
        self.now = []
        install, remove = QCoreApplication.installTranslator, QCoreApplication.removeTranslator
        monkeypatch.setattr(QCoreApplication, "installTranslator", lambda one: self.now.append(one) or install(one))
        monkeypatch.setattr(QCoreApplication, "removeTranslator", lambda one: self.now.remove(one) or remove(one))


def test_a_translator_is_there_once_and_then_gone(monkeypatch):
    installed = Installed(monkeypatch)
    with spoken("de"):
        for _ in range(3):
            languages.speak()
        assert len(installed.now) == 1
        languages.fall_silent()
        assert not installed.now and cancel() == "Cancel"
    with spoken("xx"):
        assert not installed.now
    assert not installed.now


# -- numbers

FORMATS = ("{value:,}", "{value:d}", "{value:,.0f}", "{value:.1f}", "{value:,.2f}", "{value:g}", "{value:.1f} %")


class Everything(QTranslator):
    """Knows each template, as it stands."""

    def translate(self, context, text, disambiguation=None, number=-1):
        return text

    def isEmpty(self):
        return False


@pytest.fixture
def in_each():
    """A function that makes a language the one that is spoken."""
    yield lambda tag: i18n.use(Language(tag, Everything()))
    i18n.use(None)


SIGNS = {"de": (".", ","), "ja": (",", "."), "es": (".", ","), "pt_BR": (".", ","), "en": (",", ".")}


@pytest.mark.parametrize("tag", [*SIGNS, "fr", "de_CH", "sv"])
def test_numbers_are_written_with_the_languages_separators(in_each, tag):
    in_each(tag)
    own = QLocale(tag)
    group, point = SIGNS.get(tag, (own.groupSeparator(), own.decimalPoint()))
    assert group and (own.groupSeparator(), own.decimalPoint()) == (group, point)

    @given(st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e12, 1e12)), st.sampled_from(FORMATS))
    def same_but_for_the_separators(value, template):
        if isinstance(value, float) and "d" in template:
            return
        english = template.format(value=value)
        written = tr(template, value=value)
        assert written == "".join({",": group, ".": point}.get(sign, sign) for sign in english)
        assert written.translate(str.maketrans({group: ",", point: "."})) == english  # nothing is lost

    same_but_for_the_separators()


@given(st.integers(-(10**9), 10**9))
def test_qt_writes_them_so_too(value):
    for tag in ("de", "fr", "ja"):
        i18n.use(Language(tag, Everything()))
        try:
            assert tr("{value:,}", value=value).replace("-", "") == QLocale(tag).toString(abs(value))
        finally:
            i18n.use(None)


@given(st.one_of(st.integers(), st.floats(), st.text(), st.booleans()), st.sampled_from(["{value}", "{value!r}"]))
def test_what_has_no_format_stays_and_english_always(value, template):
    """Ids, years, paths, coordinates and the flaws of other people's files."""
    english = template.format(value=value)
    assert tr(template, value=value) == english
    i18n.use(Language("de", Everything()))
    try:
        assert tr(template, value=value) == english
    finally:
        i18n.use(None)


def test_german_and_french():
    template = "{count:,} tiles are a lot: zoom in to fetch less."
    with spoken("de"):
        assert "1.234.567" in tr(template, count=1234567)
        assert number(0.25, ".2f") == "0,25"
        assert number(0.255, ".0%") == "26\u00a0%"
        assert "1.200" in said(TooManyTiles(1200, 500))
    with spoken("fr"):
        assert "1\u202f234\u202f567" in tr(template, count=1234567)
        assert number(1234.5, ",.1f") == "1\u202f234,5"
    assert number(1234.5, ",.1f") == "1,234.5" and number(0.255, ".0%") == "26%"


def test_a_sentence_that_nobody_translated_keeps_its_numbers(monkeypatch):
    with spoken("de"):
        assert tr("{count:,} of something", count=1234) == "1,234 of something"


def test_dates():
    from landlens_plugin.gui.facts import date_of
    from landlens_plugin.gui.subject import Subject

    moment = 1_622_888_430_000
    subject = Subject("layer", 1, captured_at=moment, image_id="7")
    said_in = {}
    for language in ("xx", "fr", "ja", "de"):
        with spoken(language):
            said_in[language] = date_of(subject)
    assert said_in["xx"] == "5 June 2021, 10:20 UTC"
    assert "5 juin 2021" in said_in["fr"] and "2021年6月5日" in said_in["ja"] and "5. Juni 2021" in said_in["de"]
    assert locale().toString(QDate(2021, 6, 5), "MMM") == "Jun"


# -- what else is read


@pytest.mark.parametrize("made", MODELS)
def test_models_say_everything_in_french(landlens, made):
    english = made().create()
    title = english.displayName()
    with spoken("fr"):
        french = made().create()
        for one, other in zip(english.parameterDefinitions(), french.parameterDefinitions()):
            assert one.name() == other.name() and tr(one.description()) == other.description()
        assert french.displayName() == tr(title) != title and french.name() == english.name()
        for name, text in english.helpContent().items():
            assert not text or french.helpContent()[name] == tr(text) != text
        steps = english.childAlgorithms()
        for name, step in french.childAlgorithms().items():
            assert (
                step.description() == tr(steps[name].description()) and step.algorithmId() == steps[name].algorithmId()
            )
        assert "images" in french.shortHelpString().lower()


def test_a_legend_that_is_shown_is_in_french(landlens, no_project):
    from landlens_plugin.layers.style import apply_style
    from tests.gui.desk import DOWNLOADED, layer_of

    layer = layer_of(DOWNLOADED, (9.0, 48.0, {"mly_id": "1", "is_pano": True}))
    project = QgsProject.instance()
    project.addMapLayer(layer)
    model = QgsLayerTreeModel(project.layerTreeRoot())
    node = project.layerTreeRoot().findLayer(layer.id())
    with spoken("fr"):
        apply_style(layer)
        nodes = model.layerLegendNodes(node)
        shown = [one.data(Qt.ItemDataRole.DisplayRole) for one in nodes]
        wanted = {tr("Image with direction"), tr("Panorama"), tr("Image without direction")}
    assert wanted <= set(shown) and "Image with direction" not in shown


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_tip_and_action_are_in_the_language(landlens, no_project, language):
    from landlens_plugin.layers.style import apply_style
    from tests.gui.desk import DOWNLOADED, layer_of, moment

    values = {"mly_id": "1", "captured_at": moment(2021), "compass_angle": 7.0, "is_pano": False}
    values |= {"sequence_id": "s", "creator_username": "a'n\"a", "quality_score": 0.5}
    layer = layer_of(DOWNLOADED, (9.0, 48.0, values))
    with spoken(language):
        apply_style(layer)
        wanted = [
            tr("Image"),
            tr("Captured {moment} UTC", moment="2021-05-01 10:00:00"),
            tr("By {name}", name="a&#39;n&quot;a"),
            tr("Sequence {name}", name="s"),
            tr("Direction {degrees}°", degrees="7"),
            tr("Quality {share} of 1", share="0.5"),
            f">{tr('Open on Mapillary')}</a>",
        ]
        (action,) = layer.actions().actions()
        assert action.name() == action.shortTitle() == tr("Open on Mapillary")
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    shown = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert [one for one in wanted if one not in shown] == []
    assert "[%" not in shown and (language == "en") is ("Captured" in shown)
    assert "mly_id" in action.command() and action.actionScopes()


def test_a_page_has_the_language_of_its_words():
    from landlens_plugin.algorithms.export.words import page_words

    for chosen, tag in (("xx", "en"), ("fr", "fr"), ("ja_JP", "ja"), ("de_CH", "de-CH"), ("pt_BR", "pt")):
        with spoken(chosen):
            assert page_words()["language"] == tag


def test_nothing_is_said_when_the_modules_are_loaded():
    """What is said then would be in English for ever, or in the language of the session's beginning."""
    code = (
        "import pkgutil, sys, qgis.core, landlens_plugin.i18n as door\n"
        "def early(*a, **k): raise SystemExit('said too early: %r' % (a,))\n"
        "door.tr = door.said = early\n"
        "for one in pkgutil.walk_packages(sys.modules['landlens_plugin'].__path__, 'landlens_plugin.'):\n"
        "    if '_vendor' not in one.name: __import__(one.name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
