"""The names of the form's parameters and outputs, beside those of the base."""

INPUT = "INPUT"
ID_FIELD = "ID_FIELD"
URL_FIELD = "URL_FIELD"
FILENAME_FIELD = "FILENAME_FIELD"
# The fields of these names are used where the layer has them; that it has not is no fault.
FIELD_DEFAULTS = {ID_FIELD: "mly_id", URL_FIELD: "image_url", FILENAME_FIELD: "filename"}
SUBFOLDER = "SUBFOLDER"
SIZE = "SIZE"
EXISTING = "EXISTING"
WRITE_EXIF = "WRITE_EXIF"
FOLDER = "FOLDER"
OUTPUT = "OUTPUT"

DOWNLOADED_COUNT = "DOWNLOADED_COUNT"
SKIPPED_COUNT = "SKIPPED_COUNT"
GONE_COUNT = "GONE_COUNT"
FAILED_COUNT = "FAILED_COUNT"
BYTES = "BYTES"
