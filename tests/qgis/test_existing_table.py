"""A table that lives: what a run does with one that is there, in PostgreSQL and in a GeoPackage alike."""

import sqlite3

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsVectorLayer,
)

from landlens_plugin.algorithms.fetch.form import FetchImages
from landlens_plugin.algorithms.outputs.gdal_errors import errors_of_gdal
from tests.qgis.running import (
    FETCH_RESULTS,
    Background,
    Ticks,
    Told,
    cancelled_when,
    extent,
    fetch,
    ids,
    impatient,
    rows,
    run,
)

FEW, MORE = 20, 50
_EMPTY = """
    DO $$ DECLARE one record; BEGIN
        FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'spatial_ref_sys' LOOP
            EXECUTE format('DROP TABLE public.%I CASCADE', one.tablename);
        END LOOP;
    END $$
"""


class InPostgres:
    """A table of a PostgreSQL, and what anybody may do to it."""

    def __init__(self, database, form="postgres"):
        self._database, self._form = database, form
        self.name = "images"
        database.sql(_EMPTY)

    @property
    def output(self):
        login = self._database.login
        if self._form == "ogr":
            return f'ogr:dbname="PG:{login}" table="{self.name}" (geom)'
        return f'{self._form}://{login} table="public"."{self.name}" (geom)'

    def do(self, sql):
        return [line.split("|") for line in self._database.sql(sql)]

    @property
    def source(self):
        return f'{self._database.login} table="public"."{self.name}" (geom)'

    @property
    def input(self):
        return f"postgres://{self.source}"

    def layer(self):
        return QgsVectorLayer(self.source, "images", "postgres")

    def fails_on(self, key):
        self.do(f"ALTER TABLE {self.name} ADD CONSTRAINT never CHECK (mly_id <> '{key}' OR note IS NOT NULL)")


class InGeoPackage:
    """The same in a GeoPackage."""

    def __init__(self, folder):
        self.path, self.name = folder / "all.gpkg", "images"

    @property
    def output(self):
        return f"ogr:dbname='{self.path}' table=\"{self.name}\" (geom)"

    def do(self, sql):
        file = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        with errors_of_gdal() as errors:
            answer = file.ExecuteSQL(sql)
        assert not errors
        number = answer.GetLayerDefn().GetFieldCount() if answer else 0
        found = [[feature.GetFieldAsString(place) for place in range(number)] for feature in answer or ()]
        file.ReleaseResultSet(answer)
        return found

    @property
    def input(self):
        return f"{self.path}|layername={self.name}"

    def layer(self):
        return QgsVectorLayer(self.input, "images", "ogr")

    def fails_on(self, key):
        self.do(
            f"CREATE TRIGGER never BEFORE INSERT ON {self.name} WHEN new.mly_id = '{key}' "
            "BEGIN SELECT raise(ABORT, 'never'); END"
        )


@pytest.fixture(params=["postgres", "ogr", "gpkg"])
def table(request, landlens, tmp_path):
    if request.param == "gpkg":
        return InGeoPackage(tmp_path)
    return InPostgres(request.getfixturevalue("database"), request.param)


@pytest.fixture
def in_postgres(landlens, database):
    return InPostgres(database)


def counted(table):
    return int(table.do(f"SELECT count(*) FROM {table.name}")[0][0])


def whole(table):
    """Everything in the table but the numbers of its rows."""
    return sorted(
        (row["mly_id"], str(sorted((k, str(v)) for k, v in row.items() if k != "fid"))) for row in rows(table.layer())
    )


def test_a_new_table_has_a_key_an_index_of_positions_and_times_with_their_zone(town, in_postgres):
    results = fetch(town, OUTPUT=in_postgres.output, MAX_IMAGES=FEW)
    assert results["IMAGE_COUNT"] == counted(in_postgres) == FEW
    kinds = dict(
        in_postgres.do("SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'images'")
    )
    assert kinds["captured_at"] == "timestamp with time zone"
    assert {kinds[name] for name in ("mly_id", "name", "filename", "page_url")} == {"text"}
    assert kinds["is_pano"] == "boolean" and kinds["quality_score"] == "double precision"
    indexes = {line[0] for line in in_postgres.do("SELECT indexdef FROM pg_indexes WHERE tablename = 'images'")}
    assert any("UNIQUE" in one and "(mly_id)" in one for one in indexes)
    assert any("gist (geom)" in one for one in indexes)
    assert in_postgres.do(
        "SELECT count(*) FROM pg_constraint WHERE conrelid = 'images'::regclass AND contype = 'p'"
    ) == [["1"]]
    held = {row["mly_id"]: row for row in rows(in_postgres.layer())}
    kept = {row["mly_id"]: row for row in rows(fetch(town, MAX_IMAGES=FEW)["OUTPUT"])}
    moments = dict(in_postgres.do("SELECT mly_id, (extract(epoch FROM captured_at) * 1000)::bigint FROM images"))
    assert {key: str(row["captured_at"].toMSecsSinceEpoch()) for key, row in kept.items()} == moments
    for key, row in kept.items():
        assert {k: v for k, v in held[key].items() if k != "captured_at"} == {
            k: v for k, v in row.items() if k != "captured_at"
        }


