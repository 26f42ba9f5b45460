"""Both decoders give the same images, which are those that were written: on tiles made by hypothesis."""

from __future__ import annotations

import struct
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.tiles import decode, decode_gdal
from landlens_plugin.core.tiles.decode import decode_images
from landlens_plugin.core.tiles.grid import Tile
from tests.conftest import WITHOUT_PACKAGES
from tests.core.rows import rows_of, with_types
from tests.core.tiles.tilewriter import LINE, POINT, POLYGON, Feature, Single, Unsigned, Zigzag, layer, tile
from tests.service.grid import to_degrees

pytestmark = pytest.mark.doors
TILE = Tile(3252, 6258)
EXTENTS = (4096, 4096, 512, 8192, 1000)

if WITHOUT_PACKAGES:
    DECODERS = [decode_gdal.read_points]
else:
    from landlens_plugin.core.tiles import decode_protobuf

    DECODERS = [decode_gdal.read_points, decode_protobuf.read_points]

ids = st.integers(1, 10**17 - 1)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
well_formed = {
    "id": ids,
    "captured_at": st.one_of(st.integers(-(10**11), 2 * 10**12), st.just(0)),
    "compass_angle": st.one_of(st.integers(0, 360), st.floats(0, 360)),
    "is_pano": st.booleans(),
    "sequence_id": texts,
    "creator_id": ids,
    "organization_id": ids,
    "foot": st.booleans(),
    "quality_score": st.one_of(st.floats(0, 1), st.integers(0, 1), st.floats(0, 1, width=32).map(Single)),
}
COLUMN = {"foot": "on_foot"}


def places(extent, buffer):
    number = st.one_of(st.integers(-buffer, extent + buffer), st.sampled_from([0, extent - 1, extent]))
    return st.tuples(number, number)


