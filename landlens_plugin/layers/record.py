"""Photos back to a layer: its features, and what became of the photo of each."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from qgis.core import QgsFeature, QgsFields, QgsProcessingFeatureSource

from ..core.download.request import PhotoDone
from ..i18n import said
from .added import Kept, added_fields
from .photos import features_of

_RECORD = (
    ("image_path", "text"),
    ("image_relpath", "text"),
    ("download_status", "text"),
    ("download_error", "text"),
    ("bytes", "long"),
)

RECORD = frozenset(name for name, _ in _RECORD)


def record_fields(fields: QgsFields) -> QgsFields:
    """The input's fields, followed by those of the record; a record that the input has already is replaced."""
    return added_fields(fields, _RECORD)


def record_features(
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    folder: str,
    outcomes: dict[int, PhotoDone],
    features: Sequence[int],
) -> Iterator[QgsFeature]:
    """The source's features with their record; those without an outcome were not reached: "cancelled".

    ``features`` has the id of each row's feature, as the layer may have been edited since its photos were listed.
    """
    by_feature = {features[row]: outcome for row, outcome in outcomes.items()}
    numbered = len(set(features)) == len(features)  # else ids say nothing, and only the order is left
    kept = Kept(source, fields, len(_RECORD))
    paths = _Paths(folder)
    for row, feature in enumerate(features_of(source)):
        outcome = (by_feature.get(feature.id()) if numbered else outcomes.get(row)) or PhotoDone(row, "cancelled")
        path, relative = paths.of(outcome.path) if outcome.path else (None, None)
        reason = None if outcome.error is None else said(outcome.error)
        yield kept.with_own(feature, (path, relative, outcome.status, reason, outcome.bytes if path else None))


class _Paths:
    """Paths of photos, absolute and relative to the folder; what photos of one directory share is found once."""

    def __init__(self, folder: str) -> None:
        self._folder = os.path.abspath(folder)
        self._known: dict[str, tuple[str, str]] = {}

    def of(self, path: str) -> tuple[str, str]:
        directory, name = os.path.split(path)
        if directory not in self._known:
            absolute = os.path.abspath(directory)
            relative = os.path.relpath(absolute, self._folder).replace(os.sep, "/")
            self._known[directory] = (absolute, "" if relative == "." else f"{relative}/")
        absolute, relative = self._known[directory]
        return os.path.join(absolute, name), relative + name
