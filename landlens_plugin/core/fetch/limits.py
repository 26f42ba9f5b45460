"""How much a fetch asks for at the most where nobody says otherwise. Apart from the request, which takes longer to load
than a form, or QGIS's start, is to wait for.
"""

from __future__ import annotations

DEFAULT_TILE_LIMIT = 500
DEFAULT_TILE_AGE = 24.0  # hours
MOST_WORKERS = 50
