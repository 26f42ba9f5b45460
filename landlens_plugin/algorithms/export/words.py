"""The words of a web page, in QGIS's language."""

from __future__ import annotations

from ...i18n import locale, tr


def page_words() -> dict[str, str]:
    """What the page's scripts say, by the names that they know; {shown} and {total} are theirs."""
    return {
        "language": locale().bcp47Name(),
        "all": tr("{total} images"),
        "some": tr("{shown} of {total} images"),
        "years": tr("Years"),
        "undated": tr("no date"),
        "map": tr("Map of the images"),
        "photo": tr("Photo"),
        "previous": tr("Previous"),
        "next": tr("Next"),
        "none": tr("No image to show. Choose another year."),
        "contributor": tr("Mapillary contributor"),
        "unknown": tr("Unknown creator"),
        "panorama": tr("panorama"),
        "flat": tr("photo"),
        "page": tr("Original page"),
        "loading": tr("Loading..."),
        "no_basemap": tr("The base map cannot be loaded. Everything else works without it."),
        "no_webgl": tr("This browser cannot turn panoramas (it has no WebGL), so the panorama is shown flat."),
        "unreadable": tr("This photo cannot be opened. Is the folder complete?"),
    }
