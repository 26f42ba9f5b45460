"""A layer that a run writes, where the form asks what becomes of a table that is there already."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...core.errors import Cancelled, LayerUnwritable, TableExists
from ...core.run.telling import silent
from ...core.sentences import Sentence
from ...i18n import said, tr
from ..parameters.existing_table import EXISTING_TABLE, REFUSE, REPLACE, UPDATE
from ..parameters.given import Given
from .added import telling
from .output import Output
from .tables.geopackage import GeoPackageTable
from .tables.merging import How, Table
from .tables.postgres import PostgresTable
from .tables.session import TableTrouble
from .tables.spool import Spool


class TableOutput(Output):
    """One sink parameter of a run with EXISTING_TABLE beside it.

    What goes into a table of PostgreSQL, and into a layer of a GeoPackage that is to be updated, waits in a file until
    all of it is there, and is then written in one transaction. Whatever else is written as every output is.

    ``key`` is the column by which rows are known, None where there is none; in columns that are ``kept`` a row that is
    there keeps its value where none came. Raises LayerUnwritable, from :meth:`check` on.
    """

    def __init__(
        self,
        given: Given,
        name: str,
        fields: QgsFields,
        wkb_type: Any,
        crs: QgsCoordinateReferenceSystem,
        *,
        key: Optional[str],
        kept: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(given, name, fields, wkb_type, crs)
        self._existing = given.choice(EXISTING_TABLE)
        self._how = How(key, self._existing == UPDATE, self._existing == REPLACE, kept)
        self._table: Optional[Table] = None
        self._rows: Optional[Spool] = None
        self._feedback = QgsProcessingFeedback()
        self._is_left = False
        if self.wanted and not self._appends:
            if self.place.database is not None:
                self._table = PostgresTable(self.place.database)
            elif self.updates and self.place.suffix == ".gpkg":
                self._table = GeoPackageTable(str(self.place.path), self.place.table)

    @property
    def is_left(self) -> bool:
        return self._is_left

    @property
    def updates(self) -> bool:
        """Whether rows of a layer that is there are brought up to date."""
        return self.existed and not self._appends and self._existing == UPDATE

    @property
    def stays(self) -> bool:
        """Whether what is there stays as it is until a run has ended well."""
        return self.existed and self._table is not None

    def keep_to(self, columns: frozenset[str]) -> bool:
        """Write these columns alone, of rows that are there, and add no row; False where that cannot be done."""
        if self._table is None or self._existing != UPDATE:
            return False
        self._how = self._how._replace(only=columns)
        return True

    def check(
        self,
        feedback: QgsProcessingFeedback,
        folder: Optional[str] = None,
        placeless: Callable[[], bool] = lambda: False,
    ) -> None:
        self._feedback = feedback
        if self._table is not None:
            with self._told():
                count = self._table.count()
            self.existed = count is not None
        if self.existed and self._existing == REFUSE and self.place.is_table and not self._appends:
            raise TableExists(self.place.shown, (self.place.count() if self._table is None else count) or 0)
        if self.updates and self._table is None:
            raise LayerUnwritable(
                "The layer '{label}' cannot be updated in {place}: that can be done with tables of PostgreSQL and with "
                "layers in GeoPackages (.gpkg). Choose one of these for it, or replace what is there.",
                label=self.label,
                place=self.place.shown,
            )
        if self._table is None:
            super().check(feedback, folder, placeless)
            return
        self.place.check(self.label, folder)
        if self.updates and self._how.key is None:
            raise self._failure(Sentence("its rows are known by an id, and there is no field with ids"))
        with self._told(), Spool(*self._schema) as rows:  # all that will be done, without a row, and undone
            rows.complete()
            self._table.write(rows, self._how, silent, keep=False)

    def open(self) -> Optional[str]:
        if self._table is None or not self.wanted:
            return super().open()
        if self.dest is None:
            with self._told():
                self._rows = Spool(*self._schema)
            self.dest = self._announced(self._table)
        return self.dest

    def write(self, features: Sequence[QgsFeature]) -> None:
        if self._rows is None:
            super().write(features)
            return
        with self._told():
            self._rows.add(features)

    def leave(self) -> None:
        """Drop what was written, so that what is there stays as it is."""
        if self._rows is not None:
            self._rows.__exit__()
        self._rows, self._is_left = None, True

    def close(self) -> None:
        """Complete the layer; after a cancel meanwhile it is left as it was, if something was there."""
        if self._table is None:
            super().close()
            return
        rows, self._rows = self._rows, None
        if rows is None:
            return
        # Whoever closes it after a cancel has decided that what came is to be kept.
        tell = silent if self._feedback.isCanceled() else telling(self._feedback)
        with self._told(), rows:
            try:
                rows.complete()
                if self.updates:
                    self._tell_left_out(rows)
                written = self._table.write(rows, self._how, tell)
            except Cancelled:
                self._is_left = True
                return
        for note in written.notes:
            self._feedback.pushInfo(said(note))
        if self.updates:
            self._feedback.pushInfo(
                tr(
                    "{place}: {updated:,} rows were brought up to date, {added:,} were added.",
                    place=self.place.shown,
                    updated=written.updated,
                    added=written.added,
                )
            )

    def finished(self) -> Optional[QgsVectorLayer]:
        layer = None if self.is_left else super().finished()
        # Of a table that lives on, the style is whatever its owners made of it.
        return None if layer is None or (self.updates and layer.listStylesInDatabase()[0] > 0) else layer

    def _tell_left_out(self, rows: Spool) -> None:
        """Leave out what no single row of the table would stand for, and say so."""
        repeated, nameless = rows.make_unique(rows.slot(str(self._how.key)))
        if repeated:
            self._feedback.pushWarning(
                tr(
                    "{count:,} rows were left out, as a later one has the same '{key}'.",
                    count=repeated,
                    key=self._how.key,
                )
            )
        if nameless:
            self._feedback.pushWarning(
                tr("{count:,} rows were left out, as they have no '{key}'.", count=nameless, key=self._how.key)
            )

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except TableTrouble as error:
            raise self._failure(error.sentence) from None

    def _announced(self, table: Table) -> str:
        """Where the layer will be, which QGIS loads from there if that was asked for."""
        dest = f"{table.provider}://{table.source}" if table.provider != "ogr" else table.source
        context, value = self._given.context, self._given.raw(self._name)
        if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
            name, hint = value.destinationName or self.label, QgsProcessingUtils.LayerHint.Vector
            details = QgsProcessingContext.LayerDetails(name, value.destinationProject, self._name, hint)
            context.addLayerToLoadOnCompletion(dest, details)
        return dest
