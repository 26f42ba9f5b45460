"""The page of settings: tokens, environment variables, what is kept where, limits, commands; from the code."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from landlens.scale import cli

from landlens_plugin.core.fetch.limits import DEFAULT_TILE_AGE, DEFAULT_TILE_LIMIT, MOST_WORKERS
from landlens_plugin.core.services.mapillary import limits
from landlens_plugin.core.services.mapillary.addresses import GRAPH_URL, TILES_URL
from landlens_plugin.core.store.folder import default_folder
from tools.sentences import PACKAGE, ROOT

from .markdown import code, page, table

_VARIABLES = {
    "MLY_TOKEN": "The access token, used where none of the places above holds one. For scripts and servers, as it "
    "asks for no password.",
    "DOWNLOAD_DIR": "The folder that *Download images* and the models put photos into, if none is given. Without it: "
    "`LandLens` in your pictures folder.",
    "LANDLENS_TILES_URL": f"The address of the tile server, for a mirror or a test. Without it: `{TILES_URL}`.",
    "LANDLENS_GRAPH_URL": f"The address of the Graph API, for a mirror or a test. Without it: `{GRAPH_URL}`.",
    "XDG_CACHE_HOME": "Linux: where the folder for caches is. Without it: `~/.cache`.",
    "LOCALAPPDATA": "Windows sets it: where the folder for caches is.",
    "REQUESTS_CA_BUNDLE": "A file of certificates to trust, where QGIS has some of its own besides.",
    "CURL_CA_BUNDLE": "The same, if `REQUESTS_CA_BUNDLE` is not set.",
    "PGPASSWORD": "PostgreSQL's own. *Copy report* reads it, to leave the password out of what is copied.",
}
_KEPT = {
    "landlens/mapillary": ("QGIS's authentication database, encrypted", "The token that *Save* keeps."),
    "landlens/welcomed": ("QGIS's settings", "That the first message was shown. No other setting is kept."),
    "landlens/coverage": ("the project", "Which layer is the coverage that *Coverage* shows."),
    "landlens/marks": ("the project", "Which layer has the marks of *Mark*."),
}
_TOKEN = (
    ("the authentication configuration that the tool names (`AUTHCFG`)", "method *Basic*, the token as password"),
    ("*Only for this session*", "in memory until QGIS closes"),
    (
        "*Save*, in *Web › LandLens › Settings…* or *Settings › Options › LandLens*",
        "encrypted, behind the master password",
    ),
    ("the environment variable `MLY_TOKEN`", "*Settings › Options › System › Environment* sets it for QGIS alone"),
)


def settings_page() -> str:
    """The page. Raises ValueError for a variable or key in the code that has no words here, and the other way round."""
    _agree(set(_VARIABLES), set(_names_read()), "environment variables")
    _agree(set(_KEPT), set(_keys()), "keys of settings")
    return page(
        "Settings and environment",
        "## Access token",
        "A token may be in one of four places. The first that holds one is used.",
        table(("place", "how"), ((f"{number}. {place}", how) for number, (place, how) in enumerate(_TOKEN, 1))),
        "## Environment variables",
        table(("variable", "what it does"), ((code(name), told) for name, told in _VARIABLES.items())),
        "A proxy, its exceptions and certificates are those of QGIS: *Settings › Options › Network* and "
        "*Authentication*. "
        "Without a proxy there, the system's own is used (`https_proxy`, `no_proxy`).",
        "## What is kept where",
        table(("key", "kept in", "what it is"), ((code(key), *told) for key, told in _KEPT.items())),
        "Tiles and details that were read lie in a folder for caches, which may be deleted at any time:",
        table(("system", "folder"), ((system, code(folder)) for system, folder in _caches())),
        "## Limits",
        table(("limit", "value"), _limits()),
        "## Jobs of many days",
        "Commands of `python -m landlens.scale`, which take the token from `MLY_TOKEN` and the database's password "
        "from where "
        "libpq looks for it (`PGSERVICE`, `PGHOST`, `~/.pgpass`). [A country](../recipes/country.md) shows them at "
        "work.",
        *_commands(),
    )


def _agree(told: set[str], there: set[str], what: str) -> None:
    if told != there:
        raise ValueError(f"tools/reference/settings.py and the code differ in {what}: {sorted(told ^ there)}")


def _trees() -> Iterator[ast.Module]:
    for folder in (PACKAGE, ROOT / "scale"):
        for path in sorted(folder.rglob("*.py")):
            if "_vendor" not in path.parts:
                yield ast.parse(path.read_text(encoding="utf-8"))


def _names_read() -> Iterator[str]:
    """The variables that the code asks an environment for."""
    for tree in _trees():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("get", "getenv")
            ):
                key, owner = node.args[0] if node.args else None, node.func.value
            elif isinstance(node, ast.Subscript):
                key, owner = node.slice, node.value
            else:
                continue
            named = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            if named in ("environ", "env", "os") and isinstance(key, ast.Constant):
                yield key.value


def _keys() -> Iterator[str]:
    """The names under which something is kept."""
    for tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                value = node.value.value
                if isinstance(value, str) and value.startswith("landlens/"):
                    yield value


def _caches() -> Iterator[tuple[str, str]]:
    home = str(Path.home())
    yield "Linux", str(default_folder({}, "linux")).replace(home, "~")
    yield "macOS", str(default_folder({}, "darwin")).replace(home, "~")
    yield "Windows", str(default_folder({"LOCALAPPDATA": "%LOCALAPPDATA%"}, "win32")).replace("/", "\\")


def _limits() -> list[tuple[str, str]]:
    return [
        ("coverage tiles a day, by Mapillary, for an app", f"{limits.TILES_PER_DAY:,}"),
        ("coverage tiles in a row before LandLens slows down", f"{limits.TILES_SUSTAINED.count:,}"),
        ("coverage tiles a second after that", f"{limits.TILES_SUSTAINED.count / limits.TILES_SUSTAINED.seconds:g}"),
        ("connections for tiles at a time", f"{limits.TILE_CONNECTIONS}"),
        ("coverage tiles a minute that the map's *Coverage* reads", f"{limits.COVERAGE_PER_MINUTE}"),
        ("entities (photos, details) a minute, by Mapillary, for an app", f"{limits.ENTITIES_PER_MINUTE.count:,}"),
        ("images in one request for details", f"{limits.BATCH}"),
        ("hours that a block of an internet address lasts", f"{limits.BLOCK_SECONDS / 3600:g}"),
        ("tiles of a run, unless `TILE_LIMIT` says otherwise", f"{DEFAULT_TILE_LIMIT}"),
        (
            "hours for which tiles are not asked for again, unless `MAX_TILE_AGE` says otherwise",
            f"{DEFAULT_TILE_AGE:g}",
        ),
        ("parallel requests (`WORKERS`)", f"1 to {MOST_WORKERS}"),
    ]


def _commands() -> Iterator[str]:
    parser = cli.command_parser()
    (commands,) = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    about = {one.dest: one.help for one in commands._choices_actions}
    for name, command in commands.choices.items():
        yield f"### `{name}`"
        yield f"{about[name][0].upper()}{about[name][1:]}."
        rows = [_option(one) for one in command._actions if not isinstance(one, argparse._HelpAction)]
        yield table(("option", "what it does"), rows)


def _option(action: Any) -> tuple[str, str]:
    told = action.help.replace("(%(default)s)", "" if action.dest == "machine" else f"(`{action.default}`)")
    told = told.replace(" :", ":").strip()
    choices = f" One of {', '.join(map(code, action.choices))}." if action.choices else ""
    return code(
        action.option_strings[-1] if action.option_strings else action.dest
    ), f"{told[0].upper()}{told[1:].rstrip(' .')}.{choices}"
