"""Makes the tables where there are none."""

from __future__ import annotations

from typing import Any

import psycopg
from landlens.store.jobtables import HAS_POSTGIS, MAKE_POSTGIS, ONE_AT_A_TIME
from psycopg import errors as reasons

from .errors import PostgisMissing
from .schema import tables


def make_tables(connection: psycopg.Connection[Any], schema: str) -> None:
    """Make what is missing, in the present transaction. Raises PostgisMissing."""
    connection.execute(ONE_AT_A_TIME)
    if connection.execute(HAS_POSTGIS).fetchone() != (True,):
        try:
            with connection.transaction():
                connection.execute(MAKE_POSTGIS)
        except (reasons.InsufficientPrivilege, reasons.FeatureNotSupported, reasons.UndefinedFile):
            raise PostgisMissing from None
    there = connection.execute("SELECT to_regclass(%s)", (f'"{schema}".blocks',)).fetchone()
    if there == (None,):  # the last of them: whoever may only use the tables makes none
        for statement in tables(schema):
            connection.execute(statement)
