"""In a checkout ``landlens`` is ``landlens_plugin.core`` itself, under the name that ``pip install`` gives it.

They are the same modules and no second set of them, which would have errors that the other one's ``except`` does not
catch, and caches and locks of its own. ``landlens.scale`` is the folder ``scale``, and has this name alone. Where the
package is installed it is plain folders (see setup.py), and this file is not there.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any, Optional

_CORE = "landlens_plugin.core"
_BESIDE = "scale"


class _SameModules(MetaPathFinder, Loader):
    """Answers ``landlens.x`` with the module ``landlens_plugin.core.x``."""

    def find_spec(
        self, name: str, path: Optional[Sequence[str]] = None, target: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        package, _, rest = name.partition(".")
        if package != __name__ or not rest or rest.startswith(f"{_BESIDE}."):
            return None
        if rest == _BESIDE:
            return PathFinder.find_spec(name, [str(Path(__file__).resolve().parent)])
        try:
            module = importlib.import_module(f"{_CORE}.{rest}")
        except ModuleNotFoundError as error:
            if error.name == f"{_CORE}.{rest}":
                return None
            raise
        spec = ModuleSpec(name, self, origin=module.__file__, is_package=hasattr(module, "__path__"))
        spec.loader_state = (module, module.__spec__)
        return spec

    def create_module(self, spec: ModuleSpec) -> Any:
        return spec.loader_state[0]

    def exec_module(self, module: ModuleType) -> None:
        """Nothing is to be done but to give the module back what importing has just taken: its own name."""
        module.__spec__ = module.__spec__.loader_state[1]


sys.meta_path.insert(0, _SameModules())
sys.modules[__name__] = importlib.import_module(_CORE)
