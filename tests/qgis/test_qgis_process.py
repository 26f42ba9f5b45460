"""The zip in a bare profile, run by qgis_process: another process, another HOME, and none of the optional packages."""

import json
import os
import subprocess
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsVectorLayer

from tests import panoramas
from tests.packaging.installed import unpack_zip
from tests.qgis.running import extent, rows
from tests.service.client import recorded_data

ROOT = Path(__file__).resolve().parents[2]
PROFILE = ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "QGIS_PREFIX_PATH", "LC_ALL", "TMPDIR", "XDG_RUNTIME_DIR")

pytestmark = pytest.mark.skipif(not os.environ.get("QGIS_PROCESS"), reason="there is no qgis_process here")


class Bare:
    """A user who has QGIS and the plugin's zip and nothing else."""

    def __init__(self, home):
        self.home = home
        self.said = b""

    def __call__(self, *arguments, service=None, succeeds=True, **environment):
        """Run qgis_process; its JSON answer, or the text where it gives none."""
        settings = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        settings |= {"HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen", "NO_PROXY": "*"}
        if (
            os.environ.get("QGIS") == "3.22"
        ):  # unpacked, so its Python has to be told; the virtual environment stays out
            settings["PYTHONPATH"] = os.environ["PYTHONPATH"]
        settings |= (service.environment() if service else {}) | environment
        ended = subprocess.run(
            [os.environ["QGIS_PROCESS"], *arguments], env=settings, capture_output=True, timeout=120, check=False
        )
        self.said += ended.stdout + ended.stderr
        assert (ended.returncode == 0) is succeeds, (ended.stdout + ended.stderr).decode()
        assert b"Traceback" not in ended.stdout + ended.stderr, ended.stderr.decode()
        text = ended.stdout.decode()
        return json.loads(text[text.index("{") :]) if "--json" in arguments else text

    def run(self, algorithm, service, **parameters):
        values = [f"--{name}={value}" for name, value in parameters.items()]
        return self("--json", "run", f"landlens:{algorithm}", *values, service=service)["results"]


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    unpack_zip(home / PROFILE, tmp_path_factory.mktemp("dist"))
    assert (home / PROFILE / "landlens" / "metadata.txt").is_file()
    process = Bare(home)
    process("plugins", "enable", "landlens")
    return process


@pytest.fixture(scope="module")
def everything():
    answer = json.loads((recorded_data() / "curitiba" / "images.json").read_text(encoding="utf-8"))
    return {entity["id"] for entity in answer["data"]}


@pytest.fixture
def images(bare, curitiba, tmp_path):
    """The whole of Curitiba as a GeoPackage, and the results of making it."""
    target = tmp_path / "images.gpkg"
    results = bare.run("fetchimages", curitiba, EXTENT=extent(curitiba.bbox), MAX_TILE_AGE=0, OUTPUT=target)
    return target, results


def test_both_algorithms_are_listed_with_their_help(bare):
    listed = bare("--json", "list")["providers"]["landlens"]
    assert {"landlens:fetchimages", "landlens:downloadimages"} <= set(listed["algorithms"])
    described = bare("--json", "help", "landlens:fetchimages")
    assert "EXTENT" in described["parameters"]


def test_it_runs_on_what_qgis_and_the_zip_bring(bare, curitiba, tmp_path):
    """Both modules are loaded only where the package before them cannot be imported."""
    bare.said = b""
    arguments = [
        "run",
        "landlens:fetchimages",
        "--",
        f"EXTENT={extent(curitiba.bbox)}",
        f"OUTPUT={tmp_path / 'a.gpkg'}",
    ]
    bare(*arguments, service=curitiba, PYTHONPROFILEIMPORTTIME="1")
    imported = {line.rpartition(b"|")[2].strip() for line in bare.said.splitlines() if line.startswith(b"import time:")}
    assert {
        b"landlens.landlens_plugin._vendor.mercantile",
        b"landlens.landlens_plugin.core.tiles.decode_gdal",
    } <= imported
    assert b"landlens_plugin" not in imported  # nothing of the checkout


