"""The folder of what may be lost at any time, and the name of each file in it."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Optional


def default_folder(environment: Optional[Mapping[str, str]] = None, platform: str = sys.platform) -> Path:
    """The user's own folder for caches, as each system names it."""
    env = os.environ if environment is None else environment
    home = Path(os.path.expanduser("~"))
    if platform == "win32":
        return Path(env.get("LOCALAPPDATA") or home / "AppData" / "Local") / "LandLens" / "Cache"
    if platform == "darwin":
        return home / "Library" / "Caches" / "LandLens"
    named = env.get("XDG_CACHE_HOME", "")
    return Path(named if os.path.isabs(named) else home / ".cache") / "landlens"


def cache_file(folder: Optional[str], name: str, extension: str, mirror: Optional[str] = None) -> Path:
    """Where the file of this name lies. A mirror or test server has files of its own, told by a hash of its address."""
    path = cache_subfolder(folder, name, mirror)
    return path.with_name(f"{path.name}.{extension}")


def cache_subfolder(folder: Optional[str], name: str, mirror: Optional[str] = None) -> Path:
    """The same for a folder of files."""
    if mirror is not None:
        name += "_" + hashlib.sha256(mirror.encode()).hexdigest()[:10]
    return Path(folder or default_folder()) / name