def test_a_table_that_is_there_is_refused_before_any_request(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    before = whole(table)
    town.clear_log()
    with pytest.raises(QgsProcessingException, match=f"is there already, with {FEW} rows.*'Existing table'"):
        fetch(town, OUTPUT=table.output)
    assert town.log() == []
    assert whole(table) == before


def test_what_was_added_to_a_table_survives_two_updates(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    table.do("ALTER TABLE images ADD COLUMN note text")
    table.do("CREATE INDEX by_note ON images (note)")
    table.do("CREATE VIEW noted AS SELECT mly_id FROM images WHERE note IS NOT NULL")
    first = ids(table.layer())
    table.do(f"UPDATE images SET note = 'mine', name = 'old' WHERE mly_id IN ('{first[0]}', '{first[1]}')")
    table.do("INSERT INTO images (mly_id, name) VALUES ('mine', 'not Mapillary''s')")
    for _ in range(2):
        told = Told()
        results = fetch(town, told, OUTPUT=table.output, MAX_IMAGES=MORE, EXISTING_TABLE="update")
        assert (results["IMAGE_COUNT"], results["COMPLETE"]) == (MORE, True)
        found = {row["mly_id"]: row for row in rows(table.layer())}
        assert len(found) == counted(table) == MORE + 1
        assert [key for (key,) in table.do("SELECT mly_id FROM noted ORDER BY 1")] == sorted(first[:2])
        assert found[first[0]]["name"] == f"mly|{first[0]}"
        assert found["mine"]["name"] == "not Mapillary's"
    assert f"{MORE} rows were brought up to date, 0 were added" in told.everything()
    positions = {feature["mly_id"]: feature.geometry().asWkt(7) for feature in table.layer().getFeatures()}
    wanted = {f["mly_id"]: f.geometry().asWkt(7) for f in fetch(town, MAX_IMAGES=MORE)["OUTPUT"].getFeatures()}
    assert {key: positions[key] for key in wanted} == wanted
    found, wanted = table.layer().extent(), fetch(town, MAX_IMAGES=MORE)["OUTPUT"].extent()
    assert found.buffered(1e-6).contains(wanted)


def test_a_table_that_somebody_makes_meanwhile_is_theirs(town, in_postgres):
    class Slow(Told):
        def setProgress(self, progress):
            in_postgres.do("CREATE TABLE IF NOT EXISTS images (mly_id text PRIMARY KEY)")

    told = Slow()
    with pytest.raises(QgsProcessingException, match="somebody else has made it meanwhile"):
        fetch(town, told, OUTPUT=in_postgres.output, MAX_IMAGES=FEW)
    assert counted(in_postgres) == 0


def test_a_replaced_table_has_only_what_came(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=MORE)
    results = fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW, EXISTING_TABLE="replace")
    assert results["IMAGE_COUNT"] == counted(table) == FEW


def test_columns_that_a_table_lacks_are_added_to_it(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    told = Told()
    fetch(town, told, OUTPUT=table.output, MAX_IMAGES=FEW, DETAILS=["make", "width"], EXISTING_TABLE="update")
    assert "New columns of the table: make, width" in told.everything()
    details = {row["mly_id"]: (row["make"], row["width"]) for row in rows(table.layer())}
    known = fetch(town, MAX_IMAGES=FEW, DETAILS=["make", "width"])["OUTPUT"]
    assert details == {row["mly_id"]: (row["make"], row["width"]) for row in rows(known)}
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW, EXISTING_TABLE="update")
    assert {row["mly_id"]: (row["make"], row["width"]) for row in rows(table.layer())} == details


def test_details_that_did_not_come_leave_what_is_there(town, table):
    details = ["creator", "thumb_256_url"]
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW, DETAILS=details)
    names = ("creator_username", "thumb_256_url", "image_url")
    held = {row["mly_id"]: tuple(row[name] for name in names) for row in rows(table.layer())}
    assert len([one for one in held.values() if one[0] and one[2]]) > FEW / 2
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW, EXISTING_TABLE="update")
    assert {row["mly_id"]: tuple(row[name] for name in names) for row in rows(table.layer())} == held
    town.set(entity_fault="outage")
    results = fetch(
        town,
        algorithm=impatient(FetchImages),
        OUTPUT=table.output,
        MAX_IMAGES=FEW,
        DETAILS=details,
        EXISTING_TABLE="update",
    )
    assert results["FAILED_DETAIL_COUNT"] == FEW
    assert {row["mly_id"]: tuple(row[name] for name in names) for row in rows(table.layer())} == held


