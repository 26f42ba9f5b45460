"""Images as a table of geopandas, with one type a column whatever is in it: so files of several runs fit together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timezone
from typing import Any, Optional

from .images.columns import EMPTY
from .optional import optional
from .services.mapillary.fields import DETAILS
from .services.mapillary.rows import base_columns

EXTRA = "geopandas"
_KINDS = {"text": "string", "real": "float64", "integer": "Int64"}
_TYPES = {
    **{column.name: _KINDS[column.kind] for columns in DETAILS.values() for column in columns},
    **dict.fromkeys(("mly_id", "name", "filename", "sequence_id", "creator_id", "organization_id"), "string"),
    **dict.fromkeys(("page_url", "image_url", "download_status", "download_error"), "string"),
    **dict.fromkeys(("compass_angle", "quality_score"), "float64"),
    **dict.fromkeys(("is_pano", "on_foot"), "boolean"),
}


def geodataframe(rows: Sequence[Mapping[str, Any]]) -> Any:
    """The rows as a ``geopandas.GeoDataFrame`` in EPSG:4326; without any, with the columns that there always are.

    Texts, integers and booleans are of pandas's own kinds, which know of values that are not there; times are UTC, to
    the millisecond. Columns that LandLens does not know are as pandas has them. Raises PackageMissing.
    """
    geopandas, pandas = optional("geopandas", EXTRA), optional("pandas", EXTRA)
    names = list(dict.fromkeys(name for row in rows for name in row)) or [*base_columns(EMPTY, str), "image_url"]
    columns = {name: _column(pandas, name, [row.get(name) for row in rows]) for name in names if name != "geometry"}
    places = [(row.get("geometry") or {}).get("coordinates") or (None, None) for row in rows]
    lon, lat = ([place[axis] for place in places] for axis in (0, 1))
    points = geopandas.points_from_xy(lon, lat)
    points[[number for number, value in enumerate(lon) if value is None]] = None  # no point, rather than one nowhere
    return geopandas.GeoDataFrame(columns, geometry=points, crs="EPSG:4326")


def _column(pandas: Any, name: str, values: list[Any]) -> Any:
    if name == "captured_at":
        # Through numpy, as pandas's own way ends with the year 2262.
        plain = pandas.Series([_plain_utc(value) for value in values], dtype="datetime64[ms]")
        return plain.dt.tz_localize("UTC")
    if name in _TYPES:
        return pandas.Series(values, dtype=object).astype(_TYPES[name])
    return pandas.Series(values, dtype=object).infer_objects()


def _plain_utc(value: Any) -> Optional[Any]:
    return None if value is None else value.astimezone(timezone.utc).replace(tzinfo=None)
