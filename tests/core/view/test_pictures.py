"""Pictures on the disk: whole or not there, never too many, and shared by several processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import Transient
from landlens_plugin.core.view.pictures import Fetched, Pictures

ROOT = Path(__file__).resolve().parents[3]
JPEG = b"\xff\xd8\xff\xe0" + b"x" * 992 + b"\xff\xd9\0\0"


def writing(length=1000, size="256", content=JPEG):
    def fetch(part):
        Path(part).write_bytes(content[:-4] + b"x" * (length - len(content)) + content[-4:])
        return Fetched(size, ".jpg")

    return fetch


def files_in(folder):
    return {name: os.path.getsize(os.path.join(root, name)) for root, _, names in os.walk(folder) for name in names}


def test_found_again_under_id_and_size(tmp_path):
    pictures = Pictures(tmp_path / "pictures")
    path, size = pictures.keep("12345", writing())
    assert size == "256" and pictures.find("12345", "256") == path
    assert pictures.find("12345", "1024") is None and pictures.find("1234", "256") is None
    assert Pictures(tmp_path / "pictures").find("12345", "256") == path
    assert files_in(tmp_path) == {"12345_256.jpg": 1000}


def test_what_is_not_whole_is_not_found_and_replaced(tmp_path):
    pictures = Pictures(tmp_path)
    path, _ = pictures.keep("12345", writing())
    Path(path).write_bytes(JPEG[:500])
    assert pictures.find("12345", "256") is None
    pictures.keep("12345", writing())
    assert pictures.find("12345", "256") == path
    pictures.drop(path)
    assert files_in(tmp_path) == {}
    own = tmp_path.parent / "own.jpg"
    own.write_bytes(JPEG)
    pictures.drop(str(own))
    assert own.exists()


def test_a_failure_leaves_nothing(tmp_path):
    def fetch(part):
        Path(part).write_bytes(b"half")
        raise Transient("cut")

    with pytest.raises(Transient):
        Pictures(tmp_path).keep("12345", fetch)
    assert files_in(tmp_path) == {}


def test_those_longest_unused_go_first(tmp_path):
    pictures = Pictures(tmp_path, most_bytes=10_000)
    for number in range(10):
        path, _ = pictures.keep(f"{number}", writing())
        os.utime(path, (number, number))  # used long ago, one after the other
    assert len(files_in(tmp_path)) == 10
    pictures.find("0", "256")
    pictures.keep("10", writing())
    left = {name.partition("_")[0] for name in files_in(tmp_path)}
    assert left == {"0", "10", *(str(number) for number in range(3, 10))}


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1000, 4000), st.sampled_from(["256", "1024"])), max_size=60))
def test_never_more_than_the_bound(tmp_path_factory, puts):
    folder = tmp_path_factory.mktemp("bound")
    pictures = Pictures(folder, most_bytes=20_000)
    for number, length, size in puts:
        path, _ = pictures.keep(str(number), writing(length, size))
        assert os.path.getsize(path) == length
        assert sum(files_in(folder).values()) <= 20_000


def test_what_others_put_there_is_seen_in_time(tmp_path):
    ours, theirs = (Pictures(tmp_path, most_bytes=20_000) for _ in range(2))
    for number in range(100):
        (ours, theirs)[number % 2].keep(str(number), writing())
        assert sum(files_in(tmp_path).values()) <= 20_000 + 2 * 1_000


def test_one_that_is_larger_than_all_that_is_allowed_is_there_until_the_next(tmp_path):
    pictures = Pictures(tmp_path, most_bytes=2_000)
    path, _ = pictures.keep("1", writing(5_000))
    assert os.path.exists(path)
    pictures.keep("2", writing())
    assert list(files_in(tmp_path)) == ["2_256.jpg"]


def test_many_threads_at_once(tmp_path):
    pictures = Pictures(tmp_path, most_bytes=30_000)
    errors = []

    def work(start):
        try:
            for number in range(60):
                path, _ = pictures.keep(str((start + number) % 40), writing())
                found = pictures.find(str((start + number) % 40), "256")
                assert found in (None, path)
        except Exception as error:  # noqa: BLE001 - told below
            errors.append(error)

    threads = [threading.Thread(target=work, args=(10 * start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == [] and sum(files_in(tmp_path).values()) <= 30_000


WRITER = """
import sys
from pathlib import Path
from landlens_plugin.core.view.pictures import Fetched, Pictures

def fetch(part):
    Path(part).write_bytes(bytes.fromhex(sys.argv[3]) + b"x" * 50_000 + b"\\xff\\xd9")
    return Fetched("256", ".jpg")

pictures = Pictures(Path(sys.argv[1]), most_bytes=2_000_000)
print("begun", flush=True)
for number in range(int(sys.argv[2])):
    path, _ = pictures.keep(str(number % 60), fetch)
"""


def writer(folder, count):
    command = [sys.executable, "-c", WRITER, str(folder), str(count), JPEG[:4].hex()]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_processes_share_a_folder_and_its_bound(tmp_path):
    processes = [writer(tmp_path, 200) for _ in range(2)]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    found = files_in(tmp_path)
    # Each sees the other's at the latest when it has put a twentieth of the bound there.
    assert set(found.values()) == {50_006} and 1_000_000 < sum(found.values()) <= 2_000_000 + 2 * 100_000 + 2 * 50_006


def test_a_kill_leaves_only_whole_files_and_what_it_left_is_cleared(tmp_path):
    for _ in range(3):
        process = writer(tmp_path, 1_000_000)
        process.stdout.readline()
        time.sleep(0.3)
        process.kill()
        process.communicate()
        whole = {name: size for name, size in files_in(tmp_path).items() if not name.endswith(".part")}
        assert whole and set(whole.values()) == {50_006}
    (tmp_path / "00").mkdir(exist_ok=True)
    left = tmp_path / "00" / f".landlens-{'0' * 8}-1-00.part"
    left.write_bytes(b"x")
    os.utime(left, (1, 1))
    Pictures(tmp_path).keep("1", writing())
    assert not [name for name in files_in(tmp_path) if name.endswith(".part")]
