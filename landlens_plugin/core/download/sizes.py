"""The sizes in which a photo is to be had; a form needs no more than that."""

from __future__ import annotations

SIZES = ("256", "1024", "2048", "original")  # width in pixels
