"""Which way one looks, in the photo and on the map alike, also from one panorama to the next."""

from __future__ import annotations

from typing import Optional

from ..core.images.camera import Camera
from .around import metres_between
from .standpoint import Standpoint
from .subject import Subject
from .widgets.stage import Stage

_STEP_METRES = 100.0  # a panorama that is farther away is looked at from its middle
_LOOK_DEGREES = 90.0  # of a panorama, until it says how much of it is seen


class Gaze:
    """Headings are degrees clockwise from north; None where the photo tells none."""

    def __init__(self, stage: Stage, standpoint: Standpoint) -> None:
        self._stage, self._standpoint = stage, standpoint
        self._subject: Optional[Subject] = None
        self._has_picture = False
        self._kept: Optional[float] = None  # the heading to go on with
        self._look = (0.0, 0.0, _LOOK_DEGREES)  # yaw from the picture's middle, pitch, how wide
        stage.panorama.turned.connect(self._have_turned)

    @property
    def heading(self) -> Optional[float]:
        """Where one looks now."""
        subject = self._subject
        if subject is None or subject.angle is None:
            return None
        return (subject.angle + self._look[0]) % 360 if subject.is_pano else subject.angle

    @property
    def width(self) -> float:
        """How much of a panorama is seen, degrees."""
        return self._look[2]

    def go_to(self, subject: Subject) -> None:
        """Stand at an image. One nearby is looked at the same way as that before it."""
        is_near = self._subject is not None and metres_between(self._subject, subject) < _STEP_METRES
        self._kept = self.heading if is_near and self._kept is None else self._kept
        self._subject, self._has_picture = subject, False
        if not is_near:
            self._kept, self._look = None, (0.0, 0.0, _LOOK_DEGREES)
        if self._kept is not None and subject.angle is not None:
            self._look = (_turn(self._kept - subject.angle), *self._look[1:])
        self._stand()

    def learn(self, subject: Subject) -> bool:
        """More is known of the image; whether its place was known before."""
        had_place = self._subject is not None and self._subject.point is not None
        self._subject = subject
        self._stand()
        if self._has_picture and self._stage.is_panorama:
            self._orient()
        return had_place

    def have_picture(self, is_first: bool) -> None:
        """The stage shows the image's picture."""
        self._has_picture = True
        if is_first and self._stage.is_panorama:
            self._orient()
            self._stage.panorama.look(*self._look)
        if is_first:
            self._kept = None
            self._stand()

    def turn_around(self) -> bool:
        """Turn a panorama to what lies behind; False for a flat photo, which has nothing there."""
        if self._subject is None or not self._stage.is_panorama:
            return False
        yaw, pitch, width = self._look
        self._stage.panorama.look(_turn(yaw + 180), pitch, width)
        return True

    def look_back(self) -> None:
        """Look the other way in the image that comes next."""
        self._kept = None if self.heading is None else (self.heading + 180) % 360

    def _orient(self) -> None:
        self._stage.panorama.set_heading(self._subject.angle)
        self._stage.panorama.set_rotation(self._subject.computed_rotation)

    def _have_turned(self, yaw: float, pitch: float, width: float) -> None:
        self._look = (yaw, pitch, width)
        self._stand()

    def _stand(self) -> None:
        one = self._subject
        if one is None:
            return
        if one.is_pano:
            width = self._look[2]
        else:
            width = Camera.of(
                one.camera_type, one.camera_parameters, one.width, one.height, one.exif_orientation, False
            ).hfov
        self._standpoint.stand(one.point, self.heading, width)


def _turn(degrees: float) -> float:
    """The same turn, from -180 to 180."""
    return (degrees + 180) % 360 - 180
