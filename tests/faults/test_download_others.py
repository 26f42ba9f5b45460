"""Files in the folder that are not LandLens's: they stay, and each photo has a file of its own all the same."""

import base64
import errno
import io
import os
import socket
import sys

import pytest
from PIL import Image

from tests.faults.photolayers import SIZE, address, answer, asked_for, files, image_host, is_whole, layer_of, live
from tests.qgis.running import COUNTS, DOWNLOAD, Background, Ticks, download, rows


def picture(kind="JPEG", width=256, **options):
    file = io.BytesIO()
    Image.effect_noise((width, 48), 80).convert("RGB").save(file, kind, **options)
    return file.getvalue()


def segment(number, content):
    return bytes((0xFF, number)) + (len(content) + 2).to_bytes(2, "big") + content


def ahead(body, *segments):
    """The JPEG with segments behind its first one."""
    return body[:20] + b"".join(segments) + body[20:]


def marked(key, size=SIZE):
    return ahead(picture(), segment(0xFE, f"landlens:{key}:{size}".encode()))


def named(keys, names):
    return layer_of([{"mly_id": key, "filename": name} for key, name in zip(keys, names)])


def serving(body, kind="image/jpeg", **more):
    return {"mode": "body", "body": base64.b64encode(body).decode(), "content_type": kind, **more}


def contents(folder):
    return {path: (folder / path).read_bytes() for path in files(folder)}


OTHERS = {
    "text.jpg": b"My notes of that day.",
    "page.jpg": b"<html></html>",
    "cut.jpg": picture()[:-300],
    "same width.jpg": picture(),
    "wider.jpg": picture(width=1024),
    "odd width.jpg": picture(width=333),
    "other kind.png": picture("PNG"),
    "other kind too.webp": picture("WEBP"),
    "of another image.jpg": marked("999"),
    "not an image at all.png": b"\0" * 500,
}


@pytest.mark.parametrize("existing", ["skip", "overwrite"])
def test_files_of_others_stay_and_photos_get_their_id(town, town_truth, folder, existing):
    folder.mkdir()
    for name, content in OTHERS.items():
        (folder / name).write_bytes(content)
    keys = live(town_truth, len(OTHERS))
    layer = named(keys, [name.partition(".")[0] for name in OTHERS])
    expected = {f"{name.partition('.')[0]}_{key}.jpg" for key, name in zip(keys, OTHERS)}
    for number in range(3):
        results = download(layer, folder, SIZE=SIZE, EXISTING=existing)
        there = number > 0 and existing == "skip"
        assert [results[name] for name in COUNTS] == ([0, len(keys), 0, 0] if there else [len(keys), 0, 0, 0])
        assert {row["image_relpath"] for row in rows(results["OUTPUT"])} == expected
        assert files(folder) == expected | set(OTHERS)
        assert {name: (folder / name).read_bytes() for name in OTHERS} == OTHERS
    assert all(is_whole(folder / f"{name.partition('.')[0]}_{key}.jpg", key) for key, name in zip(keys, OTHERS))


def test_without_exif_only_whole_images_of_that_name_and_width_count(town, town_truth, folder):
    """Such photos carry no mark, so name and width are all that tells; what cannot be the photo stays."""
    folder.mkdir()
    known = {"same width.jpg", "other kind.png", "other kind too.webp"}
    for name, content in OTHERS.items():
        (folder / name).write_bytes(content)
    keys = live(town_truth, len(OTHERS))
    layer = named(keys, [name.partition(".")[0] for name in OTHERS])
    expected = {name if name in known else f"{name.partition('.')[0]}_{key}.jpg" for key, name in zip(keys, OTHERS)}
    for number in range(3):
        results = download(layer, folder, SIZE=SIZE, WRITE_EXIF=False)
        assert results["SKIPPED_COUNT"] == (len(keys) if number else len(known))
        assert results["FAILED_COUNT"] == 0
        assert {row["image_relpath"] for row in rows(results["OUTPUT"])} == expected
        assert {name: (folder / name).read_bytes() for name in OTHERS} == OTHERS


