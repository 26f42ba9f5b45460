"""The files of the translations: they have the code's sentences, and what is put into these is put into theirs."""

from __future__ import annotations

import collections
import json
import re
import string
import subprocess
import sys

import pytest

from landlens_plugin.i18n import Language
from tests.i18n.spoken import COMPLETE, LANGUAGES, ROOT, translations

_TAGS = re.compile(r"</?\w+[^>]*>")
_ACCELERATOR = re.compile(r"&(?!\w+;)\w")


@pytest.fixture(scope="module")
def places():
    return translations.places()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def messages(language):
    return translations.read(translations.path_of(language))


def finished(messages):
    assert len(messages) > 900
    return {sentence: one.translation for sentence, one in messages.items() if one.is_finished}


def test_each_language_is_tested():
    assert set(translations.languages()) == set(LANGUAGES)


def test_a_file_has_the_sentences_of_the_code(language, messages, places):
    """None is missing and none left over, in the order and form that ``tools/translations.py update`` writes."""
    assert not (set(places) ^ set(messages)), "run tools/translations.py update"
    assert translations.path_of(language).read_text("utf-8") == translations.written(language, places, messages)


def test_everything_is_finished(language, messages):
    left = [sentence for sentence, one in messages.items() if not one.is_finished]
    if language not in COMPLETE and left:
        pytest.skip(f"{len(left)} of {len(messages)} sentences are not translated yet")
    assert not left


def fields(template):
    """What is put into a template, with its format, so often."""
    return collections.Counter(
        (name, conversion, spec) for _, name, spec, conversion in string.Formatter().parse(template) if name is not None
    )


def test_the_same_is_put_in(messages, places):
    """Templates without values are not formatted, and keep their braces."""
    done = finished(messages).items()
    assert not {sentence: text for sentence, text in done if fields(sentence) != fields(text)}


def test_values_can_be_put_in(language, messages):
    for sentence, text in finished(messages).items():
        values = {name: 1234.5 if spec and spec[-1] in "f%g" else 1234 for name, _, spec in fields(sentence)}
        for template in (sentence, text):
            assert template.format(**values)
        speaker = Language(language, _Knowing())
        assert "{" not in speaker.vformat(text, (), values) or "{{" in text


class _Knowing:
    def translate(self, *_):
        return ""


def test_markup_and_accelerators_are_the_same(messages):
    wrong = {}
    for sentence, text in finished(messages).items():
        same_tags = collections.Counter(_TAGS.findall(sentence)) == collections.Counter(_TAGS.findall(text))
        if not same_tags or len(_ACCELERATOR.findall(sentence)) != len(_ACCELERATOR.findall(text)):
            wrong[sentence] = text
    assert not wrong


def test_ends_are_the_same(messages):
    """Colons, dots of dialogs and spaces at the end belong to the sentence."""
    wrong = {}
    for sentence, text in finished(messages).items():
        ends = [one[len(one.rstrip()) :] for one in (sentence, text)]
        if ends[0] != ends[1] or sentence.endswith("…") != text.endswith("…"):
            wrong[sentence] = text
    assert not wrong


def test_names_for_machines_stay(messages):
    """Ids in code, environment variables, addresses."""
    kept = re.compile(
        r"\bmly_id\b|\bimage_path\b|\bMLY_TOKEN\b|https?://[\w./-]*\w|\bQGIS\b|\bMapillary\b|CC BY-SA 4\.0"
    )
    among = re.compile(kept.pattern.replace(r"\b", ""))  # Japanese has no spaces between words
    done = finished(messages).items()
    assert not {one: text for one, text in done if set(kept.findall(one)) - set(among.findall(text))}


def test_lists_of_words_stay_lists(messages):
    """The winds are eight, and words to search for are parted by commas of ASCII."""
    for sentence, text in finished(messages).items():
        if sentence.startswith("N NE E"):
            assert len(text.split()) == 8
        elif re.fullmatch(r"[a-z0-9 ]+(,[a-z0-9 ]+){4,}", sentence):
            assert text.count(",") >= 4 and not set("、，;；") & set(text)


def test_the_glossary_has_the_words(language):
    """Those of LandLens's own; QGIS's are read anew by ``tools/glossary.py``."""
    page = (ROOT / "docs/glossary.md").read_text("utf-8")
    terms = json.loads((ROOT / "tools/glossary.json").read_text("utf-8"))
    rows = {line.split(" | ")[0].removeprefix("| "): line for line in page.splitlines() if line.startswith("| ")}
    assert len(terms) > 40
    assert not [one["english"] for one in terms if one.get(language, "") not in rows[one["english"]]]


def test_update_keeps_drops_and_marks(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "places", lambda: {"Kept & «é»\u00a0{a:,}": ["a.py"], "Gone": ["a.py"]})
    assert translations.update("it", {"Kept & «é»\u00a0{a:,}": "Tenuto & <b>'\"\u202f{a:,}", "Gone": "Via"}) == 0
    before = (tmp_path / "landlens_it.ts").read_text("utf-8")
    assert translations.update("it") == 0 and (tmp_path / "landlens_it.ts").read_text("utf-8") == before
    monkeypatch.setattr(translations, "places", lambda: {"Kept & «é»\u00a0{a:,}": ["a.py"], "New": ["b.py"]})
    assert translations.update("it") == 1
    assert translations.read(tmp_path / "landlens_it.ts") == {
        "Kept & «é»\u00a0{a:,}": ("Tenuto & <b>'\"\u202f{a:,}", True),
        "New": ("", False),
    }


def test_without_a_compiler_it_is_said_who_has_one(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "places", lambda: {"Save": ["a.py"]})
    monkeypatch.setattr(translations, "_COMPILERS", ("no-such-lrelease",))
    translations.update("it", {"Save": "Salva"})
    assert translations.main(["compile"]) == 1
    assert not list(tmp_path.glob("*.qm*"))
    said = capsys.readouterr().err
    assert "qttools5-dev-tools" in said and "pyside6-essentials" in said
    (tmp_path / "landlens_it.qm").write_bytes(b"compiled since")
    assert translations.compiled() == [tmp_path / "landlens_it.qm"]  # as good as before, so nothing is needed
    (tmp_path / "landlens_it.ts").unlink()
    assert translations.compiled() == [] and not list(tmp_path.iterdir())


def test_qt_reads_what_is_written(tmp_path, monkeypatch, language, messages):
    """Every finished sentence comes out of the compiled file as it went in."""
    from qgis.PyQt.QtCore import QTranslator

    try:
        translations.compiler()
    except translations.NoCompiler as missing:
        pytest.skip(str(missing))
    subprocess.run([sys.executable, str(ROOT / "tools/translations.py"), "compile"], check=True, timeout=120)
    translator = QTranslator()
    assert translator.load(str(translations.path_of(language).with_suffix(".qm")))
    for sentence, one in messages.items():
        assert (translator.translate("LandLens", sentence.encode()) or "") == (
            one.translation if one.is_finished else ""
        )
