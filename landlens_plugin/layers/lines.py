"""A layer of lines to columns of the core."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource

from ..core.images.lines import Lines
from ..core.run.telling import Tell
from .photos import features_of
from .points import wgs84_request

_TOLD_EVERY = 500  # features


def read_lines(source: QgsProcessingFeatureSource, context: QgsProcessingContext, tell: Tell) -> Lines:
    """The lines of a source, curves as straights; ``line`` counts its features from 0 on, those without a shape too."""
    corners: list[tuple[float, float]] = []
    lengths: list[int] = []
    owners: list[int] = []
    total = max(1, source.featureCount())
    request = wgs84_request(context).setNoAttributes()
    for row, feature in enumerate(features_of(source, request)):
        if row % _TOLD_EVERY == 0:
            tell(min(1.0, row / total))
        shape = feature.geometry()
        shape.convertToStraightSegment()
        for part in shape.constParts():
            points = [(point.x(), point.y()) for point in part.points()]
            if len(points) > 1:
                corners.extend(points)
                lengths.append(len(points))
                owners.append(row)
    flat = np.array(corners, np.float64).reshape(-1, 2)
    part = np.repeat(np.arange(len(lengths)), lengths)
    return Lines(flat[:, 0].copy(), flat[:, 1].copy(), part, np.array(owners, np.int64))
