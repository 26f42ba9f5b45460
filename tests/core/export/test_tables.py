"""The tables that others read, and the folder that they stand in."""

import csv
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled, FolderUnusable, RequestInvalid
from landlens_plugin.core.export import dataset, oriented
from landlens_plugin.core.export.export import export_dataset, export_oriented
from landlens_plugin.core.export.folder import LIST, ExportFolder
from landlens_plugin.core.export.photos import names_of
from landlens_plugin.core.export.picture import Picture, is_mapillarys
from landlens_plugin.core.export.table import csv_bytes
from tests.core.export.scenes import NASTY, street


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


TEXTS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"))


@given(rows=st.lists(st.lists(TEXTS, min_size=2, max_size=2)))
def test_a_table_says_what_it_was_told(rows):
    read_back = list(csv.reader(io.StringIO(csv_bytes(("a", "b"), rows).decode(), newline="")))
    assert read_back == [["a", "b"], *rows]


def test_a_table_takes_what_no_encoding_does():
    assert csv_bytes(("a",), [["\ud800x\0"]]) == b"a\r\n?x?\r\n"


# Esri's table


def test_the_oriented_imagery_table(tmp_path):
    pictures = street(tmp_path / "from", 3, panoramas=(1,))
    pictures[2] = replace(pictures[2], heading=None, captured_at=None, hfov=None, vfov=None, altitude=34.5)
    done = export_oriented(str(tmp_path / "to"), pictures, copy=True)
    assert done.count == 3
    first, around, last = read(done.index)
    assert list(first) == list(oriented.COLUMNS)
    assert first["Name"] == "10000000000"
    assert os.path.isabs(first["ImagePath"])
    assert Path(first["ImagePath"]).read_bytes() == Path(pictures[0].path).read_bytes()
    assert (float(first["X"]), float(first["Y"]), first["SRS"]) == (13.37, 52.51, "4326")
    assert first["AcquisitionDate"] == "2015-06-11 05:20:00"
    assert (first["CameraHeading"], first["CameraPitch"], first["CameraRoll"]) == ("0", "90", "0")
    assert (first["HorizontalFieldOfView"], first["VerticalFieldOfView"]) == ("70", "50")
    assert (first["OrientedImageryType"], first["NearDistance"], first["FarDistance"]) == ("Horizontal", "2", "50")
    assert (first["Creator"], first["License"]) == ("creator0", "CC BY-SA 4.0")
    assert (around["OrientedImageryType"], around["HorizontalFieldOfView"]) == ("360", "360")
    assert around["VerticalFieldOfView"] == "180"
    assert (last["CameraHeading"], last["AcquisitionDate"], last["HorizontalFieldOfView"]) == ("-999", "", "")
    assert last["Z"] == "34.5"


def test_what_stands_nowhere_is_not_in_esris_table(tmp_path):
    one, other = street(tmp_path / "from", 2)
    done = export_oriented(str(tmp_path / "to"), [replace(one, lon=None, lat=None), other], copy=False)
    assert (done.count, done.unplaced) == (1, 1)
    assert [row["ImagePath"] for row in read(done.index)] == [other.path]
    assert not (tmp_path / "to" / "photos").exists()


# The data set


def test_a_dataset_has_a_row_for_each_photo(tmp_path):
    pictures = street(tmp_path / "from", 8)
    nasty = [replace(one, creator=text, sequence=text) for one, text in zip(pictures, NASTY)]
    done = export_dataset(str(tmp_path / "to"), nasty, copy=True)
    rows = read(done.index)
    assert [row["creator"] for row in rows] == list(NASTY[:8])
    assert [row["group"] for row in rows] == list(NASTY[:8])
    assert all((tmp_path / "to" / row["file_name"]).is_file() for row in rows)
    assert {row["license"] for row in rows} == {"CC BY-SA 4.0"}
    assert rows[0]["page_url"] == "https://www.mapillary.com/app/?pKey=10000000000"
    assert rows[0]["captured_at"] == "2015-06-11T05:20:00Z"
    card = (tmp_path / "to" / dataset.CARD).read_text(encoding="utf-8")
    assert card.startswith("---\nlicense: cc-by-sa-4.0\n")
    assert "8 images, 0 of them panoramas, in 8 groups, by 8 named creators; years: 2015–2022." in card
    assert not [text for text in NASTY if text in card]


