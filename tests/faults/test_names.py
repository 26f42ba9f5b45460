"""Names that try to leave the folder, to overwrite another photo, or that some system does not take."""

import random
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.faults.photolayers import SIZE, address, answer, files, image_host, is_whole, layer_of, live
from tests.qgis.running import COUNTS, download, rows

HOSTILE = [
    "../../x",
    "..",
    ".",
    "/etc/passwd",
    "\\\\server\\share",
    "C:\\x",
    "c:x",
    "..\\..\\x",
    "a/../../b",
    "CON",
    "con.txt",
    "lpt9",
    "COM¹",
    "NUL .x",
    "x" * 400,
    "x" * 400 + "y",
    "é" * 200,
    "😀" * 100,
    "same",
    "SAME",
    "Same",
    "ﬀ",
    "FF",
    "straße",
    "STRASSE",
    unicodedata.normalize("NFC", "Ångström"),
    unicodedata.normalize("NFD", "Ångström"),
    "a\x00b",
    "a\nb",
    "\x1b[31m",
    "a\u202egpj.exe",
    "\u200f",
    "\ufeff",
    "-rf",
    "--help",
    "~root",
    "$HOME",
    "%TEMP%",
    " .hidden",
    "...",
    "name.",
    "name ",
    "same.jpg",
    "mly|1",
    "*?",
    ".landlens-00000000-1-0e.part",
    "",
    None,
]
# No surrogates: no layer of QGIS's can hold them.
texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
    st.lists(st.sampled_from(["..", "/", "\\", ".", " ", "same", "é", "e\u0301", "con", ":", "\u202e"])).map("".join),
)
features = st.lists(st.tuples(texts, texts), min_size=2, max_size=8)
DEVICES = {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"}


def folded(path):
    return unicodedata.normalize("NFC", path.casefold())


def check_path(path):
    """What every system takes, part by part."""
    for part in path.split("/"):
        assert 0 < len(part.encode()) <= 255
        assert part not in (".", "..")
        assert not set(part) & set('<>:"|?*\\')
        assert not any(unicodedata.category(sign) == "Cc" for sign in part)
        assert not any(unicodedata.bidirectional(sign) in ("RLO", "LRO", "RLE", "RLI") for sign in part)
        assert part.rstrip(". ") == part
        assert unicodedata.is_normalized("NFC", part)
        assert part.partition(".")[0].rstrip().lower() not in DEVICES


@example(wanted=[(name, "") for name in HOSTILE])
@example(wanted=[("same", name) for name in HOSTILE])
@example(wanted=[(name, name) for name in HOSTILE])
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(wanted=features)
def test_nothing_leaves_the_folder_and_no_photo_overwrites_another(town, town_truth, tmp_path_factory, wanted):
    base = tmp_path_factory.mktemp("names")
    (base / "x.jpg").write_text("mine")
    folder = base / "one" / "two"
    keys = live(town_truth, len(wanted))
    rng = random.Random(repr(wanted))
    made = [
        {"mly_id": key, "filename": name, "part": part, "thumb_256_url": address(town, key)}
        for key, (name, part) in zip(keys, wanted)
    ]
    results = download(layer_of(made), folder, SIZE=SIZE, SUBFOLDER='"part"')
    assert [results[name] for name in COUNTS] == [len(keys), 0, 0, 0]
    assert files(base) - {f"one/two/{path}" for path in files(folder)} == {"x.jpg"}
    assert {path.name for path in base.iterdir()} == {"x.jpg", "one"}
    record = {row["mly_id"]: row["image_relpath"] for row in rows(results["OUTPUT"])}
    assert len({folded(path) for path in record.values()}) == len(keys)
    assert set(record.values()) == files(folder)
    for key, path in record.items():
        check_path(path)
        assert is_whole(folder / path, key)

    rng.shuffle(made)
    again = download(layer_of(made), folder, SIZE=SIZE, SUBFOLDER='"part"')
    assert [again[name] for name in COUNTS] == [0, len(keys), 0, 0]
    assert {row["mly_id"]: row["image_relpath"] for row in rows(again["OUTPUT"])} == record


def photos(town, keys, names, **more):
    fields = zip(keys, names)
    return layer_of(
        [{"mly_id": key, "filename": name, "thumb_256_url": address(town, key), **more} for key, name in fields]
    )


@pytest.mark.parametrize("existing", ["skip", "overwrite"])
def test_photos_of_earlier_runs_are_not_overwritten_by_others(town, town_truth, folder, existing):
    one, two, three, four = live(town_truth, 4)
    download(photos(town, [one], ["photo"]), folder, SIZE=SIZE)
    download(photos(town, [three], [f"photo_{two}"]), folder, SIZE=SIZE)
    # The second asks for a name that the first has, and the name with its id is the third one's.
    results = download(photos(town, [two], ["photo"]), folder, SIZE=SIZE, EXISTING=existing)
    assert results["DOWNLOADED_COUNT"] == 1
    third = download(photos(town, [four, two], ["photo", "PHOTO"]), folder, SIZE=SIZE, EXISTING=existing)
    assert third["FAILED_COUNT"] == 0
    found = {
        path: next(key for key in (one, two, three, four) if is_whole(folder / path, key)) for path in files(folder)
    }
    assert found["photo.jpg"] == one
    assert found[f"photo_{two}.jpg"] == three
    assert set(found.values()) == {one, two, three, four}


def test_a_name_made_up_is_no_name_that_another_asks_for(town, town_truth, folder):
    one, two, three = live(town_truth, 3)
    download(photos(town, [one], ["photo"]), folder, SIZE=SIZE)
    results = download(photos(town, [two, three], ["photo", f"photo_{two}"]), folder, SIZE=SIZE)
    assert results["DOWNLOADED_COUNT"] == 2
    record = {row["mly_id"]: row["image_path"] for row in rows(results["OUTPUT"])}
    assert len(set(record.values())) == 2
    assert is_whole(folder / "photo.jpg", one)
    assert is_whole(folder / f"photo_{two}.jpg", three)
    assert len(files(folder)) == 3


def test_when_every_name_is_taken_it_fails(town, town_truth, folder):
    one, two = live(town_truth, 2)
    names = ["photo", *(f"photo_{two}{more}" for more in ("", "-2", "-3"))]
    for name in names:
        download(photos(town, [one], [name]), folder, SIZE=SIZE)
    town.clear_log()
    results = download(photos(town, [two], ["photo"]), folder, SIZE=SIZE)
    assert rows(results["OUTPUT"])[0]["download_error"] == "every name for it belongs to a file of another image"
    assert town.log() == []
    assert all(is_whole(folder / f"{name}.jpg", one) for name in names)


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("replace(rpad('', 3000, 'x'), 'x', 'a/')", "more than 50 levels"),
        ("replace(rpad('', 900, 'x'), 'x', 'a/')", "more than 50 levels"),
        ("replace(rpad('', 40, 'x'), 'x', rpad('', 240, 'b') || '/')", "longer than this system allows"),
    ],
)
def test_subfolders_without_end(town, town_truth, folder, expression, reason):
    results = download(photos(town, live(town_truth, 2), ["a", "b"]), folder, SIZE=SIZE, SUBFOLDER=expression)
    assert results["FAILED_COUNT"] == 2
    assert all(reason in row["download_error"] for row in rows(results["OUTPUT"]))
    assert town.log() == []
    assert list(folder.iterdir()) == []