def test_without_exif_overwrite_replaces_images_alone(town, town_truth, folder):
    folder.mkdir()
    for name, content in OTHERS.items():
        (folder / name).write_bytes(content)
    keys = live(town_truth, len(OTHERS))
    layer = named(keys, [name.partition(".")[0] for name in OTHERS])
    replaced = {"same width.jpg", "wider.jpg", "odd width.jpg"}
    for _ in range(3):
        results = download(layer, folder, SIZE=SIZE, WRITE_EXIF=False, EXISTING="overwrite")
        assert [results[name] for name in COUNTS] == [len(keys), 0, 0, 0]
        for key, (name, content) in zip(keys, OTHERS.items()):
            if name in replaced:
                assert is_whole(folder / name, key, marked=False)
            else:
                assert (folder / name).read_bytes() == content
        # An image of another kind is no longer the one of that name, and is not lost all the same.
        assert len(files(folder)) == 2 * len(OTHERS) - len(replaced)


@pytest.mark.parametrize("kind", ["pipe", "socket", "folder", "device", "nowhere", "text"])
def test_what_is_no_file_of_its_own_is_not_waited_for(town, town_truth, tmp_path, folder, kind):
    if sys.platform == "win32":
        pytest.skip("Windows has no such things in folders.")
    folder.mkdir()
    (key,) = live(town_truth, 1)
    path = folder / "a.jpg"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as listening:
            before = os.getcwd()
            os.chdir(folder)  # such paths are short
            try:
                listening.bind("a.jpg")
            finally:
                os.chdir(before)
    elif kind == "folder":
        path.mkdir()
    else:
        (tmp_path / "mine").write_text("mine")
        path.symlink_to({"device": "/dev/zero", "nowhere": tmp_path / "not-there", "text": tmp_path / "mine"}[kind])
    before = path.lstat()
    for counts in ([1, 0, 0, 0], [0, 1, 0, 0]):
        results = download(named([key], ["a"]), folder, SIZE=SIZE)
        assert [results[name] for name in COUNTS] == counts
        assert rows(results["OUTPUT"])[0]["image_relpath"] == f"a_{key}.jpg"
    assert (path.lstat().st_ino, path.lstat().st_mode) == (before.st_ino, before.st_mode)
    assert is_whole(folder / f"a_{key}.jpg", key)


def crowded():
    exif = Image.Exif()
    exif[0x010E] = "d" * 65_400
    return picture(exif=exif)


@pytest.mark.parametrize(
    "body",
    [crowded(), picture("PNG"), picture("WEBP"), ahead(picture(), segment(0xE1, b"Exif\0\0II*\0"))],
    ids=["no room for EXIF", "PNG", "WebP", "damaged EXIF"],
)
@pytest.mark.parametrize("in_the_way", [True, False])
@pytest.mark.parametrize("existing", ["skip", "overwrite"])
def test_photos_that_cannot_carry_a_mark_are_known_by_their_name(landlens, folder, body, in_the_way, existing):
    with image_host() as host:
        host.answers = {"/a": [answer(body)]}
        layer = layer_of([{"image_url": f"{host.base}/a", "filename": "photo"}])
        if in_the_way:
            folder.mkdir()
            (folder / "photo.jpg").write_bytes(OTHERS["same width.jpg"])
        first = download(layer, folder, EXISTING=existing)
        found = contents(folder)
        for _ in range(3):
            again = download(layer, folder, EXISTING=existing)
            assert [again[name] for name in COUNTS] == ([0, 1, 0, 0] if existing == "skip" else [1, 0, 0, 0])
            assert rows(again["OUTPUT"])[0]["image_path"] == rows(first["OUTPUT"])[0]["image_path"]
            assert set(contents(folder)) == set(found)
    assert first["DOWNLOADED_COUNT"] == 1
    assert len(found) == 1 + in_the_way
    if in_the_way:
        assert (folder / "photo.jpg").read_bytes() == OTHERS["same width.jpg"]


