"""Files on disk: whole or not, whose photo it is, and what a killed run leaves behind."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import FolderUnusable
from landlens_plugin.core.photos.files import claim, extension_of, inspect, is_whole, part_file, prepare_folder
from landlens_plugin.core.photos.jpeg import MOST_SEGMENTS, START_OF_SCAN, jpeg_size, segments
from landlens_plugin.core.photos.marks import mark, without_marks

Picture = pytest.importorskip("PIL.Image")
FORMATS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}


def painted(kind: str, width: int = 90, height: int = 61, **options) -> bytes:
    file = io.BytesIO()
    pixels = bytes((x * y) % 251 for y in range(height) for x in range(3 * width))
    Picture.frombytes("RGB", (width, height), pixels).save(file, kind, **options)
    return file.getvalue()


def whole(body: bytes) -> bool:
    return is_whole(body[:12], body[-64:], len(body))


@pytest.mark.parametrize("kind", FORMATS)
def test_every_cut_of_an_image_is_seen(kind):
    body = painted(kind)
    assert extension_of(body[:12]) == FORMATS[kind]
    assert whole(body)
    assert not any(whole(body[:end]) for end in range(len(body)))


def test_progressive_and_padded_jpegs_are_whole():
    body = painted("JPEG", progressive=True)
    assert whole(body) and whole(body + b"\0\0\0")
    assert not any(whole(body[:end]) for end in range(len(body)))
    assert not whole(body + b"<html>")


@pytest.mark.parametrize("body", [b"", b"GIF89a....", b"<html></html>", b"\xff\xd8", b"RIFF1234AVI ", b"%PDF-1.7"])
def test_other_files_are_no_images(body):
    assert extension_of(body[:12]) is None
    assert not whole(body)


@pytest.mark.parametrize(("kind", "width"), [("JPEG", 90), ("PNG", None), ("WEBP", None)])
def test_inspect_tells_what_a_file_is(tmp_path, kind, width):
    path = tmp_path / f"a{FORMATS[kind]}"
    body = painted(kind)
    path.write_bytes(body)
    found = inspect(str(path))
    assert (found.whole, found.key, found.size, found.width) == (True, None, None, width)
    path.write_bytes(body[:-20])
    assert not inspect(str(path)).whole
    path.write_bytes(b"")
    assert not inspect(str(path)).whole
    path.unlink()
    assert inspect(str(path)) is None


def test_inspect_knows_its_own_photos_again(tmp_path):
    path = tmp_path / "a.jpg"
    body = painted("JPEG")
    comment = mark("163", "1024").encode()
    path.write_bytes(body[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + body[2:])
    found = inspect(str(path))
    assert (found.whole, found.key, found.size) == (True, "163", "1024")


def test_a_folder_in_the_place_of_a_file_is_no_whole_file(tmp_path):
    (tmp_path / "a.jpg").mkdir()
    assert not inspect(str(tmp_path / "a.jpg")).whole


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"exif": b"Exif\0\0II*\0\x08\0\0\0\0\0"}])
def test_the_size_of_a_jpeg(tmp_path, options):
    path = tmp_path / "a.jpg"
    path.write_bytes(painted("JPEG", 64, 33, **options))
    assert jpeg_size(str(path)) == (64, 33)


def test_the_size_of_what_is_cut_is_unknown(tmp_path):
    path, body = tmp_path / "a.jpg", painted("JPEG")
    header = body.index(b"\xff\xc0")
    for end in range(header + 9):
        path.write_bytes(body[:end])
        assert jpeg_size(str(path)) is None, end


class Counted(io.BytesIO):
    """A file that counts how often it is read, and how much of it."""

    reads = taken = 0

    def read(self, size=-1):
        found = super().read(size)
        self.reads, self.taken = self.reads + 1, self.taken + len(found)
        return found


@pytest.mark.parametrize("filling", [b"\xff\xe5\0\2", b"\xff", b"\xff\0", b"x", b"\xff\xe5\xff\xff"])
@pytest.mark.parametrize("times", [1, 100, 25_000_000])
def test_a_walk_over_segments_is_bounded(filling, times):
    body = painted("JPEG")
    if filling[1:2] == b"\xe5":
        filling = filling.ljust(2 + int.from_bytes(filling[2:], "big"), b"x")
        times = min(times, 400_000_000 // len(filling))
    file, found = Counted(body[:20] + filling * times + body[20:]), []
    with pytest.raises(ValueError, match="more than 5,000 pieces") if times > 100 else contextlib.nullcontext():
        found.extend(segments(file))
    if times <= 100:
        assert found[-1].kind == START_OF_SCAN
        assert found[-1].start == body.index(b"\xff\xda") + len(filling) * times
    assert len(found) <= MOST_SEGMENTS
    assert file.reads <= 2 * MOST_SEGMENTS + 1
    assert file.taken <= 2 + MOST_SEGMENTS * 4100


@given(content=st.binary(max_size=300), at=st.integers(0, 600), most=st.integers(0, 40))
def test_segments_follow_each_other_whatever_the_file(content, at, most):
    body = painted("JPEG", 9, 9)
    found = list(segments(io.BytesIO(body[:at] + content[:most] + body[at:])))
    assert all(one.start < one.end for one in found)
    assert all(one.end <= other.start for one, other in zip(found, found[1:]))


@given(
    st.lists(st.sampled_from([b"landlens:", b"1", b"163:1024", b":", b"-", b"_", b" ", b"\0", b"\xe9"]), max_size=12)
)
def test_only_the_own_mark_is_left(parts):
    content = b"".join(parts)
    plain = without_marks(content, mark("163", "1024"))
    assert len(plain) == len(content)
    assert set(re.findall(rb"landlens:[\w-]+:\w+", plain)) <= {b"landlens:163:1024"}
    assert plain.replace(b"-", b":") == content.replace(b"-", b":")


def linked_or_not(monkeypatch, links):
    def refused(source, target):
        raise OSError(95, "Operation not supported")

    if not links:
        monkeypatch.setattr(os, "link", refused)


@pytest.mark.parametrize("links", [True, False])
def test_a_name_is_claimed_by_one(tmp_path, monkeypatch, links):
    linked_or_not(monkeypatch, links)
    won, target = [], str(tmp_path / "a.jpg")

    def try_it(number):
        with part_file(str(tmp_path)) as part:
            Path(part).write_text(str(number))
            start.wait()
            with contextlib.suppress(FileExistsError):
                claim(part, target)
                won.append(number)

    start = threading.Barrier(8)
    threads = [threading.Thread(target=try_it, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1 and Path(target).read_text() == str(won[0])
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]


@pytest.mark.parametrize("links", [True, False])
def test_what_has_the_name_stays(tmp_path, monkeypatch, links):
    linked_or_not(monkeypatch, links)
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("nowhere")
    (tmp_path / "file").write_text("mine")
    for name in ("folder", "link", "file"):
        with part_file(str(tmp_path)) as part:
            Path(part).touch()
            with pytest.raises(FileExistsError):
                claim(part, str(tmp_path / name))
            assert os.path.exists(part)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder", "link"]
    assert (tmp_path / "file").read_text() == "mine" and (tmp_path / "link").is_symlink()


def test_a_part_file_is_gone_unless_it_was_renamed(tmp_path):
    with part_file(str(tmp_path)) as part:
        assert os.path.dirname(part) == str(tmp_path)
        Path(part).touch()
    with part_file(str(tmp_path)) as part:
        Path(part).touch()
        os.replace(part, tmp_path / "a.jpg")
    with contextlib.suppress(RuntimeError), part_file(str(tmp_path)) as part:
        Path(part).touch()
        raise RuntimeError
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]


def test_a_folder_is_made_with_its_parents(tmp_path):
    prepare_folder(str(tmp_path / "a" / "b"))
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "a").write_text("mine")
    for folder in (tmp_path / "a", tmp_path / "a" / "b"):
        with pytest.raises(FolderUnusable) as failure:
            prepare_folder(str(folder))
        assert str(folder) in str(failure.value)
    assert (tmp_path / "a").read_text() == "mine"


def part_of(process: int, folder) -> str:
    """A part file as another process of this machine leaves it."""
    with part_file(str(folder)) as own:
        return os.path.basename(own).replace(f"-{os.getpid()}-", f"-{process}-")


def dead_process() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


@pytest.mark.skipif(sys.platform == "win32", reason="there age decides")
def test_only_what_killed_runs_left_is_cleared(tmp_path):
    below = tmp_path / "sequence"
    below.mkdir()
    dead, own, foreign = (
        part_of(dead_process(), tmp_path),
        part_of(os.getpid(), tmp_path),
        "-0123abcd-".join((".landlens", "7-00aa.part")),
    )
    stay = [own, foreign, "photo.jpg", ".landlens-notes", "mine.part"]
    old = foreign.replace("00aa", "00bb")
    for name in (dead, old, *stay):
        (below / name).write_bytes(b"x")
    long_ago = time.time() - 7200
    os.utime(below / old, (long_ago, long_ago))
    prepare_folder(str(tmp_path))
    assert sorted(path.name for path in below.iterdir()) == sorted(stay)
