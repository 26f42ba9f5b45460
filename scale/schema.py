"""The tables of a job that many computers work on, beside its plan and images: photos to get, permits, blocks.

Plain strings with the quoted schema to be filled in. Every statement may be sent twice.
"""

from __future__ import annotations

from landlens.store.jobtables import job_tables, quoted_schema

# Narrow, as there are ten million of them. Of those that are done `leased_until` is when that was.
_PHOTOS = """CREATE TABLE IF NOT EXISTS {schema}.photos (
    mly_id text PRIMARY KEY,
    job text NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'leased', 'done', 'gone', 'failed')),
    attempts smallint NOT NULL DEFAULT 0,
    reason text,
    leased_by text,
    leased_until timestamptz)
    WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)"""
_PHOTOS_WAITING = (
    "CREATE INDEX IF NOT EXISTS photos_waiting ON {schema}.photos (job, attempts, mly_id) WHERE state = 'waiting'"
)
_PHOTOS_LEASED = (
    "CREATE INDEX IF NOT EXISTS photos_leased ON {schema}.photos (job, leased_until) WHERE state = 'leased'"
)

_PERMITS = """CREATE TABLE IF NOT EXISTS {schema}.permits (
    day date NOT NULL,
    app text NOT NULL,
    granted int NOT NULL DEFAULT 0,
    PRIMARY KEY (day, app))"""
_BLOCKS = """CREATE TABLE IF NOT EXISTS {schema}.blocks (
    seen_at timestamptz NOT NULL DEFAULT now(),
    until timestamptz NOT NULL,
    seen_by text NOT NULL)"""

_TABLES = (_PHOTOS, _PHOTOS_WAITING, _PHOTOS_LEASED, _PERMITS, _BLOCKS)


def tables(schema: str) -> list[str]:
    """The statements that make every table where there is none."""
    return [*job_tables(schema), *(one.format(schema=quoted_schema(schema)) for one in _TABLES)]
