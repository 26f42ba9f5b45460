"""Columns of images as rows that compare with ``==``, whatever library they came from."""

from __future__ import annotations

import dataclasses
from typing import Any

from landlens_plugin.core.images.columns import ImageColumns, known

NAMES = tuple(field.name for field in dataclasses.fields(ImageColumns))


def rows_of(images: ImageColumns) -> list[dict[str, Any]]:
    """Each image as a dictionary, None for everything unknown."""
    columns = [known(getattr(images, name)) for name in NAMES]
    return [dict(zip(NAMES, values)) for values in zip(*columns)]


def with_types(images: ImageColumns) -> tuple[list[str], list[dict[str, Any]]]:
    """The types of the columns together with their rows: both decoders have to agree in both."""
    return [getattr(images, name).dtype.str for name in NAMES], rows_of(images)
