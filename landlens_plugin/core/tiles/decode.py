"""Coverage tiles to columns of images: the one door to the libraries that read Mapbox Vector Tiles.

``mapbox_vector_tile`` is used where it is installed, GDAL (in every QGIS) elsewhere, with equal results.
"""

from __future__ import annotations

import functools
import math
import re
import zlib
from collections.abc import Callable, Sequence
from typing import Any, Optional, Protocol

import numpy as np

from ..errors import TileUnreadable
from ..images.bounds import DATES, Box, lies_in, widened
from ..images.columns import EMPTY, MISSING, ImageColumns, Integers, Mask, Numbers, Reals
from .grid import UNITS, Tile

# A dense tile has 12 MB; ten times that is no tile of Mapillary's.
MOST_BYTES = 128 * 2**20
_MOST_ID = 2**63 - 1
_FLAGS = {0: 0, 1: 1, "0": 0, "1": 1}  # True and False equal 1 and 0; GDAL writes them so among texts
_WHOLE = re.compile(r"-?[0-9]{1,19}")
_HALVES = re.compile("[\ud800-\udfff]")  # of characters: what Python makes of bytes that are not UTF-8


class Points(Protocol):
    """The points of an ``image`` layer as a library gives them."""

    others: int  # features of the layer that are no points
    x: Numbers  # tile units, (n,); reals where the layer has another extent, or nearly whole ones
    y: Numbers  # tile units, y down, (n,)

    def values(self, name: str, rows: Integers) -> tuple[Sequence[Any], Optional[Integers]]:
        """A property of these rows: values, and for each row which of them (None: one for each row, in order)."""


# Answers every layer named ``image``: the format allows one of a name, and nothing is to be lost by more.
Decoder = Callable[[bytes, Tile], Sequence[Points]]


def decode_images(
    payload: bytes, tile: Tile, box: Optional[Box] = None, decoder: Optional[Decoder] = None
) -> tuple[ImageColumns, int]:
    """The images of a tile that lie in ``box`` (edges included), and how many features are of no use.

    Those are points without a usable id, and what is no point. A tile with no body, no ``image`` layer or a
    featureless one is empty. Copies of a neighbour's images, which tiles with a buffer carry, are left to the
    neighbour. Raises TileUnreadable for anything that is no tile.
    """
    payload = checked(payload)
    if not payload:
        return EMPTY, 0
    try:
        layers = (decoder or default_decoder())(payload, tile)
        units = [(_whole_units(points.x), _whole_units(points.y)) for points in layers]
        last = UNITS if all(_is_inside(x, y, UNITS).all() for x, y in units) else UNITS - 1
        parts = [_images(points, tile, x, y, last, box) for points, (x, y) in zip(layers, units)]
    except TileUnreadable:
        raise
    except Exception as error:  # whatever surprises a library is the failure of this tile, never of the run
        raise TileUnreadable("the tile could not be decoded") from error
    return ImageColumns.join([images for images, _ in parts]), sum(unusable for _, unusable in parts)


def checked(payload: bytes) -> bytes:
    """The payload of a tile without gzip, b"" for an empty one. Raises TileUnreadable for anything that is no tile."""
    plain = _unpacked(payload)
    _check_structure(plain)
    return plain


def _images(
    points: Points, tile: Tile, x: Integers, y: Integers, last: int, box: Optional[Box]
) -> tuple[ImageColumns, int]:
    """What :func:`decode_images` answers, of one layer; ``last`` is the last unit that is the tile's own."""
    owned = _is_inside(x, y, last)
    lon, lat = to_degrees(tile, x, y)
    if box is not None:
        owned &= lies_in(widened(box), lon, lat)
    rows = np.flatnonzero(owned)
    ids = _integers(*points.values("id", rows), low=1, high=_MOST_ID)
    usable = ids != MISSING
    useless = int(len(ids) - usable.sum())
    if useless:
        rows, ids = rows[usable], ids[usable]
    column = functools.partial(points.values, rows=rows)
    return (
        ImageColumns(
            id=ids,
            lon=lon[rows],
            lat=lat[rows],
            captured_at=_integers(*column("captured_at"), low=DATES[0], high=DATES[1]),
            compass_angle=_angles(_reals(*column("compass_angle"))),
            is_pano=_flags(*column("is_pano")),
            sequence_id=_texts(*column("sequence_id")),
            creator_id=_integers(*column("creator_id"), low=1, high=_MOST_ID),
            organization_id=_integers(*column("organization_id"), low=1, high=_MOST_ID),
            on_foot=_flags(*column("foot")),
            quality_score=_reals(*column("quality_score")),
        ),
        useless + points.others,
    )


def to_degrees(tile: Tile, x: Integers, y: Integers) -> tuple[Reals, Reals]:
    """Tile units to degrees, by the inverse of spherical Mercator (EPSG:3857)."""
    across = 2.0**tile.z
    lon = (tile.x + x / UNITS) / across * 360.0 - 180.0
    lat = np.degrees(np.arctan(np.sinh(np.pi * (1.0 - 2.0 * (tile.y + y / UNITS) / across))))
    return lon, lat


