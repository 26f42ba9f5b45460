"""How the rows of a run go into a table: which column into which, and by which key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional, Protocol

from ....core.run.telling import Tell
from ....core.sentences import Sentence
from .session import TableTrouble
from .spool import Spool, Staged

SLICE = 20_000  # rows that a statement takes along, between two looks at a cancel


class How(NamedTuple):
    """What becomes of a table. Its rows are known by ``key``; None where rows are only ever added.

    One that is there is brought up to date where that is ``may_update``, and replaced where it is ``may_replace``;
    else it is trouble. In columns that are ``kept`` a row that is there keeps its value where none came. ``only`` names
    the columns that rows which are there get, and then no row is added: it is a record of what is in the table.
    """

    key: Optional[str]
    may_update: bool = False
    may_replace: bool = False
    kept: frozenset[str] = frozenset()
    only: Optional[frozenset[str]] = None


class Written(NamedTuple):
    """What became of a table: rows that are new, rows that were there, and what else was done to it."""

    added: int
    updated: int
    notes: tuple[Sentence, ...] = ()


class Table(Protocol):
    """A table of a database, or the place of one: what QGIS calls its ``provider``, and its ``source`` there."""

    provider: str

    @property
    def source(self) -> str:
        """Known for certain once :meth:`write` was tried."""

    def count(self) -> Optional[int]:
        """How many rows it has; None where there is no such table. Raises TableTrouble."""

    def write(self, rows: Spool, how: How, tell: Tell, *, keep: bool = True) -> Written:
        """Put the rows in, all or none: in one transaction, that is undone in the end unless it is to be kept.

        Raises TableTrouble and Cancelled.
        """


class Known(NamedTuple):
    """A column that is there. A ``fixed`` one gets its values from the database alone."""

    kind: str
    is_fixed: bool


def matched(
    known: Mapping[str, Known], columns: Sequence[Staged], how: How
) -> tuple[list[tuple[Staged, str]], list[Staged]]:
    """The columns of a run with the names that they have in a table, and those that are missing there.

    Raises TableTrouble where the key is.
    """
    folded = {name.casefold(): name for name in known}
    pairs: list[tuple[Staged, str]] = []
    missing: list[Staged] = []
    for column in columns:
        is_key = column.name == how.key
        if how.only is not None and not is_key and column.name not in how.only:
            continue
        name = column.name if column.name in known else folded.get(column.name.casefold())
        if name is not None and not (known[name].is_fixed and not is_key):
            pairs.append((column, name))
        elif name is None and is_key:
            raise TableTrouble("it has no column '{key}', by which its rows would be known", key=how.key)
        elif name is None:
            missing.append(column)
    return pairs, missing


def repeated(key: str, value: object) -> TableTrouble:
    """The rows of a table cannot be told apart by a key."""
    return TableTrouble(
        "more than one of its rows has '{value}' in '{key}', by which rows are known; remove all but one of each",
        value=value,
        key=key,
    )


def columns_added(names: Sequence[str]) -> tuple[Sentence, ...]:
    """A note on columns that a table did not have."""
    return (Sentence("New columns of the table: {columns}.", columns=", ".join(names)),) if names else ()


def key_made(key: str) -> Sentence:
    """A note on an index that a table did not have."""
    return Sentence("The table now has a unique index on '{key}', by which its rows are known.", key=key)
