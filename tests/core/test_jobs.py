"""Jobs go to other processes and never take a token along; what is handed in to them is used as it is."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import multiprocessing
import pickle
import pkgutil
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

import landlens_plugin.core
from landlens_plugin.core import ImageTable, Mapillary
from landlens_plugin.core.coverage.request import CoverageRequest
from landlens_plugin.core.download.request import DownloadRequest, PhotoDone
from landlens_plugin.core.errors import CredentialMissing, CredentialNotSent, TilesPerDayReached
from landlens_plugin.core.fetch.events import Images, TileFailed, TileRead
from landlens_plugin.core.fetch.plan import PlanJob
from landlens_plugin.core.fetch.polygons import area_of
from landlens_plugin.core.fetch.request import FetchRequest
from landlens_plugin.core.images.area import Both
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.jobs import CoverageJob, CredentialJob, DownloadJob, FetchJob
from landlens_plugin.core.net.settings import Network
from landlens_plugin.core.photos.photo import Photo
from landlens_plugin.core.run.events import Halted
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.sentences import Sentence
from landlens_plugin.core.services.mapillary.credential import Credential, Token, with_token
from landlens_plugin.core.services.mapillary.pace import Pace
from landlens_plugin.core.store.detailcache import DetailCache
from landlens_plugin.core.store.folder import default_folder
from landlens_plugin.core.store.tilecache import TileCache
from landlens_plugin.core.tiles.grid import tiles_of
from tests.core import elsewhere
from tests.core.runs import QUICK, images_of, in_box, kinds, service_of

TOKEN = "MLY|1234567890|abcdef0123456789abcdef0123456789"
BOX = Box(10.0, 59.0, 10.001, 59.001)
PHOTO = Photo(0, "123", "123", None, "", "mly_123")
FETCH = FetchRequest(BOX, TOKEN)
PHOTOS = DownloadRequest([PHOTO], "photos", TOKEN)
# All that holds a token and is meant to be data.
HOLDERS = {
    "FetchRequest": FETCH,
    "DownloadRequest": PHOTOS,
    "CoverageRequest": CoverageRequest(TOKEN),
    "CredentialJob": CredentialJob(FETCH.service, TOKEN),
    "Credential": Credential.read(TOKEN, Sentence("a place")),
    "FetchJob": FetchJob(FETCH, Network(), QUICK),
    "DownloadJob": DownloadJob(PHOTOS, Network(), QUICK),
    "Mapillary": Mapillary(TOKEN),
    "ImageTable": ImageTable([{"mly_id": "1"}], TOKEN),
    "Token": Token(TOKEN),
}
square = {"type": "Polygon", "coordinates": [[[10, 59], [10.02, 59], [10.02, 59.02], [10, 59.02], [10, 59]]]}


class Permits:
    """A count that lives elsewhere: in a database, say."""

    def __init__(self, most: int) -> None:
        self.most, self.taken, self.blocks = most, 0, 0
        self._lock = threading.Lock()

    def take(self) -> None:
        with self._lock:
            if self.taken == self.most:
                raise TilesPerDayReached(self.most, 3.0)
            self.taken += 1

    def block_seen(self) -> None:
        self.blocks += 1


@pytest.fixture
def whole(town_truth):
    """A box around the whole town."""
    lons, lats = [image["lon"] for image in town_truth], [image["lat"] for image in town_truth]
    return Box(min(lons) - 0.01, min(lats) - 0.01, max(lons) + 0.01, max(lats) + 0.01)


@pytest.fixture
def another():
    """A function that has work done in a process that is started anew, and answers what it answered."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield lambda work, *arguments: pool.submit(work, *arguments).result(120)


# -- no pickle has a token


def test_every_class_that_holds_a_token_is_looked_at():
    """A new one has to be added above, or it does not pass."""
    holding = set()
    for module in pkgutil.walk_packages(landlens_plugin.core.__path__, "landlens_plugin.core."):
        try:
            found = importlib.import_module(module.name)
        except ImportError:  # one of the two decoders may lack its library
            continue
        for name, one in inspect.getmembers(found, dataclasses.is_dataclass):
            if {"credential", "token"} & {field.name for field in dataclasses.fields(one)}:
                holding.add(name)
    assert holding == {"FetchRequest", "DownloadRequest", "CoverageRequest", "CredentialJob"} <= set(HOLDERS)