@pytest.mark.parametrize(("size", "width"), [("original", 2048), ("original", 256), ("1024", 256), ("256", 2048)])
def test_without_exif_a_photo_of_an_odd_width_is_fetched_once(town, town_truth, folder, size, width):
    (key,) = live(town_truth, 1, size=size)
    town.set(image_fault=serving(picture(width=width)))
    found = []
    for _ in range(6):
        results = download(layer_of([{"mly_id": key}]), folder, SIZE=size, WRITE_EXIF=False)
        found.append([results[name] for name in COUNTS])
    assert found == [[1, 0, 0, 0], *[[0, 1, 0, 0]] * 5]
    assert len(files(folder)) == 1
    assert asked_for(town) == {key: 1}


def xmp(text):
    return b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><!--' + text + b"--></x:xmpmeta>"


def with_exif(text, more=0):
    exif = Image.Exif()
    exif[0x8769] = {0xA420: text.decode()}
    if more:
        exif[0x010E] = "d" * more
    return picture(exif=exif)


FOREIGN = b"landlens:9999999999999999:256"
MARKED = {
    "EXIF": with_exif(FOREIGN),
    "large EXIF": with_exif(FOREIGN, 20_000),
    "XMP": ahead(picture(), segment(0xE1, xmp(FOREIGN))),
    "EXIF and XMP": ahead(with_exif(FOREIGN), segment(0xE1, xmp(FOREIGN))),
    "large EXIF and XMP": ahead(with_exif(FOREIGN, 20_000), segment(0xE1, xmp(FOREIGN))),
    "comment": ahead(picture(), segment(0xFE, FOREIGN)),
    "first segment": picture()[:2] + segment(0xE0, FOREIGN) + picture()[2:],
    "several": ahead(picture(), *[segment(0xFE, b"landlens:%d:1024" % number) for number in range(9)]),
    "behind 8 kB": ahead(picture(), segment(0xE2, b"x" * 9_000), segment(0xE1, b"Exif\0\0II*\0" + FOREIGN)),
}


@pytest.mark.parametrize("write_exif", [True, False])
@pytest.mark.parametrize("where", MARKED)
def test_photos_that_another_server_marked(town, town_truth, folder, where, write_exif):
    key, other = live(town_truth, 2)
    own = f"landlens:{key}:1024".encode()  # and one of the right image, at another size
    body = MARKED[where]
    town.set(image_fault=[serving(body, only=[key]), serving(body.replace(FOREIGN, own), only=[other])])
    layer = layer_of([{"mly_id": key, "filename": "photo"}, {"mly_id": other, "filename": "other"}])
    found = []
    for _ in range(4):
        results = download(layer, folder, SIZE=SIZE, WRITE_EXIF=write_exif)
        found.append([results[name] for name in COUNTS])
    assert found == [[2, 0, 0, 0], *[[0, 2, 0, 0]] * 3]
    assert len(files(folder)) == 2
    for row in rows(results["OUTPUT"]):
        content = (folder / row["image_relpath"]).read_bytes()
        with Image.open(io.BytesIO(content)) as one, Image.open(io.BytesIO(body)) as served:
            assert one.tobytes() == served.tobytes()
        if not write_exif:
            assert content == (body if row["mly_id"] == key else body.replace(FOREIGN, own))


def test_a_contributor_whose_name_is_a_mark(town, town_truth, folder):
    (key,) = live(town_truth, 1)
    layer = layer_of([{"mly_id": key, "creator_username": "landlens:1:256", "make": "landlens:2:256", "model": "x"}])
    for counts in ([1, 0, 0, 0], [0, 1, 0, 0], [0, 1, 0, 0]):
        results = download(layer, folder, SIZE=SIZE)
        assert [results[name] for name in COUNTS] == counts
    assert files(folder) == {f"{key}.jpg"}


