"""How a table is reached: by service, authentication configuration or password, of which nobody reads the last."""

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from landlens_plugin.algorithms.outputs.place import Place, without_password
from landlens_plugin.layers.style import has_our_style
from tests.qgis.running import Told, cancelled_when, fetch, run

FEW = 20
USER, PASSWORD = "photographer", "it's a \\ secret"
IN_A_STRING = PASSWORD.replace("\\", "\\\\").replace("'", "\\'")


@pytest.fixture(scope="module")
def guarded(database):
    database.make_user(USER, PASSWORD)
    return database


@pytest.fixture
def where(guarded, landlens):
    """Where QGIS finds the database, without a way in."""
    guarded.sql("DROP TABLE IF EXISTS images")
    return f"dbname='landlens' host={guarded.socket} port={guarded.port}"


@pytest.fixture
def service(where, guarded, monkeypatch, tmp_path):
    """A service of this name."""
    file = tmp_path / "pg_service.conf"
    file.write_text(
        f"[lens]\ndbname=landlens\nhost={guarded.socket}\nport={guarded.port}\nuser={USER}\npassword={PASSWORD}\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("PGSERVICEFILE", str(file))
    return "lens"


@pytest.fixture
def authcfg(landlens):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for the tests", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("the database")
    config.setConfig("username", USER)
    config.setConfig("password", PASSWORD)
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_without_a_way_in_it_is_said_before_any_request(town, where):
    town.clear_log()
    with pytest.raises(QgsProcessingException, match="could not be written to .*password"):
        fetch(town, OUTPUT=f'postgres://{where} user=\'{USER}\' table="public"."images" (geom)')
    with pytest.raises(QgsProcessingException, match="could not be written to") as caught:
        fetch(town, OUTPUT=f"postgres://{where} user='{USER}' password='wrong one' table=\"images\" (geom)")
    assert "wrong" not in str(caught.value) and "one'" not in str(caught.value)
    assert town.log() == []


@pytest.mark.parametrize("form", ["postgres:", "postgres://", "postgis:"])
@pytest.mark.parametrize("way", ["service", "authcfg"])
def test_a_service_and_an_authentication_configuration_lead_there(town, where, guarded, form, way, request):
    if way == "service":
        login = f"service='{request.getfixturevalue('service')}'"
    else:
        login = f"{where} authcfg={request.getfixturevalue('authcfg')}"
    output = f'{form}{login} table="public"."images" (geom)'
    told = Told()
    for existing in ("refuse", "update", "update"):
        results = fetch(town, told, OUTPUT=output, MAX_IMAGES=FEW, EXISTING_TABLE=existing)
    assert guarded.sql("SELECT count(*) FROM images") == [str(FEW)]
    assert "secret" not in told.everything() + results["OUTPUT"]
    context = QgsProcessingContext()  # what the next step of a model does with it
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    assert layer.isValid() and layer.featureCount() == FEW
    assert has_our_style(QgsVectorLayer(layer.source(), "a colleague's", "postgres"))


@pytest.mark.parametrize("form", ["postgres", "ogr"])
def test_a_password_is_nowhere_to_be_read(town, where, guarded, form):
    login = f"{where} user='{USER}' password='{IN_A_STRING}'"
    if form == "ogr":
        login = login.replace("\\", "\\\\").replace("'", "\\'")
        output = f"ogr:dbname='PG:{login}' table=\"images\" (geom)"
    else:
        output = f'postgres://{login} table="public"."images" (geom)'
    told, context = Told(), QgsProcessingContext()
    for existing in ("refuse", "update"):
        results = fetch(town, told, context, OUTPUT=output, MAX_IMAGES=FEW, EXISTING_TABLE=existing)
    assert guarded.sql("SELECT count(*) FROM images") == [str(FEW)]
    assert isinstance(results["OUTPUT"], QgsVectorLayer) and results["OUTPUT"].featureCount() == FEW
    with pytest.raises(QgsProcessingException, match="is there already") as caught:
        fetch(town, told, OUTPUT=output)
    town.set(tile_fault="hang")
    town.clear_log()
    with cancelled_when(told, lambda: bool(town.log("tiles"))):
        fetch(town, told, OUTPUT=output, EXISTING_TABLE="update")
    for text in (told.everything(), str(caught.value)):
        assert "secret" not in text
        assert "it\\'s a" not in text


PASSWORDS = {
    "host=a password='sec ret' table=x": "host=a password=*** table=x",
    "host=a password=secret table=x": "host=a password=*** table=x",
    r"host=a password='it\'s sec\\ret' table=x": "host=a password=*** table=x",
    "postgresql://joe:sec:ret@host/db": "postgresql://joe:***@host/db",
    "PASSWORD = 'secret'": "PASSWORD = ***",
    "/home/me/password.gpkg": "/home/me/password.gpkg",
}


@pytest.mark.parametrize("text", PASSWORDS)
def test_passwords_are_taken_out_of_what_is_shown(text):
    assert without_password(text) == PASSWORDS[text]


def test_the_toolbox_loads_the_table_with_its_style(town, where, guarded, processing_styles):
    """As Processing's dialog does it: a definition with a project, and the layer out of the context."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    for number, login in enumerate((f"{where} user='postgres'", f"{where} user='{USER}' password='{IN_A_STRING}'")):
        context, told = QgsProcessingContext(), Told()
        context.setProject(QgsProject.instance())
        definition = QgsProcessingOutputLayerDefinition(
            f'postgres://{login} table="public"."images" (geom)', QgsProject.instance()
        )
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("landlens:fetchimages")
        parameters = {"OUTPUT": definition, "EXISTING_TABLE": "update", "EXTENT": extent_of(town), "MAX_IMAGES": FEW}
        results, succeeded = algorithm.run(parameters, context, told)
        assert succeeded, told.everything()
        handleAlgorithmResults(algorithm, context, told, parameters)
        layers = list(QgsProject.instance().mapLayers().values())
        assert len(layers) == number + 1
        assert all(layer.isValid() and layer.featureCount() == FEW and has_our_style(layer) for layer in layers)
        assert "secret" not in json.dumps(results)


def extent_of(service):
    west, south, east, north = service.bbox
    return f"{west},{east},{south},{north} [EPSG:4326]"


def test_no_result_of_any_algorithm_shows_a_password(town, where, guarded):
    login = f"{where} user='{USER}' password='{IN_A_STRING}'"
    guarded.sql("DROP TABLE IF EXISTS tiles, thinned")
    told = Told()
    town.set(tile_fault={"mode": "garbage", "after": 2})
    tiles = f'postgres://{login} table="public"."tiles" (geom)'
    results = fetch(town, told, FAILED_TILES=tiles, WORKERS=1)
    assert isinstance(results["FAILED_TILES"], QgsVectorLayer)
    assert results["FAILED_TILES"].featureCount() == results["FAILED_TILE_COUNT"] > 0
    thinned = f'postgres://{login} table="public"."thinned" (geom)'
    layer = run("landlens:thinimages", told, INPUT=results["OUTPUT"], OUTPUT=thinned)["OUTPUT"]
    assert isinstance(layer, QgsVectorLayer) and layer.featureCount() > 0
    assert "secret" not in told.everything()


ADDRESSES = {
    'postgres:dbname=\'a\' table="s"."t" (geom)': ("a", "s", "t", "geom"),
    "postgis://service='a' table=\"t\" (place)": ("", "", "t", "place"),
    'ogr:dbname="PG:dbname=\'a\'" table="t" (geom)': ("a", "", "t", "geom"),
    'ogr:dbname=\'PG:dbname=a\' table="s"."t"': ("a", "s", "t", "geom"),
    "ogr:dbname='PG:dbname=a' table=\"s.t\" (place)": ("a", "s", "t", "place"),
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_table_of_postgres_is_known_whoever_would_write_it(address):
    uri = Place(address).database
    assert (uri.database(), uri.schema(), uri.table(), uri.geometryColumn()) == ADDRESSES[address]


@pytest.mark.parametrize("address", ["ogr:dbname='/a/b.gpkg' table=\"t\" (geom)", "/a/b.gpkg", "memory:", "C:/a.gpkg"])
def test_nothing_else_is_one(address):
    assert Place(address).database is None
