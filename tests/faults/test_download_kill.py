"""Runs that are killed, and runs beside each other, each a qgis_process of its own with the plugin's zip."""

import os
import random
import sqlite3
import time

import pytest

from benchmarks.soak import count, kill, profile, qgis_process
from landlens_plugin.core.run.parallel import SPARE
from tests.faults.photolayers import SIZE, asked_for, files, is_whole, live
from tests.qgis.running import COUNTS, download

KILLS = 6


@pytest.fixture(scope="module")
def environment(tmp_path_factory, running):
    """A bare profile with the zip in it, and the town to ask."""
    if not os.environ.get("QGIS_PROCESS"):
        pytest.skip("QGIS_PROCESS names no qgis_process (tools/env.sh does)")
    return profile(tmp_path_factory.mktemp("profile") / "home", running("town").environment())


def csv_layer(tmp_path, keys):
    layer = tmp_path / "images.csv"
    layer.write_text("mly_id,part\n" + "".join(f"{key},{key[-1]}\n" for key in keys))
    return layer


def start(environment, layer, folder, record):
    words = [f"INPUT={layer}", f"SIZE={SIZE}", "SUBFOLDER=part", f"FOLDER={folder}", f"OUTPUT={record}"]
    return qgis_process(environment, "run", "landlens:downloadimages", "--", *words)


def until(condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "what was waited for never came"
        time.sleep(0.02)


def parts(folder):
    return {name for name in files(folder) if name.endswith(".part")} if folder.is_dir() else set()


def wanted(keys):
    return {f"{key[-1]}/{key}.jpg" for key in keys}


def check_photos(folder, keys):
    """Under final names there are some of these images, and every one is whole."""
    there = files(folder) - parts(folder)
    assert there <= wanted(keys)
    assert all(is_whole(folder / name, name[2:-4]) for name in there)
    return len(there)


def statuses(record):
    with sqlite3.connect(record) as database:
        return [row[0] for row in database.execute(f"SELECT download_status FROM {record.stem} ORDER BY mly_id")]


def test_kill_at_any_moment(environment, town, town_truth, tmp_path, folder):
    keys = live(town_truth, 150)
    layer, rng = csv_layer(tmp_path, keys), random.Random(1)
    town.set(image_delay=[0, 60], image_fault={"mode": "drip", "seconds": 1, "probability": 0.4})
    left = 0
    for number in range(KILLS):
        before = len(files(folder) - parts(folder)) if folder.is_dir() else 0
        process = start(environment, layer, folder, tmp_path / "killed.gpkg")
        until(lambda there=before: len(files(folder) - parts(folder)) > there + 3 if folder.is_dir() else False)
        time.sleep(rng.uniform(0, 0.4))
        assert kill(process), f"run {number + 1} ended before it was killed"
        check_photos(folder, keys)
        left += len(parts(folder))
        assert len(parts(folder)) <= 10  # none but the last run's
    assert left > 0
    assert count(folder / "1") < 150
    asked = asked_for(town)
    assert sum(asked.values()) <= len(files(folder) - parts(folder)) + KILLS * (10 + SPARE)  # its threads

    town.reset()
    process = start(environment, layer, folder, tmp_path / "last.gpkg")
    output, _ = process.communicate(timeout=200)
    assert process.returncode == 0, output
    assert files(folder) == wanted(keys)
    assert check_photos(folder, keys) == 150
    assert set(statuses(tmp_path / "last.gpkg")) == {"downloaded", "skipped"}


def test_two_at_the_same_time(environment, town, town_truth, tmp_path, folder):
    """The second finds the first one's temporary files, which are no leftovers, and both end right."""
    keys = live(town_truth, 60)
    layer = csv_layer(tmp_path, keys)
    town.set(image_fault={"mode": "drip", "seconds": 3})
    first = start(environment, layer, folder, tmp_path / "first.gpkg")
    until(lambda: parts(folder))
    second = start(environment, layer, folder, tmp_path / "second.gpkg")
    for process, record in ((first, "first"), (second, "second")):
        output, _ = process.communicate(timeout=200)
        assert process.returncode == 0, output
        found = statuses(tmp_path / f"{record}.gpkg")
        assert len(found) == 60
        assert set(found) <= {"downloaded", "skipped"}, output
    assert max(asked_for(town).values()) == 2, "they were not in each other's way"
    assert files(folder) == wanted(keys)
    assert check_photos(folder, keys) == 60


def test_two_with_other_images_under_the_same_names(environment, town, town_truth, tmp_path, folder):
    """Neither knows of the other, and every photo that they tell of is there."""
    keys, found, processes = live(town_truth, 60), {}, []
    town.set(image_fault={"mode": "drip", "seconds": 6})
    for name, half in (("first", keys[:30]), ("second", keys[30:])):
        layer = tmp_path / f"{name}.csv"
        names = "".join(f"{key},IMG_{number}\n" for number, key in enumerate(half))
        layer.write_text(f"mly_id,filename\n{names}")
        words = [f"INPUT={layer}", f"SIZE={SIZE}", f"FOLDER={folder}", f"OUTPUT={tmp_path / name}.gpkg"]
        processes.append(qgis_process(environment, "run", "landlens:downloadimages", "--", *words))
    for process, name in zip(processes, ("first", "second")):
        output, _ = process.communicate(timeout=200)
        assert process.returncode == 0, output
        with sqlite3.connect(tmp_path / f"{name}.gpkg") as database:
            record = list(database.execute(f"SELECT mly_id, image_relpath, download_status FROM {name}"))
        assert {status for _, _, status in record} == {"downloaded"}
        found |= {key: path for key, path, _ in record}
    assert set(found) == set(keys)
    assert files(folder) == set(found.values())
    assert len(files(folder)) == 60
    assert all(is_whole(folder / path, key) for key, path in found.items())


def test_temporary_files_of_others(town, town_truth, tmp_path, folder):
    """What a killed run left goes; what may still be at work, or is not LandLens's, stays."""
    import subprocess
    import sys

    from landlens_plugin.core.photos.files import part_file
    from tests.faults.photolayers import layer_of

    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    folder.mkdir()
    with part_file(str(folder)) as own:
        name = os.path.basename(own)
        host = name.split("-")[1]
    old, new = time.time() - 7200, time.time()
    ages = {
        f".landlens-{host}-{ended.pid}-0a.part": (new, False),
        f".landlens-{host}-{os.getppid()}-0b.part": (new, True),
        f".landlens-{host}-{os.getpid()}-0c.part": (new, True),
        f".landlens-{host}-{os.getpid()}-0d.part": (old, False),
        ".landlens-00000000-1-0e.part": (new, True),
        ".landlens-00000000-1-0f.part": (old, False),
        "my.part": (old, True),
        ".landlens-notes.part": (old, True),
    }
    (folder / "sub").mkdir()
    for place in (folder, folder / "sub"):
        for file, (age, _) in ages.items():
            (place / file).write_bytes(b"x")
            os.utime(place / file, (age, age))
    (key,) = live(town_truth, 1)
    results = download(layer_of([{"mly_id": key}]), folder, SIZE=SIZE)
    assert [results[name] for name in COUNTS] == [1, 0, 0, 0]
    stay = {file for file, (_, stays) in ages.items() if stays}
    assert files(folder) == stay | {f"sub/{file}" for file in stay} | {f"{key}.jpg"}