PIECES = {
    "four-byte segments": (b"\xff\xe5\0\2" * 2_000_000, False),
    "stray bytes, then segments": (b"abc" + b"\xff\xe5\0\2" * 2_000_000, False),
    "fill bytes": (b"\xff" * 4_000_000, True),
    "fill bytes without end": (b"\xff" * 40_000_000, False),
}


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("write_exif", [True, False])
def test_photos_in_more_pieces_than_there_can_be(landlens, folder, name, write_exif):
    filling, taggable = PIECES[name]
    body = ahead(picture(), filling)
    with image_host() as host:
        host.answers = {"/a": [answer(body)]}
        layer = layer_of([{"image_url": f"{host.base}/a", "filename": "photo", "is_pano": "1"}])
        results = download(layer, folder, WRITE_EXIF=write_exif)
        again = download(layer, folder, WRITE_EXIF=write_exif)
        assert host.paths() == ["/a"]
    assert [results[name] for name in COUNTS] == [1, 0, 0, 0]
    assert [again[name] for name in COUNTS] == [0, 1, 0, 0]
    said = rows(results["OUTPUT"])[0]["download_error"]
    if not write_exif or taggable:
        assert said is None
    else:
        assert said == "EXIF could not be written into the file: it is in more than 5,000 pieces"
    (path,) = folder.iterdir()
    assert path.read_bytes().endswith(body[20:])


@pytest.mark.parametrize("write_exif", [True, False])
@pytest.mark.parametrize("same", [True, False])
def test_two_runs_with_the_same_names_at_the_same_time(town, town_truth, folder, write_exif, same):
    """Each file is one photo's: those of other images get other names, those of the same ones are there once."""
    keys = live(town_truth, 60)
    halves = [keys[:30], keys[:30] if same else keys[30:]]
    town.set(image_fault={"mode": "drip", "seconds": 2})
    layers = [
        layer_of(
            [
                {"mly_id": key, "filename": f"IMG_{number}", "thumb_256_url": address(town, key)}
                for number, key in enumerate(half)
            ]
        )
        for half in halves
    ]
    wanted = {"FOLDER": str(folder), "SIZE": SIZE, "WRITE_EXIF": write_exif, "OUTPUT": "memory:"}
    runs = [Background(DOWNLOAD, INPUT=layer, **wanted).start() for layer in layers]
    assert Ticks().until(lambda: all(run.ended() for run in runs), 120)
    assert len(town.log("images")) == 60, "they were not in each other's way"
    records = [rows(run.layer()) for run in runs]
    paths = set()
    for record, half in zip(records, halves):
        assert [row["mly_id"] for row in record] == half
        for row in record:
            assert row["download_status"] in ("downloaded", "skipped")
            assert is_whole(folder / row["image_relpath"], row["mly_id"], marked=write_exif)
            paths.add(row["image_relpath"])
    assert files(folder) == paths
    assert len(paths) == (30 if same else 60)
    downloaded = [
        row["image_relpath"] for record in records for row in record if row["download_status"] == "downloaded"
    ]
    assert sorted(downloaded) == sorted(paths)
    if write_exif:
        town.clear_log()
        again = [rows(download(layer, folder, SIZE=SIZE)["OUTPUT"]) for layer in layers]
        assert [[row["image_relpath"] for row in record] for record in again] == [
            [row["image_relpath"] for row in record] for record in records
        ]
        assert town.log() == []


def test_a_folder_without_hard_links(town, town_truth, folder, monkeypatch):
    """Memory cards have none: names are claimed all the same."""

    def no_links(source, target):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    keys = live(town_truth, 4)
    folder.mkdir()
    (folder / "IMG_0.jpg").write_text("mine")
    layer = named(keys, [f"IMG_{number}" for number in range(4)])
    for counts in ([4, 0, 0, 0], [0, 4, 0, 0]):
        results = download(layer, folder, SIZE=SIZE)
        assert [results[name] for name in COUNTS] == counts
    assert (folder / "IMG_0.jpg").read_text() == "mine"
    assert files(folder) == {"IMG_0.jpg", f"IMG_0_{keys[0]}.jpg", "IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg"}
    (folder / "IMG_1.jpg").unlink()
    (folder / "IMG_1.jpg").touch()  # what is left of a claim, and of a file when the power fails: nothing
    results = download(layer, folder, SIZE=SIZE)
    assert [results[name] for name in COUNTS] == [1, 3, 0, 0]
    assert is_whole(folder / "IMG_1.jpg", keys[1])
