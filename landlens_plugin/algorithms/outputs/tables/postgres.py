"""A table of PostgreSQL with PostGIS: by COPY into a temporary table, and from there into it, in one transaction."""

from __future__ import annotations

import re
from typing import Any, Optional

from qgis.core import QgsDataSourceUri

from ....core.run.telling import Tell, part
from ....core.sentences import Sentence
from .merging import SLICE, How, Known, Written, columns_added, key_made, matched, repeated
from .session import Session, TableTrouble, listed, literal, quoted
from .spool import TABLE, Spool

_STAGE = "landlens_rows"
_STAGED = f"pg_temp.{_STAGE}"
_OPTIONS = ("TEMPORARY=ON", "LAUNDER=NO", "GEOMETRY_NAME=geom", "FID=fid", "SPATIAL_INDEX=NONE")
_GEOMETRY = re.compile(r"geometry|geography")
_SRID = re.compile(r",(\d+)\)")
_INSERT = "INSERT INTO {table} ({columns}) SELECT {values} FROM {staged} s WHERE s.fid > {after} AND s.fid <= {until}"
_UPSERT = (
    "INSERT INTO {table} AS t ({columns}) SELECT {values} FROM {staged} s WHERE s.fid > {after} AND s.fid <= {until} "
    "ON CONFLICT ({key}) DO UPDATE SET {given}"
)
_UPDATE = "UPDATE {table} t SET {given} FROM {staged} s WHERE s.fid > {after} AND s.fid <= {until} AND {same}"
# A column that only the database gives values to, or that numbers its rows, is none of ours. Old servers know neither
# generated columns nor identities, and so have no names for them.
_COLUMNS = """
    SELECT a.attname,
        format_type(a.atttypid, CASE WHEN t.typname IN ('geometry', 'geography') THEN a.atttypmod ELSE -1 END),
        CASE WHEN row_to_json(a) ->> 'attgenerated' = 's' OR row_to_json(a) ->> 'attidentity' = 'a' OR EXISTS (
            SELECT 1 FROM pg_index i
            WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey)
        ) THEN 1 ELSE 0 END
    FROM pg_attribute a
    JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = to_regclass({name}) AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY a.attnum
"""
_KEYS = """
    SELECT count(*) FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND i.indkey::text = a.attnum::text
    WHERE i.indrelid = to_regclass({name}) AND a.attname = {key}
        AND i.indisunique AND i.indisvalid AND i.indimmediate AND i.indpred IS NULL
"""


