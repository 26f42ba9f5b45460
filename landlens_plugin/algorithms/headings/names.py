"""The names of the form's parameters, outputs and columns, beside those of every analysis."""

STREETS = "STREETS"
POSITION = "POSITION"
HEADING = "HEADING"
SNAP = "SNAP"

SUSPECT_COUNT = "SUSPECT_COUNT"
SNAPPED_COUNT = "SNAPPED_COUNT"

COLUMNS = (
    ("position_source", "text"),
    ("moved_m", "real"),
    ("heading_fixed", "real"),
    ("heading_offset", "real"),
    ("heading_spread", "real"),
    ("heading_suspect", "boolean"),
    ("road_id", "long"),
    ("road_bearing", "real"),
    ("snap_m", "real"),
)
COMPUTED_LON = "computed_geometry_lon"
COMPUTED_LAT = "computed_geometry_lat"
COMPUTED_ANGLE = "computed_compass_angle"
COMPUTED = (COMPUTED_LON, COMPUTED_LAT, COMPUTED_ANGLE)
FARTHEST_SNAP = 100.0  # metres
