"""Thinning, against plain Python that looks at one image after another."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.ground import distances, metres_per_degree, moved
from landlens_plugin.core.images.lines import Lines, pieces
from landlens_plugin.core.images.points import ImagePoints
from landlens_plugin.core.images.thin import spacing
from landlens_plugin.core.images.thin.cells import bins_of, cells_of, thin_by_cell
from landlens_plugin.core.images.thin.priority import KEEP
from landlens_plugin.core.images.thin.samples import thin_by_streets, thin_to_points
from landlens_plugin.core.images.thin.sequences import standing, thin_by_sequence
from landlens_plugin.core.images.thin.serving import serve
from landlens_plugin.core.images.thin.spacing import thin_by_spacing

PLACES = [(24.9, 60.2), (180.0, 0.0), (-180.0, 70.0), (18.0, -70.0), (-0.0001, 45.0)]
METHODS = ["cell", "spacing", "sequence", "streets", "points"]
steps = st.integers(-6, 6).map(lambda step: 4.7 * step)
angles = st.sampled_from([None, 0.0, 1.0, 44.0, 46.0, 90.0, 181.0, 315.0, 359.0])
facts = st.fixed_dictionaries(
    {
        "id": st.integers(1, 40),
        "east": steps,
        "north": steps,
        "time": st.one_of(st.none(), st.integers(0, 12).map(lambda minutes: 100_000 * minutes)),
        "angle": angles,
        "pano": st.sampled_from([-1, 0, 0, 1]),
        "sequence": st.integers(-1, 2),
        "quality": st.sampled_from([None, 0.6, 0.81, 0.85, 0.86, 0.9]),
    }
)
many = st.lists(facts, max_size=30)
each_keep = st.sampled_from(KEEP)
bins = st.sampled_from([1, 2, 4, 8])
places = st.sampled_from(PLACES)


def points(some, place=PLACES[0]):
    """Images in canonical order, so many metres about a place."""
    lon, lat = moved(*place, np.array([one["east"] for one in some]), np.array([one["north"] for one in some]))
    ids = np.empty(len(some), np.object_)
    ids[:] = [str(one["id"]) for one in some]

    def reals(name):
        return np.array([math.nan if one[name] is None else one[name] for one in some], np.float64)

    images = ImagePoints(
        ids,
        lon,
        lat,
        np.array([MISSING if one["time"] is None else one["time"] for one in some], np.int64),
        reals("angle"),
        np.array([one["pano"] for one in some], np.int8),
        np.array([one["sequence"] for one in some], np.int64),
        reals("quality"),
    )
    return images.take(images.order())


def best(images, keep, entries):
    """The order of (image, metres from the centre), the best first."""

    def age(image):
        return math.inf if images.captured_at[image] == MISSING else -int(images.captured_at[image])

    if keep == "newest":
        return sorted(entries, key=lambda one: (age(one[0]), one[0]))
    if keep == "centre":
        return sorted(entries, key=lambda one: (one[1], one[0]))
    known = [images.quality_score[image] for image, _ in entries if not math.isnan(images.quality_score[image])]

    def below(image):
        score = images.quality_score[image]
        if math.isnan(score):
            return math.inf
        step = 0
        while max(known) - score > 0.05 * (step + 1) + 1e-9:
            step += 1
        return step

    return sorted(entries, key=lambda one: (below(one[0]), age(one[0]), one[0]))


def turned(one, other):
    return abs((one - other + 180) % 360 - 180)


def same_way(one, other, tolerance):
    """False only where both directions are known."""
    return math.isnan(one) or math.isnan(other) or turned(one, other) <= tolerance


def seen(images, number):
    """Where an image looks, NaN for everywhere."""
    return math.nan if images.is_pano[number] == 1 else float(images.compass_angle[number])


def apart(images, one, other):
    return float(distances(images.lon[one], images.lat[one], images.lon[other], images.lat[other]))


@given(many, places, st.sampled_from([3.0, 20.0]), bins, each_keep)
def test_cells_have_their_best_image(some, place, metres, bins, keep):
    images = points(some, place)
    cells = cells_of(images.lon, images.lat, metres)
    shown = bins_of(images.compass_angle, images.is_pano, bins)
    groups = {}
    for number in range(len(images)):
        centre = distances(cells.lon[number], cells.lat[number], images.lon[number], images.lat[number])
        assert centre <= metres * 0.71
        groups.setdefault((cells.row[number], cells.column[number], shown[number]), []).append((number, float(centre)))
    wanted = [best(images, keep, groups[key])[0] for key in sorted(groups)]
    thinned = thin_by_cell(images, metres, bins, keep)
    assert thinned.image.tolist() == [image for image, _ in wanted]
    assert thinned.distance.tolist() == pytest.approx([distance for _, distance in wanted], abs=1e-6)
    assert thinned.image_count().tolist() == [1] * len(groups)


@pytest.mark.parametrize(
    ("angle", "bin_of"), [(0, 0), (44.9, 0), (45, 1), (134.9, 1), (180, 2), (270, 3), (314.9, 3), (315, 0), (359.9, 0)]
)
def test_a_direction_s_bin_across_north(angle, bin_of):
    flat, pano = np.zeros(1, np.int8), np.ones(1, np.int8)
    assert bins_of(np.array([angle]), flat, 4).tolist() == [bin_of]
    assert bins_of(np.array([angle]), pano, 4).tolist() == [4]
    assert bins_of(np.array([math.nan]), flat, 4).tolist() == [5]
    assert bins_of(np.array([math.nan, angle]), np.array([0, 1], np.int8), 1).tolist() == [0, 0]


@pytest.mark.parametrize("lat", [0.0, 45.0, 60.0, -70.0, 85.0])
def test_a_cell_is_as_high_and_wide_as_it_should_be(lat):
    east, north = (float(one) for one in metres_per_degree(lat))
    line = np.linspace(0, 2000, 40_001)
    rows = cells_of(np.full(len(line), 10.0), lat + line / north, 20.0).row
    columns = cells_of(10 + line / east, np.full(len(line), lat), 20.0).column
    assert len(set(rows)) in (100, 101, 102)
    assert len(set(columns)) in (100, 101, 102)


def test_cells_at_the_seam_and_at_the_poles():
    lon, lat = np.array([180.0, -180.0, 179.9999999, 0.0, 77.0]), np.array([0.0, 0.0, 0.0, 90.0, -90.0])
    cells = cells_of(lon, lat, 20.0)
    assert cells.column[0] == cells.column[1] == 0
    assert cells.column[2] == cells.column.max()
    assert np.isfinite(cells.lon).all()
    assert np.isfinite(cells.lat).all()


def greedy(images, metres, bins, keep):
    cells = cells_of(images.lon, images.lat, metres)
    centre = distances(cells.lon, cells.lat, images.lon, images.lat)
    stay = []
    for one, _ in best(images, keep, [(number, float(centre[number])) for number in range(len(images))]):
        near = (
            other
            for other in stay
            if apart(images, one, other) < metres
            and (bins == 1 or same_way(seen(images, one), seen(images, other), 180 / bins))
        )
        if next(near, None) is None:
            stay.append(one)
    return sorted(stay)


@given(many, places, st.sampled_from([5.1, 13.0, 40.0]), bins, each_keep, st.sampled_from([1, 3, 2048]))
def test_spacing_is_what_one_after_the_other_gives(some, place, metres, bins, keep, few):
    images = points(some, place)
    before, spacing._FEW = spacing._FEW, few
    try:
        found = thin_by_spacing(images, metres, bins, keep).image.tolist()
    finally:
        spacing._FEW = before
    assert found == greedy(images, metres, bins, keep)


def walks(images):
    """The images of each sequence in order; one without a sequence by itself."""
    parts = {}
    for number in range(len(images)):
        sequence = int(images.sequence[number])
        parts.setdefault(("alone", number) if sequence < 0 else sequence, []).append(number)
    late = np.iinfo(np.int64).max
    for part in parts.values():
        yield sorted(
            part, key=lambda one: (late if images.captured_at[one] == MISSING else images.captured_at[one], one)
        )


@given(many, places, st.sampled_from([5.1, 13.0, 40.0, 150.0]))
def test_along_sequences_is_what_walking_gives(some, place, metres):
    images = points(some, place)
    wanted = []
    for walk in walks(images):
        way = 0.0
        for before, one in zip([None, *walk], walk):
            if before is not None:
                step = apart(images, before, one)
                times = images.captured_at[[before, one]]
                gap = step > max(100, metres) or (MISSING not in times and times[1] - times[0] > 300_000)
                way += step
            if before is None or gap or way >= metres:
                wanted.append(one)
                way = 0.0
    assert sorted(thin_by_sequence(images, metres).image.tolist()) == sorted(wanted)


crawls = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.integers(1, 90),
            "east": st.integers(-3, 3).map(lambda step: 0.31 * step),
            "north": st.integers(-3, 3).map(lambda step: 0.37 * step),
            "time": st.one_of(st.none(), st.integers(0, 30)),
            "angle": st.sampled_from([None, 0.0, 30.0, 59.0, 61.0, 350.0]),
            "pano": st.just(0),
            "sequence": st.integers(-1, 1),
            "quality": st.none(),
        }
    ),
    max_size=40,
)


@given(crawls, places)
def test_standing_is_what_looking_at_the_last_one_gives(some, place):
    images = points(some, place)
    wanted = np.zeros(len(images), np.bool_)
    for last, *rest in walks(images):
        for one in rest:
            near = apart(images, last, one) < 1
            if near and same_way(images.compass_angle[last], images.compass_angle[one], 60 - 1e-9):
                wanted[one] = True
            else:
                last = one
    assert standing(images).tolist() == wanted.tolist()


def served(images, fits, samples, keep, most):
    """Each sample asks for its images, the best first, and whoever loses one asks for the next."""
    wishes = [
        [image for image, _ in best(images, keep, [(image, way) for image, to, way in fits if to == sample])]
        for sample in range(samples)
    ]
    way = {(image, sample): distance for image, sample, distance in fits}
    held = {}
    asking = [sample for sample in range(samples) for _ in range(most)]
    while asking:
        sample = asking.pop()
        if not wishes[sample]:
            continue
        image = wishes[sample].pop(0)
        other = held.get(image)
        if other is None or (way[image, sample], sample) < (way[image, other], other):
            held[image] = sample
            if other is not None:
                asking.append(other)
        else:
            asking.append(sample)
    return held


@settings(max_examples=60)
@given(many, st.lists(st.tuples(steps, steps), max_size=6), places, each_keep, st.integers(1, 3))
def test_points_have_their_best_images_and_each_image_one_point(some, at, place, keep, most):
    images = points(some, place)
    lon, lat = moved(*place, np.array([one[0] for one in at] or [0.0]), np.array([one[1] for one in at] or [0.0]))
    metres = distances(lon[:, None], lat[:, None], images.lon[None], images.lat[None])
    fits = [
        (image, sample, round(float(metres[sample, image]), 6))
        for sample in range(len(lon))
        for image in range(len(images))
        if metres[sample, image] <= 11
    ]
    thinned = thin_to_points(images, lon, lat, 11.0, most, keep)
    assert len(set(thinned.image.tolist())) == len(thinned)
    # Distances that are equal but for rounding would be decided by it: those cases are left to the test of `serve`.
    if len({distance for _, _, distance in fits}) == len(fits):
        held = served(images, fits, len(lon), keep, most)
        assert dict(zip(thinned.image.tolist(), thinned.sample.tolist())) == held
        for sample in range(len(lon)):
            mine = [(image, way) for image, to, way in fits if to == sample and held.get(image) == sample]
            ranked = thinned.image[thinned.sample == sample].tolist()
            assert ranked == [image for image, _ in best(images, keep, mine)]
            assert thinned.rank[thinned.sample == sample].tolist() == list(range(1, len(ranked) + 1))


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9), st.integers(0, 3)), max_size=40), st.integers(1, 3))
def test_nobody_would_rather_have_another(entries, most):
    entries = list({(sample, image): (sample, image, metres) for sample, image, metres in entries}.values())
    entries.sort(key=lambda one: one[0])
    sample, image, metres = (np.array(column, np.int64) for column in (zip(*entries) if entries else ([], [], [])))
    found = serve(sample, image, metres.astype(np.float64), 8, 10, most)
    assert len(set(image[found].tolist())) == len(found)
    holder = dict(zip(image[found].tolist(), found.tolist()))
    of_sample = {one: [entry for entry in found.tolist() if sample[entry] == one] for one in range(8)}
    assert all(len(mine) <= most for mine in of_sample.values())
    for entry in range(len(entries)):
        if entry in found:
            continue
        mine = of_sample[sample[entry]]
        would_ask = len(mine) < most or entry < max(mine)
        rival = holder.get(int(image[entry]))
        would_come = rival is None or (metres[entry], sample[entry]) < (metres[rival], sample[rival])
        assert not (would_ask and would_come)


def street(*corners, place=PLACES[0]):
    lon, lat = moved(*place, *(np.array(column, np.float64) for column in zip(*corners)))
    return Lines(lon, lat, np.zeros(len(lon), np.int64), np.zeros(1, np.int64))


@settings(max_examples=60)
@given(many, places, bins, each_keep)
def test_streets_have_an_image_for_each_direction(some, place, bins, keep):
    images = points(some, place)
    line = street((-27.1, -3.3), (1.3, 0.4), (22.2, 30.9), place=place)
    piece = pieces(line, 15.0)
    ways = 1 if bins == 1 else 2
    fits = []
    for middle in range(len(piece)):
        for image in range(len(images)):
            metres = float(distances(piece.lon[middle], piece.lat[middle], images.lon[image], images.lat[image]))
            for way in range(ways):
                along = math.nan if bins == 1 else float(piece.azimuth[middle] + 180 * way)
                if metres <= 12 and same_way(seen(images, image), along, 180 / bins):
                    fits.append((image, middle * ways + way, metres))
    thinned = thin_by_streets(images, line, 15.0, 12.0, bins, keep)
    assert len(thinned.samples) == len(piece) * ways
    assert len(set(thinned.image.tolist())) == len(thinned)
    assert set(zip(thinned.image.tolist(), thinned.sample.tolist())) <= {(image, sample) for image, sample, _ in fits}
    if keep != "centre":  # of images at one place it would be rounding that decides
        held = served(images, fits, len(thinned.samples), keep, 1)
        assert dict(zip(thinned.image.tolist(), thinned.sample.tolist())) == held


def every_method(images, place=PLACES[0]):
    line = street((-20, 0), (20, 0), place=place)
    lon, lat = moved(*place, np.array([0.0, 9.0]), np.zeros(2))
    return {
        "cell": thin_by_cell(images, 20.0, 4, "newest"),
        "spacing": thin_by_spacing(images, 20.0, 4, "quality"),
        "sequence": thin_by_sequence(images, 20.0),
        "streets": thin_by_streets(images, line, 20.0, 25.0, 4, "newest"),
        "points": thin_to_points(images, lon, lat, 25.0, 2, "quality"),
    }


@given(many, places, st.randoms(use_true_random=False))
def test_the_order_of_the_layer_means_nothing(some, place, chance):
    """Also where ids repeat."""

    def told(order):
        images = points(order, place)
        number = np.arange(len(images))
        facts = (images.id, images.captured_at, images.compass_angle, images.lon, images.lat, images.quality_score)
        return {
            name: [
                (*(str(column[row]) for column in facts), sample, rank)
                for row, sample, rank in zip(
                    number[thinned.image].tolist(), thinned.sample.tolist(), thinned.rank.tolist()
                )
            ]
            for name, thinned in every_method(images, place).items()
        }

    other = some[:]
    chance.shuffle(other)
    assert told(some) == told(other)


ONE = {"id": 1, "east": 0.0, "north": 0.0, "time": None, "angle": None, "pano": -1, "sequence": -1, "quality": None}


@pytest.mark.parametrize("method", METHODS)
def test_none_and_one_of_which_nothing_is_known(method):
    none = every_method(points([]))[method]
    assert (len(none), int(none.image_count().sum())) == (0, 0)
    one = every_method(points([ONE]))[method]
    assert one.image.tolist() == [0]
    assert one.rank.tolist() == [1]


@pytest.mark.parametrize("method", METHODS)
def test_all_at_one_place(method):
    images = points([{**ONE, "id": number, "sequence": 0} for number in range(1, 5001)])
    found = every_method(images)[method]
    assert len(found) == {"cell": 1, "spacing": 1, "sequence": 1, "streets": 4, "points": 4}[method]
    assert standing(images).sum() == 4999


def test_streets_and_points_without_length_or_place():
    images = points([ONE])
    nowhere = Lines(np.array([24.9, 24.9]), np.array([60.2, 60.2]), np.zeros(2, np.int64), np.zeros(1, np.int64))
    assert len(thin_by_streets(images, nowhere, 20.0, 25.0, 4, "newest").samples) == 0
    found = thin_to_points(images, np.array([math.nan, 24.9]), np.array([math.nan, 60.2]), 25.0, 1, "newest")
    assert found.image_count().tolist() == [0, 1]


def test_a_cancel_ends_it():
    def stop(share):
        raise Cancelled

    images = points([ONE])
    lon, lat = images.lon, images.lat
    with pytest.raises(Cancelled):
        thin_by_spacing(images, 20.0, 4, "newest", stop)
    with pytest.raises(Cancelled):
        thin_by_streets(images, street((-20, 0), (20, 0)), 20.0, 25.0, 4, "newest", stop)
    with pytest.raises(Cancelled):
        thin_to_points(images, lon, lat, 25.0, 1, "newest", stop)


@pytest.mark.slow
@pytest.mark.parametrize("spread", [0.0, 4000.0])
def test_a_million_without_a_sequence(spread):
    count = 1_000_000
    chance = np.random.default_rng(7)
    lon, lat = moved(24.9, 60.2, *(chance.uniform(-spread, spread, (2, count))))
    ids = np.empty(count, np.object_)
    images = ImagePoints(
        ids,
        lon,
        lat,
        np.arange(count),
        chance.uniform(0, 360, count),
        np.zeros(count, np.int8),
        np.full(count, -1),
        np.full(count, np.nan),
    )
    assert len(thin_by_sequence(images, 20.0)) == count
    assert not standing(images).any()
    cells, apart = len(thin_by_cell(images, 20.0, 4, "newest")), len(thin_by_spacing(images, 20.0, 4, "newest"))
    assert 1 <= apart <= cells * 2
    assert cells <= (4 if spread == 0 else count)
