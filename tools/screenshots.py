"""Takes a picture of every screen of LandLens in QGIS itself, against the stand-in service, on a virtual screen.

. tools/env.sh
"$PYTHON" tools/screenshots.py                      the pictures of README and guide, into docs/images
"$PYTHON" tools/screenshots.py FOLDER               all screens, light and dark, once and twice as dense
"$PYTHON" tools/screenshots.py FOLDER --only photo panorama --theme dark --scale 2
"$PYTHON" tools/screenshots.py FOLDER --only start token fetch-dialog --theme light --scale 1 --language ja

Needs Xvfb and openbox, and for Japanese a font that has it, such as Debian's fonts-noto-cjk. The screens are in
tools/screenshots_in_qgis.py, a function each.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT = 1360, 850
THEMES, SCALES = ("light", "dark"), (1, 2)
GUIDE = (
    *("start", "photo", "panorama", "token", "fetch-dialog", "download-dialog"),
    *("layer-neighbourhood", "layer-street", "layer-city"),
)


def main() -> int:
    """Go through themes and scales, each in a QGIS of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--only", nargs="+", metavar="SCREEN", help="these screens")
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--scale", type=int, choices=SCALES, action="append")
    parser.add_argument("--language", default="", help="QGIS's and the plugin's, such as fr or pt_BR")
    asked = parser.parse_args()
    if asked.folder is None:
        folder, only, themes, scales = ROOT / "docs/images", asked.only or GUIDE, ("light",), (1,)
    else:
        folder, only, themes, scales = asked.folder.resolve(), asked.only, asked.theme or THEMES, asked.scale or SCALES
    folder.mkdir(parents=True, exist_ok=True)
    failed = [
        f"{theme}, {scale}x"
        for scale in scales
        for theme in themes
        if not taken(folder, only or (), theme, scale, asked.language)
    ]
    if failed:
        print("Not every picture could be taken:", "; ".join(failed), file=sys.stderr)
    return bool(failed)


def taken(folder: Path, only: tuple[str, ...], theme: str, scale: int, language: str) -> bool:
    """Start a screen, the service and QGIS, which runs screenshots_in_qgis.py; whether all went well."""
    sys.path.insert(0, str(ROOT))
    from tests.service.client import StandIn

    with tempfile.TemporaryDirectory() as home, StandIn.start(world="town") as service:
        reader, writer = os.pipe()  # Xvfb chooses a display that is free, and says so when it is ready
        size = f"{WIDTH * scale}x{HEIGHT * scale}x24"
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as ready:
            display = ":" + ready.readline().strip()
        environment = {
            **os.environ,
            **service.environment(),
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "DISPLAY": display,
            "QT_SCALE_FACTOR": str(scale),
            "LANDLENS_PICTURES": str(folder),
            "LANDLENS_SCREENS": " ".join(only),
            "LANDLENS_THEME": theme,
            "LANDLENS_EXTENT": ",".join(str(service.bbox[number]) for number in (0, 2, 1, 3)),
        }
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        script = str(ROOT / "tools/screenshots_in_qgis.py")
        command = [str(ROOT / "tools/run_qgis.sh"), "--code", script, *(["--lang", language] if language else [])]
        try:
            return subprocess.run(command, env=environment, check=False, timeout=400).returncode == 0
        finally:
            manager.terminate()
            screen.terminate()
            manager.wait()
            screen.wait()


if __name__ == "__main__":
    sys.exit(main())
