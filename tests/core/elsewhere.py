"""Work that a test has done in another process, which Python starts anew: all that goes there and back is pickled."""

from __future__ import annotations

import os
from typing import Any

from landlens_plugin.core.errors import LandLensError
from landlens_plugin.core.run.stop import Stop


def events_of(job: Any, environment: dict[str, str]) -> Any:
    """All that a job tells, or the error that ended it."""
    os.environ.pop("MLY_TOKEN", None)
    os.environ.update(environment)
    try:
        return list(job(Stop()))
    except LandLensError as error:
        return error


def fetched(mapillary: Any, environment: dict[str, str], box: list[float]) -> Any:
    """The table that a Mapillary answers there."""
    os.environ.update(environment)
    return mapillary.fetch_within_bbox(box, fields=["id"])
