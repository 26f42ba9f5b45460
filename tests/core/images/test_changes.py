"""Two fetches compared: against dictionaries, and at the corners."""

import math
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.images.changes import KINDS, Fetch, compare
from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.ground import distances
from landlens_plugin.core.images.points import ImagePoints, numbered

NOW = 1_800_000_000_000

# Few of each, so that they meet: ids of digits and others, places around the antimeridian and far north, directions
# on both sides of north, and what is unknown of each.
IDS = st.sampled_from([None, "1", "2", "3", "10", "007", "7", "a-1", "10000000000000000001"])
PLACES = st.sampled_from([(179.999999, 0.0), (-179.999999, 0.0), (10.0, 70.0), (10.00005, 70.0), (math.nan, math.nan)])
ANGLES = st.sampled_from([math.nan, 0.0, 1.0, 359.0, 180.0, 5.0])
IMAGES = st.lists(st.tuples(IDS, PLACES, ANGLES, st.sampled_from([MISSING, 1000, 2000])), max_size=12)


class Band:
    """An area: all that is so far north."""

    def __init__(self, south):
        self.south = south

    def contains(self, lon, lat):
        assert not np.isnan(lat).any()
        return lat >= self.south


def fetch_of(images):
    """(id, (lon, lat), angle, first seen) each."""
    count = len(images)
    ids = np.empty(count, np.object_)
    ids[:] = [one[0] for one in images]
    lon, lat = np.array([one[1] for one in images], np.float64).reshape(-1, 2).T
    return Fetch(
        ImagePoints(
            id=ids,
            lon=lon,
            lat=lat,
            captured_at=np.full(count, MISSING),
            compass_angle=np.array([one[2] for one in images], np.float64),
            is_pano=np.full(count, -1, np.int8),
            sequence=np.full(count, -1, np.int64),
            quality_score=np.full(count, np.nan),
        ),
        np.array([one[3] for one in images], np.int64),
    )


def by_dictionaries(old, new, moved, turned, south=None):
    """The oracle: what became of each id, of lists in which no id repeats."""
    then, now = ({one[0]: one[1:] for one in images if one[0] is not None} for images in (old, new))

    def unknown(place):
        return south is not None and (math.isnan(place[1]) or place[1] >= south)

    found = {}
    for key in {*then, *now}:
        if key not in now:
            found[key] = (None if unknown(then[key][0]) else "gone", then[key][2])
        elif key not in then:
            kind = None if unknown(now[key][0]) else "new"
            found[key] = (kind, NOW if kind and now[key][2] == MISSING else now[key][2])
        else:
            (place, angle, seen), (place_now, angle_now, _) = then[key], now[key]
            away = float(distances(*place, *place_now))
            aside = abs(angle - angle_now)
            aside = min(aside, 360 - aside)
            found[key] = ("moved" if away > moved else "turned" if aside > turned else "same", seen)
    return found


def as_dictionary(old, new, changes):
    result = {}
    for row, kind in enumerate(changes.kind.tolist()):
        then, now = changes.old[row], changes.new[row]
        key = old.images.id[then] if then >= 0 else new.images.id[now]
        assert key not in result
        if then >= 0 and now >= 0:
            assert new.images.id[now] == key
        result[key] = (KINDS[kind] if kind >= 0 else None, int(changes.first_seen[row]))
    return result


def single(images):
    return list({one[0]: one for one in images}.values())


@given(IMAGES.map(single), IMAGES.map(single), st.sampled_from([0, 1, 3]), st.sampled_from([0, 1, 5]), st.booleans())
def test_it_finds_what_dictionaries_find(old, new, moved, turned, some_unread):
    south = 60 if some_unread else None
    one, other = fetch_of(old), fetch_of(new)
    changes = compare(one, other, moved, turned, NOW, Band(south) if some_unread else None)
    assert as_dictionary(one, other, changes) == by_dictionaries(old, new, moved, turned, south)


@given(IMAGES, IMAGES, st.randoms())
def test_the_order_of_the_layers_does_not_matter(old, new, random):
    def result(old, new):
        one, other = fetch_of(old), fetch_of(new)
        changes = compare(one, other, 1, 5, NOW)
        values = zip(changes.moved_by.tolist(), changes.turned_by.tolist())
        return as_dictionary(one, other, changes), sorted(map(str, values))

    before = result(old, new)
    random.shuffle(old)
    random.shuffle(new)
    assert result(old, new) == before


