"""The names of the form's parameters and outputs, beside those of the base."""

MODE = "MODE"
COUNT = "COUNT"
YAW_FIELD = "YAW_FIELD"
PATH_FIELD = "PATH_FIELD"
HFOV = "HFOV"
PITCH = "PITCH"
SIZE = "SIZE"
EXISTING = "EXISTING"
FOLDER = "FOLDER"

VIEW_COUNT = "VIEW_COUNT"
SKIPPED_COUNT = "SKIPPED_COUNT"
FAILED_COUNT = "FAILED_COUNT"
# Each with its kind of field.
COLUMNS = (
    ("view_path", "text"),
    ("view_heading", "real"),
    ("view_yaw", "real"),
    ("view_hfov", "real"),
    ("parent_path", "text"),
    ("view_status", "text"),
    ("view_error", "text"),
)
