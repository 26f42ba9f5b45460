"""Draws the house of CONTRIBUTING: its rooms, floor by floor, and who imports whom, as the code has it.

"$PYTHON" tools/house.py            into docs/images/house.svg
"$PYTHON" tools/house.py --check    whether the picture is that of the code

An arrow that another way through the house also goes is left out: what is drawn is what must not be turned round.
"""

from __future__ import annotations

import argparse
import sys
from html import escape

import arrows

PICTURE = arrows.ROOT / "docs" / "images" / "house.svg"
WIDTH, MARGIN, ROOM_HIGH, FLOOR_HIGH, GAP = 1000, 16, 34, 62, 12
# What a storey is called, what its rooms begin with, and its colours: box, and line.
STOREYS = (
    ("The window and its Toolbox", ("gui", "plugin", "provider", "algorithms"), "#efe9fb", "#6a4fb0"),
    ("Between QGIS and the core", (), "#fdf0dc", "#b0771c"),
    ("The core, which knows nothing of QGIS", ("core",), "#e3f3e6", "#2f7d40"),
)


def storey_of(room: str) -> tuple[str, tuple[str, ...], str, str]:
    """Where a room is; the storey without names has the rest."""
    return next((one for one in STOREYS if room.split(".")[0] in one[1]), STOREYS[1])


def needed(graph: dict[str, set[str]]) -> list[tuple[str, str]]:
    """The arrows that no longer way goes as well."""

    def reach(room: str) -> set[str]:
        return {room}.union(*(reach(one) for one in graph.get(room, ())))

    longer = {room: set().union(*(reach(one) - {one} for one in graph[room])) for room in graph}
    return sorted((room, one) for room in graph for one in graph[room] - longer[room])


def drawn() -> str:
    """The picture as SVG, the same each time."""
    graph = arrows.between_rooms(arrows.modules())
    floors = arrows.LEVELS[::-1]
    boxes: dict[str, tuple[float, float, float]] = {}
    for number, level in enumerate(floors):
        wide = min(180.0, (WIDTH - 2 * MARGIN - GAP * (len(level) - 1)) / len(level))
        start = (WIDTH - len(level) * wide - (len(level) - 1) * GAP) / 2
        for place, room in enumerate(level):
            boxes[room] = (start + place * (wide + GAP), 60 + number * FLOOR_HIGH, wide)
    high = 60 + len(floors) * FLOOR_HIGH
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {high}" font-family="sans-serif" role="img">',
        "<title>The rooms of LandLens and who imports whom: every arrow goes down</title>",
        f'<rect width="{WIDTH}" height="{high}" fill="#ffffff"/>',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">'
        '<path d="M0 0 8 4 0 8z" fill="#8a8f98"/></marker></defs>',
    ]
    for number, (name, _, fill, line) in enumerate(STOREYS):
        x = MARGIN + number * 320
        parts.append(f'<rect x="{x}" y="16" width="18" height="18" rx="4" fill="{fill}" stroke="{line}"/>')
        parts.append(f'<text x="{x + 26}" y="30" font-size="14" fill="#222222">{escape(name)}</text>')
    for room, one in needed(graph):
        (x, y, wide), (to_x, to_y, to_wide) = boxes[room], boxes[one]
        begin, end = (x + wide / 2, y + ROOM_HIGH), (to_x + to_wide / 2, to_y - 2)
        bend = (end[1] - begin[1]) / 2
        parts.append(
            f'<path d="M{begin[0]:.0f} {begin[1]:.0f}C{begin[0]:.0f} {begin[1] + bend:.0f} {end[0]:.0f} '
            f'{end[1] - bend:.0f} {end[0]:.0f} {end[1]:.0f}" fill="none" stroke="#8a8f98" marker-end="url(#tip)"/>'
        )
    for room, (x, y, wide) in boxes.items():
        _, _, fill, line = storey_of(room)
        middle = x + wide / 2
        parts.append(
            f'<rect x="{x:.0f}" y="{y:.0f}" width="{wide:.0f}" height="{ROOM_HIGH}" rx="6" fill="{fill}" '
            f'stroke="{line}"/><text x="{middle:.0f}" y="{y + 22:.0f}" font-size="13" text-anchor="middle" '
            f'fill="#222222">{escape(room)}</text>'
        )
    return "\n".join([*parts, "</svg>", ""])


def main() -> int:
    """Draw, or compare; 1 if the picture is of another code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare, and draw nothing")
    if not parser.parse_args().check:
        PICTURE.write_text(drawn(), encoding="utf-8")
    elif not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != drawn():
        print(f"{PICTURE.relative_to(arrows.ROOT)} is not that of the code: run tools/house.py.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