@given(IMAGES)
def test_a_fetch_compared_with_itself_has_changed_nothing(images):
    one = fetch_of(images)
    changes = compare(one, one, 0, 0, NOW)
    assert {KINDS[kind] for kind in changes.kind.tolist()} <= {"same"}
    assert len(changes.kind) == len({image[0] for image in images} - {None})


@given(IMAGES.map(single), IMAGES.map(single))
def test_what_is_new_one_way_is_gone_the_other(old, new):
    one, other = fetch_of(old), fetch_of(new)
    there = as_dictionary(one, other, compare(one, other, 1, 5, NOW))
    back = as_dictionary(other, one, compare(other, one, 1, 5, NOW))
    turned_round = {"new": "gone", "gone": "new"}
    assert {key: turned_round.get(kind, kind) for key, (kind, _) in there.items()} == {
        key: kind for key, (kind, _) in back.items()
    }


@pytest.mark.parametrize(
    ("angle", "other", "limit", "kind"),
    [
        (359, 4, 5, "same"),
        (359, 5, 5, "turned"),
        (0, 180, 179, "turned"),
        (2, 358, 5, "same"),
        (90, math.nan, 0, "same"),
    ],
)
def test_a_turn_is_measured_across_north(angle, other, limit, kind):
    place = (7.0, 46.0)
    old, new = (fetch_of([("1", place, one, MISSING)]) for one in (angle, other))
    assert KINDS[compare(old, new, 1, limit, NOW).kind[0]] == kind


@pytest.mark.parametrize(
    ("place", "other", "metres"),
    [((10, 70), (10.0001, 70), 3.8), ((179.99999, 0), (-179.99999, 0), 2.2), ((10, 0), (10, 0.00001), 1.1)],
)
def test_metres_are_metres(place, other, metres):
    old, new = (fetch_of([("1", one, 0, MISSING)]) for one in (place, other))
    changes = compare(old, new, metres - 0.2, 5, NOW)
    assert changes.moved_by[0] == pytest.approx(metres, abs=0.05)
    assert KINDS[changes.kind[0]] == "moved"
    assert KINDS[compare(old, new, metres + 0.2, 5, NOW).kind[0]] == "same"


def test_of_several_rows_with_one_id_the_earliest_first_seen_counts():
    same = ("1", (7.0, 46.0), 0.0)
    for order in (1, -1):
        old = fetch_of([(*same, 3000), (*same, 2000)][::order])
        assert compare(old, fetch_of([(*same, MISSING)]), 1, 5, NOW).first_seen.tolist() == [2000]


def test_a_cancel_ends_it():
    def tell(share):
        raise Cancelled

    one = fetch_of([("1", (7.0, 46.0), 0.0, MISSING)])
    with pytest.raises(Cancelled):
        compare(one, one, 1, 5, NOW, tell=tell)


@given(st.lists(st.one_of(st.none(), st.text("0123456789", min_size=1, max_size=20), st.text("ab1", min_size=1))))
def test_numbers_tell_ids_apart_and_keep_their_order(ids):
    array = np.empty(len(ids), np.object_)
    array[:] = ids
    number = numbered(array).tolist()
    known = [(one, key) for one, key in zip(number, ids) if key is not None]
    assert len({one for one, _ in known}) == len({key for _, key in known}) == len(set(known))
    assert [key for _, key in sorted(set(known))] == sorted({key for _, key in known}, key=lambda key: (len(key), key))


@pytest.mark.slow
@pytest.mark.parametrize("letters", ["", "x"])
def test_a_million_images(letters):
    count, gone = 1_000_000, 1000
    rng = np.random.default_rng(3)
    keys = [f"{letters}{key}" for key in rng.choice(10**15, count + gone, replace=False).tolist()]

    def fetch(ids):
        column = np.empty(len(ids), np.object_)
        column[:] = ids
        some = np.zeros(len(ids))
        values = {field.name: some for field in fields(ImagePoints)}
        whole = np.full(len(ids), -1, np.int64)
        values.update(id=column, captured_at=whole, sequence=whole, is_pano=whole.astype(np.int8))
        return Fetch(ImagePoints(**values), np.full(len(ids), MISSING))

    changes = compare(fetch(keys[:count]), fetch(keys[gone:][::-1]), 1, 5, NOW)
    assert np.bincount(changes.kind, minlength=5).tolist() == [gone, gone, 0, 0, count - gone]
