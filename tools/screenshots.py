"""Takes the README's pictures of LandLens in QGIS itself, against the stand-in service, on a virtual screen.

. tools/env.sh; $PYTHON tools/screenshots.py [FOLDER]      (docs/images if none is named; needs Xvfb and openbox)
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCREEN = "1360x850x24"


def main() -> None:
    """Start a screen, the service and QGIS, which runs screenshots_in_qgis.py."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "docs" / "images").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(ROOT))
    from tests.service.client import StandIn

    with tempfile.TemporaryDirectory() as home, StandIn.start(world="town") as service:
        environment = {
            **os.environ,
            **service.environment(),
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "DISPLAY": ":87",
            "LANDLENS_PICTURES": str(folder),
            "LANDLENS_EXTENT": ",".join(str(service.bbox[number]) for number in (0, 2, 1, 3)),
        }
        screen = subprocess.Popen(["Xvfb", ":87", "-screen", "0", SCREEN, "-nolisten", "tcp"])
        time.sleep(1)
        manager = subprocess.Popen(["openbox"], env=environment)
        try:
            command = [
                "bash",
                str(ROOT / "tools" / "run_qgis.sh"),
                "--code",
                str(ROOT / "tools" / "screenshots_in_qgis.py"),
            ]
            subprocess.run(command, env=environment, check=False, timeout=120)
        finally:
            manager.terminate()
            screen.terminate()


if __name__ == "__main__":
    main()
