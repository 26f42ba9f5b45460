"""Numbers that QGIS would cut are written so that it does not, and nothing else is touched."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import TileUnreadable
from landlens_plugin.core.tiles.rewrite import with_wide_numbers

vector_tile_pb2 = pytest.importorskip("mapbox_vector_tile.Mapbox.vector_tile_pb2")
KINDS = ("int_value", "uint_value", "sint_value")
values = st.one_of(
    st.tuples(st.sampled_from(("int_value", "sint_value")), st.integers(-(2**63), 2**63 - 1)),
    st.tuples(st.just("uint_value"), st.integers(0, 2**64 - 1)),
    st.tuples(st.just("int_value"), st.integers(-(2**31) - 2, 2**31 + 2)),
    st.tuples(st.sampled_from(("int_value", "sint_value")), st.integers(-(2**42) - 2, 2**42 + 2)),
    st.tuples(st.just("double_value"), st.floats(allow_nan=False)),
    st.tuples(st.just("string_value"), st.text(max_size=300)),
    st.tuples(st.just("bool_value"), st.booleans()),
)


def tile_of(layers):
    tile = vector_tile_pb2.tile()
    for number, kept in enumerate(layers):
        layer = tile.layers.add(name=f"layer {number}", version=2, extent=4096)
        layer.keys.append("captured_at")
        for index, (kind, value) in enumerate(kept):
            setattr(layer.values.add(), kind, value)
            feature = layer.features.add(id=index, type=2)
            feature.tags.extend([0, index])
            feature.geometry.extend([9, 2, 2, 10, 4, 4])
    return tile


@given(st.lists(st.lists(values, max_size=8), max_size=3))
def test_every_number_is_one_that_qgis_reads(layers):
    before = tile_of(layers)
    after = vector_tile_pb2.tile.FromString(with_wide_numbers(before.SerializeToString()))
    for was, layer, kept in zip(before.layers, after.layers, layers, strict=True):
        for value, (kind, number) in zip(layer.values, kept, strict=True):
            (found,) = (one.name for one, _ in value.ListFields())
            if kind not in KINDS or -(2**31) <= number < 2**31:
                assert (found, getattr(value, found)) == (kind, number)
            elif abs(number) < 2**42:
                assert (found, value.double_value) == ("double_value", number)
            else:
                assert (found, value.string_value) == ("string_value", str(number))
        for one in (was, layer):
            del one.values[:]
        assert was == layer


def test_a_tile_without_such_numbers_stays_as_it_is():
    payload = tile_of([[("int_value", 7), ("string_value", "x"), ("double_value", 1.5)]]).SerializeToString()
    assert with_wide_numbers(payload) == payload
    assert with_wide_numbers(b"") == b""


def test_times_are_numbers_and_ids_are_texts():
    kept = [("int_value", 1_577_836_800_000), ("int_value", 98_765_432_109_876_543), ("int_value", 5)]
    tile = vector_tile_pb2.tile.FromString(with_wide_numbers(tile_of([kept]).SerializeToString()))
    time, identity, small = tile.layers[0].values
    assert time.double_value == 1_577_836_800_000
    assert identity.string_value == "98765432109876543"
    assert small.int_value == 5


@given(st.data())
def test_whatever_comes_is_a_tile_or_unreadable(data):
    payload = bytearray(tile_of([[("int_value", 1_577_836_800_000), ("bool_value", True)]]).SerializeToString())
    for _ in range(data.draw(st.integers(0, 4))):
        payload[data.draw(st.integers(0, len(payload) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(TileUnreadable):
        with_wide_numbers(bytes(payload[: data.draw(st.integers(0, len(payload)))]))


@given(st.binary(max_size=200))
def test_no_bytes_break_it(payload):
    with contextlib.suppress(TileUnreadable):
        with_wide_numbers(payload)


@pytest.mark.parametrize("payload", [b"\x1a\x05ab", b"\x1a", b"\x1b\x01a", b"\xff" * 12, b"\x1a\x03\x22\x02\x20"])
def test_what_is_cut_is_unreadable(payload):
    with pytest.raises(TileUnreadable):
        with_wide_numbers(payload)
