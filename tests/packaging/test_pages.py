"""Each call on a page of the guide names algorithms and parameters that there are: QGIS itself passes over others."""

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from tests.packaging.installed import ROOT
from tests.packaging.pages import DOCS, Page

# But for those to contributors, whose example is an algorithm that there is not.
PAGES = [ROOT / "README.md", *(path for path in sorted(DOCS.rglob("*.md")) if "contributing" not in path.parts)]
FEWEST = {"sh": 40, "bat": 15, "python": 15}  # calls on all pages together

pytestmark = pytest.mark.usefixtures("landlens")


def calls_of(path, language):
    return Page(path).asked_in_python() if language == "python" else Page(path).asked(language)


def known(called):
    """The names of the parameters of an algorithm, or of the file of a model beside the recipes."""
    if called.endswith(".model3"):
        made = QgsProcessingModelAlgorithm()
        assert made.fromFile(str(DOCS / "recipes" / called)), called
    else:
        made = QgsApplication.processingRegistry().algorithmById(called)
    assert made is not None, called
    return {one.name() for one in made.parameterDefinitions()}


@pytest.mark.parametrize("language", FEWEST)
def test_every_call_names_what_there_is(language):
    calls = [(path, *call) for path in PAGES for call in calls_of(path, language)]
    wrong = [
        (path.relative_to(ROOT).as_posix(), called, name)
        for path, called, names in calls
        for name in names
        if name not in known(called)
    ]
    assert wrong == []
    assert len(calls) >= FEWEST[language]


def test_a_name_that_is_none_is_found(tmp_path):
    """Of each language: else the test above might read nothing."""
    page = tmp_path / "page.md"
    page.write_text(
        "```sh\nqgis_process run landlens:thinimages -- \\\n    INPUT=a.gpkg DISTNCE=20\n```\n"
        '```bat\ncall qgis_process-qgis.bat run landlens:thinimages -- INPUT=a.gpkg "DISTNCE=20"\n```\n'
        '```python\nprocessing.run("landlens:thinimages", {"INPUT": "a.gpkg", "DISTNCE": 20})\n```\n',
        encoding="utf-8",
    )
    for language in FEWEST:
        ((called, names),) = calls_of(page, language)
        assert [name for name in names if name not in known(called)] == ["DISTNCE"]
