"""Names of the parameters and outputs of *Compare two fetches*."""

OLD = "OLD"
NEW = "NEW"
OLD_FAILED_TILES = "OLD_FAILED_TILES"
NEW_FAILED_TILES = "NEW_FAILED_TILES"
MOVED = "MOVED"
TURNED = "TURNED"
KEEP_SAME = "KEEP_SAME"
DATE = "DATE"
NEW_COUNT = "NEW_COUNT"
GONE_COUNT = "GONE_COUNT"
MOVED_COUNT = "MOVED_COUNT"
TURNED_COUNT = "TURNED_COUNT"
SAME_COUNT = "SAME_COUNT"
# Each with its kind of field.
COLUMNS = (("change", "text"), ("moved_by", "real"), ("turned_by", "real"), ("first_seen", "datetime"))
