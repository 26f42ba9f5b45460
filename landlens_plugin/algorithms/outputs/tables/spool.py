"""The rows of a run in a file of its own until all are there: no database waits for as long as a run does."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingUtils,
    QgsVectorFileWriter,
)

from ....compat import is_datetime, make_field
from ..gdal_errors import errors_of_gdal
from .session import Session, TableTrouble

TABLE = "rows"


class Staged(NamedTuple):
    """A column of the rows: its name, and the one that it has in the file."""

    name: str
    slot: str
    is_time: bool


class Spool:
    """A GeoPackage with a table ``rows``: ``fid`` from 1 on, columns ``c0``, ``c1`` ... in the fields' order, ``geom``.

    Names of others, whatever letters are in them, stay out of the file. Times are texts of ISO 8601, which every
    database reads as what they are, to the millisecond.
    """

    def __init__(self, fields: QgsFields, wkb_type: Any, crs: QgsCoordinateReferenceSystem) -> None:
        # Where Processing keeps its temporary layers, which users may move to a larger disk.
        self._folder = tempfile.TemporaryDirectory(prefix="landlens-", dir=QgsProcessingUtils.tempFolder())
        self.path = os.path.join(self._folder.name, "rows.gpkg")
        self.columns = [Staged(one.name(), f"c{place}", is_datetime(one)) for place, one in enumerate(fields)]
        plain = QgsFields()
        for field, column in zip(fields, self.columns):
            one = make_field(column.slot, "text") if column.is_time else QgsField(field)
            one.setName(column.slot)
            plain.append(one)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", TABLE
        options.layerOptions = ["SPATIAL_INDEX=NO", "FID=fid", "GEOMETRY_NAME=geom"]
        self._writer = QgsVectorFileWriter.create(
            self.path, plain, wkb_type, crs, QgsCoordinateTransformContext(), options
        )
        if self._writer.hasError():
            raise TableTrouble("{reason}", reason=self._writer.errorMessage())

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._writer = None
        self._folder.cleanup()

    def add(self, features: Sequence[QgsFeature]) -> None:
        """Take more rows. Raises TableTrouble."""
        with errors_of_gdal() as errors:
            added = self._writer.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
        if not added or errors:
            raise TableTrouble("{reason}", reason=self._writer.errorMessage() or "; ".join(errors[:3]))

    def complete(self) -> None:
        """No more rows come. Raises TableTrouble."""
        with errors_of_gdal() as errors:
            self._writer = None
        if errors:
            raise TableTrouble("{reason}", reason="; ".join(errors[:3]))

    def slot(self, name: str) -> str:
        """The column of this name in the file; TableTrouble without one."""
        for column in self.columns:
            if column.name.casefold() == name.casefold():
                return column.slot
        raise TableTrouble("its rows have no column '{name}'", name=name)

    def make_unique(self, slot: str) -> tuple[int, int]:
        """Keep the last of the rows that have one value in a column, and none without any; how many of each went."""
        with Session(self.path) as file:
            ((total, known, different),) = file.rows(
                "SELECT count(*), count({slot}), count(DISTINCT {slot}) FROM rows", slot=slot
            )
            if different < total:
                file.rows("CREATE INDEX IF NOT EXISTS by_key ON rows ({slot})", slot=slot)
                file.rows(
                    "DELETE FROM rows WHERE {slot} IS NULL "
                    "OR fid < (SELECT max(fid) FROM rows o WHERE o.{slot} = rows.{slot})",
                    slot=slot,
                )
        return known - different, total - known
