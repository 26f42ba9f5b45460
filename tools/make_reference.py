"""Makes docs/reference from the code: a page for each algorithm and model, columns, settings, sentences, an index.

. tools/env.sh
"$PYTHON" tools/make_reference.py            into docs/reference
"$PYTHON" tools/make_reference.py FOLDER     into a folder, as the test does that compares the two

On QGIS 3.40, whose own texts stand in some places. Needs no display and no network. The user's settings are neither
read nor written.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = os.environ["LANGUAGE"] = "C.UTF-8"  # the pages are in English, whatever QGIS's language is

from qgis.core import QgsApplication  # noqa: E402

from tools.render_map import SETTINGS  # noqa: E402


def pages() -> dict[str, str]:
    """The text of each page, by its path below docs/reference; of the running QGIS's registry."""
    from tools.reference.algorithms import algorithm_page
    from tools.reference.columns import columns_page
    from tools.reference.index import index_page
    from tools.reference.sentences import sentences_page
    from tools.reference.settings import settings_page

    registry = QgsApplication.processingRegistry()
    made = {one.name(): one for one in registry.providerById("landlens").algorithms()}
    return {
        **{f"algorithms/{name}.md": algorithm_page(one, registry) for name, one in sorted(made.items())},
        "columns.md": columns_page(made),
        "settings.md": settings_page(),
        "sentences.md": sentences_page(),
        "index.md": index_page(made),
    }


def main() -> int:
    """Write the pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs/reference")
    folder = parser.parse_args().folder
    os.environ.pop("DOWNLOAD_DIR", None)  # else it would be the default of every folder
    with tempfile.TemporaryDirectory() as home:
        for name in SETTINGS:
            os.environ[name] = home
        application = QgsApplication([], True, home)
        application.initQgis()
        sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
        from processing.core.Processing import Processing

        from landlens_plugin.plugin import LandLensPlugin

        Processing.initialize()
        landlens = LandLensPlugin(None)
        landlens.initProcessing()
        for name, text in pages().items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        landlens.unload()
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
