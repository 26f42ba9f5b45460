"""Writes docs/glossary.md: LandLens's terms in its languages, as QGIS itself translates them where it has the word.

    . tools/env.sh; "$PYTHON" tools/glossary.py

QGIS's words are read from its own compiled translations, by Qt's lconvert (Debian's qttools5-dev-tools); those that
QGIS has not, or that LandLens says otherwise, stand in tools/glossary.json.
"""

from __future__ import annotations

import collections
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
TARGET, OWN = ROOT / "docs" / "glossary.md", Path(__file__).with_suffix(".json")
QGIS = Path(os.environ.get("QGIS_PREFIX_PATH", "/usr")) / "share" / "qgis" / "i18n"
LANGUAGES = {"fr": "French", "ja": "Japanese", "de": "German", "es": "Spanish", "pt_BR": "Portuguese (Brazil)"}
_HEAD = """# Glossary

The words of LandLens in its languages. Where QGIS's own translation has the word, LandLens says the same, so that a
*layer* in a sentence of LandLens is the *layer* of QGIS's menus. The last column says where a word is from: "QGIS" with
QGIS's own English text, or "LandLens" for words that QGIS does not have.

This page is made by `tools/glossary.py`, from QGIS's compiled translations and `tools/glossary.json`.

"""
_FOOT = """
## Add a language, or mend a sentence

1. `tools/translations.py update it` begins `landlens_plugin/resources/i18n/landlens_it.ts`; `it` is the language's
   code.
2. Translate that file with Qt Linguist, or give `tools/translations.py take it.json` a JSON object of sentences and
   their translations. What stands in braces, such as `{count:,}`, is put in by LandLens and stays as it is, once for
   each time in the English sentence. A letter behind `&` is a key: one dialog or menu uses each letter once.
3. `tools/translations.py compile` makes the `.qm` file that QGIS reads; `make run` and `make package` do it too.
4. Add the language to `LANGUAGES` in `tests/i18n/spoken.py` and in `tools/glossary.py`, and run
   `make test TESTS="tests/i18n tests/gui/test_languages.py"`.

A sentence without a translation is shown in English. QGIS's language counts: Settings > Options > General.
"""


def qgis_words(language: str) -> dict[str, str]:
    """QGIS's texts with their translation, the most frequent one where several places differ."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "qgis.ts"
        command = ["lconvert", "-i", str(QGIS / f"qgis_{language}.qm"), "-o", str(plain)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        found: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
        for message in ElementTree.parse(plain).getroot().iter("message"):
            translation = message.findtext("translation")
            if translation:
                found[message.findtext("source")][translation] += 1
    return {text: many.most_common(1)[0][0] for text, many in found.items()}


def row(term: dict[str, str], words: dict[str, dict[str, str]]) -> list[str]:
    """A term's cells: English, each language, where it is from. Raises KeyError for a word that nobody has."""
    text = term.get("qgis")
    cells = [term[language] if language in term else words[language][text].replace("&", "") for language in LANGUAGES]
    source = f"QGIS: {text}" if text else "LandLens"
    if text and any(language in term for language in LANGUAGES):
        source += "; LandLens: " + ", ".join(language for language in LANGUAGES if language in term)
    return [term["english"], *cells, source]


def main() -> int:
    """Write the page."""
    words = {language: qgis_words(language) for language in LANGUAGES}
    rows = [row(term, words) for term in json.loads(OWN.read_text(encoding="utf-8"))]
    head = ["English", *LANGUAGES.values(), "from"]
    lines = [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
    TARGET.write_text(_HEAD + "\n".join(lines) + "\n" + _FOOT, encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(rows)} terms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
