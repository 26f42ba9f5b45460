"""One panorama after another: decoded once, each of its views drawn, tagged and put under its name."""

from __future__ import annotations

import errno
import functools
import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from ..download.places import Places
from ..download.request import PhotoDone
from ..errors import Cancelled, DiskFull, FolderUnusable, ImageUnavailable, ItemError
from ..photos.files import NO_SPACE, PhotoFile, inspect, part_file
from ..photos.jpeg import Jpeg, jpeg_size
from ..photos.marks import mark
from ..photos.metadata import exif_tags, position_tags, xmp_tags
from ..photos.origin import Origin, origin_of
from ..photos.panorama import Level
from ..photos.photo import Facts, Photo
from ..photos.reprojection import ViewMap, width_for
from ..photos.xmp import packet
from ..run.stop import Stop
from ..services.mapillary.rights import rights_of
from ..view.localfile import has_picture
from .request import Source, ViewDone, ViewsRequest, Wanted

_SHAPE_ERROR = 0.01  # of the shape of a whole panorama, which is twice as wide as high
_UNREACHABLE = (errno.EROFS, errno.EACCES, errno.ENOENT)
_MAPS = 3  # sizes of panoramas that are kept in mind
_REPLACE_TRIES = 5
_REPLACE_SECONDS = 0.2


