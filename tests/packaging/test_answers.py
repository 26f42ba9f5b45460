"""The lines of docs/recipes/answers.md as they are printed, on the demo's town, each from the zip alone."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from landlens_plugin.layers.changes import LOOKS
from tests.packaging.pages import Page
from tests.packaging.reader import Reader, save_as_geopackage
from tests.qgis.running import rows
from tests.service import town_map
from tools import web_scripts

PAGE = Page("recipes/answers.md")
ASKED_ABOUT = (
    *("thinimages", "imageslookingat", "viewsfrompanoramas", "coveragebystreet", "compareimages", "checkheadings"),
    *("exportimages", "onephotoalongstreets", "bestphotosofbuildings", "whatisnew"),
)

pytestmark = pytest.mark.usefixtures("qgis_app")


def line(algorithm):
    """The one command of the page that runs an algorithm."""
    return PAGE.command(f"landlens:{algorithm}")


def make_last(folder):
    """The layer of last time: one image of now was not there, one stood and one looked elsewhere, one is gone since."""
    shutil.copy(folder / "images.gpkg", folder / "last.gpkg")
    layer = QgsVectorLayer(str(folder / "last.gpkg"), "last", "ogr")
    with_angle = [one for one in layer.getFeatures() if isinstance(one["compass_angle"], float)]
    new, moved, turned = sorted(with_angle, key=lambda one: one["mly_id"])[:3]
    gone = QgsFeature(new)
    gone.setId(QgsFeature().id())
    gone["fid"], gone["mly_id"] = None, "4711"
    place = moved.geometry().asPoint()
    provider, angle = layer.dataProvider(), layer.fields().indexOf("compass_angle")
    assert provider.deleteFeatures([new.id()])
    assert provider.changeGeometryValues({moved.id(): QgsGeometry.fromPointXY(QgsPointXY(place.x(), place.y() + 1e-4))})
    assert provider.changeAttributeValues({turned.id(): {angle: (turned["compass_angle"] + 90) % 360}})
    assert provider.addFeatures([gone])[0]
    return {new["mly_id"]: "new", moved["mly_id"]: "moved", turned["mly_id"]: "turned", "4711": "gone"}


@pytest.fixture(scope="module")
def reader(enabled, running, tmp_path_factory):
    """A function that runs the page's line for an algorithm in a reader's folder, which has what the lines need."""
    town, folder = running("town"), tmp_path_factory.mktemp("reader")
    town.reset()
    someone = Reader(enabled, town, folder)

    def run(algorithm):
        return someone.results(line(algorithm))

    for path in town_map.write(folder):
        save_as_geopackage(path, path.with_suffix(".gpkg"))
    run("fetchimages")
    run.changes = make_last(folder)
    run.kept = run("thinimages")
    run("downloadimages")
    run.folder = folder
    return run


def layer(reader, name):
    return rows(str(reader.folder / f"{name}.gpkg"))


def drawn(reader, name):
    """How QGIS draws a file, by the kind of its renderer."""
    made = QgsVectorLayer(str(reader.folder / f"{name}.gpkg"), name, "ogr")
    return made.renderer().type()


def test_few_images_stand_for_all(reader):
    everything, kept = layer(reader, "images"), layer(reader, "thinned")
    assert int(reader.kept["INPUT_COUNT"]) == len(everything) > 200
    assert int(reader.kept["KEPT_COUNT"]) == len(kept) < len(everything) / 2
    assert {row["mly_id"] for row in kept} < {row["mly_id"] for row in everything}
    assert len({row["sample_id"] for row in kept}) == len(kept)


def test_the_best_photos_of_each_building_and_what_nobody_photographed(reader):
    found = reader("imageslookingat")
    best, lines, missing = (layer(reader, name) for name in ("best", "lines", "missing"))
    assert len(best) == len(lines) == int(found["PAIR_COUNT"]) > 50
    per_building = Counter(row["feature_id"] for row in best)
    assert max(per_building.values()) == 2
    assert len(per_building) + len(missing) == int(found["FEATURE_COUNT"])
    assert all(row["visible"] and row["distance"] <= 30 for row in best)
    assert drawn(reader, "best") == "RuleRenderer"


def test_panoramas_become_ordinary_photos(reader):
    found = reader("viewsfrompanoramas")
    made = [row for row in layer(reader, "views") if row["view_status"] == "made"]
    left_out = [row for row in layer(reader, "views") if row["view_status"] == "failed"]
    files = {path.name for path in (reader.folder / "views").glob("*.jpg")}
    assert {Path(row["view_path"]).name for row in made} == files
    assert len(files) == int(found["VIEW_COUNT"]) > 50
    assert set(Counter(row["parent_path"] for row in made).values()) == {2}
    assert all(row["view_hfov"] == 80 for row in made)
    assert all("flat" in row["view_error"] or "no file" in row["view_error"] for row in left_out)


def test_streets_tell_whether_they_have_a_recent_picture(reader):
    found = reader("coveragebystreet")
    streets, gaps = layer(reader, "coverage"), layer(reader, "gaps")
    assert len(streets) == len(layer(reader, "streets"))
    classes = Counter(row["coverage"] for row in streets)
    assert set(classes) <= {"fresh", "aging", "old", "none"} and len(classes) >= 3
    assert 0 < float(found["COVERED_KM"]) < float(found["STREET_KM"])
    assert gaps and all(row["coverage"] is not None for row in streets)
    assert drawn(reader, "coverage") == "categorizedSymbol"


def test_what_has_changed_since_last_time(reader):
    found = reader("compareimages")
    changes = {row["mly_id"]: row["change"] for row in layer(reader, "changes")}
    assert {key: change for key, change in changes.items() if change != "same"} == reader.changes
    assert {change: int(found[f"{change.upper()}_COUNT"]) for change in LOOKS} == Counter(changes.values())
    assert drawn(reader, "changes") == "categorizedSymbol"


def test_directions_come_from_the_way_of_travel(reader):
    found = reader("checkheadings")
    checked = layer(reader, "checked")
    assert len(checked) == len(layer(reader, "images"))
    assert sum(row["heading_fixed"] is not None for row in checked) > len(checked) / 2
    assert {row["position_source"] for row in checked} == {"original", "computed"}
    assert int(found["SUSPECT_COUNT"]) == sum(bool(row["heading_suspect"]) for row in checked)
    assert int(found["SNAPPED_COUNT"]) == 0


@pytest.mark.skipif(not web_scripts.there(), reason="the scripts of web pages are not here: tools/web_scripts.py")
def test_a_page_for_those_who_have_no_qgis(reader):
    found = reader("exportimages")
    photos = [row for row in layer(reader, "photos") if row["image_path"]]
    assert Path(found["INDEX"]) == reader.folder / "page" / "index.html"
    assert int(found["EXPORTED_COUNT"]) == len(photos) == len(list((reader.folder / "page" / "photos").iterdir()))


def test_one_photo_along_streets(reader):
    reader("onephotoalongstreets")
    kept = layer(reader, "along")
    samples = {row["sample_id"] for row in layer(reader, "samples") if row["image_count"]}
    assert {row["sample_id"] for row in kept} == samples != set()
    assert len(list((reader.folder / "along").glob("*.jpg"))) > len(kept) / 2


def test_the_best_photos_of_buildings(reader):
    reader("bestphotosofbuildings")
    facades, buildings = layer(reader, "facades"), layer(reader, "buildings")
    assert {row["rank"] for row in facades} == {1}
    assert len(facades) == len(layer(reader, "seen")) == len(buildings) - len(layer(reader, "unseen")) > 50
    paths = {row["image_path"] for row in facades if row["image_path"]}
    assert {str(path) for path in (reader.folder / "facades").glob("*.jpg")} == paths != set()


def test_what_is_new(reader):
    reader("whatisnew")
    assert {row["mly_id"]: row["change"] for row in layer(reader, "new")} == reader.changes
    following = {row["mly_id"]: row for row in layer(reader, "next")}
    assert set(following) == {row["mly_id"] for row in layer(reader, "images")}
    assert [key for key, row in following.items() if row["first_seen"]] == [
        key for key, change in reader.changes.items() if change == "new"
    ]


@pytest.mark.parametrize("algorithm", ASKED_ABOUT)
def test_each_is_on_the_page(algorithm):
    assert line(algorithm).startswith("qgis_process run")


def test_each_algorithm_has_a_question_a_picture_and_three_parameters():
    sections = [part for part in PAGE.text.split("\n## ")[1:] if "](../images/" in part]
    assert len(sections) == 7
    for section in sections:
        assert section.partition("\n")[0].endswith("?"), section
        for words, path in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", section):
            assert len(words.split()) > 10, path  # for those who hear the page
            picture = PAGE.path.parent / path
            assert picture.is_file() and picture.stat().st_size < 500_000, path
        assert len(re.findall(r"^\| `", section, re.MULTILINE)) == 3, section
        (algorithm,) = set(re.findall(r"landlens:(\w+)", section)) - {"downloadimages"}
        told = re.findall(r"^\| `(\w+)` ", section, re.MULTILINE)
        assert algorithm in ASKED_ABOUT and told
