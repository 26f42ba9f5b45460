"""What has to be measured in a process of its own; run by surroundings.py. The last line printed is the result.

child.py memory EXTENT GPKG                                the peak memory of a fetch, in bytes
child.py stall memory|gpkg|photos EXTENT GPKG FOLDER       the longest stall of the main event loop, in ms
child.py imports                                           packages that loading the plugin imports
child.py panorama WIDTH                                    a frame, and until a panorama is sharp, in ms
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import panorama, surroundings

TICK = 5  # ms


def memory(extent: str, output: str) -> dict:
    """Resident memory before LandLens is loaded, and at its peak."""
    surroundings.start_qgis()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak is to be that of what follows
    before = _status("VmHWM")
    surroundings.add_plugin()
    from qgis import processing

    wanted = {"EXTENT": extent, "OUTPUT": output, "MAX_TILE_AGE": 0}
    result = processing.run("landlens:fetchimages", wanted)
    return {"before": before, "peak": _status("VmHWM"), "images": result["IMAGE_COUNT"]}


def stall(what: str, extent: str, output: str, folder: str) -> dict:
    """The longest gap between two ticks of the main thread while an algorithm runs as the toolbox runs it."""
    processing = surroundings.processing(window=True)
    from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

    from tests.qgis.running import DOWNLOAD, FETCH, Background

    wanted = {"EXTENT": extent, "MAX_TILE_AGE": 0, "OUTPUT": output if what == "gpkg" else "memory:"}
    if what == "photos":
        fetch = {**wanted, "MAX_IMAGES": 500, "DETAILS": ["thumb_1024_url", "creator", "altitude"]}
        layer = processing.run("landlens:fetchimages", fetch)["OUTPUT"]
        background = Background(DOWNLOAD, INPUT=layer, FOLDER=folder, OUTPUT="memory:")
    else:
        background = Background(FETCH, **wanted)
    loop, moments = QEventLoop(), []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: moments.append(time.perf_counter()))

    def longest() -> float:
        return 1000 * max(later - earlier for earlier, later in zip(moments, moments[1:]))

    timer.start(TICK)
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    idle = longest()
    del moments[:-1]
    # What follows the end belongs to it: results are handed over, the task is taken apart.
    background.task.executed.connect(lambda *_: QTimer.singleShot(500, loop.quit))
    background.start()
    loop.exec()
    timer.stop()
    succeeded, results = background.results
    assert succeeded, background.told.everything()
    assert results.get("IMAGE_COUNT", 0) > 80_000 or results["DOWNLOADED_COUNT"] > 480, results
    return {"idle": idle, "stall": longest()}


def _status(name: str) -> int:
    """A line of the kernel's account of this process, in bytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(name):
            return 1024 * int(line.split()[1])
    raise RuntimeError(f"this system does not tell {name}")


if __name__ == "__main__":
    does = {"memory": memory, "stall": stall, "panorama": panorama.turning}
    answer = does[sys.argv[1]](*sys.argv[2:])
    print(json.dumps(answer), flush=True)
    os._exit(0)  # QGIS outside its window does not end well