def test_links_that_lead_out_of_the_folder(town, town_truth, tmp_path, folder):
    """Neither a photo nor a folder is made out there, and what is there counts for nothing."""
    outside = tmp_path / "outside"
    outside.mkdir()
    folder.mkdir()
    key, other = live(town_truth, 2)
    download(photos(town, [key], ["there"]), outside, SIZE=SIZE)
    before = {path: path.stat().st_mtime_ns for path in outside.iterdir()}
    (folder / "link").symlink_to(outside)
    (folder / "up").symlink_to("..")
    (folder / "loop").symlink_to("loop")
    (folder / "nowhere").symlink_to(tmp_path / "not" / "there")
    (folder / "inside").mkdir()
    (folder / "good").symlink_to("inside")
    town.clear_log()
    names = ["there"] * 2
    for subfolder in ("link", "link/deeper", "up", "up/photos2", "loop", "nowhere", "nowhere/deeper"):
        results = download(photos(town, [key, other], names), folder, SIZE=SIZE, SUBFOLDER=f"'{subfolder}'")
        assert [results[name] for name in COUNTS] == [0, 0, 0, 2], subfolder
        assert all(row["download_error"] for row in rows(results["OUTPUT"]))
    assert town.log("images") == []
    assert {path: path.stat().st_mtime_ns for path in outside.iterdir()} == before
    assert {path.name for path in tmp_path.iterdir()} == {"outside", "photos"}
    results = download(photos(town, [key], ["there"]), folder, SIZE=SIZE, SUBFOLDER="'good'")
    assert results["DOWNLOADED_COUNT"] == 1
    assert is_whole(folder / "inside" / "there.jpg", key)


