"""Why a place cannot be told from two photos: each cause with its sentence."""

from __future__ import annotations

from ..errors import LandLensError
from ..sentences import Sentence


class DirectionUnknown(LandLensError):
    """A photo tells no direction on the map for the point that was clicked in it."""


class SightsCannotMeet(LandLensError):
    """Two lines of sight give no place; one subclass for each reason."""


class SightsParallel(SightsCannotMeet):
    """The lines are so nearly parallel that a small error moves their meeting far away. ``angle`` in degrees."""

    def __init__(self, angle: float) -> None:
        super().__init__(
            "The two lines are nearly parallel ({angle:.1f} degrees between them), so where they meet would be a "
            "guess. Choose a second photo that sees the same thing from another side.",
            angle=angle,
        )


class SightsFromOnePlace(SightsCannotMeet):
    """Both photos were taken at one place."""

    def __init__(self) -> None:
        super().__init__(
            "Both photos were taken at the same place, so their lines meet nowhere but there. Choose a second photo "
            "that was taken some metres away."
        )


class SightsMeetBehind(SightsCannotMeet):
    """The lines would meet behind a camera: of the ``first`` photo, else of the second."""

    def __init__(self, *, first: bool) -> None:
        super().__init__(
            "The two lines do not meet in front of both cameras, but behind that of the {which} photo: it may not be "
            "the same thing that was clicked, or a direction is wrong. Mark it again, or choose another photo.",
            which=Sentence("first") if first else Sentence("second"),
        )


class SightsMeetFarAway(SightsCannotMeet):
    """The lines meet so far from a camera that the place means nothing. Metres."""

    def __init__(self, distance: float, most: float) -> None:
        super().__init__(
            "The two lines meet {distance:,.0f} m from a camera, and farther than {most:,.0f} m no place can be told. "
            "Choose photos that were taken nearer to the thing.",
            distance=distance,
            most=most,
        )
