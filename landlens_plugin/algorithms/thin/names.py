"""The names of the form's parameters and outputs, beside those of the base and of the fields."""

METHOD = "METHOD"
DISTANCE = "DISTANCE"
HEADING_BINS = "HEADING_BINS"
KEEP = "KEEP"
DROP_STATIONARY = "DROP_STATIONARY"
STREETS = "STREETS"
POINTS = "POINTS"
SEARCH = "SEARCH"
NEAREST = "NEAREST"
SAMPLES = "SAMPLES"

CELL, SPACING, SEQUENCE, ALONG_STREETS, TO_POINTS = "cell", "spacing", "sequence", "streets", "nearest"
LAYER_OF = {ALONG_STREETS: STREETS, TO_POINTS: POINTS}  # what a method cannot go without

INPUT_COUNT = "INPUT_COUNT"
KEPT_COUNT = "KEPT_COUNT"
SAMPLE_COUNT = "SAMPLE_COUNT"
EMPTY_SAMPLE_COUNT = "EMPTY_SAMPLE_COUNT"
# Each with its kind of field.
COLUMNS = (("sample_id", "long"), ("sample_rank", "integer"), ("sample_distance", "real"))
SAMPLE_COLUMNS = (("sample_id", "long"), ("direction", "real"), ("image_count", "integer"))
