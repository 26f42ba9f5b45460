"""Makes the tables where there are none."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import errors as reasons

from .errors import PostgisMissing
from .schema import tables

_ONE_AT_A_TIME = 0x4C4C5401  # of an advisory lock: IF NOT EXISTS alone fails when two make the same table at once


def make_tables(connection: psycopg.Connection[Any], schema: str) -> None:
    """Make what is missing, in the present transaction. Raises PostgisMissing."""
    connection.execute("SELECT pg_advisory_xact_lock(%s)", (_ONE_AT_A_TIME,))
    if connection.execute("SELECT to_regtype('geometry')").fetchone() == (None,):
        try:
            with connection.transaction():
                connection.execute("CREATE EXTENSION IF NOT EXISTS postgis")
        except (reasons.InsufficientPrivilege, reasons.FeatureNotSupported, reasons.UndefinedFile):
            raise PostgisMissing from None
    there = connection.execute("SELECT to_regclass(%s)", (f'"{schema}".blocks',)).fetchone()
    if there == (None,):  # the last of them: whoever may only use the tables makes none
        for statement in tables(schema):
            connection.execute(statement)
