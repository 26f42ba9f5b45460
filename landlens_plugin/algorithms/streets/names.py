"""The parameters and outputs of *Coverage by street*."""

from __future__ import annotations

STREETS = "STREETS"
SEGMENT = "SEGMENT"
ACROSS = "ACROSS"
ALONG = "ALONG"
HEADING_TOLERANCE = "HEADING_TOLERANCE"
FRESH_YEARS = "FRESH_YEARS"
OLD_YEARS = "OLD_YEARS"
DATE = "DATE"
GAPS = "GAPS"
STREET_KM = "STREET_KM"
COVERED_KM = "COVERED_KM"
FRESH_KM = "FRESH_KM"
# Each with its kind of field.
COLUMNS = (
    ("image_count", "integer"),
    ("share_covered", "real"),
    ("share_fresh", "real"),
    ("share_pano", "real"),
    ("share_forward", "real"),
    ("share_backward", "real"),
    ("newest", "datetime"),
    ("oldest", "datetime"),
    ("coverage", "text"),
)
GAP_COLUMNS = (("gap_m", "real"),)
