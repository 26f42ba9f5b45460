"""Every sentence for users is a literal template with named values: only such can be listed and translated."""

from __future__ import annotations

import importlib.util
import string
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sentences():
    spec = importlib.util.spec_from_file_location("sentences", ROOT / "tools" / "sentences.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["sentences"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["sentences"]


@pytest.fixture(scope="module")
def walk(sentences):
    return sentences.Walk()


def test_no_sentence_stands_outside(walk):
    assert not walk.problems, "\n".join(map(str, walk.problems))


@pytest.mark.parametrize(
    ("module", "template"),
    [
        ("algorithms/fetch/form.py", "Lowest quality score (0 to 1)"),
        ("algorithms/fetch/form.py", "One point an image, EPSG:4326."),
        ("algorithms/download/tally.py", "Feature {number}: {reason}."),
        ("core/errors.py", "No Mapillary access token was found. {help}"),
        ("core/errors.py", "more than {count:,} coverage tiles"),
        ("core/fetch/detailreader.py", "not asked for, as the requests before it had failed"),
        ("core/fetch/fetch.py", "Mapillary knows no user '{name}' with images. Check the spelling under 'Creators'."),
        ("core/fetch/request.py", "Position '{position}' is unknown. Choose one of: {known}."),
        ("core/fetch/tilereader.py", "Mapillary's tile server answered nothing at all: {reason}. {help}"),
        ("core/net/transport.py", "no answer in time"),
        ("core/net/transport.py", "the connection to {host} failed ({reason})"),
        ("core/net/transport.py", "the answer is larger than {size} MB, the most that is read"),
        ("core/notebook.py", "the argument 'token'"),
        ("core/services/mapillary/answers.py", "the tile server answered HTTP {status}"),
        ("core/services/mapillary/answers.py", "the answer holds more than {most:,} values, the most that are read"),
        ("core/services/mapillary/client.py", "its answer does not name the user"),
        ("core/store/database.py", "no reason is known"),
        ("core/store/daycount.py", "it says {used!r} where a number of requests belongs"),
        ("core/store/detailcache.py", "details are not what was kept"),
        ("core/store/opening.py", "its tables are not those that belong there"),
        ("core/store/tilecache.py", "tile cache"),
        ("credentials.py", "the authentication configuration '{authcfg}'"),
        ("gui/bar.py", "Enter token…"),
        ("gui/report.py", "Copy report"),
        ("gui/widgets/token.py", "&Get a token"),
        ("provider.py", "LandLens: Mapillary street-level images"),
    ],
)
def test_sentences_are_found(walk, module, template):
    assert (ROOT / "landlens_plugin" / module, template) in {(one.path, one.text) for one in walk.templates}


def test_values_are_named(walk):
    """A number in braces, or none, tells a translator nothing, and an order that a language may not keep."""
    for one in walk.templates:
        for _, name, _, _ in string.Formatter().parse(one.text):
            assert name is None or name.isidentifier(), one


REFUSED = {
    "an f-string to tr": "tr(f'There are {count} images.')",
    "a name to tr": "tr(text)",
    "a sum to tr": "tr('There are ' + text)",
    "format within tr": "tr('There are {} images.'.format(count))",
    "an f-string to a sentence": "Sentence(f'of {count} images')",
    "an f-string to an error": "raise RequestInvalid(f'The box {box} is empty.')",
    "a name to an error": "raise TileUnreadable(reason)",
    "an f-string to an error of the module's own": "class Odd(ItemError): ...\nraise Odd(f'it is {odd}')",
    "an f-string in an error's constructor": (
        "class Odd(ItemError):\n    def __init__(self, what):\n        super().__init__(f'the {what} is odd')"
    ),
    "a name to the log": "feedback.pushInfo(sentence)",
    "a literal to the log": "feedback.pushWarning('Nothing was done.')",
    "an f-string to the log": "feedback.reportError(f'Tile {tile} is gone.', False)",
    "text to an exception of Processing's": "raise QgsProcessingException('No folder was given.')",
    "a literal to a label": "QLabel('Type a token')",
    "a word to a label": "QLabel('Token')",
    "a word to a parameter's label": "QgsProcessingParameterExtent(EXTENT, 'Extent')",
    "an f-string to an action": "QAction(f'Fetch {what} now')",
    "a help that is not translated": "self.add(parameter, 'Where the photos go.')",
    "words returned": "def reason():\n    return 'it is too short'",
    "words among the values": "tr('It failed: {why}.', why='the disk is full')",
}
TAKEN = {
    "a literal with values": "tr('There are {count:,} images.', count=count)",
    "a literal over lines": "tr('There are '\n   '{count} images.', count=count)",
    "a sentence in an error": "raise TileUnreadable('it has {what}', what=Sentence('no head'))",
    "what was said": "feedback.pushWarning(said(error))",
    "several at once": "feedback.pushWarning(joined(tr('One is odd.'), more))",
    "a sentence made of an error's": "raise TileOutage(failure.template, **failure.values)",
    "an error that makes its own sentence": "raise DiskFull(folder)",
    "a docstring": "def one():\n    'What it does, in words.'",
    "what programmers read": "raise ValueError(f'number {number} is no tile')",
    "SQL": "connection.execute('SELECT key FROM tiles')",
    "a list of words": "_WORDS = 'yes no true false'.split()",
}


@pytest.mark.parametrize("code", REFUSED.values(), ids=REFUSED)
def test_the_walk_refuses(sentences, tmp_path, code):
    assert len(problems_of(sentences, tmp_path, code)) == 1


@pytest.mark.parametrize("code", TAKEN.values(), ids=TAKEN)
def test_the_walk_takes(sentences, tmp_path, code):
    assert not problems_of(sentences, tmp_path, code)


def problems_of(sentences, folder, code):
    path = folder / "module.py"
    path.write_text(code, encoding="utf-8")
    return sentences.Walk([path]).problems
