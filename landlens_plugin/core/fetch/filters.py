"""Which images of a tile to keep, on whole columns."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..images.columns import MISSING, ImageColumns, Mask
from .request import Filters


def matching(images: ImageColumns, filters: Filters) -> Mask:
    """Which images, shape (n,), pass every filter. A filter drops images for which its property is unknown."""
    mask = np.ones(len(images), np.bool_)
    dated = images.captured_at != MISSING
    if filters.start is not None:
        mask &= dated & (images.captured_at >= filters.start)
    if filters.end is not None:
        mask &= dated & (images.captured_at <= filters.end)
    if filters.image_type != "all":
        mask &= images.is_pano == (1 if filters.image_type == "pano" else 0)
    if filters.creator_ids or filters.creator_names:
        mask &= _among(images.creator_id, filters.creator_ids, np.int64)
    if filters.organization_ids:
        mask &= _among(images.organization_id, filters.organization_ids, np.int64)
    if filters.sequence_ids:
        wanted = filters.sequence_ids
        mask &= np.fromiter((key in wanted for key in images.sequence_id), np.bool_, len(images))
    if filters.min_quality is not None:
        mask &= images.quality_score >= filters.min_quality  # NaN compares false
    return mask


def _among(column: Any, wanted: frozenset[int], kind: Any) -> Mask:
    mask: Mask = np.isin(column, np.array(sorted(wanted), kind))
    return mask
