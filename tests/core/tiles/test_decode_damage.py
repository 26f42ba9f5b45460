"""What is no whole tile is said to be unreadable: never half an answer, another exception, a crash or a hang."""

from __future__ import annotations

import gzip
import json
import random
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import landlens_plugin
from landlens_plugin.core.errors import TileUnreadable
from landlens_plugin.core.tiles.decode import MOST_BYTES, decode_images
from landlens_plugin.core.tiles.grid import Tile
from tests.core.rows import rows_of
from tests.core.tiles.test_decode_equal import DECODERS
from tests.core.tiles.tilewriter import LINE, Feature, Single, field, layer, of_images, tile
from tests.service.damage import bomb

pytestmark = pytest.mark.doors
TILE = Tile(3252, 6258)
IMAGE = {
    "id": 123456789012345,
    "captured_at": 1_700_000_000_000,
    "compass_angle": 12.5,
    "is_pano": False,
    "sequence_id": "aBcDeFgHiJkLmNoPqRsTuV",
    "creator_id": 17,
    "quality_score": Single(0.5),
}
LINES = layer([Feature([("id", "s")], [(0, 0), (5, 5), (9, 0)], LINE)], name="sequence")
IMAGES = layer([Feature(list({**IMAGE, "id": number}.items()), [(number, 7)]) for number in range(1, 9)])
WHOLE = tile(LINES, IMAGES)
# More than GDAL looks at before it takes a tile for one: keys and values come after the features.
MANY = layer([Feature(list({**IMAGE, "id": number}.items()), [(number, 7)]) for number in range(1, 121)])
BARE = [field(2, field(2, tags) + field(3, 1) + field(4, b"\x09\x10\x10")) for tags in (b"\0\0", b"\5\5")]
WITHOUT_A_PROPERTY = field(
    3, field(1, b"image") + BARE[0] * 3 + BARE[1] + BARE[0] + field(3, b"id") + field(4, field(4, 7)) + field(5, 4096)
)
SPOILT_KEY = tile(MANY).replace(b"\x02id", b"\x02\xffd")
each_decoder = pytest.mark.parametrize("read", DECODERS, ids=lambda read: read.__module__.rpartition(".")[2])


def answer(payload, read):
    """Images and the number of unusable points, or None for the one error there may be."""
    try:
        found = decode_images(payload, TILE, decoder=read)
        assert all(text is None or text.encode() for text in found[0].sequence_id)  # else Qt would refuse it
        return found
    except TileUnreadable as error:
        assert str(error)  # noqa: PT017 - an answer is as good
        return None


@each_decoder
@pytest.mark.parametrize(
    "payload",
    [b"", tile(), tile(layer([])), tile(LINES), tile(layer([], name="image", extent=None))],
    ids=["no body", "no layer", "featureless", "no image layer", "bare image layer"],
)
def test_empty_tiles_hold_no_image(read, payload):
    images, unusable = decode_images(payload, TILE, decoder=read)
    assert len(images) == 0 and unusable == 0


@each_decoder
def test_a_cut_tile_is_never_half_an_answer(read):
    everything = rows_of(decode_images(WHOLE, TILE, decoder=read)[0])
    assert len(everything) == 8
    seam = len(tile(LINES))
    for end in range(1, len(WHOLE)):
        cut = answer(WHOLE[:end], read)
        assert cut is None or (end == seam and len(cut[0]) == 0), end


@each_decoder
def test_bare_gzip_is_unpacked(read):
    packed = gzip.compress(WHOLE)
    assert rows_of(decode_images(packed, TILE, decoder=read)[0]) == rows_of(decode_images(WHOLE, TILE, decoder=read)[0])
    assert len(decode_images(gzip.compress(b""), TILE, decoder=read)[0]) == 0


@each_decoder
def test_cut_gzip_is_unreadable(read):
    packed = gzip.compress(WHOLE)
    for end in range(2, len(packed)):
        assert answer(packed[:end], read) is None, end


def test_a_second_gzip_member_is_not_passed_over():
    with pytest.raises(TileUnreadable):
        decode_images(gzip.compress(tile(LINES)) + gzip.compress(tile(IMAGES)), TILE)


