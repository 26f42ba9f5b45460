"""Recorded images: Mapillary's rotation says the same as its compass angle, and its cameras are ones that we know."""

from __future__ import annotations

import json

import pytest

from landlens_plugin.core.images.camera import Camera
from landlens_plugin.core.images.rotation import on_ground, rotation_of
from landlens_plugin.core.images.sight import Standpoint
from landlens_plugin.core.services.mapillary.fields import DETAILS, flatten


@pytest.fixture(scope="module")
def images(shared_data):
    return json.loads((shared_data / "curitiba" / "images.json").read_text(encoding="utf-8"))["data"]


def test_the_rotation_looks_where_the_computed_compass_says(images):
    turned = [image for image in images if "computed_rotation" in image]
    assert len(turned) > 700
    elevations = []
    for image in turned:
        azimuth, elevation = on_ground(rotation_of(image["computed_rotation"]), [0, 0, 1])
        off = (azimuth - image["computed_compass_angle"] + 180) % 360 - 180
        assert abs(off) < 1e-6
        elevations.append(abs(elevation))
    assert sorted(elevations)[len(elevations) * 95 // 100] < 20  # cars look ahead, all but a few


def test_a_flattened_entity_is_all_that_a_sight_needs(images):
    image = next(image for image in images if "computed_rotation" in image)
    row = flatten(image, list(DETAILS))
    sight = Standpoint.of(row).sight(0.5, 0.5)
    assert (sight.position_source, sight.direction_source, sight.is_lens_known) == ("computed", "rotation", True)
    assert sight.azimuth == pytest.approx(image["computed_compass_angle"])
    assert [sight.lon, sight.lat] == image["computed_geometry"]["coordinates"]
    camera = Camera.of(image["camera_type"], image["camera_parameters"], image["width"], image["height"])
    assert Standpoint.of(row).camera == camera
    assert 60 < camera.hfov < 110
