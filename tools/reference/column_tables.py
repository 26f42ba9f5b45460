"""The columns of each output: names and types from the code, meanings from column_words; both have to agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import QgsFields

from landlens_plugin.algorithms.compare import names as compare
from landlens_plugin.algorithms.headings import names as headings
from landlens_plugin.algorithms.looking import names as looking
from landlens_plugin.algorithms.streets import names as streets
from landlens_plugin.algorithms.thin import names as thin
from landlens_plugin.algorithms.views import names as views
from landlens_plugin.compat import make_field
from landlens_plugin.core.services.mapillary.fields import DETAILS, columns_of
from landlens_plugin.gui import mark_layer
from landlens_plugin.layers.images import failed_tile_fields, image_fields
from landlens_plugin.layers.record import record_fields

from . import column_words as words
from .markdown import code, table

Columns = list[tuple[str, str]]  # names and kinds

_KINDS = {
    "text": "text",
    "real": "decimal number",
    "integer": "whole number",
    "long": "whole number",
    "boolean": "true or false",
    "datetime": "date and time, UTC",
}


def _of_fields(fields: QgsFields) -> Columns:
    kinds = {make_field("", kind).type(): kind for kind in reversed(_KINDS)}
    return [(field.name(), kinds[field.type()]) for field in fields]


IMAGES = _of_fields(image_fields(()))
ALL_DETAILS = [tuple(column) for column in columns_of(list(DETAILS))]
RECORD = _of_fields(record_fields(QgsFields()))

# By algorithm and output: a sentence about what stands in front, our own columns, and their meanings.
_AFTER = "All columns of *{of}*, then:"
OUTPUTS: dict[str, dict[str, tuple[str, Columns, Mapping[str, str]]]] = {
    "fetchimages": {
        "OUTPUT": ("Always, in this order; then one or more for each entry of *Details*:", IMAGES, words.IMAGES),
        "FAILED_TILES": ("", _of_fields(failed_tile_fields()), words.FAILED_TILES),
    },
    "downloadimages": {"OUTPUT": (_AFTER.format(of="Images"), RECORD, words.RECORD)},
    "thinimages": {
        "OUTPUT": (_AFTER.format(of="Images"), list(thin.COLUMNS), words.THINNED),
        "SAMPLES": ("", list(thin.SAMPLE_COLUMNS), words.SAMPLES),
    },
    "imageslookingat": {
        "OUTPUT": (_AFTER.format(of="Images"), list(looking.COLUMNS), words.LOOKING),
        "SIGHT_LINES": ("", list(looking.LINE_COLUMNS), words.LINES),
        "MISSING": ("The columns of *Features*.", [], {}),
    },
    "viewsfrompanoramas": {"OUTPUT": (_AFTER.format(of="Images"), list(views.COLUMNS), words.VIEWS)},
    "coveragebystreet": {
        "OUTPUT": (_AFTER.format(of="Streets"), list(streets.COLUMNS), words.STREETS),
        "GAPS": (_AFTER.format(of="Streets"), list(streets.GAP_COLUMNS), words.GAPS),
    },
    "compareimages": {"OUTPUT": (_AFTER.format(of="Images of this time"), list(compare.COLUMNS), words.CHANGES)},
    "checkheadings": {"OUTPUT": (_AFTER.format(of="Images"), list(headings.COLUMNS), words.HEADINGS)},
}
DETAIL_COLUMNS = (ALL_DETAILS, words.DETAILS)
MARK_COLUMNS = (list(mark_layer.FIELDS), words.MARKS)


def columns_table(columns: Iterable[tuple[str, str]], meanings: Mapping[str, str]) -> str:
    """The table of some columns. Raises ValueError where one has no meaning, or a meaning no column."""
    columns = list(columns)
    if {name for name, _ in columns} != set(meanings):
        raise ValueError(f"Columns and their words differ: {sorted({name for name, _ in columns} ^ set(meanings))}")
    rows = [(code(name), _KINDS[kind], meanings[name]) for name, kind in columns]
    return table(("column", "holds", "meaning"), rows)
