"""``python -m landlens.scale``: see :mod:`landlens.scale.cli`."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    try:
        from .cli import main
    except ModuleNotFoundError as missing:
        if missing.name not in ("psycopg", "shapely"):
            raise
        sys.exit(f"{missing.name} is not installed, which jobs in a database need: pip install 'landlens[postgis]'")
    sys.exit(main())
