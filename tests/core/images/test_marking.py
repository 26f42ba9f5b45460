"""Marks: from what layers and entities say to a place, or to the sentence that says why not."""

from __future__ import annotations

import pytest

from landlens_plugin.core.errors import DirectionUnknown, LandLensError, SightsParallel
from landlens_plugin.core.images.marking import Clicked, Place, known_by, place_of
from landlens_plugin.core.services.mapillary.fields import DETAILS, flatten

DEGREE = 111_319.49  # metres of longitude on the equator
PANORAMA = {"camera_type": "spherical", "width": 5760, "height": 2880, "compass_angle": 0.0}


def test_a_place_is_said_with_its_error_and_its_sources():
    # A panorama that looks north, and a bare photo 30 m to the east of it that looks north-west.
    place = place_of(
        Clicked(PANORAMA, 0.0, 0.0, 0.625, 0.5),
        Clicked({"compass_angle": "315"}, 30 / DEGREE, 0.0, 0.5, 0.5),
    )
    assert isinstance(place, Place)
    assert place.crossing.lon == pytest.approx(15 / DEGREE)
    assert [sight.azimuth for sight in place.sights] == pytest.approx([45, 315])
    assert str(place.said) == (
        "The two lines meet at 90 degrees, 21 m and 21 m from the cameras; the place is expected to be right within "
        "5.0 m. First photo: position by GPS, direction by the camera's own compass, camera taken as level. Second "
        "photo: position by GPS, direction by the camera's own compass, camera taken as level, field of view not known "
        "and taken as 70 degrees."
    )


def test_an_entity_says_that_more_is_known():
    entity = {
        "camera_type": "perspective",
        "camera_parameters": [0.6, 0, 0],
        "width": 4000,
        "height": 3000,
        "computed_geometry": {"type": "Point", "coordinates": [0.0, 0.0]},
        "computed_rotation": [1.5707963, 0, 0],
    }
    sight = Clicked(flatten(entity, list(DETAILS)), None, None, 0.5, 0.5).sight()
    assert sight.azimuth == pytest.approx(0, abs=1e-5)
    assert str(known_by(sight)) == "position corrected by Mapillary, direction by Mapillary's computed rotation"


@pytest.mark.parametrize(
    ("first", "second", "error"),
    [
        ((PANORAMA, 0.0, 0.0, 0.5, 0.5), (PANORAMA, 0.001, 0.0, 0.5, 0.5), SightsParallel),
        ((PANORAMA, 0.0, 0.0, 0.5, 0.5), ({}, 0.001, 0.0, 0.5, 0.5), DirectionUnknown),
        (({}, None, None, 0.5, 0.5), (PANORAMA, 0.001, 0.0, 0.5, 0.5), DirectionUnknown),
    ],
)
def test_where_there_is_no_place_a_sentence_says_why(first, second, error):
    said = place_of(Clicked(*first), Clicked(*second))
    assert isinstance(said, error) and isinstance(said, LandLensError)
    assert str(said).endswith(".")
