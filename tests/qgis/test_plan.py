"""Planning a job of many days: rows in a database for others to work on, and layers that show them at it."""

import os
import subprocess
import sys
from pathlib import Path

import mercantile
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from landlens_plugin.layers.jobs import LOOKS
from landlens_plugin.layers.style import has_our_style
from tests.qgis import postgis
from tests.qgis.running import Background, Ticks, Told, run

ROOT = Path(__file__).resolve().parents[2]
PLAN = "landlens:planjob"
PASSWORD = "not-to-be-seen"
KEPT = {"saveUsername": True, "savePassword": True}


@pytest.fixture
def connect(database):
    """A function that makes a connection of QGIS's to the database; answers its name."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    made = []

    def make(name="lens", uri=None):
        metadata.saveConnection(metadata.createConnection(uri or database.login, KEPT), name)
        made.append(name)
        return name

    yield make
    for name in made:
        metadata.deleteConnection(name)


@pytest.fixture
def plan(landlens, connect, database, request):
    """A function that plans an area in a schema of the test's own."""
    schema = f"plan_{abs(hash(request.node.name))}"

    def planned(shape, told=None, **given):
        wanted = {"AREA": area(shape), "CONNECTION": "lens", "SCHEMA": schema, "JOB": "town", **given}
        return run(PLAN, told, **wanted)

    connect()
    planned.schema = schema
    planned.sql = lambda text: database.sql(text.format(s=schema))
    return planned