def test_unknown_rights_are_not_claimed(tmp_path):
    pictures = [replace(one, is_mapillarys=False) for one in street(tmp_path / "from", 1)]
    done = export_dataset(str(tmp_path / "to"), pictures, copy=True)
    (row,) = read(done.index)
    assert (row["license"], row["license_url"], row["page_url"]) == ("", "", "")
    assert "license: other" in (tmp_path / "to" / dataset.CARD).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("identity", "page", "expected"),
    [
        ("123", None, True),
        ("123", "https://www.mapillary.com/app/?pKey=123", True),
        ("123", "https://api.panoramax.xyz/#pic=1", False),
        ("IMG_1", None, False),
        (None, None, False),
        ("123", "javascript:mapillary.com", False),
        ("123", "https://evilmapillary.com/", False),
    ],
)
def test_whose_image_it_is(identity, page, expected):
    assert is_mapillarys(identity, page) is expected


def test_splits_keep_groups_together_and_are_the_same_everywhere():
    splits = [dataset.split_of(f"sequence {number}") for number in range(2000)]
    assert splits == [dataset.split_of(f"sequence {number}") for number in range(2000)]
    shares = {name: splits.count(name) / 2000 for name in ("train", "validation", "test")}
    assert set(splits) == set(shares)
    assert all(
        abs(shares[name] - wanted) < 0.03 for name, wanted in (("train", 0.8), ("validation", 0.1), ("test", 0.1))
    )
    assert dataset.split_of("") == dataset.split_of("")


def test_photos_that_stay_where_they_are_have_to_be_in_the_folder(tmp_path):
    pictures = street(tmp_path / "set" / "raw", 2)
    done = export_dataset(str(tmp_path / "set"), pictures, copy=False)
    assert [row["file_name"] for row in read(done.index)] == ["raw/photo0.jpg", "raw/photo1.jpg"]
    with pytest.raises(RequestInvalid, match="COPY_PHOTOS"):
        export_dataset(str(tmp_path / "elsewhere"), pictures, copy=False)


def test_a_photo_twice_is_one_file_and_one_row(tmp_path):
    (one,) = street(tmp_path / "from", 1)
    assert export_dataset(str(tmp_path / "to"), [one, one], copy=True).count == 1


# Loads with the library itself, where that is: in an environment of its own, named by LANDLENS_DATASETS_PYTHON.
_PYTHON = os.environ.get("LANDLENS_DATASETS_PYTHON", sys.executable)
_LOAD = """
import json, sys
from datasets import load_dataset
images = load_dataset(sys.argv[1])
print(json.dumps([{split: len(rows) for split, rows in images.items()}, sorted(images["train"].column_names),
    sorted([row["id"], row["group"], row["creator"], row["image"].size[0]] for row in images["train"])]))
"""


def _has_datasets():
    return subprocess.run([_PYTHON, "-c", "import datasets"], capture_output=True, check=False).returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("copy", [True, False])
def test_the_datasets_library_loads_it(tmp_path, copy):
    if not _has_datasets():
        pytest.skip("the library `datasets` is not here; LANDLENS_DATASETS_PYTHON names a Python that has it")
    folder = tmp_path / "set"
    pictures = [replace(one, creator=text) for one, text in zip(street(folder / "raw", 10), NASTY)]
    # By such names loaders would otherwise tell splits, and leave out all the others.
    moved = []
    for number, one in enumerate(pictures):
        path = Path(one.path).with_name(f"test_{number}.jpg" if number % 3 else f"mly_{number}.jpg")
        Path(one.path).rename(path)
        moved.append(replace(one, path=str(path)))
    done = export_dataset(str(tmp_path / "copy" if copy else folder), moved, copy=copy)
    environment = {**os.environ, "HF_HOME": str(tmp_path / "hf"), "HF_HUB_OFFLINE": "1", "HOME": str(tmp_path)}
    environment.pop("PYTHONPATH", None)
    where = str(Path(done.index).parent)
    run = subprocess.run([_PYTHON, "-c", _LOAD, where], capture_output=True, text=True, env=environment, check=False)
    assert run.returncode == 0, run.stderr
    splits, columns, rows = json.loads(run.stdout.splitlines()[-1])
    assert splits == {"train": 10}
    assert {"image", "id", "license", "creator", "page_url", "captured_at", "group", "split"} <= set(columns)
    assert [row[2] for row in rows] == list(NASTY)
    assert {row[3] for row in rows} == {320}


