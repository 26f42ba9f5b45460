"""What a person marks in two photos, as a place and in words: how well it is known, and by what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Union

from ..errors import LandLensError, Sentence
from .sight import Crossing, Sight, Standpoint, crossing

_DIRECTIONS = {
    "rotation": Sentence("direction by Mapillary's computed rotation"),
    "computed_compass": Sentence("direction by Mapillary's corrected compass, camera taken as level"),
    "compass": Sentence("direction by the camera's own compass, camera taken as level"),
}
_POSITIONS = {"computed": Sentence("position corrected by Mapillary"), "original": Sentence("position by GPS")}


class Clicked(NamedTuple):
    """A click in a photo: what its columns say, where it stands, and the place in the picture, 0 to 1.

    ``row`` has columns as the contract names them, of a layer or of a flattened entity; any may be missing.
    """

    row: Mapping[str, Any]
    lon: Any
    lat: Any
    x: float
    y: float

    def sight(self) -> Sight:
        """The line of sight. Raises DirectionUnknown."""
        return Standpoint.of(self.row, self.lon, self.lat).sight(self.x, self.y)


class Place(NamedTuple):
    """What was marked: where both lines meet, the lines, and how well that is known."""

    crossing: Crossing
    sights: tuple[Sight, Sight]
    said: Sentence


def place_of(one: Clicked, other: Clicked) -> Union[Place, Sentence]:
    """The place that was clicked in two photos, or the sentence that says why there is none."""
    try:
        sights = one.sight(), other.sight()
        found = crossing(*sights)
    except LandLensError as error:
        return error
    said = Sentence(
        "The two lines meet at {angle:.0f} degrees, {first:,.0f} m and {second:,.0f} m from the cameras; the place is "
        "expected to be right within {error:,.1f} m. First photo: {by_first}. Second photo: {by_second}.",
        angle=found.angle,
        first=found.distances[0],
        second=found.distances[1],
        error=found.error,
        by_first=known_by(sights[0]),
        by_second=known_by(sights[1]),
    )
    return Place(found, sights, said)


def known_by(sight: Sight) -> Sentence:
    """By what a line of sight is known, without a full stop."""
    position, direction = _POSITIONS[sight.position_source], _DIRECTIONS[sight.direction_source]
    if sight.is_lens_known:
        return Sentence("{position}, {direction}", position=position, direction=direction)
    return Sentence(
        "{position}, {direction}, field of view not known and taken as 70 degrees",
        position=position,
        direction=direction,
    )