@pytest.mark.parametrize("name", HOLDERS)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_has_no_token(name, protocol):
    holder = HOLDERS[name]
    packed = pickle.dumps(holder, protocol)
    for part in TOKEN.split("|")[1:]:
        assert part.encode() not in packed
    there = pickle.loads(packed)
    assert type(there) is type(holder)
    if name != "Token":
        assert TOKEN not in repr(holder) + repr(there)
    assert pickle.dumps(there, protocol) == pickle.dumps(pickle.loads(pickle.dumps(there, protocol)), protocol)


@pytest.mark.parametrize("name", HOLDERS)
def test_a_copy_in_the_same_process_keeps_it(name):
    for made in (copy.copy, copy.deepcopy):
        one = made(HOLDERS[name])
        one = getattr(one, "request", one)
        kept = one if name == "Token" else getattr(one, {"Credential": "value"}.get(name, "credential"), None)
        assert (kept or one._credential) == TOKEN


def test_a_request_from_elsewhere_takes_the_token_of_its_place(monkeypatch):
    for request in (FETCH, PHOTOS, CoverageRequest(TOKEN)):
        there = pickle.loads(pickle.dumps(request))
        with pytest.raises(CredentialNotSent, match="leaves its token behind.*MLY_TOKEN"):
            with_token(there)
        assert issubclass(CredentialNotSent, CredentialMissing)
        monkeypatch.setenv("MLY_TOKEN", "MLY|9|another0another0another0")
        assert with_token(there) == dataclasses.replace(request, credential="MLY|9|another0another0another0")
        assert with_token(request) is request
        monkeypatch.delenv("MLY_TOKEN")
    without = DownloadRequest([dataclasses.replace(PHOTO, url="https://host.example/a.jpg")], "photos")
    assert with_token(pickle.loads(pickle.dumps(without))) == without  # it never had one


def test_what_qgis_gets_is_a_plain_text():
    """Qt keeps an object of any class of Python's own as bytes of a pickle, in which no token is."""
    assert type(HOLDERS["Credential"].value) is str


def test_jobs_are_classes_of_modules():
    for job in (FetchJob, DownloadJob, CoverageJob, CredentialJob, PlanJob):
        assert "<locals>" not in job.__qualname__ and dataclasses.is_dataclass(job)
    assert pickle.loads(pickle.dumps(PlanJob([], FETCH.service))) == PlanJob([], FETCH.service)


def test_a_fetch_in_another_process(town, town_truth, whole, another):
    job = FetchJob(FetchRequest(whole, town.token, service_of(town), max_tile_age=0), patience=QUICK)
    events = another(elsewhere.events_of, job, {"MLY_TOKEN": town.token})
    assert {row["id"] for row in images_of(events)} == in_box(town_truth, whole)
    assert [event.tile for event in kinds(events, TileRead)] == list(tiles_of(whole))
    town.clear_log()
    refused = another(elsewhere.events_of, job, {})
    assert isinstance(refused, CredentialNotSent) and "MLY_TOKEN" in str(refused) and town.log() == []


def test_a_download_in_another_process(town, town_truth, tmp_path, another):
    ids = [image["id"] for image in town_truth if not image["dead"]][:3]
    photos = [Photo(number, key, key, None, "", f"mly_{key}") for number, key in enumerate(ids)]
    job = DownloadJob(DownloadRequest(photos, str(tmp_path), town.token, service_of(town)), patience=QUICK)
    events = another(elsewhere.events_of, job, {"MLY_TOKEN": town.token})
    paths = sorted(str(event.path) for event in kinds(events, PhotoDone) if event.path)
    assert paths == sorted(map(str, tmp_path.iterdir())) and len(paths) == 3


def test_a_mapillary_and_its_table_in_another_process(town, another):
    there = Mapillary(town.token, service_of(town))
    table = another(elsewhere.fetched, there, {"MLY_TOKEN": town.token}, list(town.bbox))
    assert table.complete and len(table) > 100 and table._credential == ""
    assert list(table) == list(there.fetch_within_bbox(town.bbox, fields=["id"]))


