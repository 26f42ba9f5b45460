"""The names of the form's parameters and outputs, beside those of the base."""

FEATURES = "FEATURES"
MIN_DISTANCE = "MIN_DISTANCE"
MAX_DISTANCE = "MAX_DISTANCE"
IDEAL_DISTANCE = "IDEAL_DISTANCE"
HFOV = "HFOV"
TOLERANCE = "TOLERANCE"
BUILDINGS = "BUILDINGS"
PER_FEATURE = "PER_FEATURE"
SIGHT_LINES = "SIGHT_LINES"
MISSING = "MISSING"

PAIR_COUNT = "PAIR_COUNT"
FEATURE_COUNT = "FEATURE_COUNT"
MISSING_COUNT = "MISSING_COUNT"
# Each with its kind of field.
COLUMNS = (
    ("feature_id", "long"),
    ("distance", "real"),
    ("bearing", "real"),
    ("off_axis", "real"),
    ("pano_yaw", "real"),
    ("hfov", "real"),
    ("visible", "boolean"),
    ("score", "real"),
    ("rank", "integer"),
)
LINE_COLUMNS = (("mly_id", "text"), *COLUMNS)
