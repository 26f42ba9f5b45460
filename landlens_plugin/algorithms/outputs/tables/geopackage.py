"""A layer of a GeoPackage: the rows' own file is attached to it, and read in one transaction."""

from __future__ import annotations

import os
from typing import Optional

from ....core.run.telling import Tell
from ....core.sentences import Sentence
from .merging import SLICE, How, Known, Written, columns_added, key_made, matched, repeated
from .session import Session, TableTrouble, listed, literal, quoted
from .spool import Spool

# Not ON CONFLICT: the triggers that keep a GeoPackage's index of positions fail under it.
_UPDATE = (
    "UPDATE {table} SET ({columns}) = (SELECT {given} FROM landlens.rows s WHERE {same}) WHERE {key} IN "
    "(SELECT {slot} FROM landlens.rows s WHERE s.fid > {after} AND s.fid <= {until})"
)
_INSERT = (
    "INSERT INTO {table} ({key}, {columns}) SELECT {slot}, {values} FROM landlens.rows s "
    "WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {same}) AND s.fid > {after} AND s.fid <= {until}"
)
# Readers look there for where a layer is, and not at its rows.
_EXTENT = (
    "UPDATE main.gpkg_contents SET (min_x, min_y, max_x, max_y, last_change) = (SELECT min(ST_MinX({place})), "
    "min(ST_MinY({place})), max(ST_MaxX({place})), max(ST_MaxY({place})), strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
    "FROM {table}) WHERE table_name = {name}"
)


class GeoPackageTable:
    """A layer of a file, by name or the only one. It is made and replaced as every layer is; this updates it."""

    provider = "ogr"

    def __init__(self, path: str, table: Optional[str]) -> None:
        self._path, self._table = path, table or ""

    @property
    def source(self) -> str:
        return f"{self._path}|layername={self._table}"

    def count(self) -> Optional[int]:
        with Session(self._path) as db:
            self._table = self._table or self._only(db)
            return db.value("SELECT count(*) FROM {table}", table=quoted(self._table)) if self._columns(db) else None

    def write(self, rows: Spool, how: How, tell: Tell, *, keep: bool = True) -> Written:
        with Session(self._path) as db:
            db.rows("ATTACH DATABASE {path} AS landlens", path=literal(rows.path))
            slot = rows.slot(str(how.key))
            db.rows("CREATE INDEX IF NOT EXISTS landlens.by_key ON rows ({slot})", slot=slot)
            with db.transaction(keep=keep):
                return self._merge(db, rows, how, tell)

    def _merge(self, db: Session, rows: Spool, how: How, tell: Tell) -> Written:
        table, name = f"main.{quoted(self._table)}", literal(self._table)
        place = db.value("SELECT column_name FROM gpkg_geometry_columns WHERE table_name = {name}", name=name)
        known = {column: one for column, one in self._columns(db).items() if column != place}
        pairs, missing = matched(known, rows.columns, how)
        kinds = {slot: kind for _, slot, kind, *_ in db.rows("PRAGMA landlens.table_info('rows')")}
        for column in missing:
            kind = "DATETIME" if column.is_time else kinds[column.slot]
            db.rows("ALTER TABLE {table} ADD COLUMN {name} {kind}", table=table, name=quoted(column.name), kind=kind)
            pairs.append((column, column.name))
        key = next(name for column, name in pairs if column.name == how.key)
        notes = [*columns_added([column.name for column in missing]), *self._make_unique(db, key)]
        values = {name: f"s.{column.slot}" for column, name in pairs}
        if how.only is None and place is not None and "geom" in kinds:
            values[place] = self._moved(db)
        slot = values.pop(key)
        kept = {name for column, name in pairs if column.name in how.kept}
        given = [
            f"coalesce({value}, {quoted(self._table)}.{quoted(name)})" if name in kept else value
            for name, value in values.items()
        ]
        parts = {
            "table": table,
            "key": quoted(key),
            "slot": slot,
            "same": f"{quoted(self._table)}.{quoted(key)} = {slot}",
            "columns": listed(values),
            "values": ", ".join(values.values()),
            "given": ", ".join(given),
        }
        total = db.value("SELECT count(*) FROM landlens.rows")
        there = db.value(
            "SELECT count(*) FROM landlens.rows s WHERE EXISTS (SELECT 1 FROM {table} WHERE {same})", **parts
        )
        last = db.value("SELECT coalesce(max(fid), 0) FROM landlens.rows")
        for after in range(0, max(1, last), SLICE):  # once without a row, too: so it is tried
            tell(after / max(1, last))
            db.rows(_UPDATE, after=after, until=after + SLICE, **parts)
            if how.only is None:
                db.rows(_INSERT, after=after, until=after + SLICE, **parts)
        if place is not None:
            db.rows(_EXTENT, place=quoted(place), table=table, name=name)
        return Written(0 if how.only is not None else total - there, there, tuple(notes))

    def _only(self, db: Session) -> str:
        """The layer that a file is taken for: the one that has its name, or its only one. Raises TableTrouble."""
        names = [name for (name,) in db.rows("SELECT table_name FROM gpkg_contents WHERE table_name <> 'layer_styles'")]
        own = os.path.splitext(os.path.basename(self._path))[0]
        if own in names or len(names) == 1:
            return own if own in names else names[0]
        raise TableTrouble(
            "it holds {layers}; name one of them, as ogr:dbname='{path}' table=\"name\" (geom)",
            layers=", ".join(names) or Sentence("no layers"),
            path=self._path,
        )

    def _columns(self, db: Session) -> dict[str, Known]:
        """The columns of the layer, by name."""
        found = db.rows("PRAGMA main.table_info({table})", table=quoted(self._table))
        return {name: Known(kind, bool(in_key)) for _, name, kind, _, _, in_key in found}

    def _moved(self, db: Session) -> str:
        """The positions in the layer's CRS."""
        theirs = db.value(
            "SELECT srs_id FROM main.gpkg_geometry_columns WHERE table_name = {name}", name=literal(self._table)
        )
        own = db.value("SELECT srs_id FROM landlens.gpkg_geometry_columns")
        return "s.geom" if theirs == own else f"ST_Transform(s.geom, {theirs})"

    def _make_unique(self, db: Session, key: str) -> list[Sentence]:
        """See that a key tells the rows apart; a note where that needed an index. Raises TableTrouble."""
        table = quoted(self._table)
        for _, index, is_unique, _, is_partial in db.rows("PRAGMA main.index_list({table})", table=table):
            columns = [one[2] for one in db.rows("PRAGMA main.index_info({index})", index=quoted(index))]
            if is_unique and not is_partial and columns == [key]:
                return []
        twice = db.value(
            "SELECT {key} FROM {table} WHERE {key} IS NOT NULL GROUP BY 1 HAVING count(*) > 1 LIMIT 1",
            key=quoted(key),
            table=table,
        )
        if twice is not None:
            raise repeated(key, twice)
        index = quoted(f"{self._table}_{key}_key")
        db.rows("CREATE UNIQUE INDEX main.{index} ON {table} ({key})", index=index, table=table, key=quoted(key))
        return [key_made(key)]
