"""The one door to packages that are there now and then: where one is missing, a sentence says what brings it."""

from __future__ import annotations

import importlib
from typing import Any

from .errors import PackageMissing


def optional(name: str, extra: str) -> Any:
    """The module of this name, which comes with an extra of the package ``landlens``. Raises PackageMissing."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != name.partition(".")[0]:
            raise  # it is there, and lacks something itself
        raise PackageMissing(name.partition(".")[0], extra) from None
