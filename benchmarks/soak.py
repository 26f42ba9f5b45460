"""The soak: many photos, faults of every kind, and kills at random moments, through qgis_process.

    make soak                                     20,000 photos, 5 % faults, 20 kills
    make soak ARGS="--images 2000 --kills 5"      a smaller one

Every run starts qgis_process anew, with the plugin's own zip in a bare profile, and downloads into one folder; a kill
is SIGKILL. At the end there are exactly the right files, every one whole, and the stand-in's log has at most 10 % more
requests than the least possible: one for each photo, one for each 50 addresses, and one for each fault that it
injected. What a kill lost in flight (photos half read, addresses asked for and not used) is not forgiven: it counts.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import hashlib
import io
import math
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.service.client import StandIn  # noqa: E402

SIZE = "256"
MOST_EXTRA = 0.10
AFTER_KILLS = 3  # runs that may follow the last kill, for what failed in one of them
RUN_SECONDS = 3600  # a guard against hangs
IMAGE_FAULTS = ["500", "503", "404", "410", "expired", "html", "xml", "reset", "cut", "truncate", "empty", "garbage"]
ENTITY_FAULTS = ["outage", "timeout", "too_much_data", "html", "xml", "reset", "cut", "truncate", "empty", "garbage"]
LIMITS = {"429": "image_fault", "rate_limit": "entity_fault"}
SLOW = ["drip", "hang"]  # each costs its worker 20 or 60 seconds, so they are rarer
SLOW_SHARE = 0.0005


@dataclass
class Soak:
    """What a soak found. ``problems`` are sentences; none of them means that all is as it should be."""

    photos: int = 0
    kills: int = 0
    runs: int = 0
    seconds: float = 0.0
    requests: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    least: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def extra(self) -> float:
        """Requests beyond the least possible, as a share of these."""
        return sum(self.requests.values()) / self.least - 1


def soak(
    images: int,
    kills: int,
    *,
    share: float = 0.05,
    workers: int = 10,
    seed: int = 1,
    slow: bool = True,
    say: Callable[[str], None] = lambda text: None,
) -> Soak:
    """Download so many photos with so many kills on the way, and look at what is there in the end."""
    rng = random.Random(seed)
    found, start = Soak(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="landlens-soak-") as name, StandIn.start("dense") as service:
        work = Path(name)
        environment = profile(work / "profile", service.environment())
        ids = [image["id"] for image in rng.sample(service.truth(), images)]
        layer, photos = work / "images.csv", work / "photos"
        with layer.open("w", newline="") as file:
            csv.writer(file).writerows([["mly_id", "filename"], *([key, key] for key in ids)])
        service.set(**faults(share, slow, seed))

        def run() -> subprocess.Popen[str]:
            found.runs += 1
            record = work / f"record-{found.runs}.gpkg"
            words = [f"INPUT={layer}", f"SIZE={SIZE}", f"WORKERS={workers}", f"FOLDER={photos}", f"OUTPUT={record}"]
            return qgis_process(environment, "run", "landlens:downloadimages", "--", *words)

        for moment in sorted(rng.randrange(images) for _ in range(kills)):
            process = run()
            if killed_at(process, photos, moment, rng):
                found.kills += 1
            found.problems += broken(photos)
            say(f"run {found.runs:>3}: killed with {count(photos):,} of {images:,} photos there")
        for _ in range(AFTER_KILLS):
            process = run()
            output, _ = process.communicate(timeout=RUN_SECONDS)
            if process.returncode:
                found.problems.append(f"the last run failed: {output[-500:]}")
            say(f"run {found.runs:>3}: ended with {count(photos):,} of {images:,} photos there")
            if count(photos) >= images:
                break
        found.photos = count(photos)
        log = [entry for entry in service.log() if entry["host"] != "control"]
        found.requests = Counter(entry["host"] for entry in log)
        found.faults = Counter(entry["fault"] for entry in log if entry["fault"])
        found.least = images + math.ceil(images / 50) + sum(found.faults.values())
        found.problems += wrong_files(photos, ids) + wrong_record(work / f"record-{found.runs}.gpkg", images)
        if any(entry.get("leaked_token") for entry in log):
            found.problems.append("the token went to the image host")
    if found.extra > MOST_EXTRA:
        found.problems.append(f"{found.extra:.1%} more requests than the least possible, and {MOST_EXTRA:.0%} may be")
    if found.kills < kills:
        found.problems.append(f"only {found.kills} of {kills} kills hit a running process")
    found.seconds = time.monotonic() - start
    return found


def faults(share: float, slow: bool, seed: int) -> dict[str, list[dict[str, object]]]:
    """The stand-in's switches: of either kind of request, so many fail, each fault as often as every other."""
    switches = {}
    for switch, modes in (("image_fault", IMAGE_FAULTS), ("entity_fault", ENTITY_FAULTS)):
        often = [*modes, *(mode for mode, where in LIMITS.items() if where == switch)]
        chosen = [(mode, share / len(often)) for mode in often] + [(mode, SLOW_SHARE) for mode in SLOW if slow]
        switches[switch] = [
            {
                "mode": mode,
                "probability": chance,
                "seed": f"{seed} {switch} {mode}",
                **({"retry_after": 1} if mode in LIMITS else {}),
                **({"status": 200} if mode in ("xml", "html") else {}),
                **({"seconds": 600} if mode == "drip" else {}),
            }
            for mode, chance in chosen
        ]
    return switches


