"""The recipes as they are printed, on the demo's town, by somebody who has QGIS, the zip and nothing else."""

import csv
import json
import os
import re
import shutil
import subprocess
from collections import Counter

import pytest

from tests.packaging.installed import ROOT
from tests.packaging.pages import DOCS, Page
from tests.packaging.reader import Reader, save_as_geopackage
from tests.qgis import postgis
from tests.service import town_map
from tools import web_scripts
from tools.sentences import Walk
from tools.town_layers import squares

RECIPES = [path for path in sorted((DOCS / "recipes").glob("*.md")) if path.stem not in ("index", "answers")]
WITH_WINDOWS = ("streets", "facades", "panoramas", "areas", "training", "council", "postgis")
SECTIONS = ["You need", "In QGIS", "As a script", "What may go wrong", "How long it takes"]

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def map_of_town(qgis_app, tmp_path_factory):
    """Streets and buildings of the town, as GeoPackages."""
    folder = tmp_path_factory.mktemp("map")
    for path in town_map.write(folder):
        save_as_geopackage(path, path.with_suffix(".gpkg"))
    return folder


@pytest.fixture
def reader(enabled, town, map_of_town, tmp_path):
    """A reader in a folder with the town's streets and buildings, whose tiles nobody has read before."""
    for path in map_of_town.glob("*.gpkg"):
        shutil.copy(path, tmp_path)
    return Reader(enabled, town, tmp_path)


def photos(folder, pattern="*.jpg"):
    return {str(path) for path in folder.glob(pattern)}


def paths(found, column="image_path"):
    return {row[column] for row in found if row[column]}


def test_one_photo_every_20_m(reader):
    reader.run_page("recipes/streets.md")
    kept, samples = reader.layer("along"), reader.layer("samples")
    assert {row["sample_id"] for row in kept} == {row["sample_id"] for row in samples if row["image_count"]} != set()
    assert any(row["image_count"] == 0 for row in samples)
    assert paths(kept) == photos(reader.folder / "along") and len(paths(kept)) > len(kept) / 2


def test_facades(reader):
    reader.run_page("recipes/facades.md")
    facades, buildings = reader.layer("facades"), reader.layer("buildings")
    assert {row["rank"] for row in facades} == {1}
    assert len(facades) == len(reader.layer("seen")) == len(buildings) - len(reader.layer("unseen")) > 50
    assert paths(facades) == photos(reader.folder / "facades") != set()
    fronts = reader.layer("fronts")
    assert paths(fronts, "view_path") == photos(reader.folder / "fronts") != set()
    assert {row["view_status"] for row in fronts} <= {"made", "skipped", "failed"}


def test_panoramas_of_the_last_two_years(reader):
    printed = reader.run_page("recipes/panoramas.md")
    found = reader.layer("panoramas")
    assert found and all(row["is_pano"] and row["captured_at"].toString("yyyy-MM-dd") >= "2024-11-25" for row in found)
    kept = reader.layer("photos")
    assert 0 < len(kept) <= len(found)
    assert paths(kept) == photos(reader.folder / "panoramas") != set()
    assert paths(reader.layer("sides"), "view_path") == photos(reader.folder / "sides") != set()
    recent = reader.layer("recent")
    assert f"{len(recent)} panoramas of the last two years" in printed and all(row["is_pano"] for row in recent)


def make_areas(reader):
    """Twenty squares over the town, each with a name."""
    found = {"type": "FeatureCollection", "features": squares(reader.service.bbox, 20)}
    (reader.folder / "areas.geojson").write_text(json.dumps(found), encoding="utf-8")
    save_as_geopackage(reader.folder / "areas.geojson", reader.folder / "areas.gpkg")


def test_twenty_study_areas(reader):
    make_areas(reader)
    shutil.copy(DOCS / "recipes" / "study_areas.model3", reader.folder)
    reader.run_page("recipes/areas.md")
    counted = {row["name"]: row["images"] for row in reader.layer("counted")}
    kept = reader.layer("images")
    assert len(counted) == 20 and sum(counted.values()) > len(kept) > 50
    per_area = Counter(row["area_name"] for row in kept if row["image_path"])
    folders = {path.name: len(list(path.glob("*.jpg"))) for path in (reader.folder / "photos").iterdir()}
    assert folders == per_area
    assert set(Counter(row["area_name"] for row in kept)) == {name for name, count in counted.items() if count}


def test_a_table_that_colleagues_share(reader):
    page = Page("recipes/postgis.md")
    with postgis.running() as database:
        where = f"[lens]\nhost={database.socket}\nport={database.port}\nuser=postgres\ndbname=landlens\n"
        (reader.folder / "services").write_text(where, encoding="utf-8")
        reader.surroundings["PGSERVICEFILE"] = str(reader.folder / "services")
        reader.sh(page.block("sh"))
        database.sql(page.block("sql"))
        database.sql("UPDATE images SET note = 'mine'")
        (count, mine) = database.sql("SELECT count(*), count(note) FROM images")[0].split("|")
        assert int(count) == int(mine) > 200
        reader.sh(page.block("sh"))
        assert database.sql("SELECT count(*), count(note) FROM images") == [f"{count}|{mine}"]
        there = set(database.sql("SELECT image_path FROM images WHERE image_path IS NOT NULL"))
        assert there == photos(reader.folder / "photos") != set()
        assert int(database.sql("SET ROLE lookers; SELECT count(*) FROM fresh_images")[-1]) < int(count)
        assert database.sql("SELECT has_table_privilege('lookers', 'images', 'UPDATE')") == ["f"]