# The folder


def test_files_of_others_are_never_touched(tmp_path):
    pictures = street(tmp_path / "from", 2)
    (tmp_path / "to").mkdir()
    (tmp_path / "to" / "README.md").write_text("mine")
    with pytest.raises(FolderUnusable, match="README.md"):
        export_dataset(str(tmp_path / "to"), pictures, copy=True)
    assert (tmp_path / "to" / "README.md").read_text() == "mine"
    assert [one.name for one in (tmp_path / "to").iterdir()] == ["README.md"]


def test_an_export_replaces_the_one_before_and_nothing_else(tmp_path):
    pictures = street(tmp_path / "from", 5)
    export_dataset(str(tmp_path / "to"), pictures, copy=True)
    (tmp_path / "to" / "photos" / "mine.txt").write_text("mine")
    export_oriented(str(tmp_path / "to"), pictures[:2], copy=True)
    names = {one.relative_to(tmp_path / "to").as_posix() for one in (tmp_path / "to").rglob("*") if one.is_file()}
    assert names == {LIST, "oriented_imagery.csv", "photos/photo0.jpg", "photos/photo1.jpg", "photos/mine.txt"}


def test_a_list_that_leads_elsewhere_removes_nothing(tmp_path):
    (tmp_path / "precious").write_text("mine")
    folder = tmp_path / "to"
    folder.mkdir()
    (folder / LIST).write_text(
        json.dumps({"files": ["../precious", str(tmp_path / "precious"), 7, "a/../../precious"]})
    )
    done = ExportFolder(str(folder))
    done.claim(["a"])
    done.finish()
    assert (tmp_path / "precious").read_text() == "mine"


def test_a_second_run_copies_only_what_changed(tmp_path):
    pictures = street(tmp_path / "from", 3)
    export_oriented(str(tmp_path / "to"), pictures, copy=True)
    before = {one.name: one.stat().st_ino for one in (tmp_path / "to" / "photos").iterdir()}
    Path(pictures[1].path).write_bytes(b"\xff\xd8\xff another")
    export_oriented(str(tmp_path / "to"), pictures, copy=True)
    after = {one.name: one.stat().st_ino for one in (tmp_path / "to" / "photos").iterdir()}
    assert [name for name in sorted(before) if before[name] != after[name]] == ["photo1.jpg"]


def test_a_cancelled_export_goes_on(tmp_path):
    pictures = street(tmp_path / "from", 10)

    def tell(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_oriented(str(tmp_path / "to"), pictures, copy=True, tell=tell)
    assert 0 < len(list((tmp_path / "to" / "photos").iterdir())) < 10
    assert export_oriented(str(tmp_path / "to"), pictures, copy=True).count == 10
    assert not list((tmp_path / "to").glob(".landlens*"))


def test_a_photo_that_cannot_be_read_costs_itself_alone(tmp_path):
    pictures = street(tmp_path / "from", 3)
    Path(pictures[1].path).unlink()
    done = export_oriented(str(tmp_path / "to"), pictures, copy=True)
    assert done.count == 2
    assert [path for path, _ in done.unreadable] == [pictures[1].path]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(paths=st.lists(st.tuples(st.sampled_from("abc"), TEXTS.filter(lambda name: "/" not in name)), max_size=12))
def test_every_photo_has_a_name_of_its_own_whatever_the_order(paths):
    pictures = [Picture(path=f"/{folder}/{name}.jpg") for folder, name in paths]
    names = names_of(pictures)
    assert all(name.startswith("photos/") and name.count("/") == 1 for name in names)
    by_path = dict(zip((one.path for one in pictures), names))
    assert len({name.lower() for name in by_path.values()}) == len(by_path)
    assert dict(zip((one.path for one in reversed(pictures)), names_of(pictures[::-1]))) == by_path