def profile(home: Path, settings: dict[str, str]) -> dict[str, str]:
    """A bare QGIS profile with nothing in it but the plugin's zip; the environment that uses it."""
    plugins = home / "profiles/default/python/plugins"
    for folder in (plugins, home / "tmp"):
        folder.mkdir(parents=True)
    (home / "run").mkdir(mode=0o700)
    subprocess.run(
        [sys.executable, str(ROOT / "tools/package.py"), "--into", str(home)],
        check=True,
        stdout=subprocess.PIPE,
        timeout=120,
    )
    (archive,) = home.glob("*.zip")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(plugins)
    environment = {**os.environ, **settings, "HOME": str(home), "TMPDIR": str(home / "tmp")}
    environment |= {"QGIS_CUSTOM_CONFIG_PATH": str(home), "XDG_RUNTIME_DIR": str(home / "run")}
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "DOWNLOAD_DIR"):
        environment.pop(name, None)
    process = qgis_process(environment, "plugins", "enable", "landlens")
    output, _ = process.communicate(timeout=120)
    if process.returncode:
        raise RuntimeError(f"the plugin could not be enabled: {output[-1000:]}")
    return environment


def qgis_process(environment: dict[str, str], *words: str) -> subprocess.Popen[str]:
    """A qgis_process on its way, in a process group of its own, with all that it says in its stdout."""
    return subprocess.Popen(
        [environment["QGIS_PROCESS"], *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )


def kill(process: subprocess.Popen[str]) -> bool:
    """End a process as a power cut would; whether it still ran."""
    running = process.poll() is None
    if running:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return running


def killed_at(process: subprocess.Popen[str], photos: Path, moment: int, rng: random.Random) -> bool:
    """Kill the process a little after so many photos are there; while it starts if they are there already."""
    early = count(photos) >= moment
    # Its pipe holds 64 kB, more than it says before it ends.
    end = time.monotonic() + RUN_SECONDS
    while process.poll() is None and count(photos) < moment and time.monotonic() < end:
        time.sleep(0.05)
    time.sleep(rng.uniform(0, 4) if early else rng.uniform(0, 0.3))
    return kill(process)


def count(photos: Path) -> int:
    """How many photos there are under their final names."""
    with contextlib.suppress(FileNotFoundError), os.scandir(photos) as entries:
        return sum(entry.name.endswith(".jpg") for entry in entries)
    return 0


def broken(photos: Path) -> list[str]:
    """Sentences on files under a final name that do not begin and end as a JPEG does."""
    found = []
    for path in sorted(photos.glob("*.jpg")):
        with path.open("rb") as file:
            start = file.read(3)
            file.seek(max(0, path.stat().st_size - 2))
            if start != b"\xff\xd8\xff" or file.read() != b"\xff\xd9":
                found.append(f"{path.name} is broken after a kill")
    return found


def wrong_files(photos: Path, ids: list[str]) -> list[str]:
    """Sentences on what is missing, too much, of another image, or not whole."""
    from PIL import Image

    there = {path.name for path in photos.iterdir()} if photos.is_dir() else set()
    wanted = {f"{key}.jpg" for key in ids}
    problems = [f"{name} is missing" for name in sorted(wanted - there)]
    problems += [f"{name} should not be there" for name in sorted(there - wanted)]
    pictures = set()
    for name in sorted(wanted & there):
        content, key = (photos / name).read_bytes(), name.partition(".")[0]
        # The stand-in writes the image's id and size into each file, LandLens its mark.
        if f"stand-in {key} {SIZE}".encode() not in content or f"landlens:{key}:{SIZE}".encode() not in content[:8192]:
            problems.append(f"{name} is not this image")
        picture = content[scan_at(content) :]
        if (digest := hashlib.sha256(picture).digest()) not in pictures:
            # A cut file would be a picture of its own, and decoding would tell it.
            pictures.add(digest)
            try:
                Image.open(io.BytesIO(content)).load()
            except OSError as error:
                problems.append(f"{name} cannot be decoded: {error}")
    return problems


def scan_at(jpeg: bytes) -> int:
    """Where a JPEG's picture data begin, behind all that EXIF and XMP change; 0 if it has none."""
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        if jpeg[at + 1] == 0xDA:
            return at
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return 0


def wrong_record(record: Path, images: int) -> list[str]:
    """Sentences on rows of the last run's output that do not tell of a photo."""
    if not record.is_file():
        return ["the last run left no output layer"]
    with contextlib.closing(sqlite3.connect(record)) as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
        rows = database.execute(f'SELECT download_status, image_path, bytes FROM "{table}"').fetchall()
    problems = [] if len(rows) == images else [f"the output layer has {len(rows)} rows, not {images}"]
    statuses = Counter(status for status, _, _ in rows)
    if set(statuses) - {"downloaded", "skipped"}:
        problems.append(f"the output layer tells of {dict(statuses)}")
    if any(not path or os.path.getsize(path) != size for _, path, size in rows if path is None or os.path.exists(path)):
        problems.append("the output layer names sizes that the files do not have")
    return problems


def main() -> int:
    """Run one soak and say what came of it; 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--faults", type=float, default=0.05, help="share of requests that fail (0.05)")
    parser.add_argument("--workers", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = soak(
        options.images,
        options.kills,
        share=options.faults,
        workers=options.workers,
        seed=options.seed,
        say=lambda text: print(text, flush=True),
    )
    print(f"\n{found.photos:,} photos after {found.runs} runs and {found.kills} kills in {found.seconds / 60:.1f} min")
    print("faults:   " + ", ".join(f"{mode} {number}" for mode, number in sorted(found.faults.items())))
    print("requests: " + ", ".join(f"{host} {number:,}" for host, number in sorted(found.requests.items())))
    print(f"least:    {found.least:,}; {found.extra:+.2%}")
    for problem in found.problems[:20]:
        print(f"WRONG: {problem}")
    print("All is as it should be." if not found.problems else f"{len(found.problems)} problems.")
    return 1 if found.problems else 0


if __name__ == "__main__":
    sys.exit(main())
