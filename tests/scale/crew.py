"""Everybody who works on a job: processes of ``python -m landlens.scale``, each seen from outside."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 120  # seconds that anything may take, far more than it does
LEASE = "2"  # seconds: what a dead worker held is free soon


class Worker:
    """One process. What it says goes into a file, so that it never waits for a reader."""

    def __init__(self, crew, arguments, before=(), module="landlens.scale"):
        self._said = tempfile.TemporaryFile("w+")  # noqa: SIM115 - as long as the worker
        self.process = subprocess.Popen(
            [*before, sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=crew.environment,
            stdin=subprocess.DEVNULL,
            stdout=self._said,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def kill(self):
        """End it without a word of farewell."""
        self.process.kill()
        self.process.wait()

    def ask_to_stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)

    @property
    def code(self):
        """What it ended with, when it has ended."""
        return self.process.wait(LONGEST)

    @property
    def said(self):
        """All that it said until now."""
        self._said.seek(0)
        return self._said.read()


class Crew:
    """A job's database, service and workers. Each crew has a schema of its own."""

    def __init__(self, database, service, schema, folder):
        self.database, self.service, self.schema, self.folder = database, service, schema, folder
        self.environment = {**os.environ, **service.environment(), "HOME": str(folder)}
        self._workers = []

    def area(self, bbox=None, name="area"):
        """A GeoJSON file with a box, that of the world without one."""
        west, south, east, north = bbox or self.service.bbox
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        path = self.folder / f"{name}.geojson"
        path.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}), encoding="utf-8")
        return str(path)

    def start(self, command, *arguments, before=()):
        """One more at work."""
        options = self.leasing if command in ("tiles", "photos") else self.options
        return self._at_work(Worker(self, [command, *map(str, arguments), *options], before))

    def start_cluster(self, *arguments):
        """A Dask cluster at work on the photos."""
        module = "landlens.scale.dask_run"
        return self._at_work(Worker(self, [*self.leasing, *map(str, arguments)], module=module))

    @property
    def options(self):
        """Where the job is, for the command line."""
        return ["--db", self.database.loopback, "--schema", self.schema]

    @property
    def leasing(self):
        """The same for those who lease."""
        return [*self.options, "--lease", LEASE]

    def _at_work(self, worker):
        self._workers.append(worker)
        return worker

    def run(self, command, *arguments):
        """One that ends by itself, and well; what it said."""
        worker = self.start(command, *arguments)
        assert worker.code == 0, worker.said
        return worker.said

    def status(self, *arguments):
        return json.loads(self.run("status", "--json", *arguments))

    def sql(self, text):
        """psql's answer; ``{s}`` is the schema."""
        return self.database.sql(text.format(s=f'"{self.schema}"'))

    def number(self, text):
        return int(self.sql(text)[0])

    def until(self, text, least):
        """Wait until a number in the database is as large as that; what it is then."""
        return until(lambda: self.number(text), least)

    def asked(self, host):
        """How often each tile, or photo, was asked for."""
        counts = {}
        for entry in self.service.log(host):
            parts = entry["path"].strip("/").split("/")
            key = "/".join(parts[-3:]) if host == "tiles" else parts[-1].partition(".")[0]
            counts[key] = counts.get(key, 0) + 1
        return counts

    def dismiss(self):
        """End whoever is still at work."""
        for worker in self._workers:
            with contextlib.suppress(ProcessLookupError):
                worker.kill()


def until(number, least):
    """Wait until a function answers as much as that; what it answers then."""
    end = time.monotonic() + LONGEST
    while (found := number()) < least:
        assert time.monotonic() < end, f"{found} of {least}"
        time.sleep(0.02)
    return found


class Meanwhile:
    """Calls a function in a thread for as long as the block lasts; it gets an event that says when to end."""

    def __init__(self, work):
        self._end = threading.Event()
        self._thread = threading.Thread(target=work, args=(self._end,))

    def __enter__(self):
        self._thread.start()

    def __exit__(self, *_):
        self._end.set()
        self._thread.join()
