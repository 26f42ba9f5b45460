"""docs/reference is what tools/make_reference.py makes of the code, and its examples run as they are printed."""

import os
import re
import shutil
import subprocess
import sys

import pytest
from qgis.core import Qgis, QgsApplication, QgsVectorLayer

from tests.packaging.installed import ROOT
from tests.packaging.pages import DOCS, Page
from tests.packaging.reader import Reader, save_as_geopackage
from tests.service import town_map
from tools.reference.column_tables import ALL_DETAILS, IMAGES, OUTPUTS, RECORD
from tools.reference.examples import EXAMPLES

REFERENCE = DOCS / "reference"
MADE = "<!-- Made by tools/make_reference.py"
# A connection of one's own profile is all that this one cannot be printed without.
RUN = [name for name in EXAMPLES if name != "planjob"]

pytestmark = pytest.mark.usefixtures("qgis_app")


def of_provider():
    found = QgsApplication.processingRegistry().providerById("landlens").algorithms()
    return {one.name(): one for one in found}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The pages as the code has them now, by their names."""
    if not Qgis.QGIS_VERSION.startswith("3.40"):
        pytest.skip("The pages have texts of QGIS 3.40's own, so they are compared on that.")
    folder = tmp_path_factory.mktemp("reference")
    command = [sys.executable, str(ROOT / "tools" / "make_reference.py"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.md")}


def test_every_page_is_what_the_code_says(made):
    committed = {name: (REFERENCE / name).read_bytes() for name in made if (REFERENCE / name).exists()}
    differing = [name for name, text in made.items() if committed.get(name) != text]
    assert not differing, 'Run: . tools/env.sh; "$PYTHON" tools/make_reference.py'


def test_no_page_is_left_of_something_that_is_gone(made):
    said_to_be = {
        path.relative_to(REFERENCE).as_posix()
        for path in REFERENCE.rglob("*.md")
        if path.read_text(encoding="utf-8").startswith(MADE)
    }
    assert said_to_be == set(made)


def test_every_algorithm_and_model_has_a_page(landlens):
    pages = {path.stem for path in (REFERENCE / "algorithms").glob("*.md")}
    assert pages == set(of_provider()) == set(EXAMPLES)


def test_each_page_has_all_parameters_and_outputs(landlens):
    for name, algorithm in of_provider().items():
        text = Page(f"reference/algorithms/{name}.md").text
        for one in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
            assert f"| `{one.name()}` |" in text, (name, one.name())


def test_all_links_within_lead_somewhere():
    for path in REFERENCE.rglob("*.md"):
        for link in re.findall(r"\]\(([^)#:]+\.(?:md|png|model3))[^)]*\)", path.read_text(encoding="utf-8")):
            assert (path.parent / link).is_file(), (path.name, link)


@pytest.fixture(scope="module")
def reader(enabled, running, tmp_path_factory):
    """A reader who has the town's streets and buildings, and a fetch of last time."""
    town, folder = running("town"), tmp_path_factory.mktemp("examples")
    town.reset()
    someone = Reader(enabled, town, folder)
    for path in town_map.write(folder):
        save_as_geopackage(path, path.with_suffix(".gpkg"))
    someone.sh(example("fetchimages", "sh"))
    shutil.copy(folder / "images.gpkg", folder / "last.gpkg")
    return someone


def example(name, language):
    return Page(f"reference/algorithms/{name}.md").block(language)


def test_the_examples_for_a_shell_run_as_printed(reader):
    for name in RUN:
        reader.sh(example(name, "sh"))
        for file in files(EXAMPLES[name]):
            assert QgsVectorLayer(str(reader.folder / file), name, "ogr").featureCount() >= 0, (name, file)
    for name, column in (("images", "mly_id"), ("photos", "image_path"), ("coverage", "coverage"), ("best", "rank")):
        assert reader.layer(name)[0][column] is not None
    assert (reader.folder / "dataset" / "metadata.csv").is_file()


def test_the_examples_for_the_console_run_as_printed(reader):
    for folder in (folder for values in EXAMPLES.values() for folder in folders(values)):
        shutil.rmtree(reader.folder / folder)
    kept = {"streets.gpkg", "buildings.gpkg", "last.gpkg"}
    for path in reader.folder.glob("*.gpkg"):
        if path.name not in kept:
            path.unlink()
    reader.console("\n".join(example(name, "python") for name in RUN))
    for name in RUN:
        for file in [*files(EXAMPLES[name]), *folders(EXAMPLES[name])]:
            assert (reader.folder / file).exists(), (name, file)


READS = {"INPUT", "FEATURES", "BUILDINGS", "STREETS", "OLD", "NEW", "NEW_FAILED_TILES", "streets", "buildings", "last"}


def files(values):
    """The layers that a call makes."""
    return [value for name, value in values.items() if name not in READS and str(value).endswith(".gpkg")]


def folders(values):
    return [value for name, value in values.items() if name.rpartition(":")[2] in ("FOLDER", "Folder")]


def test_columns_are_those_of_the_files(reader):
    """Of what was run, not of what is declared: each output ends with the columns that its page has."""
    files = {
        (name, output): values[output] for name, values in EXAMPLES.items() for output in values if name in OUTPUTS
    }
    looked_at = 0
    for (name, output), file in files.items():
        if output in OUTPUTS[name]:
            reader_file = QgsVectorLayer(str(reader.folder / file), name, "ogr")
            told = [column for column, _ in OUTPUTS[name][output][1]]
            found = [field.name() for field in reader_file.fields()]
            own = found[1 : 1 + len(told)] if name == "fetchimages" else found[len(found) - len(told) :]
            assert own == told, (name, output)
            looked_at += 1
    assert looked_at > 10
    assert len(IMAGES) == 13 and len(RECORD) == 5 and len(ALL_DETAILS) == 25


def test_environment_variables_have_an_effect_that_is_told():
    """A name that is in the contract stands on the page."""
    text = (REFERENCE / "settings.md").read_text(encoding="utf-8")
    for name in ("MLY_TOKEN", "DOWNLOAD_DIR", "LANDLENS_TILES_URL", "LANDLENS_GRAPH_URL"):
        assert f"| `{name}` |" in text
    assert os.fspath(DOCS) not in text
