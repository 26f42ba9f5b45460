"""How quickly a panorama is drawn while it is dragged, and until it is sharp."""

from __future__ import annotations

import math
import statistics
import time

import numpy as np

from .race import Goal, Row, race
from .surroundings import Surroundings

SIZE = 960, 600
WIDTHS = (2048, 5760)
MOVES, RESTS = 300, 25


def frame(around: Surroundings) -> list[Row | str]:
    """From the move of a mouse to the painted view, the median of a drag in all directions; and its 95th percentile."""
    rows: list[Row | str] = []
    for width in WIDTHS:
        slow: list[float] = []

        def run(width=width, slow=slow) -> float:
            told = around.child("panorama", width)
            slow.append(told["p95"])
            return told["frame"]

        times = race(f"frame, {width}, ms", {"LandLens": run}, around.rounds)
        what = f"a frame of a panorama of {_size(width)} while it is dragged at {SIZE[0]}x{SIZE[1]}"
        middle = statistics.median(times["LandLens"])
        rows.append(Row(what, middle, "ms", "95 % of them within", statistics.median(slow), Goal("≤", 16, "ms"), times))
    return rows


def sharp(around: Surroundings) -> list[Row | str]:
    """From the last move to the sharp view, the pause that tells that it was the last included."""
    rows: list[Row | str] = []
    for width in WIDTHS:
        times = race(
            f"sharp, {width}, ms",
            {"LandLens": lambda width=width: around.child("panorama", width)["sharp"]},
            around.rounds,
        )
        what = f"from the last move to sharp, a panorama of {_size(width)} at {SIZE[0]}x{SIZE[1]}"
        rows.append(Row(what, statistics.median(times["LandLens"]), "ms", goal=Goal("≤", 150, "ms"), times=times))
    return rows


def turning(width: str) -> dict:
    """What a view of such a panorama takes, in ms. For a process of its own, as it opens a window."""
    from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QImage, QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    from landlens_plugin.gui.widgets.panorama import PanoramaView

    application = QApplication([])
    columns = int(width)
    noise = np.random.default_rng(1).integers(0, 2**32, (columns // 2, columns), np.uint32)
    view = PanoramaView()
    view.resize(*SIZE)
    view.show_picture(QImage(noise.tobytes(), columns, columns // 2, 4 * columns, QImage.Format.Format_RGB32).copy())
    view.set_heading(30.0)
    view.set_rotation([1.5, 0.1, 0.05])
    view.show()

    def settle() -> None:
        while not view.is_sharp:
            application.processEvents()

    def move(kind, place, button) -> None:
        where, none = QPointF(place), Qt.MouseButton.NoButton
        held = Qt.MouseButton.LeftButton if kind != QEvent.Type.MouseButtonRelease else none
        event = QMouseEvent(kind, where, QPointF(view.mapToGlobal(place)), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)

    settle()
    frames, rests = [], []
    left = Qt.MouseButton.LeftButton
    move(QEvent.Type.MouseButtonPress, QPoint(480, 300), left)
    for number in range(MOVES):
        place = QPoint(480 + round(400 * math.sin(number / 17)), 300 + round(250 * math.sin(number / 11)))
        before = view.view
        begun = time.perf_counter()
        move(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton)
        view.repaint()
        frames.append(1000 * (time.perf_counter() - begun))
        assert number == 0 or view.view != before
    move(QEvent.Type.MouseButtonRelease, QPoint(480, 300), left)
    for number in range(RESTS):
        begun = time.perf_counter()
        view.look(14.4 * number, 10, 90)
        settle()
        rests.append(1000 * (time.perf_counter() - begun))
    return {
        "frame": statistics.median(frames),
        "p95": sorted(frames)[len(frames) * 95 // 100],
        "sharp": statistics.median(rests),
    }


def _size(width: int) -> str:
    return f"{width:,}x{width // 2:,}"