def test_a_gzip_bomb_is_refused_at_the_bound():
    with pytest.raises(TileUnreadable, match="more than 128 MB"):
        decode_images(bomb(MOST_BYTES // 2**20 * 4), TILE)


@pytest.mark.parametrize(
    "payload", [b"<html>", b"\xff\xd8\xff\xe0", b"{}", b"\x1f\x8b", b"\x1f\x8b\x08\x00xxxxxxxxxxx"]
)
def test_what_is_something_else_is_unreadable(payload):
    with pytest.raises(TileUnreadable):
        decode_images(payload, TILE)


def mutated(rng: random.Random, original: bytes) -> bytes:
    """A tile with a few bytes changed, removed, doubled or put in."""
    body = bytearray(original)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        at = rng.randrange(len(body))
        change = rng.randrange(4)
        if change == 0:
            body[at] = rng.choice((rng.randrange(256), 0, 0xFF, 0x80, body[at] ^ 1 << rng.randrange(8)))
        elif change == 1 and len(body) > 30:
            del body[at : at + rng.randrange(1, 9)]
        elif change == 2:
            body[at:at] = body[at : at + rng.randrange(1, 9)]
        else:
            body[at:at] = rng.randbytes(rng.randrange(1, 9))
    return bytes(body)


def as_layer(body: bytes) -> bytes:
    """Damage that keeps the outer frame, so that it reaches the libraries."""
    return field(3, body)


def spoiled(count: int, seed: int) -> list[bytes]:
    rng = random.Random(seed)
    layers = (IMAGES, IMAGES, MANY, MANY[-400:])
    return [
        as_layer(mutated(rng, rng.choice(layers))) if rng.random() < 0.8 else mutated(rng, WHOLE) for _ in range(count)
    ]


def spoilt_texts(seed: int) -> list[bytes]:
    """Tiles of which one byte of a key or a value is another: the frame holds, and the libraries read on."""
    rng = random.Random(seed)
    start = MANY.rindex(b"captured_at") - 20
    found = []
    for at in range(start, len(MANY)):
        body = bytearray(MANY)
        body[at] = rng.choice((0xFF, 0x80, 0xED, 0x00, body[at] ^ 0x40))
        found.append(as_layer(bytes(body)))
    return found


@pytest.mark.skipif(len(DECODERS) < 2, reason="protobuf is not there")
def test_damage_is_an_error_or_an_answer_with_protobuf():
    read = DECODERS[-1]
    answers = [answer(payload, read) for payload in [*spoiled(4000, 1), *spoilt_texts(5)]]
    assert 0 < sum(found is None for found in answers) < len(answers)


# GDAL is C++: what would end the process must not end the tests.
CHILD = """
import json, sys
from osgeo import gdal
from landlens_plugin.core.tiles import decode_gdal
from landlens_plugin.core.tiles.decode import decode_images
from landlens_plugin.core.errors import TileUnreadable
from landlens_plugin.core.tiles.grid import Tile
for number, line in enumerate(sys.stdin):
    print(line.strip(), end=" ", flush=True)
    gdal.UseExceptions() if number % 2 else gdal.DontUseExceptions()
    try:
        images, unusable = decode_images(bytes.fromhex(line), Tile(3252, 6258), decoder=decode_gdal.read_points)
        "".join(text or "" for text in images.sequence_id).encode()
        print(len(images), flush=True)
    except TileUnreadable:
        print("unreadable", flush=True)
"""


@pytest.mark.slow
def test_damage_is_an_error_or_an_answer_with_gdal():
    # Each of the last ones twice: with GDAL's exceptions off, and on.
    payloads = [*spoiled(3000, 2), *spoilt_texts(6), *spoilt_texts(7)]
    payloads += [WITHOUT_A_PROPERTY, WITHOUT_A_PROPERTY, SPOILT_KEY, SPOILT_KEY]
    path = [str(Path(landlens_plugin.__file__).parents[1]), *sys.path]
    start = f"import sys; sys.path[:] = {json.dumps(path)}\n"
    done = subprocess.run(
        [sys.executable, "-c", start + CHILD],
        input="\n".join(payload.hex() for payload in payloads),
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, f"after {lines[-1] if lines else 'nothing'}: {done.stderr[-2000:]}"
    assert len(lines) == len(payloads)
    assert [line.rpartition(" ")[2] for line in lines[-4:]] == ["unreadable", "unreadable", "0", "0"]
    unreadable = sum(line.endswith("unreadable") for line in lines)
    assert 0 < unreadable < len(payloads)


@each_decoder
@given(payload=st.binary(max_size=200))
@example(b"\x1a\x02\x78\x02")
@example(as_layer(b""))
@example(as_layer(field(1, b"image") + field(5, 0) + field(2, b"")))
@example(as_layer(field(1, b"\xff\xfe") + field(5, 4096)))
@example(as_layer(IMAGES.replace(b"aBc", b"\xff\xfe\xc0")))
@example(of_images({"id": 5}, extent=0))
@example(of_images({"id": 5}, extent=2**32 - 1, at=(2**30, -(2**30))))
@example(of_images({"id": 5}, at=(2**31 - 1, 0)))
def test_any_bytes_are_an_error_or_an_answer(read, payload):
    for packed in (payload, zlib.compress(payload, wbits=31), as_layer(field(1, b"image") + payload)):
        found = answer(packed, read)
        assert found is None or len(found[0]) >= 0


@each_decoder
@pytest.mark.parametrize("extent", [0, None], ids=["zero", "absent"])
def test_a_layer_without_an_extent_has_the_usual_one_or_is_refused(read, extent):
    found = answer(of_images({"id": 5}, extent=extent), read)
    if extent is None:
        assert [row["id"] for row in rows_of(found[0])] == [5]
    else:
        assert found is None or len(found[0]) == 0


@each_decoder
def test_a_property_that_is_not_there_never_empties_the_tile(read):
    """GDAL ends at it and tells so to those alone who ask."""
    found = answer(WITHOUT_A_PROPERTY, read)
    assert found is None or (len(found[0]) == 4 and found[1] == 1)
