"""Images as a user sees them, in layers and in notebooks alike: the columns that there are without any details."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...images.columns import ImageColumns, known
from .rights import page_url


def base_columns(images: ImageColumns, moment: Callable[[int], Any]) -> dict[str, list[Any]]:
    """Each column by its name, in the contract's order, with None for what is unknown.

    ``moment`` makes a date of milliseconds since 1970, UTC. Whole columns take half the time of image after image.
    """
    keys = known(images.id, str)
    return {
        "mly_id": keys,
        "name": [f"mly|{key}" for key in keys],
        "filename": [f"mly_{key}" for key in keys],
        "captured_at": known(images.captured_at, moment),
        "compass_angle": known(images.compass_angle),
        "is_pano": known(images.is_pano),
        "sequence_id": known(images.sequence_id),
        "creator_id": known(images.creator_id, str),
        "organization_id": known(images.organization_id, str),
        "on_foot": known(images.on_foot),
        "quality_score": known(images.quality_score),
        "page_url": list(map(page_url, keys)),
    }