def test_every_recorded_image_comes_by_one_or_two_tiles(images, curitiba, everything):
    target, results = images
    found = [row["mly_id"] for row in rows(str(target))]
    assert len(found) == 760
    assert set(found) == everything
    assert 1 <= len(curitiba.log("tiles")) <= 2
    assert curitiba.log("graph") == curitiba.log("images") == []
    assert results["IMAGE_COUNT"] == 760
    assert results["COMPLETE"] in (True, 1, "true")


def test_the_look_is_saved_with_the_rows(images):
    layer = QgsVectorLayer(str(images[0]), "a colleague's", "ogr")
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.fields().field("captured_at").alias() == "Captured at (UTC)"


def test_photos_are_downloaded_once(bare, images, curitiba, tmp_path):
    target, _ = images
    part = tmp_path / "part.gpkg"
    bare.run("fetchimages", curitiba, EXTENT=extent(curitiba.bbox), MAX_IMAGES=12, OUTPUT=part)
    folder = tmp_path / "photos"
    curitiba.clear_log()
    first = bare.run("downloadimages", curitiba, INPUT=part, FOLDER=folder, OUTPUT=tmp_path / "first.gpkg")
    whole = {row["mly_id"] for row in rows(str(tmp_path / "first.gpkg")) if row["download_status"] == "downloaded"}
    assert {path.name for path in folder.iterdir()} == {f"mly_{key}.jpg" for key in whole}
    assert first["DOWNLOADED_COUNT"] == len(whole) > 8
    assert len(curitiba.log("graph")) == 1
    assert not any(entry["leaked_token"] for entry in curitiba.log("images"))
    curitiba.clear_log()
    second = bare.run("downloadimages", curitiba, INPUT=tmp_path / "first.gpkg", FOLDER=folder)
    assert (second["DOWNLOADED_COUNT"], second["SKIPPED_COUNT"]) == (0, len(whole))
    assert curitiba.log("images") == []
    if len(whole) == 12:
        assert curitiba.log() == []
    assert target.is_file()


def test_without_a_folder_photos_outlive_the_process(bare, town, tmp_path):
    bare.run("fetchimages", town, EXTENT=extent(town.bbox), MAX_IMAGES=5, OUTPUT=tmp_path / "images.gpkg")
    results = bare.run("downloadimages", town, INPUT=tmp_path / "images.gpkg", SIZE="256")
    folder = Path(results["FOLDER"])
    assert folder == bare.home / "Pictures" / "LandLens"
    assert len(list(folder.glob("mly_*.jpg"))) == results["DOWNLOADED_COUNT"] > 3
    model = {"extent": extent(town.bbox), "most_images": 3, "size": "256", "download:Images": tmp_path / "b.gpkg"}
    assert Path(bare.run("fetchanddownload", town, **model)["download:Folder"]) == folder


def test_one_photo_along_streets_from_an_extent_to_files(bare, town, tmp_path):
    west, south, east, north = town.bbox
    middle = (south + north) / 2
    streets = tmp_path / "streets.geojson"
    street = {"type": "LineString", "coordinates": [[west, middle], [east, middle]]}
    streets.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": street}), encoding="utf-8")
    wanted = {"extent": extent(town.bbox), "streets": streets, "metres": 50, "size": "256"}
    files = {"download:Images": tmp_path / "images.gpkg", "thin:Samples": tmp_path / "samples.gpkg"}
    folder = tmp_path / "photos"
    results = bare.run("onephotoalongstreets", town, **wanted, **files, **{"download:Folder": folder})
    assert Path(results["download:Folder"]) == folder
    found = rows(str(files["download:Images"]))
    samples = {row["sample_id"]: row["image_count"] for row in rows(str(files["thin:Samples"]))}
    assert sorted(row["sample_id"] for row in found) == sorted(one for one, count in samples.items() if count)
    assert 0 in samples.values()
    photos = {row["image_path"] for row in found if row["download_status"] == "downloaded"}
    assert {str(path) for path in folder.glob("*.jpg")} == photos != set()


