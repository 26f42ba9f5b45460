"""LandLens against what a user would choose instead, side by side in one run.

    make bench                                          everything, three rounds
    make bench ARGS="--rounds 1 --only tutorial stall"  quicker
    make bench ARGS="--publish"                         into the README, the tutorial and benchmarks/results.json, too

Prints medians and ratios, and writes them to benchmarks/out/results.json. Peers that are not there are left out with a
word. The stand-in service answers with the delays that reproduce landlensdb's published figures. Goals that are missed
are printed, and fail nothing; a result that is wrong fails its measurement, and the run in the end.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import (  # noqa: E402
    comparing,
    covering,
    downloading,
    drawing,
    exporting,
    fetching,
    growth,
    in_qgis,
    looking,
    looking_at,
    merging,
    panorama,
    positions,
    report,
    scaling,
    thinning,
    views,
)
from benchmarks.surroundings import Surroundings  # noqa: E402

MEASUREMENTS = {
    "tutorial": fetching.tutorial,
    "dense": fetching.dense_tile,
    "sparse": fetching.sparse_tile,
    "details": fetching.details,
    "coverage": fetching.coverage,
    "delays": downloading.with_delays,
    "nodelays": downloading.without_delays,
    "skip": downloading.skip_present,
    "step": looking.step,
    "page": exporting.page,
    "compare": comparing.compare,
    "lookat": looking_at.looking_at,
    "memory": growth.memory,
    "tiles": growth.tiles,
    "images": growth.images,
    "workers": growth.workers,
    "redraw": drawing.redraw,
    "stall": in_qgis.stall,
    "start": in_qgis.start,
    "imports": in_qgis.imports,
    "frame": panorama.frame,
    "sharp": panorama.sharp,
    "thin": thinning.thin,
    "positions": positions.positions,
    "views": views.views,
    "cover": covering.cover,
    "scaletiles": scaling.reading,
    "scalephotos": scaling.photos,
    "upsert": scaling.upsert,
    "scalememory": scaling.memory,
    "queue": scaling.queue,
    "merge": merging.merging,
}


def main() -> int:
    """Measure, print, write; 1 if a measurement failed, whatever it measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=MEASUREMENTS, default=list(MEASUREMENTS), metavar="NAME")
    parser.add_argument(
        "--publish", action="store_true", help="write the tables of README and tutorial, and benchmarks/results.json"
    )
    options = parser.parse_args()
    measured, failed = {}, []
    with tempfile.TemporaryDirectory(prefix="landlens-bench-") as scratch:
        around = Surroundings(Path(scratch), options.rounds)
        try:
            for name in (name for name in MEASUREMENTS if name in options.only):
                begun = time.perf_counter()
                try:
                    measured[name] = report.results_of(MEASUREMENTS[name](around), options.rounds)
                except Exception:  # noqa: BLE001 - the others are still worth measuring
                    traceback.print_exc()
                    failed.append(name)
                print(f"{name}: {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
        finally:
            around.close()
    if measured:
        print(f"\n{report.table(measured)}")
    known = {**report.published_before(), **measured} if options.publish else measured
    known = {name: known[name] for name in MEASUREMENTS if name in known}
    print(f"\nWritten to {report.write_json(known, options.publish).relative_to(ROOT)}.")
    if options.publish and known:
        report.write_pages(known)
    if failed:
        print(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # QGIS outside its window does not end well