@st.composite
def tiles(draw, properties, *, most=12):
    """Layers of images, with what a tile may hold beside them; and the features that are images."""
    extent, buffer = draw(st.sampled_from(EXTENTS)), draw(st.sampled_from([0, 0, 64]))
    point = places(extent, buffer)
    features, images = [], []
    for _ in range(draw(st.integers(0, most))):
        names = draw(st.sets(st.sampled_from(sorted(properties))))
        pairs = [(name, draw(properties[name])) for name in sorted({*names, "id"} if draw(st.booleans()) else names)]
        pairs += draw(st.sampled_from([[], [("stranger", "x")], [("id2", 5)]]))
        kind = draw(st.sampled_from([POINT] * 6 + [LINE, POLYGON]))
        several = draw(st.lists(point, min_size=1, max_size=3)) if kind == POINT else [(0, 0), (9, 0), (9, 9)]
        features.append(Feature(pairs, several, kind, draw(st.sampled_from([None, 1, 2**63]))))
        images.append(features[-1])
    # A layer of a name is all that the format allows; some write two.
    split = draw(st.sampled_from([len(features), len(features), len(features) // 2]))
    parts = [features[:split], features[split:]] if split < len(features) else [features]
    layers = [layer(part, extent=extent, version=draw(st.sampled_from([1, 2]))) for part in parts]
    foreign = layer([Feature([("id", "x"), ("is_pano", 3.5)], [(1, 1)])], name=draw(st.sampled_from(["sequence", "x"])))
    if draw(st.booleans()):
        layers.insert(draw(st.integers(0, 1)), foreign)
    return tile(*layers), extent, images


def in_units(number, extent):
    return floor(Fraction(number * 4096, extent) + Fraction(1, 2))


def expected(images, extent):
    """What the images are, in the plainest words; and how many features are of no use."""
    unusable = sum(image.kind != POINT for image in images)
    images = [image for image in images if image.kind == POINT]
    spots = [tuple(in_units(number, extent) for number in image.places[0]) for image in images]
    buffered = any(not 0 <= number <= 4096 for spot in spots for number in spot)
    last = 4095 if buffered else 4096
    rows = []
    for image, (x, y) in zip(images, spots):
        if not (0 <= x <= last and 0 <= y <= last):
            continue
        properties = dict(image.properties)
        if "id" not in properties:
            unusable += 1
            continue
        row = {COLUMN.get(name, name): properties.get(name) for name in well_formed}
        for name in ("compass_angle", "quality_score"):
            value = row[name]
            if isinstance(value, Single):
                row[name] = struct.unpack("<f", struct.pack("<f", value.number))[0]
        row["lon"], row["lat"] = to_degrees(TILE.x * 4096 + x, TILE.y * 4096 + y)
        rows.append(row)
    return rows, unusable


def near(row):
    """Places by two independent ways of arithmetic agree to a micrometre, and are told apart by decimetres."""
    return {**row, "lon": pytest.approx(row["lon"], abs=1e-11), "lat": pytest.approx(row["lat"], abs=1e-11)}


@pytest.mark.parametrize("read", DECODERS, ids=lambda read: read.__module__.rpartition(".")[2])
@given(made=tiles(well_formed))
def test_a_tile_gives_what_was_written(read, made):
    payload, extent, images = made
    found, unusable = decode_images(payload, TILE, decoder=read)
    rows, useless = expected(images, extent)
    assert unusable == useless
    assert rows_of(found) == [near(row) for row in rows]


# GDAL gives a column one type: integers stay exact among texts, and up to 2^53 among fractions.
odd_texts = st.sampled_from(["", "0", "1", "true", "12", "-3", "007", "1e5", "nan", "inf", "none", "1.5", " 7 ", "٣"])
plain = st.one_of(texts, odd_texts, st.booleans(), st.integers(-5, 400))
integers = st.one_of(plain, ids, st.integers(-(2**63), 2**63 - 1).map(Zigzag), st.integers(0, 2**63 - 1).map(Unsigned))
small = st.integers(-(2**53), 2**53)
sixteenths = st.integers(-8000, 8000).map(lambda number: number / 16)
special = st.sampled_from([float("nan"), float("inf"), -0.0, 1e300, 1e-300, 2.0**53])
fractions = st.one_of(plain, small, sixteenths, sixteenths.map(Single), special)


@st.composite
def mistyped(draw):
    return draw(tiles({name: draw(st.sampled_from([integers, fractions])) for name in well_formed}, most=4))


@pytest.mark.skipif(WITHOUT_PACKAGES, reason="one decoder alone has nothing to be compared with")
@given(made=mistyped())
def test_mistyped_properties_are_read_alike(made):
    payload = made[0]
    one, other = (decode_images(payload, TILE, decoder=read) for read in DECODERS)
    assert with_types(one[0]) == with_types(other[0])
    assert one[1] == other[1]


@pytest.mark.skipif(WITHOUT_PACKAGES, reason="the library to compare with is not there")
@given(made=tiles(well_formed))
def test_the_library_reads_what_was_written(made):
    """The writer itself, against mapbox_vector_tile's own reading."""
    import mapbox_vector_tile

    payload, extent, images = made
    if payload.count(b"\x0a\x05image") > 1:
        return  # of two layers of a name it gives the last
    images = [image for image in images if image.kind == POINT]
    found = mapbox_vector_tile.decode(payload, default_options={"y_coord_down": True})["image"]
    points = [one for one in found["features"] if one["geometry"]["type"] in ("Point", "MultiPoint")]
    assert found["extent"] == extent and len(points) == len(images)
    for point, image in zip(points, images):
        shape = point["geometry"]
        first = shape["coordinates"] if shape["type"] == "Point" else shape["coordinates"][0]
        assert tuple(first) == image.places[0]
        written = {name: value.number if isinstance(value, Single) else value for name, value in image.properties}
        assert point["properties"] == written


@pytest.mark.parametrize("read", DECODERS, ids=lambda read: read.__module__.rpartition(".")[2])
@given(made=tiles(well_formed), corners=st.tuples(*[st.integers(-10, 4106)] * 4))
def test_a_box_keeps_what_lies_in_it(read, made, corners):
    west, east = sorted(corners[:2])
    north, south = sorted(corners[2:])
    upper, lower = (
        to_degrees(TILE.x * 4096 + west, TILE.y * 4096 + north),
        to_degrees(TILE.x * 4096 + east, TILE.y * 4096 + south),
    )
    box = Box(upper[0] - 1e-9, lower[1] - 1e-9, lower[0] + 1e-9, upper[1] + 1e-9)
    everything, _ = decode_images(made[0], TILE, decoder=read)
    found, _ = decode_images(made[0], TILE, box, decoder=read)
    inside = [
        row
        for row in rows_of(everything)
        if box.west <= row["lon"] <= box.east and box.south <= row["lat"] <= box.north
    ]
    assert rows_of(found) == inside


def test_the_door_chooses_the_package_where_it_is():
    chosen = decode.default_decoder()
    assert chosen is DECODERS[-1]
    assert chosen.__module__.endswith("decode_gdal" if WITHOUT_PACKAGES else "decode_protobuf")


@given(made=tiles(well_formed))
def test_an_older_gdal_reads_feature_by_feature_and_alike(made):
    """GDAL before 3.6 has no Arrow stream: QGIS 3.22 on many systems."""
    patch = pytest.MonkeyPatch()
    patch.setattr(decode_gdal, "_types_are_exact", lambda layer: False)
    try:
        slow = decode_images(made[0], TILE, decoder=decode_gdal.read_points)
    finally:
        patch.undo()
    fast = decode_images(made[0], TILE, decoder=decode_gdal.read_points)
    assert with_types(slow[0]) == with_types(fast[0]) and slow[1] == fast[1]


def spoilt(text, *, beyond=0):
    """A tile of an image whose properties hold the text, which is no UTF-8 any more; ``beyond`` others before it."""
    others = [Feature([("id", 1000 + number)], [(9, 9)]) for number in range(beyond)]
    image = Feature([("id", 7), (text, text), ("sequence_id", text)], [(5, 5)])
    return tile(layer([*others, image])).replace(text.encode(), b"\xff\xfe\xc0\x80".ljust(len(text), b"x"))


@pytest.mark.parametrize("read", DECODERS, ids=lambda read: read.__module__.rpartition(".")[2])
def test_what_is_not_utf_8_is_unknown_whoever_reads_it(read):
    # GDAL looks at the first kilobyte itself, and refuses keys that are not UTF-8 there.
    found, unusable = decode_images(spoilt("sequence", beyond=200), TILE, decoder=read)
    assert unusable == 0 and len(found) == 201
    assert rows_of(found)[-1]["id"] == 7 and rows_of(found)[-1]["sequence_id"] is None


@pytest.mark.parametrize("read", DECODERS, ids=lambda read: read.__module__.rpartition(".")[2])
def test_a_spoilt_key_of_ids_leaves_them_unusable(read):
    images = [Feature([("id", number), ("is_pano", True)], [(5, 5)]) for number in range(1, 200)]
    payload = tile(layer(images)).replace(b"\x02id", b"\x02\xffd")
    found, unusable = decode_images(payload, TILE, decoder=read)
    assert (len(found), unusable) == (0, 199)


@pytest.mark.parametrize("read", DECODERS, ids=lambda read: read.__module__.rpartition(".")[2])
def test_each_layer_of_images_is_read_and_what_is_no_point_is_counted(read):
    def numbered(first, last, kind=POINT):
        return [
            Feature([("id", number)], [(number, 7), (9, 9)][: 1 + (kind != POINT)], kind)
            for number in range(first, last)
        ]

    payload = tile(layer(numbered(1, 61)), layer(numbered(61, 101) + numbered(101, 111, LINE)))
    found, unusable = decode_images(payload, TILE, decoder=read)
    assert (found.id.tolist(), unusable) == (list(range(1, 101)), 10)