def test_photos_for_training(reader):
    page = Page("recipes/training.md")
    reader.sh(page.block("sh"))
    with open(reader.folder / "dataset" / "metadata.csv", encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert next(iter(lines[0])) == "file_name"
    assert {str(reader.folder / "dataset" / line["file_name"]) for line in lines} == photos(
        reader.folder / "dataset", "**/*.jpg"
    )
    assert len(lines) == len(paths(reader.layer("photos"))) > 20
    assert (reader.folder / "dataset" / "README.md").is_file()
    python = os.environ.get("LANDLENS_DATASETS_PYTHON")
    if python:
        done = subprocess.run(
            [python, "-c", page.block("python")], cwd=reader.folder, capture_output=True, text=True, check=False
        )
        assert done.stdout.startswith(f"{len(lines)} photos"), done.stderr


@pytest.mark.skipif(not web_scripts.there(), reason="the scripts of web pages are not here: tools/web_scripts.py")
def test_a_page_for_the_council(reader):
    reader.run_page("recipes/council.md")
    kept = paths(reader.layer("photos"))
    assert (reader.folder / "page" / "index.html").is_file()
    assert len(kept) == len(list((reader.folder / "page" / "photos").iterdir())) > 100


@pytest.mark.parametrize("name", WITH_WINDOWS)
def test_windows_is_asked_for_the_same(name):
    """It is not run here; but each call has the parameters of the one that is."""
    page = Page(f"recipes/{name}.md")
    asked = page.asked("sh")
    assert asked and page.asked("bat") == asked


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_each_recipe_says_what_it_takes(path):
    """What you get in a picture or listing comes first; then what is needed, the clicks, the script, the troubles."""
    page = Page(path)
    titles = [line[3:] for line in page.text.splitlines() if line.startswith("## ")]
    if path.stem != "country":  # which has its parts under names of their own
        assert [title for title in titles if title in SECTIONS] == SECTIONS
    opening = page.text.partition("\n## ")[0]
    assert "![" in opening or "```text" in opening


# Of QGIS's own window.
QGIS_SAYS = set(
    "Run|Identify|Fields|New Connection…|PostgreSQL|Browser|Service|Models|Add Model to Toolbox…|Edit Model…|Toolbox|"
    "Calculate from layer|Calculate by Expression…|Autofill|Execute as Batch Process…|Save to GeoPackage…|"
    "Save to Database Table…|Processing|Web|Advanced|Properties|Join attributes by field value|Extent".split("|")
)
OURS_ELSEWHERE = {"LandLens", "Mapillary"}


@pytest.mark.parametrize("path", [path for path in RECIPES if path.stem != "country"], ids=lambda path: path.stem)
def test_what_is_to_be_clicked_is_there(path):
    """Each word in italics of the clicks is a label of the code's, an output's or a model's, or QGIS's own."""
    labels = {one.text for one in Walk().templates} | labels_of_models()
    known = QGIS_SAYS | OURS_ELSEWHERE | {bare(label) for label in labels} | labels
    clicks = re.sub(r"\*\*[^*]+\*\*", "", Page(path).text.partition("## In QGIS")[2].partition("\n## ")[0])
    told = [part.strip() for words in re.findall(r"\*([^*]+)\*", clicks) for part in " ".join(words.split()).split("›")]
    assert len(told) > 5
    assert [words for words in told if words and words not in known] == []


def bare(label):
    """A label without its unit, and without the sign before the letter that opens it."""
    return re.sub(r" \([^)]*\)$", "", label).replace("&", "")


def labels_of_models():
    paths = [*(ROOT / "landlens_plugin/resources/models").glob("*.model3"), DOCS / "recipes" / "study_areas.model3"]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    found = {
        words
        for text in texts
        for words in re.findall(r'name="(?:component_description|description|model_name)" value="([^"]*)"', text)
    }
    return found | {words for text in texts for words in re.findall(r'<Option name="([A-Z][\w ]+)" type="Map">', text)}


@pytest.mark.parametrize("path", [*RECIPES, DOCS / "recipes" / "index.md"], ids=lambda path: path.stem)
def test_pictures_have_words_and_are_small(path):
    for words, picture in Page(path).pictures():
        assert len(words.split()) > 10, picture  # for those who hear the page
        assert picture.is_file() and picture.stat().st_size < 500_000, picture


def test_the_first_page_names_every_recipe():
    first = (DOCS / "recipes" / "index.md").read_text(encoding="utf-8")
    for path in RECIPES:
        assert f"({path.name})" in first


def test_a_page_is_read_as_it_is_printed():
    """A slip of the helper's would make all that stands above it say nothing."""
    asked = Page("recipes/panoramas.md").asked("sh")
    assert [called for called, _ in asked] == [
        f"landlens:{name}" for name in ("fetchimages", "thinimages", "downloadimages", "viewsfrompanoramas")
    ]
    assert asked[0][1] == ("EXTENT", "IMAGE_TYPE", "START", "OUTPUT")
