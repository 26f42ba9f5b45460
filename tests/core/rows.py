"""Columns of images as rows that compare with ``==``, whatever library they came from."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

from landlens_plugin.core.images.columns import MISSING, ImageColumns

NAMES = tuple(field.name for field in dataclasses.fields(ImageColumns))


def rows_of(images: ImageColumns) -> list[dict[str, Any]]:
    """Each image as a dictionary, None for everything unknown."""
    columns = [getattr(images, name).tolist() for name in NAMES]
    flags = {NAMES.index("is_pano"), NAMES.index("on_foot")}

    def plain(number: int, value: Any) -> Any:
        if number in flags:
            return {0: False, 1: True, -1: None}[value]
        unknown = value == MISSING or (isinstance(value, float) and math.isnan(value))
        return None if unknown else value

    return [dict(zip(NAMES, [plain(n, v) for n, v in enumerate(values)])) for values in zip(*columns)]


def with_types(images: ImageColumns) -> tuple[list[str], list[dict[str, Any]]]:
    """The types of the columns together with their rows: both decoders have to agree in both."""
    return [getattr(images, name).dtype.str for name in NAMES], rows_of(images)