class Drawing:
    """The work of one thread on one panorama. ``untold`` has the views that are there, until somebody tells of them."""

    def __init__(self, request: ViewsRequest, places: Places, stop: Stop) -> None:
        self._request, self._places, self._stop = request, places, stop
        self._map = functools.lru_cache(_MAPS)(functools.partial(ViewMap, request.view))
        self.untold: dict[int, ViewDone] = {}

    def draw(self, source: Source) -> list[ViewDone]:
        """What became of each view of a panorama. Raises ItemError for all of them, DiskFull, Cancelled."""
        try:
            origin, level = self._opened(source)
        except OSError as error:
            raise ImageUnavailable("the panorama could not be read ({reason})", reason=error.strerror) from None
        facts = facts_of(source, origin)
        done = []
        for wanted in source.views:
            if self._stop.is_set():
                raise Cancelled
            try:
                one = self._made(source, wanted, origin, facts, level)
            except ItemError as error:
                one = ViewDone(wanted.photo.row, "failed", error=error.sentence)
            one = replace(one, heading=heading_of(facts, wanted.yaw))
            self.untold[one.row] = one
            done.append(one)
        return done

    def _opened(self, source: Source) -> tuple[Origin, Level]:
        path = source.path
        there = has_picture(path)
        if there is None:
            raise ImageUnavailable("there is no file {path}", path=path)
        if not there:
            raise ImageUnavailable("the panorama's file is broken or no picture")
        origin = origin_of(path)
        size = jpeg_size(path)
        if size is not None:  # what is none is not worth decoding
            _check_shape(size, source, origin)
        pixels = self._request.decode(path, width_for(self._request.view, size[0] if size else 65_535))
        if pixels is None:
            raise ImageUnavailable(
                "the panorama's file cannot be decoded: it is damaged, or no picture that QGIS knows"
            )
        rows, width = pixels.shape
        _check_shape((width, rows), source, origin)
        if width < 2 or rows < 2:
            raise ImageUnavailable("the panorama has too few pixels")
        height = max(rows, width // 2)
        above = None
        if origin.full is not None and origin.crop is not None:
            height = max(rows, round(origin.full[1] * width / origin.full[0]))
            above = min(max(0, round(origin.crop[2] * width / origin.full[0])), height - rows)
        return origin, Level(pixels, height, above)

    def _made(self, source: Source, wanted: Wanted, origin: Origin, facts: Facts, level: Level) -> ViewDone:
        request, photo = self._request, wanted.photo
        pixels = self._map(level.width, level.height).draw(level, wanted.yaw)
        try:
            with part_file(request.folder) as part:
                with open(part, "wb") as file:
                    file.write(request.encode(pixels))
                _tag(part, source, photo, origin, replace(facts, compass_angle=heading_of(facts, wanted.yaw)), request)
                put = self._put(part, inspect(part) or PhotoFile(False), photo)
        except OSError as error:
            if error.errno in NO_SPACE:
                raise DiskFull(request.folder) from None
            if error.errno in _UNREACHABLE and not os.access(request.folder, os.W_OK):
                raise FolderUnusable(
                    "The folder {folder} can no longer be written to ({reason}).",
                    folder=request.folder,
                    reason=error.strerror,
                ) from None
            raise ImageUnavailable("the file could not be written ({reason})", reason=error.strerror) from None
        status = "made" if put.status == "downloaded" else put.status
        return ViewDone(photo.row, status, put.path, put.error)

    def _put(self, part: str, file: PhotoFile, photo: Photo) -> PhotoDone:
        """Give the file its name. On Windows a scanner or a preview may hold it, or the old one, for a moment."""
        tries = 0
        while True:
            try:
                return self._places.put(part, file, photo, ".jpg")
            except PermissionError:  # noqa: PERF203 - it is tried again
                tries += 1
                if tries == _REPLACE_TRIES:
                    raise
                if self._stop.wait(_REPLACE_SECONDS):
                    raise Cancelled from None


def facts_of(source: Source, origin: Origin) -> Facts:
    """What is known of the camera's place and time: by the layer, else by the file."""
    return replace(source.facts.filled(origin.facts), is_pano=False)


def heading_of(facts: Facts, yaw: float) -> Optional[float]:
    """The direction of a view from true north, 0 to 360 degrees; None where the panorama's is unknown."""
    return None if facts.compass_angle is None else round(facts.compass_angle + yaw, 4) % 360


def _check_shape(size: tuple[int, int], source: Source, origin: Origin) -> None:
    """Raise ImageUnavailable for what is no panorama that goes all the way around."""
    width, height = size
    is_whole = abs(width / height / 2 - 1) <= _SHAPE_ERROR
    if origin.full is not None and origin.crop is not None and origin.crop[0] < (1 - _SHAPE_ERROR) * origin.full[0]:
        raise ImageUnavailable("it shows {degrees:.0f} of 360 degrees", degrees=360 * origin.crop[0] / origin.full[0])
    is_known = bool(source.facts.is_pano) or origin.is_sphere
    if is_whole or (is_known and width / height > 2):
        return
    if is_known:
        raise ImageUnavailable(
            "it is called a panorama and is none: {width} by {height} pixels", width=width, height=height
        )
    raise ImageUnavailable("it is a flat image")


def _tag(part: str, source: Source, photo: Photo, origin: Origin, facts: Facts, request: ViewsRequest) -> None:
    """Write what is known into a view. Raises ImageUnavailable and OSError."""
    own = mark(photo.key, request.size)
    rights = rights_of(replace(photo, id=source.id)) if source.id else None
    tags = {**origin.times, **position_tags(facts), **exif_tags(facts, rights, own)}
    if rights is None:
        tags.update(origin.rights)
        if facts.creator and "Exif.Image.Artist" not in tags:
            tags["Exif.Image.Artist"] = facts.creator
    xmp = packet({"Xmp.exif.ImageUniqueID": own, **xmp_tags(facts, rights, None)})
    if Jpeg(part).insert(tags, xmp, own) != (True, True):
        raise ImageUnavailable("EXIF could not be written into the file")


def known_headings(source: Source, views: Sequence[Wanted]) -> list[Optional[float]]:
    """The headings of views that are not drawn, as they are there already."""
    facts = source.facts
    if facts.compass_angle is None:
        try:
            facts = facts_of(source, origin_of(source.path))
        except OSError:
            facts = source.facts
    return [heading_of(facts, wanted.yaw) for wanted in views]