class PostgresTable:
    """A table as QGIS names it: by service, authentication configuration or password."""

    provider = "postgres"

    def __init__(self, uri: QgsDataSourceUri) -> None:
        self._uri = uri
        self._place: Optional[str] = uri.geometryColumn() or "geom"  # the column of positions
        self._table = ".".join(quoted(one) for one in (uri.schema(), uri.table()) if one)

    @property
    def source(self) -> str:
        uri = QgsDataSourceUri(self._uri)
        uri.setDataSource(uri.schema(), uri.table(), self._place or "")
        return str(uri.uri(False))

    def count(self) -> Optional[int]:
        with self._session() as db:
            return db.value("SELECT count(*) FROM {table}", table=self._table) if self._columns(db) else None

    def write(self, rows: Spool, how: How, tell: Tell, *, keep: bool = True) -> Written:
        with self._session() as db:
            # Of a temporary table nobody else knows, and it is gone with the connection.
            db.copy(rows.path, TABLE, _STAGE, _OPTIONS, part(tell, 0, 0.5))
            db.rows("ANALYZE {staged}", staged=_STAGED)
            # Times that do not name their zone are UTC; and no run waits for ever for who holds the table.
            db.rows("SET TIME ZONE 'UTC'")
            db.rows("SET lock_timeout = '30s'")
            with db.transaction(keep=keep):
                known, tell = self._columns(db), part(tell, 0.5, 1)
                if known and how.may_update:
                    return self._merge(db, rows, how, known, tell)
                if known and not how.may_replace:
                    raise TableTrouble("somebody else has made it meanwhile")
                if known:
                    db.rows("DROP TABLE {table}", table=self._table)
                return self._fill(db, rows, how, tell)

    def _session(self) -> Session:
        # But for the option, GDAL would look at all tables that there are.
        return Session(f"PG:{self._uri.connectionInfo(True)}", [f"TABLES={_STAGE}"])

    def _fill(self, db: Session, rows: Spool, how: How, tell: Tell) -> Written:
        """Make the table anew, with its key and the index of its positions once all is in."""
        staged = self._columns(db, _STAGED)
        kinds = {column.name: _kind(column.is_time, staged[column.slot].kind) for column in rows.columns}
        values = {column.name: _cast(f"s.{column.slot}", kinds[column.name]) for column in rows.columns}
        if "geom" not in staged:
            self._place = None
        if self._place is not None:
            kinds[self._place], values[self._place] = staged["geom"].kind, "s.geom"
        columns = ", ".join(f"{quoted(name)} {kind}" for name, kind in kinds.items())
        db.rows("CREATE TABLE {table} ({columns})", table=self._table, columns=columns)
        count = self._sliced(db, _INSERT, tell, columns=listed(values), values=", ".join(values.values()))
        if how.key in kinds:
            slot = rows.slot(str(how.key))
            if not db.value("SELECT count(*) - count(DISTINCT {slot}) FROM {staged}", slot=slot, staged=_STAGED):
                db.rows("ALTER TABLE {table} ADD PRIMARY KEY ({key})", table=self._table, key=quoted(str(how.key)))
        if self._place is not None:
            db.rows("CREATE INDEX ON {table} USING gist ({place})", table=self._table, place=quoted(self._place))
        return Written(count, 0)

    def _merge(self, db: Session, rows: Spool, how: How, known: dict[str, Known], tell: Tell) -> Written:
        """Bring rows of the table up to date, and add those that it does not have."""
        staged = self._columns(db, _STAGED)
        pairs, missing = matched(known, rows.columns, how)
        for column in missing:
            kind, name = _kind(column.is_time, staged[column.slot].kind), quoted(column.name)
            db.rows("ALTER TABLE {table} ADD COLUMN {name} {kind}", table=self._table, name=name, kind=kind)
            known[column.name] = Known(kind, False)
            pairs.append((column, column.name))
        key = next(name for column, name in pairs if column.name == how.key)
        notes = [*columns_added([column.name for column in missing]), *self._make_unique(db, key)]
        values = {name: _cast(f"s.{column.slot}", known[name].kind) for column, name in pairs}
        places = [name for name, one in known.items() if _GEOMETRY.match(one.kind)]
        if self._place not in places:
            self._place = places[0] if places else None
        if how.only is None and "geom" in staged and self._place is not None:
            values[self._place] = _moved(staged["geom"].kind, known[self._place].kind)
        same = f"t.{quoted(key)} = {values[key]}"
        there = db.value(
            "SELECT count(*) FROM {staged} s WHERE EXISTS (SELECT 1 FROM {table} t WHERE {same})",
            staged=_STAGED,
            table=self._table,
            same=same,
        )
        others = [name for name in values if name != key]
        if how.only is not None:
            given = ", ".join(f"{quoted(name)} = {values[name]}" for name in others)
            self._sliced(db, _UPDATE, tell, given=given, same=same)
            return Written(0, there, tuple(notes))
        parts = {"columns": listed(values), "values": ", ".join(values.values()), "key": quoted(key)}
        kept = {name for column, name in pairs if column.name in how.kept}
        new = {name: f"excluded.{quoted(name)}" for name in others}
        new.update((name, f"coalesce({new[name]}, t.{quoted(name)})") for name in kept)
        given = ", ".join(f"{quoted(name)} = {value}" for name, value in new.items())
        self._sliced(db, _UPSERT, tell, given=given, **parts)
        total = db.value("SELECT count(*) FROM {staged}", staged=_STAGED)
        return Written(total - there, there, tuple(notes))

    def _sliced(self, db: Session, template: str, tell: Tell, **parts: Any) -> int:
        """Run a statement for some of the staged rows after the other; the number of the last."""
        last = db.value("SELECT coalesce(max(fid), 0) FROM {staged}", staged=_STAGED)
        for after in range(0, max(1, last), SLICE):  # once without a row, too: so it is tried
            tell(after / max(1, last))
            db.rows(template, staged=_STAGED, table=self._table, after=after, until=after + SLICE, **parts)
        return int(last)

    def _columns(self, db: Session, table: str = "") -> dict[str, Known]:
        """The columns of a table, by name; none where there is no such table."""
        found = db.rows(_COLUMNS, name=literal(table or self._table))
        return {name: Known(kind, bool(is_fixed)) for name, kind, is_fixed in found}

    def _make_unique(self, db: Session, key: str) -> list[Sentence]:
        """See that a key tells the rows apart; a note where that needed an index. Raises TableTrouble."""
        if db.value(_KEYS, name=literal(self._table), key=literal(key)):
            return []
        parts = {"table": self._table, "key": quoted(key)}
        twice = db.value(
            "SELECT {key} FROM {table} WHERE {key} IS NOT NULL GROUP BY 1 HAVING count(*) > 1 LIMIT 1", **parts
        )
        if twice is not None:
            raise repeated(key, twice)
        db.rows("CREATE UNIQUE INDEX ON {table} ({key})", **parts)
        return [key_made(key)]


def _kind(is_time: bool, staged: str) -> str:
    """The type of a new column."""
    return "timestamptz" if is_time else "text" if staged == "character varying" else staged


def _cast(value: str, kind: str) -> str:
    return f"CAST({value} AS {kind})"


def _moved(own: str, theirs: str) -> str:
    """The staged positions as a column of this type takes them."""
    ours, wanted = _SRID.search(own), _SRID.search(theirs)
    moved = ours and wanted and wanted[1] not in ("0", ours[1])
    value = f"ST_Transform(s.geom, {wanted[1]})" if moved and wanted else "s.geom"
    return _cast(value, "geography") if theirs.startswith("geography") else value
