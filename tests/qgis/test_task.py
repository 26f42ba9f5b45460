"""The task that carries every run: in a worker thread of Processing, and in QGIS's task manager."""

import pytest
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from landlens_plugin.core.fetch.events import Images
from landlens_plugin.core.fetch.request import FetchRequest
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.jobs import fetch_job
from landlens_plugin.core.services.mapillary.addresses import Service
from landlens_plugin.network import qgis_network
from landlens_plugin.tasks import JobTask, cancel_all, forget_exits, run_in_background, watch_exits
from tests.qgis.running import (
    FETCH,
    FETCH_RESULTS,
    Background,
    Ticks,
    extent,
    fetch,
    ids,
    left_threads,
)


@pytest.fixture(autouse=True)
def nothing_is_left():
    yield
    assert left_threads() == []
    assert QgsApplication.taskManager().countActiveTasks() == 0


class Script:
    """A script that fetches in the background, as the documentation of tasks shows it."""

    def __init__(self, service, take=None):
        self.ids, self.ended_with, self.thread = [], [], None
        where = Service.from_environment()
        request = FetchRequest(box=Box(*service.bbox), credential=service.token, service=where, max_tile_age=0)
        self.task = JobTask("Fetch", fetch_job(request, qgis_network()), take=take or self.take, ended=self.end)

    def take(self, event):
        self.thread = QThread.currentThread()
        if isinstance(event, Images):
            self.ids += [str(number) for number in event.columns.id.tolist()]

    def end(self, task):
        assert QThread.currentThread() is QgsApplication.instance().thread()
        self.ended_with.append(task.error)

    def start(self):
        run_in_background(self.task)
        return self

    def ended(self):
        return bool(self.ended_with)


def test_the_toolbox_runs_it_in_a_worker_while_the_window_stays_alive(town):
    everything = ids(fetch(town)["OUTPUT"])
    town.set(tile_delay=500)
    ticks = Ticks()
    background = Background(FETCH, EXTENT=extent(town.bbox), OUTPUT="memory:", MAX_TILE_AGE=0).start()
    assert ticks.until(background.ended)
    assert ticks.count > 10
    succeeded, results = background.results
    assert succeeded
    assert set(results) == FETCH_RESULTS
    assert results["COMPLETE"] is True
    assert set(ids(background.layer())) == set(everything)


def test_a_failure_in_a_worker_is_a_sentence(town, monkeypatch):
    monkeypatch.setenv("MLY_TOKEN", "MLY|1|not-the-token-of-this-service")
    ticks = Ticks()
    background = Background(FETCH, EXTENT=extent(town.bbox), OUTPUT="memory:", MAX_TILE_AGE=0).start()
    assert ticks.until(background.ended)
    assert background.results[0] is False
    said = background.told.everything()
    assert "refused the access token" in said
    assert "Traceback" not in said


def test_the_task_manager_runs_it_in_a_thread_of_its_own(town):
    everything = ids(fetch(town)["OUTPUT"])
    town.set(tile_delay=500)
    ticks, script = Ticks(), Script(town).start()
    assert ticks.until(script.ended)
    assert ticks.count > 10
    assert script.thread is not QgsApplication.instance().thread()
    assert script.ended_with == [None]
    assert set(script.ids) == set(everything)


def test_its_progress_reaches_the_task_manager(town):
    seen = []
    ticks, script = Ticks(), Script(town)
    script.task.progressChanged.connect(seen.append)
    script.start()
    assert ticks.until(script.ended)
    assert seen == sorted(seen)
    assert seen[-1] == 100


@pytest.mark.parametrize("press", ["the task", "the manager", "the plugin's end"])
@pytest.mark.parametrize(
    "slow",
    [{"tile_fault": "hang"}, {"tile_fault": {"mode": "rate_limit", "retry_after": 600}}, {"tile_delay": 300_000}],
    ids=["hang", "pause", "delay"],
)
def test_cancel_in_the_task_manager(town, slow, press):
    town.set(**slow)
    ticks, script = Ticks(), Script(town).start()
    assert ticks.until(lambda: town.log("tiles"))
    if press == "the task":
        script.task.cancel()
    elif press == "the manager":
        QgsApplication.taskManager().cancelAll()
    else:
        cancel_all()
    assert ticks.until(script.ended)
    assert script.ended_with == [None]
    assert script.task.isCanceled()
    assert script.ids == []


def test_cancel_before_it_began(town):
    ticks, script = Ticks(), Script(town).start()
    script.task.cancel()
    assert ticks.until(script.ended)
    assert ticks.until(lambda: not left_threads())


@pytest.fixture
def gone(landlens):
    """The plugin is unloaded, while a thread of Processing's still has its algorithm."""
    forget_exits()
    yield
    watch_exits()


def test_a_run_that_begins_after_the_plugin_went_asks_for_nothing(town, gone):
    ticks, background = Ticks(), Background(FETCH, EXTENT=extent(town.bbox), OUTPUT="memory:", MAX_TILE_AGE=0).start()
    assert ticks.until(background.ended)
    assert background.told.isCanceled()
    script = Script(town).start()
    assert ticks.until(script.ended)
    assert script.task.isCanceled() and script.ids == []
    assert not town.log("tiles")


def test_an_analysis_that_begins_after_the_plugin_went_ends_at_once(town, gone):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=mly_id:string", "images", "memory")
    ticks, background = Ticks(), Background("landlens:thinimages", INPUT=layer, OUTPUT="memory:").start()
    assert ticks.until(background.ended)
    assert background.told.isCanceled()


def test_an_error_is_kept_and_ends_the_task(town):
    town.set(token_answer="user_not_authorized_app")
    ticks, script = Ticks(), Script(town).start()
    assert ticks.until(script.ended)
    assert "refused the access token" in str(script.ended_with[0])


def test_an_error_of_the_one_who_takes_ends_the_threads_too(town):
    town.set(tile_delay=[0, 400])

    def refuse(event):
        raise RuntimeError("the disk is full")

    ticks, script = Ticks(), Script(town, take=refuse).start()
    assert ticks.until(script.ended)
    assert str(script.ended_with[0]) == "the disk is full"
