"""Which images look at what, against shapely and one pair at a time; and answers that are known by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.lookers import Rules, freshness, looking_at
from landlens_plugin.core.images.targets import Targets, areas_of, buildings_of
from landlens_plugin.core.images.walls import Walls
from tests.core.images.scenes import PLACES, box, building, images_at, shapes_at

shapely = pytest.importorskip("shapely")
from shapely.geometry import LineString, Point, Polygon  # noqa: E402

MARGIN = 2e-3  # metres and degrees within which either answer is right
YEAR = 365.25 * 86_400_000
metres = st.integers(-40, 40).map(float)
spots = st.tuples(metres, metres)
boxes = st.tuples(metres, metres, st.integers(2, 25), st.integers(2, 25)).map(lambda one: building(*one))
features = st.lists(
    st.one_of(
        spots.map(lambda one: ("point", one)),
        st.lists(spots, min_size=2, max_size=4).map(lambda one: ("line", one)),
        boxes,
    ),
    max_size=4,
)
cameras = st.lists(
    st.tuples(spots, st.one_of(st.none(), st.floats(0, 359.9)), st.sampled_from([60.0, 100.0, 360.0])), max_size=6
)


def look(place, spots_of, seen, angles=None, hfov=70.0, rules=None, buildings=None, **more):
    images = images_at(place, spots_of, angles, **more)
    shapes = shapes_at(place, seen)
    walls = None if buildings is None else Walls(buildings_of(shapes_at(place, buildings)))
    fields = np.broadcast_to(np.asarray(hfov, float), len(images)).copy()
    rules = rules or Rules(per_feature=0)
    return looking_at(images, fields, Targets.of(shapes), areas_of(shapes), rules, walls)


def polygon_of(feature):
    return Polygon(feature[1], feature[2:-1])


def spots_to_see(feature, camera, loose):
    """What of a feature is looked at, with what it belongs to; what is nearest only if clear, or ``loose``."""
    kind, shape = feature[:2]
    if kind == "point":
        return [(shape, shape)]
    if kind == "line":
        line = LineString(shape)
        count = max(1, int(np.rint(line.length / 10)))
        found = [line.interpolate((number + 0.5) / count, normalized=True) for number in range(count)]
        return [((one.x, one.y), (one.x, one.y)) for one in found]
    outline = LineString([*shape, shape[0]])
    found = [outline.interpolate((number + 0.5) / 8, normalized=True) for number in range(8)]
    edges = [LineString(ends) for ends in zip(shape, [*shape[1:], shape[0]])]
    near = [edge.interpolate(edge.project(Point(camera))) for edge in edges]
    least = min(Point(camera).distance(one) for one in near)
    nearest = [one for one in near if Point(camera).distance(one) < least + MARGIN]
    if loose or max(one.distance(nearest[0]) for one in nearest) < MARGIN:
        found += nearest
    return [((one.x, one.y), feature[-1]) for one in found]


def is_free(camera, spot, own, buildings, loose):
    away = math.dist(camera, spot)
    share = max(0.0, 1 - 0.1 / max(away, 0.1))
    sight = LineString([camera, [c + share * (s - c) for c, s in zip(camera, spot)]])
    for one in map(polygon_of, buildings):
        holding = one.buffer(MARGIN if loose else -MARGIN)
        if any(holding.contains(Point(place)) for place in (camera, own)):
            continue
        if sight.intersects(one.buffer(-MARGIN) if loose else one.buffer(MARGIN)):
            return False
    return True


def best_scores(cameras_of, seen, rules, buildings, loose):
    """By image and feature, one pair at a time; with ``loose`` also what is only nearly so, else what surely is."""
    slack = MARGIN if loose else -MARGIN
    found = {}
    for image, (camera, angle, hfov) in enumerate(cameras_of):
        for number, feature in enumerate(seen):
            if feature[0] == "polygon" and polygon_of(feature).buffer(-slack).contains(Point(camera)):
                continue
            for spot, own in spots_to_see(feature, camera, loose):
                away = math.dist(camera, spot)
                if not rules.least - slack <= away <= rules.most + slack:
                    continue
                towards = math.degrees(math.atan2(spot[0] - camera[0], spot[1] - camera[1]))
                if hfov < 360 and angle is None:
                    continue
                aside = 0.0 if hfov == 360 else abs((towards - angle + 180) % 360 - 180)
                if aside > hfov / 2 + rules.tolerance + slack * 20:
                    continue
                if buildings is not None and not is_free(camera, spot, own, buildings, loose):
                    continue
                score = math.exp(-(((away - rules.ideal) / 10) ** 2)) * math.cos(math.radians(aside / 2))
                found[image, number] = max(score, found.get((image, number), 0))
    return found


@given(st.sampled_from(PLACES), cameras, features, st.one_of(st.none(), st.lists(boxes, max_size=4)))
def test_pairs_and_scores_are_those_of_looking_at_each_pair(place, cameras_of, seen, buildings):
    rules = Rules(least=3, most=30, ideal=12, tolerance=10, per_feature=0)
    looks = look(
        place,
        [spot for spot, _, _ in cameras_of],
        seen,
        [np.nan if angle is None else angle for _, angle, _ in cameras_of],
        [hfov for _, _, hfov in cameras_of],
        rules,
        buildings,
    )
    found = dict(zip(zip(looks.image.tolist(), looks.feature.tolist()), looks.score.tolist()))
    assert len(found) == len(looks.image)
    surely, perhaps = (best_scores(cameras_of, seen, rules, buildings, loose) for loose in (False, True))
    assert set(surely) <= set(found) <= set(perhaps)
    for pair, score in found.items():
        assert surely.get(pair, 0) - 1e-3 <= score <= perhaps[pair] + 1e-3


@given(st.sampled_from(PLACES), cameras, features, st.randoms(use_true_random=False), st.integers(0, 3))
def test_the_order_of_images_decides_nothing(place, cameras_of, seen, random, most):
    assume(len(cameras_of) > 1)
    ids = [str(7 * number % 5) for number in range(len(cameras_of))]  # some twice
    results = []
    for _ in range(2):
        looks = look(
            place,
            [spot for spot, _, _ in cameras_of],
            seen,
            [np.nan if angle is None else angle for _, angle, _ in cameras_of],
            [hfov for _, _, hfov in cameras_of],
            Rules(per_feature=most),
            ids=ids,
        )
        own = [(ids[image], *cameras_of[image]) for image in looks.image.tolist()]
        results.append(list(zip(looks.feature.tolist(), looks.rank.tolist(), own)))
        together = list(zip(ids, cameras_of))
        random.shuffle(together)
        ids, cameras_of = [list(column) for column in zip(*together)]
    assert results[0] == results[1]


def test_directions_are_compared_across_north():
    for angle, bearing in ((359.0, 1.0), (1.0, 359.0), (350.0, 20.0)):
        away = np.radians(bearing)
        looks = look(PLACES[0], [(0, 0)], [("point", (12 * np.sin(away), 12 * np.cos(away)))], [angle])
        assert looks.bearing.tolist() == pytest.approx([bearing], abs=1e-4)
        assert looks.off_axis.tolist() == pytest.approx([abs((bearing - angle + 180) % 360 - 180)], abs=1e-4)
    assert not len(look(PLACES[0], [(0, 0)], [("point", (0, 12))], [180.0]).image)


@pytest.mark.parametrize("place", PLACES)
def test_metres_are_metres_everywhere(place):
    looks = look(place, [(0, 0)], [("point", (20, 0)), ("point", (0, 29.99)), ("point", (30.01, 0))], hfov=360)
    assert looks.feature.tolist() == [0, 1]
    assert looks.distance.tolist() == pytest.approx([20, 29.99], abs=1e-3)
    assert looks.bearing.tolist() == pytest.approx([90, 0], abs=1e-3)


def test_a_panorama_without_a_direction_looks_everywhere_and_has_no_yaw():
    looks = look(PLACES[4], [(0, 0), (0, 1)], [("point", (0, -11))], [np.nan, 270.0], 360.0)
    assert looks.off_axis.tolist() == [0, 0]
    assert np.isnan(looks.pano_yaw[looks.image == 0]).all()
    assert looks.pano_yaw[looks.image == 1].tolist() == pytest.approx([-90])


def test_an_image_inside_of_a_polygon_does_not_look_at_it_but_from_its_yard_it_does():
    around = ("polygon", box(-20, -20, 40, 40), box(-8, -8, 16, 16), (-14, 0))
    inside, yard, outside = (-14.0, 3.0), (0.0, 0.0), (-35.0, 0.0)
    looks = look(PLACES[0], [inside, yard, outside], [around], hfov=360, rules=Rules(per_feature=0))
    assert sorted(looks.image.tolist()) == [1, 2]
    assert not len(look(PLACES[0], [inside], [around], hfov=360, rules=Rules(least=0, per_feature=0)).image)


def test_a_building_in_between_hides_and_the_own_one_does_not():
    home, other = building(20, -5, 10, 10), building(8, -5, 5, 10)
    for seen in (home, ("point", (25.0, 0.0)), ("point", (20.0, 0.0))):
        assert look(PLACES[1], [(0, 0)], [seen], [90.0], buildings=[home]).visible.tolist() == [1]
        assert not len(look(PLACES[1], [(0, 0)], [seen], [90.0], buildings=[home, other]).image)
    free = look(PLACES[1], [(10, 0)], [home], [90.0], buildings=[home, other])
    assert free.visible.tolist() == [-1]  # the camera seems to stand in the other one
    assert look(PLACES[1], [(0, 0)], [home], [90.0]).visible.tolist() == [-1]


def test_the_best_are_kept_and_ranked_by_score_and_then_by_id():
    spots_of = [(0.0, -12.0), (0.0, -20.0), (0.0, 12.0), (0.0, -12.0), (0.0, -28.0)]
    angles = [0.0, 0.0, 180.0, 0.0, 0.0]
    looks = look(PLACES[0], spots_of, [("point", (0, 0))], angles, rules=Rules(per_feature=4), ids=list("53412"))
    assert looks.rank.tolist() == [1, 2, 3, 4]
    assert looks.image.tolist()[:3] in ([3, 2, 0], [3, 0, 2])
    assert looks.image[3] == 1


def test_age_counts_from_the_newest_and_an_unknown_one_is_the_oldest():
    newest = 1_700_000_000_000
    times = np.array([newest, newest - 5 * YEAR, MISSING, newest - 10 * YEAR], np.int64)
    assert freshness(times).tolist() == pytest.approx([1, math.exp(-1), math.exp(-2), math.exp(-2)])
    assert freshness(np.array([MISSING, MISSING])).tolist() == [1, 1]
    assert freshness(np.empty(0, np.int64)).tolist() == []


def test_nothing_is_no_fault():
    assert not len(look(PLACES[0], [], [("point", (0, 0))]).image)
    assert not len(look(PLACES[0], [(0, 0)], [], buildings=[]).image)
    still = ("line", [(0, 10), (0, 10)])
    assert look(PLACES[0], [(0, 0)], [still], [0.0]).distance.tolist() == pytest.approx([10])
    apart = look(PLACES[0], [(np.nan, 0), (0, 0)], [("point", (0, 9))], [0.0, 0.0], buildings=[building(3, 3, 2, 2)])
    assert apart.image.tolist() == [1]


def test_more_features_than_one_portion_takes_are_ranked_alike():
    seen = [building(30 * number, 0, 10, 10) for number in range(900)]
    looks = look(PLACES[3], [(30 * number + 5.0, -12.0) for number in range(900)], seen, [0.0] * 900)
    assert sorted(set(looks.feature.tolist())) == list(range(900))
    assert (looks.image == looks.feature)[looks.rank == 1].all()


def test_it_stops_when_it_is_told_to():
    def stop(share):
        raise Cancelled

    shapes = shapes_at(PLACES[0], [("point", (0, 0))])
    images = images_at(PLACES[0], [(0, 10)])
    with pytest.raises(Cancelled):
        looking_at(images, np.array([70.0]), Targets.of(shapes), areas_of(shapes), Rules(), None, stop)


@pytest.mark.slow
def test_a_million_images_without_dates_and_directions():
    generator = np.random.default_rng(3)
    spots_of = generator.uniform(0, 10_000, (1_000_000, 2))
    seen = [("point", tuple(spot)) for spot in generator.uniform(0, 10_000, (200, 2))]
    looks = look(PLACES[0], spots_of, seen, hfov=360, rules=Rules(per_feature=2))
    assert len(looks.image) == 400