def area(*shapes):
    """A layer of polygons: boxes, or what they are as WKT."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        geometry = QgsGeometry.fromWkt(shape) if isinstance(shape, str) else QgsGeometry.fromRect(QgsRectangle(*shape))
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def legend(layer):
    return [(one.value(), one.label()) for one in layer.renderer().categories()]


def test_a_plan_has_the_tiles_of_the_area_and_says_what_they_take(plan, town):
    told = Told()
    results = plan(town.bbox, told)
    tiles = {f"{tile.x}|{tile.y}" for tile in mercantile.tiles(*town.bbox, zooms=14)}
    assert set(plan.sql("SELECT x, y FROM {s}.tiles WHERE z = 14 AND state = 'waiting' AND job = 'town'")) == tiles
    assert (results["TILE_COUNT"], results["READ_COUNT"], results["DAYS"]) == (len(tiles), 0, 1)
    assert "4 tiles, 0 of them read" in told.everything()
    assert "on 1 days at the least: Mapillary allows 50,000 tile requests a day" in told.everything()
    assert told.warnings == told.errors == []
    assert results["OUTPUT"].featureCount() == len(tiles)
    assert results["IMAGES"].featureCount() == 0


def test_a_country_takes_days(plan):
    told = Told()
    results = plan((5.0, 50.0, 12.0, 53.0), told)
    assert results["TILE_COUNT"] == int(plan.sql("SELECT count(*) FROM {s}.tiles")[0]) > 70_000
    assert results["DAYS"] == -(-results["TILE_COUNT"] // 50_000)
    assert f"on {results['DAYS']} days" in told.everything()


def test_what_others_do_with_the_plan_is_seen_in_its_layers(plan, town, database):
    results = plan(town.bbox)
    environment = {**os.environ, **town.environment()}
    options = ["--db", database.loopback, "--schema", plan.schema]
    command = [sys.executable, "-m", "landlens.scale", "tiles", *options]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    states = {feature["state"] for feature in results["OUTPUT"].getFeatures()}
    assert states == {"read"}
    images = results["IMAGES"]
    images.dataProvider().reloadData()
    counted = plan.sql("SELECT count(*) FROM {s}.images")
    assert [str(sum(1 for _ in images.getFeatures()))] == counted == plan.sql("SELECT count(*) FROM {s}.photos")
    again = plan(town.bbox)
    assert (again["TILE_COUNT"], again["READ_COUNT"], again["DAYS"]) == (4, 4, 0)


def test_the_same_area_planned_by_the_command_line_is_the_same_job(plan, town, database, tmp_path):
    ring = QgsGeometry.fromRect(QgsRectangle(*town.bbox))
    path = tmp_path / "town.geojson"
    path.write_text(ring.asJson(17), encoding="utf-8")
    plan(ring.asWkt(17))
    options = ["--db", database.loopback, "--schema", plan.schema, "--job", "town"]
    command = [sys.executable, "-m", "landlens.scale", "plan", str(path), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "4 tiles, 0 of them read" in done.stdout


def test_a_name_that_has_another_area_is_refused(plan, town):
    west, south, east, north = town.bbox
    plan(town.bbox)
    before = plan.sql("SELECT x, y FROM {s}.tiles ORDER BY 1, 2")
    with pytest.raises(QgsProcessingException, match="There is a job 'town' in the schema 'plan_.*' already"):
        plan((west, south, east + 1, north))
    assert plan.sql("SELECT x, y FROM {s}.tiles ORDER BY 1, 2") == before
    plan((west, south, east + 1, north), JOB="more")
    assert len(plan.sql("SELECT DISTINCT job FROM {s}.tiles")) == 2


def test_names_are_values_and_no_sql(plan, town):
    name = "l'été; DROP TABLE tiles --"
    results = plan(town.bbox, JOB=name)
    assert plan.sql("SELECT DISTINCT job FROM {s}.tiles") == [name]
    assert results["OUTPUT"].featureCount() == 4


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"JOB": "  "}, r"'Name of the job' \(JOB\) is empty"),
        ({"SCHEMA": "my-schema; --"}, "is no name for a schema"),
        ({"CONNECTION": "nobody"}, "There is no PostgreSQL connection 'nobody' in this QGIS.*lens"),
    ],
)
def test_what_cannot_be_is_a_sentence(plan, town, wrong, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        plan(town.bbox, **wrong)


def test_an_area_without_polygons_and_one_too_large_are_refused(plan):
    with pytest.raises(QgsProcessingException, match="no polygon with an area"):
        plan("POLYGON EMPTY")
    with pytest.raises(QgsProcessingException, match="more than 1,000,000 coverage tiles, which is 20 days"):
        plan((-60, -60, 60, 60))
    assert plan.sql("SELECT to_regclass('{s}.tiles') IS NULL") == ["t"]


def test_who_may_not_make_tables_is_told_so_and_no_password_is(plan, connect, database, town):
    database.sql("DROP ROLE IF EXISTS guest")
    database.sql(f"CREATE ROLE guest LOGIN PASSWORD '{PASSWORD}'")
    uri = f"dbname='landlens' host=127.0.0.1 port={database.port} user='guest' password='{PASSWORD}'"
    connect("guest", uri)
    told = Told()
    with pytest.raises(QgsProcessingException) as raised:
        plan(town.bbox, told, CONNECTION="guest")
    assert "connection 'guest' refused: permission denied for database landlens" in str(raised.value)
    assert PASSWORD not in str(raised.value) + told.everything()
    connect("nowhere", uri.replace(f"port={database.port}", f"port={postgis.free_port()}"))
    with pytest.raises(QgsProcessingException, match="connection 'nowhere' refused") as raised:
        plan(town.bbox, told, CONNECTION="nowhere")
    assert PASSWORD not in str(raised.value) + told.everything()


def test_who_may_use_the_tables_needs_no_right_to_make_them(plan, connect, database, town):
    plan(town.bbox)
    database.sql("DROP ROLE IF EXISTS planner")
    database.sql("CREATE ROLE planner LOGIN")
    rights = "GRANT USAGE ON SCHEMA {s} TO planner; GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA {s} TO planner"
    plan.sql(rights)
    connect("planner", database.login.replace("user='postgres'", "user='planner'"))
    assert plan(town.bbox, CONNECTION="planner", JOB="second")["TILE_COUNT"] == 4


def test_the_styles_are_in_the_database_for_everybody(plan, database, town):
    told = Told()
    results = plan(town.bbox, told)
    plan(town.bbox)
    assert told.warnings == []
    saved = plan.sql("SELECT f_table_name, useasdefault FROM layer_styles WHERE f_table_schema = '{s}' ORDER BY 1")
    assert saved == ["images|t", "tiles|t"]
    words = [
        ("read", "Read"),
        ("leased", "Being read"),
        ("waiting", "Waiting to be read"),
        ("failed", "Could not be read"),
    ]
    assert legend(results["OUTPUT"]) == words
    source = f'{database.login} table="{plan.schema}"."{{}}" (geom)'
    colleague = QgsVectorLayer(source.format("tiles"), "theirs", "postgres")
    assert legend(colleague) == words
    assert has_our_style(QgsVectorLayer(source.format("images"), "theirs", "postgres"))
    assert has_our_style(results["IMAGES"])
    assert all(results[name].autoRefreshInterval() == 10_000 for name in ("OUTPUT", "IMAGES"))


def test_each_state_is_drawn_in_its_colour(plan, town):
    layer = plan(town.bbox)["OUTPUT"]
    for number, state in enumerate(LOOKS):
        plan.sql(f"UPDATE {{s}}.tiles SET state = '{state}' WHERE (x, y) = {_place(town, number)}")
    picture = drawn(layer)
    if folder := os.environ.get("LANDLENS_PICTURES"):
        picture.save(f"{folder}/tiles.png")
    centre = {}
    for number, state in enumerate(LOOKS):
        box = mercantile.bounds(*_place(town, number), 14)
        point = QgsPointXY((box.west + box.east) / 2, (box.south + box.north) / 2)
        extent = layer.extent()
        x = round((point.x() - extent.xMinimum()) / extent.width() * picture.width())
        y = round((extent.yMaximum() - point.y()) / extent.height() * picture.height())
        around = {QColor(picture.pixel(x + dx, y)).name() for dx in range(-20, 20)}
        centre[state] = around
    assert len(centre["failed"]) > 1  # hatched
    plain = [next(iter(centre[state])) for state in ("read", "leased", "waiting")]
    assert all(len(centre[state]) == 1 for state in ("read", "leased", "waiting"))
    lightness = [QColor(colour).lightnessF() for colour in plain]
    assert lightness == sorted(lightness)
    assert min(later - earlier for earlier, later in zip(lightness, lightness[1:])) > 0.1


def _place(service, number):
    tile = list(mercantile.tiles(*service.bbox, zooms=14))[number]
    return (tile.x, tile.y)


def drawn(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(600, 600))
    settings.setBackgroundColor(QColor("#ffffff"))
    layer.updateExtents()
    settings.setExtent(layer.extent())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_it_runs_in_the_background_and_loads_both_layers(plan, town):
    given = {"AREA": area(town.bbox), "CONNECTION": "lens", "SCHEMA": plan.schema, "JOB": "town"}
    background = Background(PLAN, **given).start()
    assert Ticks().until(background.ended)
    succeeded, results = background.results
    assert succeeded, background.told.everything()
    assert results["TILE_COUNT"] == 4
    loading = background.to_load()
    assert {details.outputName for details in loading.values()} == {"OUTPUT", "IMAGES"}
    assert set(loading) == {results["OUTPUT"], results["IMAGES"]}
