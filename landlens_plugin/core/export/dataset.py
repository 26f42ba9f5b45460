"""A data set as Hugging Face's ImageFolder reads it: photos, ``metadata.csv`` with a row for each, and a data card."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from .picture import Picture
from .table import csv_bytes

TABLE, CARD = "metadata.csv", "README.md"
COLUMNS = (
    *("file_name", "id", "captured_at", "lon", "lat", "heading", "is_pano", "group", "split"),
    *("creator", "license", "license_url", "page_url"),
)
_CARD = Path(__file__).parent / "page" / "datacard.md"
# Of every hundred groups so many go to each.
_SPLITS = (("train", 80), ("validation", 10), ("test", 10))


def table(pictures: Sequence[Picture], names: Sequence[str]) -> bytes:
    """``metadata.csv``; ``names`` are relative to its folder."""
    return csv_bytes(COLUMNS, (_row(one, name) for one, name in zip(pictures, names)))


def group_of(picture: Picture) -> str:
    """What must not be torn apart by a split: images of one sequence are near-copies of each other."""
    return picture.sequence or picture.id or os.path.basename(picture.path)


def split_of(group: str) -> str:
    """A hint for a split of groups, the same for a group in every export."""
    place = int.from_bytes(hashlib.sha256(group.encode("utf-8", "surrogatepass")).digest()[:4], "big") % 100
    for name, share in _SPLITS:
        if place < share:
            return name
        place -= share
    raise ValueError(place)


def card(pictures: Sequence[Picture], patterns: Sequence[str]) -> bytes:
    """The data card. It counts creators and does not name them: what they typed stays data.

    ``patterns`` are the files of the one split that loaders see, so that no file is taken for a split by its name.
    """
    years = sorted({one.year for one in pictures if one.year is not None})
    splits = Counter(split_of(group_of(one)) for one in pictures)
    free = sum(one.is_mapillarys for one in pictures)
    values = {
        "licence": "cc-by-sa-4.0" if pictures and free == len(pictures) else "other",
        "size": _size(len(pictures)),
        "patterns": "\n".join(f"    - {json.dumps(one)}" for one in patterns),  # JSON is YAML
        "count": f"{len(pictures):,}",
        "panoramas": f"{sum(one.is_pano for one in pictures):,}",
        "groups": f"{len({group_of(one) for one in pictures}):,}",
        "creators": f"{len({one.creator for one in pictures if one.creator}):,}",
        "years": f"{years[0]}–{years[-1]}" if years else "unknown",
        "licensed": f"{free:,}",
        "others": f"{len(pictures) - free:,}",
        **{name: f"{splits[name]:,}" for name, _ in _SPLITS},
    }
    return _CARD.read_text(encoding="utf-8").format(**values).encode("utf-8")


def _size(count: int) -> str:
    """The class of size by the names that data cards have."""
    for most, name in ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M")):
        if count < most:
            return name
    return "1M<n<10M"


def _row(picture: Picture, name: str) -> tuple[Any, ...]:
    group = group_of(picture)
    return (
        name,
        picture.id or "",
        picture.when,
        _degrees(picture.lon),
        _degrees(picture.lat),
        "" if picture.heading is None else f"{picture.heading:.2f}",
        "true" if picture.is_pano else "false",
        group,
        split_of(group),
        picture.creator or "",
        picture.licence,
        picture.licence_url,
        picture.page_url,
    )


def _degrees(value: Optional[float]) -> str:
    return "" if value is None else f"{value:.8f}"
