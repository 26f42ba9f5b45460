"""Photos by a Dask cluster, and by the tasks of a Slurm array."""

import os
import pickle
import signal
import subprocess
import sys

import pytest

from landlens_plugin.core.run.parallel import SPARE
from tests.scale.crew import LONGEST, ROOT
from tests.scale.test_downloaders import DONE, OPEN, check_folder

ON_THEIR_WAY = 10 + SPARE  # on the wire, and come but not whole in their place
HELD_BY = "SELECT DISTINCT split_part(leased_by, ':', 2) FROM {s}.photos WHERE state = 'leased'"


@pytest.fixture(autouse=True)
def planned(crew):
    crew.run("plan", crew.area())
    crew.run("tiles")
    crew.service.set(image_delay=20)
    crew.service.clear_log()


def twice(crew):
    """How many photos were asked for that had been asked for before."""
    asked = crew.asked("images")
    assert set(asked) >= set(crew.sql("SELECT mly_id FROM {s}.photos WHERE state = 'done'"))
    return sum(asked.values()) - len(asked)


def test_a_cluster_gets_every_photo_once_by_all_of_its_workers(crew):
    folder = crew.folder / "photos"
    cluster = crew.start_cluster("--to", folder, "--batch", 20)
    crew.until("SELECT count(DISTINCT leased_by) FROM {s}.photos", 2)
    assert cluster.code == 0, cluster.said
    assert "No photo of 'area' is left" in cluster.said
    assert crew.number(OPEN) == 0
    check_folder(crew, folder)
    assert twice(crew) == 0


def test_a_worker_of_a_cluster_that_is_killed_loses_nothing(crew):
    folder = crew.folder / "photos"
    cluster = crew.start_cluster("--to", folder, "--batch", 20)
    crew.until(DONE, 20)
    crew.until("SELECT count(DISTINCT leased_by) FROM {s}.photos WHERE state = 'leased'", 2)
    victim = int(crew.sql(HELD_BY)[0])
    assert victim != cluster.process.pid
    os.kill(victim, signal.SIGKILL)
    assert cluster.code == 0, cluster.said
    assert crew.number(OPEN) == 0
    check_folder(crew, folder)
    assert twice(crew) <= ON_THEIR_WAY


def test_a_cluster_that_is_asked_to_stop_gives_back_what_it_holds(crew):
    crew.service.set(image_delay=1_000)
    cluster = crew.start_cluster("--to", crew.folder / "photos", "--lease", 600)
    crew.until(DONE, 20)
    cluster.ask_to_stop()
    assert cluster.code == 130, cluster.said
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE state = 'leased'") == 0
    assert crew.number(OPEN) > 0


def test_what_is_wrong_on_a_worker_is_a_sentence_where_the_cluster_was_started(crew):
    crew.environment["MLY_TOKEN"] = "MLY|1234|" + "nobody-has-this"
    cluster = crew.start_cluster("--to", crew.folder / "photos")
    assert cluster.code == 1
    assert "Mapillary refused the access token" in cluster.said
    assert "nobody-has-this" not in cluster.said
    assert "Traceback" not in cluster.said
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE state <> 'waiting'") == 0


def test_what_goes_to_a_worker_holds_no_token(monkeypatch):
    from landlens.scale.dask_run import Share
    from landlens.scale.jobs import Job
    from landlens.scale.photos import PhotosRequest

    monkeypatch.setenv("MLY_TOKEN", "MLY|1234|secret")
    sent = pickle.dumps(Share(PhotosRequest("service=lens", "landlens", Job("oslo", "original", True)), "/data", "end"))
    assert b"secret" not in sent
    assert b"MLY" not in sent


def test_the_tasks_of_a_slurm_array_share_the_photos(crew):
    """As Slurm runs them: the script as it stands, with what stands behind it on sbatch's command line."""
    folder = crew.folder / "photos"
    script = ROOT / "docs" / "recipes" / "photos.slurm"
    environment = {
        **crew.environment,
        "PATH": f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}",
        "PYTHONPATH": f"{ROOT}:{os.environ.get('PYTHONPATH', '')}",
    }
    command = ["bash", str(script), "--to", str(folder), "--batch", "20", *crew.leasing]
    tasks = [
        subprocess.Popen(command, env={**environment, "SLURM_ARRAY_TASK_ID": str(number)}, cwd=crew.folder)
        for number in (1, 2)
    ]
    assert [task.wait(LONGEST) for task in tasks] == [0, 0]
    assert crew.number(OPEN) == 0
    check_folder(crew, folder)
    assert twice(crew) == 0
