"""Images as a table of geopandas, with one type a column whatever is in it: so files of several runs fit together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timezone
from typing import Any, Optional

from .images.columns import EMPTY
from .optional import optional
from .services.mapillary.rows import base_columns

EXTRA = "geopandas"
_TYPES = {
    **dict.fromkeys(("mly_id", "name", "filename", "sequence_id", "creator_id", "organization_id"), "string"),
    **dict.fromkeys(("page_url", "image_url", "download_status", "download_error"), "string"),
    **dict.fromkeys(("compass_angle", "quality_score"), "float64"),
    **dict.fromkeys(("is_pano", "on_foot"), "boolean"),
}


def geodataframe(rows: Sequence[Mapping[str, Any]]) -> Any:
    """The rows as a ``geopandas.GeoDataFrame`` in EPSG:4326; without any, with the columns that there always are.

    Texts, numbers and booleans are of pandas's own kinds, which know of values that are not there; times are UTC, to
    the millisecond. Raises PackageMissing.
    """
    geopandas, pandas = optional("geopandas", EXTRA), optional("pandas", EXTRA)
    names = list(dict.fromkeys(name for row in rows for name in row)) or [*base_columns(EMPTY, str), "image_url"]
    columns = {name: _column(pandas, name, [row.get(name) for row in rows]) for name in names if name != "geometry"}
    places = [(row.get("geometry") or {}).get("coordinates") or (None, None) for row in rows]
    lon, lat = ([place[axis] for place in places] for axis in (0, 1))
    return geopandas.GeoDataFrame(columns, geometry=geopandas.points_from_xy(lon, lat), crs="EPSG:4326")


def _column(pandas: Any, name: str, values: list[Any]) -> Any:
    if name == "captured_at":
        # Through numpy, as pandas's own way ends with the year 2262.
        plain = pandas.Series([_plain_utc(value) for value in values], dtype="datetime64[ms]")
        return plain.dt.tz_localize("UTC")
    if name in _TYPES:
        return pandas.Series(values, dtype=object).astype(_TYPES[name])
    return pandas.Series(values, dtype=object).convert_dtypes()  # by way of objects, as ids are more than a float holds


def _plain_utc(value: Any) -> Optional[Any]:
    return None if value is None else value.astimezone(timezone.utc).replace(tzinfo=None)
