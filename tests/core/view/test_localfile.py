"""What cameras and phones write is worth decoding; what was cut is not."""

from __future__ import annotations

import io
import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from landlens_plugin.core.view.localfile import has_picture


def encoded(kind="JPEG", **options):
    """A noisy picture, with a small one inside where there is EXIF."""
    content = io.BytesIO()
    noise = Image.frombytes("RGB", (64, 64), random.Random(1).randbytes(3 * 64 * 64))
    noise.save(content, kind, **options)
    return content.getvalue()


def with_thumbnail(jpeg):
    """A whole small picture ahead of the large one, as cameras have it in their EXIF."""
    inside = b"Exif\0\0" + jpeg
    return jpeg[:2] + b"\xff\xe1" + (len(inside) + 2).to_bytes(2, "big") + inside + jpeg[2:]


JPEG = with_thumbnail(encoded())


@pytest.fixture
def has(tmp_path):
    def look(content):
        (tmp_path / "a").write_bytes(content)
        return has_picture(str(tmp_path / "a"))

    return look


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP"])
def test_whole_files(has, kind):
    assert has(encoded(kind)) is True


@pytest.mark.parametrize("behind", [b"\0" * 9, b"\0" * 5000, b"SEFT" * 20, b"\0\0\0\x18ftypmp42" + b"film" * 90_000])
def test_what_stands_behind_the_end_does_no_harm(has, behind):
    assert has(JPEG + behind) is True


@given(st.floats(0, 0.999))
def test_a_jpeg_that_was_cut_is_broken(tmp_path_factory, share):
    path = tmp_path_factory.mktemp("cut") / "a.jpg"
    path.write_bytes(JPEG[: max(4, int(share * len(JPEG)))])
    assert has_picture(str(path)) is False


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_others_that_were_cut_are_broken(has, kind):
    assert has(encoded(kind)[:-9]) is False


def test_what_is_no_file(has, tmp_path):
    assert has_picture(str(tmp_path / "missing")) is None
    assert [has(b""), has_picture(str(tmp_path)), has_picture("a\0b")] == [False] * 3
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert has_picture(str(tmp_path / "pipe")) is False