@functools.cache
def default_decoder() -> Decoder:
    """The library in use: ``mapbox_vector_tile`` if it can be imported, else GDAL."""
    try:
        from . import decode_protobuf
    except ImportError:
        from . import decode_gdal

        return decode_gdal.read_points
    return decode_protobuf.read_points


def _whole_units(values: Numbers) -> Integers:
    """The nearest tile units; halves go up, and so does what falls short of one by rounding on the way."""
    if values.dtype != np.int64:
        values = np.floor(values + (0.5 + 1e-6)).astype(np.int64)
    return values


def _is_inside(x: Integers, y: Integers, last: int) -> Mask:
    """Which points lie in a tile. Where there is a buffer, one on the far edge, unit 4096, is the neighbour's."""
    inside: Mask = (x >= 0) & (x <= last) & (y >= 0) & (y <= last)
    return inside


def _unpacked(payload: bytes) -> bytes:
    """The payload without gzip, which may come bare, under no Content-Encoding."""
    if payload[:2] != b"\x1f\x8b":
        return payload
    unzip = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        plain = unzip.decompress(payload, MOST_BYTES)
    except zlib.error:
        raise TileUnreadable("the tile is not valid gzip") from None
    if unzip.unconsumed_tail:
        raise TileUnreadable("the tile unpacks to more than {most} MB", most=MOST_BYTES // 2**20)
    if not unzip.eof:
        raise TileUnreadable("the tile is cut")
    if unzip.unused_data:
        raise TileUnreadable("more follows after the end of the tile")
    return plain


def _check_structure(payload: bytes) -> None:
    """Raise TileUnreadable unless the payload is a whole sequence of layers.

    GDAL reads a cut tile up to the cut and says nothing; this sees the cut, as the last layer is longer than the rest.
    """
    at = 0
    while at < len(payload):
        if payload[at] != 0x1A:  # field 3 (layers), wire type 2: all that a tile holds
            raise TileUnreadable("what came is not a vector tile")
        at, length = at + 1, 0
        for shift in range(0, 35, 7):
            if at >= len(payload):
                raise TileUnreadable("the tile is cut")
            length |= (payload[at] & 0x7F) << shift
            at += 1
            if payload[at - 1] < 0x80:
                break
        at += length
    if at != len(payload):
        raise TileUnreadable("the tile is cut")


def _integers(values: Sequence[Any], index: Optional[Integers], *, low: int, high: int) -> Integers:
    if isinstance(values, np.ndarray) and values.dtype == np.int64:
        plain = np.ma.filled(values, MISSING)
        column: Integers = np.where((plain >= low) & (plain <= high), plain, MISSING)
    else:
        column = np.array([_integer(value, low, high) for value in _plain(values)], np.int64)
    return column if index is None else column[index]


def _reals(values: Sequence[Any], index: Optional[Integers]) -> Reals:
    if isinstance(values, np.ndarray) and values.dtype in (np.float64, np.int64):
        column: Reals = np.ma.filled(values.astype(np.float64), np.nan)
    else:
        column = np.array([_real(value) for value in _plain(values)], np.float64)
    column = np.where(np.isfinite(column), column, np.nan)
    return column if index is None else column[index]


def _flags(values: Sequence[Any], index: Optional[Integers]) -> Any:
    if isinstance(values, np.ndarray) and values.dtype == np.bool_:
        column = np.ma.filled(values.astype(np.int8), -1)
    else:
        column = np.array([_FLAGS.get(value, -1) for value in _plain(values)], np.int8)
    return column if index is None else column[index]


def _texts(values: Sequence[Any], index: Optional[Integers]) -> Any:
    column = np.array([_text(value) for value in _plain(values)], np.object_)
    return column if index is None else column[index]


def _plain(values: Sequence[Any]) -> Sequence[Any]:
    """Python values, None where masked."""
    return values.tolist() if isinstance(values, np.ndarray) else values


# A value of another type than the schema's is read as GDAL would leave it, which gives a column one type: true is 1,
# a number is its text and the other way round.


def _integer(value: Any, low: int, high: int) -> int:
    """An integer in its bounds, else MISSING. A number that passed through a float beyond 2^53 is no id any more."""
    if isinstance(value, bool) or (isinstance(value, str) and _WHOLE.fullmatch(value)):
        value = int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) <= 2**53:
        value = int(value)
    return value if type(value) is int and low <= value <= high else int(MISSING)


def _real(value: Any) -> float:
    try:
        return float(value)
    except (ValueError, TypeError, OverflowError):
        return math.nan


def _text(value: Any) -> Optional[str]:
    if isinstance(value, float):
        return format(value, ".16g")
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, bytes):  # from GDAL's columns, and by protobuf what is not UTF-8
        value = value.decode("utf-8", "surrogateescape")
    if not isinstance(value, str) or not value or _HALVES.search(value):
        return None
    return value.partition("\0")[0] or None


def _angles(column: Reals) -> Reals:
    """Degrees 0 to 360; up to one turn outside is turned back, anything else is unknown."""
    turned = np.where((column < 0) | (column > 360), np.mod(column, 360.0), column)
    known: Reals = np.where((column >= -360) & (column <= 720), turned, np.nan)
    return known
