"""The layer of images that an analysis was given."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.run.telling import Tell
from ...i18n import tr
from ...layers.points import ReadImages, read_images
from .given import Given
from .image_fields import COLUMN_OF


def images_of(
    given: Given,
    source: QgsProcessingFeatureSource,
    fields: Sequence[str],
    feedback: QgsProcessingFeedback,
    tell: Tell,
    more: tuple[str, ...] = (),
) -> ReadImages:
    """The images of a source, read by the field parameters that are named; says how many stand nowhere.

    Raises RequestInvalid for a field that was chosen and is not there.
    """
    named = {COLUMN_OF[name]: given.field(name, source) for name in fields}
    known = source.fields()
    more = tuple(name for name in more if known.lookupField(name) >= 0)
    read = read_images(source, named, given.context, tell, more)
    nowhere = int((~read.points.placed).sum())
    if nowhere:
        feedback.pushWarning(
            tr(
                "Of {total:,} images {count:,} have no position; they are left out.",
                total=len(read.points),
                count=nowhere,
            )
        )
    return read
