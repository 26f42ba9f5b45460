"""The rows as a table on the screen, as JSON, in the README, and in the guide's tutorial."""

from __future__ import annotations

import datetime
import json
import os
import platform
import re
import statistics
from pathlib import Path
from typing import Any

from .peers import OUT
from .race import Row, figure

HERE = Path(__file__).resolve().parent
README = HERE.parent / "README.md"
TUTORIAL = HERE.parent / "docs" / "tutorial.md"
WORKERS = ("1", "5", "10")  # of which landlensdb published figures
TITLES = ("what", "LandLens", "against", "that one", "ratio", "goal", "met")
Results = dict[str, dict[str, Any]]  # by the name of the measurement


def results_of(rows: list[Row | str], rounds: int) -> dict[str, Any]:
    """One measurement, ready for JSON; words are what its function said beside its rows."""
    return {
        "when": datetime.date.today().isoformat(),
        "rounds": rounds,
        "machine": f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}{_qgis()}",
        "rows": [
            {
                "what": row.what,
                "unit": row.unit,
                "ours": row.ours,
                "against": row.against,
                "theirs": row.theirs,
                "ratio": row.ratio,
                "goal": str(row.goal) if row.goal else None,
                "met": row.met,
                "times": row.times,
            }
            for row in rows
            if isinstance(row, Row)
        ],
        "words": [row for row in rows if isinstance(row, str)],
    }


def table(results: Results) -> str:
    """All rows in aligned columns, and below them what was said."""
    lines = [TITLES, *_cells(results)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(TITLES))]
    shown = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines]
    return "\n".join([*shown, "", *_words(results)])


def markdown(results: Results) -> str:
    """The same for the README."""
    # The last measurement speaks for all: only those of one machine are published.
    *_, last = results.values()
    rounds = sorted({one["rounds"] for one in results.values()})
    lines = [
        f"Medians of {' or '.join(map(str, rounds))} rounds, {last['when']}; {last['machine']}.",
        "",
        f"| {' | '.join(TITLES)} |",
        f"|{'---|' * len(TITLES)}",
        *(f"| {' | '.join(line)} |" for line in _cells(results)),
        "",
        *(f"- {word}" for word in _words(results)),
    ]
    return "\n".join(lines)


def write_json(results: Results, published: bool) -> Path:
    """The record: of a published run where it is kept, of any other where it is thrown away."""
    file = (HERE if published else OUT) / "results.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return file


def published_before() -> Results:
    """What an earlier run published; those measurements stay that this one leaves out."""
    file = HERE / "results.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def tutorial(results: Results) -> str:
    """The tutorial's figures: images a second with 1, 5 and 10 workers, landlensdb's and ours."""
    said = " ".join(results["tutorial"]["words"])
    fetched, fetched_then, downloaded, downloaded_then = re.findall(r"[\d.]+ / [\d.]+ / [\d.]+", said)
    details, photos = (row["times"] for row in results["workers"]["rows"])
    rows = [
        ("landlensdb 0.2.0, as published", fetched_then.split(" / "), downloaded_then.split(" / ")),
        ("landlensdb 0.2.0, measured here", fetched.split(" / "), downloaded.split(" / ")),
        ("LandLens", *([f"{statistics.median(one[count]):,.0f}" for count in WORKERS] for one in (details, photos))),
    ]
    told = [f"{what} with {count}" for what in ("details", "photos") for count in WORKERS]
    whole, *_ = results["tutorial"]["rows"]
    lines = [
        f"| images a second | {' | '.join(told)} |",
        f"|---|{'---:|' * len(told)}",
        *(f"| {who} | {' | '.join([*first, *second])} |" for who, first, second in rows),
        "",
        f"The box of step 2 with addresses, 10 workers: {figure(whole['ours'], 's')} with LandLens, "
        f"{figure(whole['theirs'], 's')} with landlensdb.",
    ]
    return "\n".join(lines)


def write_pages(results: Results) -> None:
    """Put the tables between the markers of their pages; the tutorial's, if all that it tells of was measured."""
    _put(README, "speed", markdown(results))
    if {"tutorial", "workers"} <= results.keys() and results["tutorial"]["words"]:
        _put(TUTORIAL, "workers", tutorial(results))


def _put(page: Path, name: str, table: str) -> None:
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, opened, rest = page.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not opened or not closed:
        raise SystemExit(f"{page.name} has no {begin} and {end}.")
    page.write_text(f"{before}{begin}\n{table}\n{end}{after}", encoding="utf-8")


def _cells(results: Results) -> list[tuple[str, ...]]:
    return [
        (
            row["what"],
            figure(row["ours"], row["unit"]),
            row["against"],
            figure(row["theirs"], row["unit"]),
            "" if row["ratio"] is None else f"{row['ratio']:.2f}",
            row["goal"] or "",
            {True: "yes", False: "no", None: ""}[row["met"]],
        )
        for one in results.values()
        for row in one["rows"]
    ]


def _words(results: Results) -> list[str]:
    return [word for one in results.values() for word in one["words"]]


def _qgis() -> str:
    try:
        from qgis.core import Qgis
    except ImportError:
        return ""
    return f", QGIS {Qgis.QGIS_VERSION.split('-')[0]}"
