"""A database as the place of a layer: its rows, and what they look like for everybody else."""

from qgis.core import QgsVectorLayer

from landlens_plugin.layers.style import has_our_style
from tests.qgis.running import Told, fetch


def fetched(town, database, table, told=None):
    return fetch(
        town, told, EXISTING_TABLE="replace", OUTPUT=f'postgis:{database.login} table="public"."{table}" (geom)'
    )


def test_a_fetch_goes_into_a_table_and_its_style_with_it(landlens, town, database):
    told = Told()
    results = fetched(town, database, "images", told)
    assert results["COMPLETE"] is True
    assert database.sql("SELECT count(*), count(DISTINCT mly_id) FROM images") == [
        f"{results['IMAGE_COUNT']}|{results['IMAGE_COUNT']}"
    ]
    assert database.sql("SELECT DISTINCT ST_SRID(geom) FROM images") == ["4326"]
    assert [warning for warning in told.warnings if "style" in warning] == []
    colleague = QgsVectorLayer(database.table("images"), "theirs", "postgres")  # as another project would load it
    assert colleague.isValid()
    assert has_our_style(colleague)


def test_a_second_run_leaves_one_style(landlens, town, database):
    for _ in range(2):
        fetched(town, database, "again")
    assert database.sql("SELECT count(*) FROM layer_styles WHERE f_table_name = 'again'") == ["1"]
    assert database.sql("SELECT useasdefault FROM layer_styles WHERE f_table_name = 'again'") == ["t"]