@pytest.mark.doors
def test_an_area_that_came_through_a_pickle_is_the_same():
    pytest.importorskip("shapely")
    area = area_of([square, {**square, "coordinates": [[[11, 60], [11.3, 60], [11, 60.2], [11, 60]]]}])
    area = Both(area, area_of(square))
    there = pickle.loads(pickle.dumps(area))
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(9.99, 10.03, 500), rng.uniform(58.99, 59.03, 500)
    assert there.contains(lon, lat).tolist() == area.contains(lon, lat).tolist()
    assert 0 < area.contains(lon, lat).sum() < 500
    assert there.boxes().tolist() == area.boxes().tolist()
    request = FetchRequest.of_area(area, TOKEN)
    assert pickle.loads(pickle.dumps(request)).tiles() == request.tiles() != ()


# -- what is handed in


def test_a_count_that_is_handed_in_is_the_one_that_counts(town, whole):
    permits = Permits(4)
    job = FetchJob(FetchRequest(whole, town.token, service_of(town)), patience=QUICK, permits=permits)
    events = list(job(Stop()))
    assert permits.taken == len(town.log("tiles")) == 4 < len(list(tiles_of(whole)))
    (halted,) = kinds(events, Halted)
    assert "allows 4 tile requests a day" in str(halted.sentence)
    assert not list(Path(default_folder()).glob("tile_requests*"))  # nothing is counted here


def test_a_block_is_told_once_and_heeded_by_all_who_share_the_pace(town, whole):
    permits = Permits(1000)
    town.set(tile_fault={"mode": "ip_block", "after": 2})
    pace = Pace(service_of(town), permits)
    request = FetchRequest(whole, town.token, service_of(town), max_tile_age=0)
    first = list(FetchJob(request, patience=QUICK, pace=pace)(Stop()))
    assert kinds(first, Halted) and pace.is_blocked() and permits.blocks == 1
    town.clear_log()
    town.set(tile_fault=None)
    second = list(FetchJob(request, patience=QUICK, pace=pace)(Stop()))
    assert town.log() == [] and len(kinds(second, TileFailed)) == len(list(tiles_of(whole)))
    assert "blocked this internet address" in str(kinds(second, Halted)[0].sentence)
    list(FetchJob(request, patience=QUICK)(Stop()))
    assert town.log("tiles")  # who shares nothing heeds nothing


def test_a_run_of_its_own_tells_its_count_of_a_block(town, whole):
    permits = Permits(1000)
    town.set(tile_fault="ip_block", tile_delay=50)
    list(FetchJob(FetchRequest(whole, town.token, service_of(town)), patience=QUICK, permits=permits)(Stop()))
    assert permits.blocks == 1


def test_runs_that_share_a_pace_have_its_places_on_the_wire(town, town_truth, whole):
    town.set(tile_delay=20)
    pace = Pace(service_of(town), wire=threading.BoundedSemaphore(2))
    tiles = list(tiles_of(whole))
    jobs = [
        FetchJob(FetchRequest.of_tiles(tiles[part::3], town.token, service=service_of(town)), patience=QUICK, pace=pace)
        for part in range(3)
    ]
    with ThreadPoolExecutor(3) as pool:
        found = [row["id"] for events in pool.map(lambda job: list(job(Stop())), jobs) for row in images_of(events)]
    assert sorted(found) == sorted(in_box(town_truth, whole))
    assert max(entry["at_once"] for entry in town.log()) <= 2


def test_caches_that_are_handed_in_are_used_and_stay_open(town, town_truth, whole, tmp_path):
    with (
        closing(TileCache(tmp_path / "t.mbtiles")) as tiles,
        closing(DetailCache(tmp_path / "d.sqlite", 24)) as details,
    ):
        job = FetchJob(FetchRequest(whole, town.token, service_of(town)), patience=QUICK, tiles=tiles, details=details)
        first = list(job(Stop()))
        asked = len(town.log("tiles"))
        again = list(job(Stop()))
        assert len(town.log("tiles")) == asked == len(list(tiles_of(whole)))
        assert all(event.cached for event in kinds(again, TileRead))
        assert [row["id"] for row in images_of(first)] == [row["id"] for row in images_of(again)]
        assert kinds(first, Images) and tiles.count(tiles_of(whole), 24) == asked