def test_links_in_place_of_photos(town, town_truth, tmp_path, folder):
    """They are somebody's own, wherever they lead."""
    folder.mkdir()
    keys = live(town_truth, 3)
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    (folder / "a.jpg").symlink_to(mine)
    (folder / "b.jpg").symlink_to(tmp_path / "not-there")
    (folder / "c.jpg").symlink_to("c.jpg")
    results = download(photos(town, keys, ["a", "b", "c"]), folder, SIZE=SIZE)
    assert results["DOWNLOADED_COUNT"] == 3
    assert mine.read_text() == "mine"
    assert {path.name for path in tmp_path.iterdir()} == {"mine.txt", "photos"}
    for key, name in zip(keys, "abc"):
        assert (folder / f"{name}.jpg").is_symlink()
        assert is_whole(folder / f"{name}_{key}.jpg", key)


def test_a_folder_or_a_file_in_the_way(town, town_truth, folder):
    one, two = live(town_truth, 2)
    (folder / "a.jpg").mkdir(parents=True)
    (folder / "sub").write_text("mine")
    results = download(photos(town, [one], ["a"]), folder, SIZE=SIZE)
    assert rows(results["OUTPUT"])[0]["image_relpath"] == f"a_{one}.jpg"
    assert is_whole(folder / f"a_{one}.jpg", one)
    results = download(photos(town, [two], ["b"]), folder, SIZE=SIZE, SUBFOLDER="'sub'")
    assert "could not be written" in rows(results["OUTPUT"])[0]["download_error"]
    assert (folder / "sub").read_text() == "mine"
    assert files(folder) == {"sub", f"a_{one}.jpg"}


def test_images_that_only_a_query_tells_apart(landlens, town, town_truth, folder):
    """Addresses of others: their query is the image. Mapillary's has a date in it and changes every time."""
    with image_host() as host:
        from tests.faults.test_download_bodies import picture

        host.answers = {"/get": [answer(picture("JPEG"))]}
        layer = layer_of([{"image_url": f"{host.base}/get?id={number}"} for number in (1, 2, 3)])
        results = download(layer, folder)
        again = download(layer, folder)
    assert [results[name] for name in COUNTS] == [3, 0, 0, 0]
    assert [again[name] for name in COUNTS] == [0, 3, 0, 0]
    assert len(files(folder)) == 3
    (key,) = live(town_truth, 1)
    for life in (86_400, 90_000):
        results = download(layer_of([{"image_url": address(town, key, life=life)}]), folder, SIZE=SIZE)
    assert results["SKIPPED_COUNT"] == 1