def test_the_best_photos_of_buildings_from_an_extent_to_files(bare, town, tmp_path):
    bare.run("fetchimages", town, EXTENT=extent(town.bbox), OUTPUT=tmp_path / "all.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "all.gpkg"), "all", "ogr")
    places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    shapes = []
    for place in places[:: len(places) // 12]:  # boxes of some metres beside cameras
        west, south = place.x() + 1e-4, place.y()
        ring = [[west, south], [west + 1e-4, south], [west + 1e-4, south + 1e-4], [west, south + 1e-4], [west, south]]
        shapes.append({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}})
    buildings = tmp_path / "buildings.geojson"
    buildings.write_text(json.dumps({"type": "FeatureCollection", "features": shapes}), encoding="utf-8")
    wanted = {"extent": extent(town.bbox), "buildings": buildings, "photos": 2, "size": "256"}
    files = {
        "download:Images": tmp_path / "images.gpkg",
        "look:Lines": tmp_path / "lines.gpkg",
        "look:Missing": tmp_path / "missing.gpkg",
    }
    folder = tmp_path / "photos"
    results = bare.run("bestphotosofbuildings", town, **wanted, **files, **{"download:Folder": folder})
    assert Path(results["download:Folder"]) == folder
    found = rows(str(files["download:Images"]))
    assert found
    assert {row["rank"] for row in found} <= {1, 2}
    assert len(rows(str(files["look:Lines"]))) == len(found)
    seen = {row["feature_id"] for row in found}
    assert len(seen) + len(rows(str(files["look:Missing"]))) == len(shapes)
    photos = {row["image_path"] for row in found if row["image_path"]}
    assert {str(path) for path in folder.glob("*.jpg")} == photos != set()


def test_thinning_from_file_to_file(bare, images, tmp_path):
    results = bare.run("thinimages", None, INPUT=images[0], METHOD="spacing", OUTPUT=tmp_path / "thinned.gpkg")
    assert results["INPUT_COUNT"] == 760
    assert 0 < results["KEPT_COUNT"] == len(rows(str(tmp_path / "thinned.gpkg"))) < 760


def test_views_are_drawn_once_out_of_a_folder_of_ones_own(bare, town, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    for number in range(2):
        gps = {1: "N", 2: (50.0, 0.0, 0.0), 3: "E", 4: (7.0, 0.0, 1.0 + number), 16: "T", 17: 90.0}
        panoramas.write(own / f"R{number}.jpg", exif={0x8825: gps})
    photos = tmp_path / "photos.gpkg"
    bare("run", "native:importphotos", "--", f"FOLDER={own}", f"OUTPUT={photos}")
    given = {"INPUT": photos, "MODE": "street", "SIZE": 64, "FOLDER": tmp_path / "views"}
    first = bare.run("viewsfrompanoramas", town, **given, OUTPUT=tmp_path / "views.gpkg")
    assert (first["VIEW_COUNT"], first["SKIPPED_COUNT"], first["FAILED_COUNT"]) == (4, 0, 0)
    assert sorted(os.listdir(tmp_path / "views")) == ["R0_090.jpg", "R0_270.jpg", "R1_090.jpg", "R1_270.jpg"]
    assert {row["view_heading"] for row in rows(str(tmp_path / "views.gpkg"))} == {180, 0}
    second = bare.run("viewsfrompanoramas", town, **given)
    assert (second["VIEW_COUNT"], second["SKIPPED_COUNT"], second["FAILED_COUNT"]) == (0, 4, 0)


def test_a_refusal_is_a_sentence_and_a_failure(bare, curitiba, tmp_path):
    arguments = [
        "run",
        "landlens:fetchimages",
        "--",
        f"EXTENT={extent(curitiba.bbox)}",
        f"OUTPUT={tmp_path / 'a.gpkg'}",
    ]
    bare.said = b""
    bare(*arguments, service=curitiba, succeeds=False, MLY_TOKEN="")
    assert b"No Mapillary access token was found" in bare.said
    assert curitiba.log() == []


def test_the_token_is_nowhere(bare, curitiba, tmp_path):
    bare.said = b""
    parameters = {"EXTENT": extent(curitiba.bbox), "MAX_IMAGES": 3, "DETAILS": "make"}
    curitiba.set(tile_fault={"mode": "reset", "first": 2}, entity_fault={"mode": "xml", "first": 1})
    bare.run("fetchimages", curitiba, **parameters, MAX_TILE_AGE=0, OUTPUT=tmp_path / "images.gpkg")
    folder = tmp_path / "photos"
    bare.run("downloadimages", curitiba, INPUT=tmp_path / "images.gpkg", FOLDER=folder, OUTPUT=tmp_path / "out.gpkg")
    token = curitiba.token.encode()
    forms = {token, token.replace(b"|", b"%7C"), token.replace(b"|", b"%7c")}
    places = [path for place in (tmp_path, bare.home) for path in place.rglob("*") if path.is_file()]
    assert len(places) > 5
    for form in forms:
        assert form not in bare.said
        assert not [path for path in places if form in path.read_bytes()]


@pytest.fixture(params=["the computer", "QGIS"])
def french(request, bare):
    """Someone whose computer is French, or who chose French in QGIS's options; what follows is what was said."""
    if not (ROOT / "landlens_plugin/resources/i18n/landlens_fr.qm").exists():
        pytest.skip("The translations are not compiled: tools/translations.py says what is missing.")
    bare.said = b""
    if request.param == "the computer":
        yield partial(bare, LC_ALL="fr_FR.UTF-8", PYTHONIOENCODING="utf-8")
        return
    (settings,) = bare.home.rglob("QGIS3.ini")
    before = settings.read_text(encoding="utf-8")
    settings.write_text(f"{before}\n[locale]\noverrideFlag=true\nuserLocale=fr\n", encoding="utf-8")
    yield bare
    settings.write_text(before, encoding="utf-8")


def test_french_is_spoken_without_a_window_too(french, bare, town, tmp_path):
    named = french("--json", "help", "landlens:fetchimages")
    assert named["algorithm_details"]["name"].endswith(" les images Mapillary d'une emprise")
    assert named["parameters"]["EXTENT"]["description"] == "Emprise"
    images = f"OUTPUT={tmp_path / 'images.gpkg'}"
    arguments = ["run", "landlens:fetchimages", "--", f"EXTENT={extent(town.bbox)}", images, "MAX_TILE_AGE=0"]
    bare.said = b""
    french(*arguments, service=town)
    assert b"Tuiles " in bare.said and b" image(s) dans " in bare.said
    assert b"Tiles to read" not in bare.said and b"images from" not in bare.said
    layer = QgsVectorLayer(str(tmp_path / "images.gpkg"), "images", "ogr")
    assert layer.fields().field("sequence_id").alias() == tr_of("fr", "Sequence")
    assert layer.fields().field("sequence_id").name() == "sequence_id"


def test_what_goes_wrong_is_said_in_french_without_the_token(french, bare, town, tmp_path):
    arguments = ["run", "landlens:fetchimages", "--", f"EXTENT={extent(town.bbox)}", f"OUTPUT={tmp_path / 'a.gpkg'}"]
    french(*arguments, service=town, succeeds=False, MLY_TOKEN="")
    assert b"Aucun jeton d'acc" in bare.said and b"No Mapillary access token" not in bare.said
    bare.said = b""
    town.set(tile_fault={"mode": "404"})
    french(*arguments, "MAX_TILE_AGE=0", service=town)
    assert b"HTTP 404" in bare.said and b"the tile server answered" not in bare.said
    assert b"le serveur de tuiles" in bare.said
    assert town.token.encode() not in bare.said


def tr_of(language, sentence):
    """What the file of a language has for a sentence."""
    source = ElementTree.parse(ROOT / f"landlens_plugin/resources/i18n/landlens_{language}.ts")
    return next(one.findtext("translation") for one in source.iter("message") if one.findtext("source") == sentence)


def test_a_table_lives_on(bare, town, database, tmp_path):
    """Of a password only QGIS's own print of what it was given is left, which has it for every algorithm."""
    database.make_user("runner", "a-secret")
    database.sql("DROP TABLE IF EXISTS images")
    login = f"dbname='landlens' host={database.socket} port={database.port} user='runner' password='a-secret'"
    output = f'postgres://{login} table="public"."images" (geom)'
    given = {"EXTENT": extent(town.bbox), "MAX_IMAGES": 7}
    assert bare.run("fetchimages", town, **given, OUTPUT=output)["IMAGE_COUNT"] == 7
    database.sql("ALTER TABLE images ADD COLUMN note text DEFAULT 'mine'")
    bare.said = b""
    arguments = [f"--{name}={value}" for name, value in {**given, "OUTPUT": output}.items()]
    bare("run", "landlens:fetchimages", *arguments, service=town, succeeds=False)
    assert b"is there already, with 7 rows" in bare.said
    results = bare.run("fetchimages", town, **{**given, "MAX_IMAGES": 9}, OUTPUT=output, EXISTING_TABLE="update")
    assert database.sql("SELECT count(*), count(note) FROM images") == ["9|9"]
    assert "a-secret" not in json.dumps(results)
    ours = [line for line in bare.said.splitlines() if b"a-secret" in line]
    assert all(line.lstrip().startswith((b"OUTPUT:", b'"OUTPUT":')) for line in ours), ours
    folder = tmp_path / "photos"
    record = {"INPUT": output, "OUTPUT": output, "EXISTING_TABLE": "update", "SIZE": "256", "FOLDER": folder}
    done = bare.run("downloadimages", town, **record)
    assert database.sql("SELECT count(*), count(image_path) FROM images WHERE note = 'mine'") == [
        f"9|{done['DOWNLOADED_COUNT']}"
    ]


def test_a_job_of_days_is_planned_in_a_database_that_the_profile_knows(bare, town, database, tmp_path):
    settings = bare.home / Path(PROFILE).parents[1] / "QGIS" / "QGIS3.ini"
    kept = settings.read_text(encoding="utf-8") if settings.exists() else ""
    known = {"host": str(database.socket), "port": database.port, "database": "landlens", "username": "postgres"}
    lines = [f"connections\\lens\\{name}={value}" for name, value in {**known, "saveUsername": "true"}.items()]
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("\n".join([kept, "[PostgreSQL]", *lines, ""]), encoding="utf-8")
    given = {"AREA": area_file(tmp_path, town.bbox), "CONNECTION": "lens", "SCHEMA": "nights", "JOB": "town"}
    results = bare.run("planjob", town, **given)
    assert (results["TILE_COUNT"], results["READ_COUNT"], results["DAYS"]) == (4, 0, 1)
    assert database.sql("SELECT count(*) FROM nights.tiles WHERE state = 'waiting'") == ["4"]
    assert town.log() == [], "a plan asks the service for nothing"


def area_file(folder, box):
    """A GeoJSON of a polygon around west, south, east, north."""
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    path = folder / "area.geojson"
    shape = {"type": "Polygon", "coordinates": [ring]}
    text = json.dumps(
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": shape}]}
    )
    path.write_text(text, encoding="utf-8")
    return path