def test_a_server_that_goes_away_in_the_middle_leaves_the_table(town, in_postgres, monkeypatch):
    from landlens_plugin.algorithms.outputs.tables import postgres

    monkeypatch.setattr(postgres, "SLICE", 5)
    fetch(town, OUTPUT=in_postgres.output, MAX_IMAGES=FEW)
    in_postgres.do("UPDATE images SET name = 'old'")
    before = whole(in_postgres)

    class Ending(Told):
        def setProgress(self, progress):
            in_postgres.do(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE query ~ '^INSERT INTO' AND state = 'idle in transaction'"
            )

    with pytest.raises(QgsProcessingException, match="could not be written to"):
        fetch(town, Ending(), OUTPUT=in_postgres.output, MAX_IMAGES=MORE, EXISTING_TABLE="update")
    assert whole(in_postgres) == before


def test_a_run_that_fails_in_the_middle_leaves_the_table_as_it_was(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    table.do("ALTER TABLE images ADD COLUMN note text")
    table.do("UPDATE images SET name = 'old'")
    new = set(ids(fetch(town, MAX_IMAGES=MORE)["OUTPUT"])) - set(ids(table.layer()))
    table.fails_on(sorted(new)[-1])
    before = whole(table)
    with pytest.raises(QgsProcessingException, match=r"could not be written to .*never"):
        fetch(town, OUTPUT=table.output, MAX_IMAGES=MORE, DETAILS=["make"], EXISTING_TABLE="update")
    assert whole(table) == before


@pytest.mark.parametrize("existing", ["update", "replace"])
def test_a_cancelled_run_leaves_the_table_as_it_was(town, table, existing):
    if existing == "replace" and isinstance(table, InGeoPackage):
        pytest.skip("A layer of a file is replaced as files are: by what had come until then.")
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    before = whole(table)
    town.clear_log()
    town.set(tile_fault={"mode": "hang", "after": 2})
    told = Told()
    with cancelled_when(told, lambda: len(town.log("tiles")) >= 3):
        results = fetch(town, told, OUTPUT=table.output, EXISTING_TABLE=existing, WORKERS=1)
    assert set(results) == FETCH_RESULTS
    assert results["COMPLETE"] is False
    assert whole(table) == before
    assert "was left as it was" in told.everything()


@pytest.mark.parametrize("share", [0, 60])
def test_a_cancel_while_the_rows_are_written_leaves_the_table_as_it_was(town, table, monkeypatch, share):
    """As they are copied, and as they are merged."""
    from landlens_plugin.algorithms.outputs.tables import geopackage, postgres

    for module in (geopackage, postgres):
        monkeypatch.setattr(module, "SLICE", 5)
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    before = whole(table)

    class Cancelling(Told):
        written, last = False, 0

        def setProgress(self, progress):
            self.written = self.written or progress < self.last  # the writing begins again at nothing
            self.last = progress
            if self.written and progress >= share:
                self.cancel()

    told = Cancelling()
    results = fetch(town, told, OUTPUT=table.output, EXISTING_TABLE="update")
    assert told.isCanceled(), "the moment to cancel never came"
    assert results["COMPLETE"] is False
    assert whole(table) == before
    assert "The run was cancelled, so" in told.everything()


def test_a_cancelled_run_into_a_new_table_keeps_what_had_come(town, in_postgres):
    town.set(tile_fault={"mode": "hang", "after": 2})
    told = Told()
    with cancelled_when(told, lambda: len(town.log("tiles")) >= 3):
        results = fetch(town, told, OUTPUT=in_postgres.output, WORKERS=1)
    assert results["COMPLETE"] is False
    assert results["IMAGE_COUNT"] == counted(in_postgres) > 0


def test_a_run_without_one_answer_leaves_the_table(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    before = whole(table)
    town.set(tile_fault="404")
    for existing in ("update", "replace"):
        with pytest.raises(QgsProcessingException, match="was left as it was"):
            fetch(town, algorithm=impatient(FetchImages), OUTPUT=table.output, EXISTING_TABLE=existing)
        assert whole(table) == before


def test_a_table_without_a_key_gets_one_and_repeated_ids_are_refused_before_any_request(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    if isinstance(table, InPostgres):
        table.do("ALTER TABLE images DROP CONSTRAINT images_pkey")
    key = ids(table.layer())[0]
    table.do(f"INSERT INTO images (mly_id, name) VALUES ('{key}', 'again')")
    before = whole(table)
    town.clear_log()
    with pytest.raises(QgsProcessingException, match=f"more than one of its rows has '{key}' in 'mly_id'"):
        fetch(town, OUTPUT=table.output, EXISTING_TABLE="update")
    assert town.log() == []
    assert whole(table) == before
    table.do("DELETE FROM images WHERE name = 'again'")
    told = Told()
    fetch(town, told, OUTPUT=table.output, MAX_IMAGES=MORE, EXISTING_TABLE="update")
    assert "unique index on 'mly_id'" in told.everything()
    assert counted(table) == MORE
    told = Told()
    fetch(town, told, OUTPUT=table.output, MAX_IMAGES=MORE, EXISTING_TABLE="update")
    assert "unique index" not in told.everything()


def test_a_table_of_something_else_is_refused_before_any_request(town, table):
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    table.do("ALTER TABLE images RENAME COLUMN mly_id TO other")
    town.clear_log()
    with pytest.raises(QgsProcessingException, match="has no column 'mly_id'"):
        fetch(town, OUTPUT=table.output, EXISTING_TABLE="update")
    assert town.log() == []


@pytest.mark.parametrize("name", ["Bilder", "straße ÄÖ", "it's", "select"])
def test_whatever_a_table_is_called(town, table, name):
    if "'" in name and isinstance(table, InGeoPackage) and Qgis.QGIS_VERSION_INT < 33000:
        pytest.skip("QGIS 3.22 itself makes no such layer.")
    table.name = name
    for existing in ("refuse", "update"):
        fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW, EXISTING_TABLE=existing)
        assert len(rows(table.layer())) == FEW
    with pytest.raises(QgsProcessingException, match=f"with {FEW} rows"):
        fetch(town, OUTPUT=table.output)


def test_columns_of_other_kinds_and_another_crs(town, in_postgres):
    """Somebody else's table: a name in capitals, other types, a generated column, another CRS, numbers of its own."""
    in_postgres.do(
        'CREATE TABLE images (nr serial PRIMARY KEY, "MLY_ID" bigint UNIQUE, captured_at timestamp, is_pano text, '
        "name varchar(200), loud text GENERATED ALWAYS AS (upper(name)) STORED, place geometry(Point,3857))"
    )
    for _ in range(2):
        results = fetch(town, OUTPUT=in_postgres.output, MAX_IMAGES=FEW, EXISTING_TABLE="update")
    assert counted(in_postgres) == FEW
    moments = dict(in_postgres.do('SELECT "MLY_ID", (extract(epoch FROM captured_at) * 1000)::bigint FROM images'))
    kept = fetch(town, MAX_IMAGES=FEW)["OUTPUT"]
    assert {row["mly_id"]: str(row["captured_at"].toMSecsSinceEpoch()) for row in rows(kept)} == moments
    assert in_postgres.do("SELECT count(*) FROM images WHERE loud = upper(name) AND is_pano IN ('true', 'false')") == [
        [str(FEW)]
    ]
    places = dict(in_postgres.do('SELECT "MLY_ID", round(ST_X(ST_Transform(place, 4326))::numeric, 6) FROM images'))
    for feature in kept.getFeatures():
        assert float(places[feature["mly_id"]]) == pytest.approx(feature.geometry().asPoint().x(), abs=1e-5)
    assert "(place)" in results["OUTPUT"]


def test_a_table_of_which_a_view_lives_is_not_replaced(town, in_postgres):
    fetch(town, OUTPUT=in_postgres.output, MAX_IMAGES=FEW)
    in_postgres.do("CREATE VIEW mine AS SELECT * FROM images")
    town.clear_log()
    with pytest.raises(QgsProcessingException, match="other objects depend on it"):
        fetch(town, OUTPUT=in_postgres.output, EXISTING_TABLE="replace")
    assert town.log() == []
    assert counted(in_postgres) == FEW


def test_rows_come_by_one_copy_and_are_merged_in_one_transaction(town, in_postgres, database):
    fetch(town, OUTPUT=in_postgres.output, MAX_IMAGES=FEW)
    database.sql("ALTER SYSTEM SET log_statement = 'all'")
    database.sql("SELECT pg_reload_conf()")
    try:
        fetch(town, OUTPUT=in_postgres.output, MAX_IMAGES=MORE, EXISTING_TABLE="update")
    finally:
        database.sql("ALTER SYSTEM RESET log_statement")
        database.sql("SELECT pg_reload_conf()")
    said = [line.partition(" LOG:  ")[2].partition(": ")[2] for line in database.log().splitlines()]
    merged = [number for number, line in enumerate(said) if line.startswith('INSERT INTO "public"."images"')][-1]
    copied = [number for number, line in enumerate(said) if line.startswith('COPY "pg_temp"."landlens_rows"')]
    assert len(copied) == 1 and copied[0] < merged
    begun = [number for number, line in enumerate(said[:merged]) if line == "BEGIN"][-1]
    assert next(line for line in said[begun:] if line in ("COMMIT", "ROLLBACK")) == "COMMIT"
    assert not {"COMMIT", "ROLLBACK"} & set(said[begun:merged])


def test_no_table_of_a_run_stays_behind(town, in_postgres):
    for existing in ("refuse", "update", "replace"):
        fetch(town, OUTPUT=in_postgres.output, MAX_IMAGES=FEW, EXISTING_TABLE=existing)
    names = {
        name
        for (name,) in in_postgres.do("SELECT relname FROM pg_class WHERE relkind = 'r' AND relname ~ 'landlens|rows'")
    }
    assert names == set()


def test_a_geopackage_file_is_replaced_unless_it_is_to_be_updated(town, landlens, tmp_path):
    path = str(tmp_path / "images.gpkg")
    fetch(town, OUTPUT=path, MAX_IMAGES=MORE)
    fetch(town, OUTPUT=path, MAX_IMAGES=FEW)
    assert len(rows(path)) == FEW
    with sqlite3.connect(path) as file:
        file.execute("ALTER TABLE images ADD COLUMN note TEXT DEFAULT 'mine'")
    file.close()
    results = fetch(town, OUTPUT=path, MAX_IMAGES=MORE, EXISTING_TABLE="update")
    assert results["OUTPUT"] == f"{path}|layername=images"
    assert [row["note"] for row in rows(path)] == ["mine"] * MORE


def test_a_file_that_cannot_be_updated_is_said_before_any_request(town, landlens, tmp_path):
    path = str(tmp_path / "images.geojson")
    fetch(town, OUTPUT=path, MAX_IMAGES=FEW, EXISTING_TABLE="update")
    town.clear_log()
    with pytest.raises(QgsProcessingException, match="cannot be updated in .*GeoPackage"):
        fetch(town, OUTPUT=path, EXISTING_TABLE="update")
    assert town.log() == []
    assert len(rows(path)) == FEW


def model_of(parameters):
    """Fetch into a table, and thin what is in it: a model with one step after the other."""
    from_child = QgsProcessingModelChildParameterSource.fromChildOutput
    fixed = QgsProcessingModelChildParameterSource.fromStaticValue
    model = QgsProcessingModelAlgorithm("fetched and thinned", "tests")
    first = QgsProcessingModelChildAlgorithm("landlens:fetchimages")
    first.setChildId("fetch")
    for name, value in parameters.items():
        first.addParameterSources(name, [fixed(value)])
    model.addChildAlgorithm(first)
    second = QgsProcessingModelChildAlgorithm("landlens:thinimages")
    second.setChildId("thin")
    second.addParameterSources("INPUT", [from_child("fetch", "OUTPUT")])
    output = QgsProcessingModelOutput("Thinned")
    output.setChildId("thin")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"Thinned": output})
    model.addChildAlgorithm(second)
    return model


def test_a_step_of_a_model_updates_a_table_and_the_next_one_reads_it(town, table):
    given = {"EXTENT": extent(town.bbox), "OUTPUT": table.output, "MAX_IMAGES": FEW, "MAX_TILE_AGE": 0}
    for more in ({}, {"MAX_IMAGES": MORE, "EXISTING_TABLE": "update"}):
        model = model_of({**given, **more})
        name = next(one.name() for one in model.destinationParameterDefinitions())
        thinned = run(model, **{name: "memory:"})[name]
        assert counted(table) == (MORE if more else FEW)
        assert 0 < thinned.featureCount() <= counted(table)


def test_a_worker_thread_writes_it_too(town, table):
    for number, existing in ((FEW, "refuse"), (MORE, "update")):
        given = {"EXTENT": extent(town.bbox), "OUTPUT": table.output, "MAX_IMAGES": number, "MAX_TILE_AGE": 0}
        background = Background("landlens:fetchimages", **given, EXISTING_TABLE=existing).start()
        assert Ticks().until(background.ended, 60)
        assert background.results[0] is True, background.told.everything()
        assert counted(table) == number
