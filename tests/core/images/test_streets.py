"""Images on streets, against walking along every street for every image."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.ground import bearing, distances, moved, offsets, turn
from landlens_plugin.core.images.lines import pieces
from landlens_plugin.core.images.streetcover import CLASSES, YEAR, Ages, coverage, stretches
from landlens_plugin.core.images.streets import Reach, directions, matched
from tests.core.images.test_lines import lines_of, walked
from tests.core.images.test_points import points

NOW = 1_700_000_000_000
AGES = Ages.at(NOW, 2, 4)
PLACES = [(10.0, 52.0), (179.9995, -10.0), (20.0, 70.0)]
HERE = PLACES[0]
reals = st.floats(-60, 60)


def at(place, east, north, **more):
    lon, lat = moved(*place, east, north)
    return {"lon": float(lon), "lat": float(lat), **more}


def drive(place, begin, end, count, sequence=0, start=NOW - 10_000_000, **more):
    """Images in a row, a second apart."""
    share = np.linspace(0, 1, count)
    return [
        at(
            place,
            begin[0] + one * (end[0] - begin[0]),
            begin[1] + one * (end[1] - begin[1]),
            **{"sequence": sequence, "captured_at": start + 1000 * number, "id": f"9{sequence}{number}", **more},
        )
        for number, one in enumerate(share.tolist())
    ]


def covered(images, lines, segment=20.0, reach=Reach(), ages=AGES):  # noqa: B008
    count = int(lines.line.max()) + 1 if len(lines.line) else 0
    return coverage(points(images), lines, count, segment, reach, ages)


def straight(place, begin, end):
    return [tuple(map(float, moved(*place, *one))) for one in (begin, end)]


# Known answers


@pytest.mark.parametrize("place", PLACES)
def test_a_footway_is_not_covered_by_the_road_beside_it(place):
    road, footway = straight(place, (0, 0), (200, 0)), straight(place, (0, 6), (200, 6))
    found = covered(drive(place, (5, 1.5), (195, 1.5), 20), lines_of(footway, road))
    assert found.image_count.tolist() == [0, 20]
    assert found.share_covered.tolist() == [0, 1]
    assert [CLASSES[one] for one in found.kind] == ["none", "fresh"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("is_turned", [False, True])
def test_a_drive_covers_its_own_direction(place, is_turned):
    way = straight(place, (0, 0), (60, 90))
    images = drive(place, (0, 0), (60, 90), 10)
    found = covered(images, lines_of(way[::-1] if is_turned else way))
    shares = [found.share_forward.tolist(), found.share_backward.tolist()]
    assert shares == ([[0], [1]] if is_turned else [[1], [0]])


def test_a_drive_covers_no_street_that_it_crosses():
    drove, crossed = straight(HERE, (-100, 0), (100, 0)), straight(HERE, (0, -100), (0, 100))
    found = covered(drive(HERE, (-100, 0), (100, 0), 41), lines_of(crossed, drove))
    assert found.share_covered.tolist() == [0, 1]
    # Nobody knows of a panorama without a sequence which way it went: it is on the first that is nearest.
    found = covered([at(HERE, 3, 1, is_pano=1, id="5")], lines_of(crossed, drove))
    assert found.image_count.tolist() == [0, 1]
    assert found.share_pano[1] > 0
    assert found.share_forward[1] == found.share_backward[1] == 0


def test_a_camera_that_looks_sideways_spoils_nothing():
    images = drive(HERE, (0, 0), (100, 0), 11, compass_angle=0.0, is_pano=0)
    assert covered(images, lines_of(straight(HERE, (0, 0), (100, 0)))).share_forward.tolist() == [1]
    # Without a sequence all that is known is where it looks, which is across.
    alone = [{**image, "sequence": -1} for image in images]
    assert covered(alone, lines_of(straight(HERE, (0, 0), (100, 0)))).image_count.tolist() == [0]


def test_an_image_covers_along_bends():
    bend = walked(HERE, [(50, 0), (0, 50)])
    reach = Reach(10, 25, 45)
    found = covered([at(HERE, 42, 1, id="1")], lines_of(bend), segment=10, reach=reach)
    # From 17 to 67 metres along: middles at 25, 35, ... 65, of pieces of ten metres.
    assert found.share_covered.tolist() == pytest.approx([0.5])
    assert found.gaps.start.tolist() == []  # 20 and 30 metres are no gaps


def test_gaps_have_the_bends_of_the_street():
    bend = walked(HERE, [(100, 0), (0, 100), (0, 0), (-100, 0)])
    lines = lines_of(bend)
    found = covered([at(HERE, 2, 0, id="1")], lines)
    assert found.gaps.start.tolist() == pytest.approx([20], abs=0.01)
    ((lon, lat),) = stretches(lines, found.gaps)
    assert distances(lon[:-1], lat[:-1], lon[1:], lat[1:]).sum() == pytest.approx(
        found.gaps.end[0] - found.gaps.start[0], abs=0.01
    )
    assert found.gaps.end.tolist() == pytest.approx([300], abs=0.01)
    corners = set(zip(lon.tolist(), lat.tolist()))
    assert set(bend[1:3]) <= corners


def test_a_gap_is_at_least_fifty_metres():
    for length, count in ((40, 0), (60, 1)):
        found = covered([], lines_of(straight(HERE, (0, 0), (length, 0))), segment=10)
        assert len(found.gaps.part) == count


def test_beyond_an_end_an_image_still_belongs_to_the_street():
    line = lines_of(straight(HERE, (0, 0), (100, 0)))
    for east, count in ((-14, 1), (-16, 0), (114, 1), (116, 0)):
        found = covered([at(HERE, east, 0, id="1")], line)
        assert (east, found.image_count.tolist()) == (east, [count])


def test_classes():
    line = lines_of(straight(HERE, (0, 0), (100, 0)))

    def kind(years):
        when = {} if years is None else {"captured_at": int(NOW - years * YEAR)}
        images = [at(HERE, 10 * one, 0, id=str(one + 1), **when) for one in range(11)]
        return CLASSES[covered(images, line).kind[0]]

    assert [kind(one) for one in (0, 2, 2.01, 4, 4.01, None)] == ["fresh", "fresh", "aging", "aging", "old", "old"]


def test_images_after_the_date_are_left_out_and_ids_count_once():
    line = lines_of(straight(HERE, (0, 0), (100, 0)))
    image = at(HERE, 50, 0, captured_at=NOW, id="1")
    found = covered([image, image, {**image, "id": "2", "captured_at": NOW + 1}], line)
    assert (found.repeated, found.later, found.image_count.tolist()) == (1, 1, [1])
    assert found.newest.tolist() == found.oldest.tolist() == [NOW]


def test_streets_without_a_length_and_no_images():
    lines = lines_of([HERE, HERE], straight(HERE, (0, 0), (30, 0)), line=[0, 2])
    found = covered([at(HERE, 0, 0, id="1")], lines)
    assert found.length.tolist() == pytest.approx([0, 0, 30], abs=0.01)
    assert np.isnan(found.share_covered[:2]).all()
    assert found.kind.tolist()[:2] == [3, 3]
    assert found.image_count.tolist() == [0, 0, 1]
    assert covered([], lines_of()).image_count.tolist() == []
    assert covered([], lines).newest.tolist() == [MISSING] * 3


def test_it_stops_when_told():
    def tell(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        coverage(points([at(HERE, 0, 0)]), lines_of(straight(HERE, (0, 0), (30, 0))), 1, 20, Reach(), AGES, tell)


# Any town


images_at = st.lists(
    st.fixed_dictionaries(
        {
            "place": st.tuples(reals, reals),
            "sequence": st.sampled_from([-1, 0, 1]),
            "captured_at": st.sampled_from([MISSING, NOW - 1000, NOW - 3000, int(NOW - 3 * YEAR), NOW + 5]),
            "compass_angle": st.sampled_from([np.nan, 0.0, 45.0, 359.0]),
            "is_pano": st.sampled_from([-1, 0, 1]),
            "id": st.sampled_from([None, *map(str, range(1, 9))]),
        }
    ),
    max_size=8,
)
ways = st.lists(
    st.lists(st.tuples(st.integers(-50, 50), st.integers(-50, 50)), min_size=2, max_size=4), min_size=1, max_size=3
)


def town(place, images, streets):
    some = [at(place, *one["place"], **{k: v for k, v in one.items() if k != "place"}) for one in images]
    parts = [[tuple(map(float, moved(*place, *corner))) for corner in way] for way in streets]
    return some, lines_of(*parts)


def places_beside(image, direction, lines, reach):
    """Every place on every street that an image can belong to: (cost, part, along, sense)."""
    for number in range(len(lines)):
        corners = np.flatnonzero(lines.part == number)
        before = 0.0
        real = []
        for one in corners[:-1].tolist():
            east, north = map(float, offsets(lines.lon[one], lines.lat[one], lines.lon[one + 1], lines.lat[one + 1]))
            length = math.hypot(east, north)
            if length > 0:
                real.append((one, east, north, length, before))
                before += length
        for place, (one, east, north, length, before) in enumerate(real):
            x, y = map(float, offsets(lines.lon[one], lines.lat[one], image["lon"], image["lat"]))
            along, across = (x * east + y * north) / length, abs(x * north - y * east) / length
            over = max(-along, along - length, 0)
            off = 0.0 if math.isnan(direction) else float(turn(direction, bearing(east, north)))
            sense = 0 if math.isnan(direction) else (1 if off <= 90 else -1)
            off_axis = min(off, 180 - off)
            if off_axis > reach.heading:
                continue
            outward = (along < 0 and place == 0) or (along > length and place == len(real) - 1)
            distance = math.hypot(across, over)
            is_near = distance <= reach.across
            if not is_near and not (outward and across <= reach.across and over <= reach.along):
                continue
            at_way = before + (along if outward else min(max(along, 0), length))
            yield not is_near, distance + off_axis * reach.across / reach.heading, number, at_way, sense


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PLACES), images_at, ways, st.sampled_from([Reach(), Reach(20, 10, 90), Reach(5, 40, 20)]))
def test_each_image_is_on_the_street_that_fits_best(place, images, streets, reach):
    images, lines = town(place, images, streets)
    some = points(images)
    found = matched(some, lines, reach)
    for number, direction in enumerate(directions(some).tolist()):
        slack = Reach(*(one - 0.05 for one in reach))
        surely = sorted(places_beside(images[number], direction, lines, slack))
        part, along, sense = int(found.part[number]), float(found.along[number]), int(found.sense[number])
        if part < 0:
            assert not surely
            continue
        slack = Reach(*(one + 0.05 for one in reach))
        perhaps = sorted(places_beside(images[number], direction, lines, slack))
        mine = [one for one in perhaps if one[2] == part and abs(one[3] - along) < 0.1 and one[4] == sense]
        assert mine
        if surely:
            is_beyond, cost, *_ = mine[0]
            assert (is_beyond, cost - 0.2) <= surely[0][:2]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(PLACES), images_at, ways, st.sampled_from([7.0, 20.0, 100.0]), st.randoms())
def test_shares_are_those_of_the_pieces_one_by_one(place, images, streets, segment, shuffler):
    images, lines = town(place, images, streets)
    found = covered(images, lines, segment)
    mixed = list(images)
    shuffler.shuffle(mixed)
    again = covered(mixed, lines, segment)
    for name in ("image_count", "share_covered", "share_fresh", "share_forward", "newest", "oldest", "kind"):
        np.testing.assert_array_equal(getattr(found, name), getattr(again, name))
    rows = points(images)
    order, seen, kept = rows.order().tolist(), set(), []
    for row in order:
        name = images[row]["id"]
        if name in seen or images[row]["captured_at"] > NOW:
            seen.add(name) if name else None
            continue
        seen.add(name) if name else None
        kept.append(images[row])
    matches = matched(points(kept), lines, Reach())
    cut = pieces(lines, segment)
    flags = {name: np.zeros(len(cut), bool) for name in ("covered", "fresh", "pano", "forward", "backward")}
    count = np.zeros(len(streets), int)
    for number, image in enumerate(kept):
        mine = [
            one
            for one in range(len(cut))
            if cut.part[one] == matches.part[number]
            and abs(cut.along[one] - matches.along[number]) <= max(25, cut.length[one] / 2) + 1e-6
        ]
        count[lines.line[matches.part[number]]] += bool(mine)
        flags["covered"][mine] = True
        flags["fresh"][mine] |= image["captured_at"] >= AGES.fresh
        flags["pano"][mine] |= image["is_pano"] == 1
        flags["forward"][mine] |= matches.sense[number] == 1
        flags["backward"][mine] |= matches.sense[number] == -1
    assert found.image_count.tolist() == count.tolist()
    for street in range(len(streets)):
        mine = cut.line == street
        length = cut.length[mine].sum()
        for name, flag in flags.items():
            share = getattr(found, f"share_{name}")[street]
            if length:
                assert share == pytest.approx(cut.length[mine & flag].sum() / length, abs=1e-9)
            else:
                assert np.isnan(share)
    assert (found.gaps.end - found.gaps.start >= 50 - 1e-5).all()
