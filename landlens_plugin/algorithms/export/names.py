"""The names of the form's parameters and outputs, beside those of every analysis."""

FORMAT = "FORMAT"
COPY_PHOTOS = "COPY_PHOTOS"
BASEMAP = "BASEMAP"
BASEMAP_CREDIT = "BASEMAP_CREDIT"
FOLDER = "FOLDER"

EXPORTED_COUNT = "EXPORTED_COUNT"
INDEX = "INDEX"

# The server of openstreetmap.org itself answers no page that is opened from the disk, as such a page sends no Referer.
DEFAULT_BASEMAP = "https://{s}.basemaps.cartocdn.com/light_all/{z}/{x}/{y}{r}.png"
DEFAULT_CREDIT = "© OpenStreetMap contributors, © CARTO"
