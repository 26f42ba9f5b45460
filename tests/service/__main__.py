"""Start the stand-in: ``python -m tests.service``, or this file as a plain script."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import signal
import stat
import sys
import threading
from pathlib import Path

if not __package__:
    # As a script Python puts this folder on the path, where our module names could hide others.
    sys.path[0] = str(Path(__file__).resolve().parents[2])

from tests.service import city, dense, recorded, town
from tests.service.app import Service
from tests.service.client import recorded_data
from tests.service.world import World

WORLDS = ("town", "curitiba", "grand_junction", "dense", "city")


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.service", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="first of four ports; 0 takes free ones")
    parser.add_argument("--world", choices=WORLDS, default="town")
    parser.add_argument("--data", type=Path, default=None, help="folder of the recorded answers")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--tiles", type=int, default=12, help="tiles of the world city")
    parser.add_argument("--images", type=int, default=83_334, help="images in each tile of the world city")
    parser.add_argument("--state-file", type=Path, help="where to write the line of addresses, too")
    options = parser.parse_args()
    data = options.data or recorded_data()
    if options.world in ("curitiba", "grand_junction") and data is None:
        parser.error(f"the world {options.world} needs --data, the folder of the recorded answers")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(make_world(options, data), data, options))


def make_world(options: argparse.Namespace, data: Path | None) -> World:
    if options.world == "town":
        return town.build(options.seed)
    if options.world == "dense":
        return dense.build(options.seed)
    if options.world == "city":
        return city.build(options.seed, options.tiles, options.images)
    assert data is not None
    return recorded.curitiba(data) if options.world == "curitiba" else recorded.grand_junction(data)


async def serve(world: World, data: Path | None, options: argparse.Namespace) -> None:
    """Serve until told to stop or left alone."""
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    service = Service(world, data)
    await service.start(options.port)
    if sys.platform != "win32":
        loop.add_signal_handler(signal.SIGTERM, done.set)
    parent = os.getppid()
    threading.Thread(target=_watch_stdin, args=(loop, done), daemon=True).start()
    line = json.dumps(service.describe())
    if options.state_file:
        options.state_file.write_text(line + "\n", encoding="utf-8")
    print(line, flush=True)
    # Should a parent die while another child still holds our stdin open, we get a new parent.
    while not done.is_set() and os.getppid() == parent:
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(done.wait(), 1)
    await service.stop()


def _watch_stdin(loop: asyncio.AbstractEventLoop, done: asyncio.Event) -> None:
    """Stop when the pipe from the parent closes; a terminal or /dev/null says nothing about a parent."""
    try:
        mode = os.fstat(0).st_mode
        if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
            return
        while os.read(0, 1024):
            pass
    except OSError:
        pass
    loop.call_soon_threadsafe(done.set)


if __name__ == "__main__":
    main()
