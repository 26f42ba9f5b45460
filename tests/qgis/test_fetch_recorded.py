"""*Fetch Mapillary images* on the recorded images of Curitiba: all of them, by the fewest requests."""

import json
import math
import re

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtCore import QDateTime, Qt

from landlens_plugin.core.services.mapillary.fields import DETAILS
from landlens_plugin.network import version
from tests.qgis.running import FETCH_RESULTS, Told, fetch, ids, points, rows
from tests.service.client import recorded_data

METRES_A_DEGREE = 111_320


@pytest.fixture(scope="module")
def recorded():
    """The recorded answer, by id."""
    answer = json.loads((recorded_data() / "curitiba" / "images.json").read_text(encoding="utf-8"))
    return {entity["id"]: entity for entity in answer["data"]}


def test_every_recorded_image_comes_once_from_tiles_alone(curitiba, recorded):
    told = Told()
    result = fetch(curitiba, told)
    found = ids(result["OUTPUT"])
    assert len(found) == len(set(found)) == 760
    assert set(found) == set(recorded)
    assert set(result) == FETCH_RESULTS
    assert (result["IMAGE_COUNT"], result["COMPLETE"]) == (760, True)
    assert result["FAILED_TILE_COUNT"] == result["FAILED_DETAIL_COUNT"] == 0
    assert len(curitiba.log("tiles")) == result["TILE_COUNT"]
    assert 1 <= result["TILE_COUNT"] <= 2
    assert curitiba.log("graph") == curitiba.log("images") == []
    assert told.warnings == told.errors == []


def test_requests_carry_the_token_where_it_belongs_and_who_asks(curitiba):
    fetch(curitiba, DETAILS=["make"])
    agent = f"LandLens/{version()} QGIS/{Qgis.QGIS_VERSION.split('-')[0]}"
    tiles, graph = curitiba.log("tiles"), curitiba.log("graph")
    assert tiles
    assert graph
    for entry in tiles:
        assert "Authorization" not in entry["headers"]
        assert entry["query"] == {"access_token": curitiba.token}
        assert re.fullmatch(r"/maps/vtp/mly1_public/2/14/\d+/\d+", entry["path"])
    for entry in graph:
        assert entry["headers"]["Authorization"] == f"OAuth {curitiba.token}"
        assert "access_token" not in entry["query"]
        assert curitiba.token not in entry["raw_path"]
    assert {entry["headers"]["User-Agent"] for entry in tiles + graph} == {agent}


def test_positions_are_within_one_tile_unit(curitiba, recorded):
    for key, point in points(fetch(curitiba)["OUTPUT"]).items():
        lon, lat = recorded[key]["geometry"]["coordinates"]
        shrink = math.cos(math.radians(lat))
        unit = 40_075_017 / 2**14 / 4096 * shrink
        assert abs(point.x() - lon) * METRES_A_DEGREE * shrink < unit * 1.01
        assert abs(point.y() - lat) * METRES_A_DEGREE < unit * 1.01


def test_columns_hold_what_was_recorded(curitiba, recorded):
    for row in rows(fetch(curitiba)["OUTPUT"]):
        key, entity = row["mly_id"], recorded[row["mly_id"]]
        assert row["name"] == f"mly|{key}"
        assert row["filename"] == f"mly_{key}"
        assert row["page_url"] == f"https://www.mapillary.com/app/?pKey={key}"
        assert row["captured_at"] == QDateTime.fromMSecsSinceEpoch(entity["captured_at"], Qt.TimeSpec.UTC)
        assert row["captured_at"].timeSpec() == Qt.TimeSpec.UTC
        assert row["compass_angle"] == pytest.approx(entity["compass_angle"], abs=1e-3)
        assert row["is_pano"] is (entity["camera_type"] in ("spherical", "equirectangular"))
        assert row["sequence_id"] == entity["sequence"]
        assert row["creator_id"] == entity["creator"]["id"]
        assert row["image_url"] is None


def test_details_hold_what_was_recorded_at_one_request_for_fifty_images(curitiba, recorded):
    result = fetch(curitiba, DETAILS=list(DETAILS))
    assert len(curitiba.log("graph")) == math.ceil(760 / 50)
    assert result["COMPLETE"] is True
    for row in rows(result["OUTPUT"]):
        entity = recorded[row["mly_id"]]
        assert row["creator_username"] == entity["creator"]["username"]
        for name in ("computed_altitude", "altitude", "computed_compass_angle", "atomic_scale", "merge_cc"):
            assert row[name] == pytest.approx(entity[name])
        for name in ("width", "height", "exif_orientation"):
            assert row[name] == entity[name]
        for name in ("make", "model"):
            assert row[name] == (entity.get(name) if entity.get(name) not in ("", "none") else None)
        assert row["camera_type"] == entity["camera_type"]
        assert [row["computed_geometry_lon"], row["computed_geometry_lat"]] == entity["computed_geometry"][
            "coordinates"
        ]
        assert [float(part) for part in row["computed_rotation"].split(",")] == entity["computed_rotation"]
        if entity.get("mesh"):
            assert (row["mesh_id"], row["mesh_url"]) == (entity["mesh"]["id"], entity["mesh"]["url"])
        if entity.get("sfm_cluster"):
            assert row["sfm_cluster_id"] == entity["sfm_cluster"]["id"]
        thumbs = [row[f"thumb_{size}_url"] for size in ("original", "2048", "1024", "256")]
        assert row["image_url"] == next(url for url in thumbs if url)
        assert f"/{row['mly_id']}.jpg?" in row["image_url"]


def test_the_layer_can_be_kept_in_a_geopackage(curitiba, recorded, tmp_path):
    result = fetch(curitiba, OUTPUT=str(tmp_path / "images.gpkg"))
    found = rows(str(tmp_path / "images.gpkg"))
    assert {row["mly_id"] for row in found} == set(recorded)
    assert all(isinstance(row["mly_id"], str) for row in found)
    assert result["IMAGE_COUNT"] == 760
    assert curitiba.token.encode() not in (tmp_path / "images.gpkg").read_bytes()
