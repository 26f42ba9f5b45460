"""Where an output layer goes, told from its destination alone: nothing here opens what it would overwrite to write."""

from __future__ import annotations

import os
import re
from typing import Optional

from qgis.core import (
    QgsAggregateCalculator,
    QgsDataSourceUri,
    QgsProcessing,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...core.errors import LayerUnwritable
from ...core.sentences import Sentence

_PROVIDER = re.compile(r"(\w{3,}?):(.*)", re.DOTALL)  # QGIS's rule; a drive of Windows has one letter
# What is to be hidden of an address, as connection strings have it, with quotes and without, and as URLs do.
_HIDDEN = re.compile(
    r"(password\s*=\s*\\?)(?:'(?:\\.|[^'\\])*'?|[^\s'\"]+)|(?<=://)([^\s:@/]+:)[^\s@]+(?=@)", re.IGNORECASE
)
_POSTGRES_OF_GDAL = "PG:"
_GEOJSON_END = b"}"


class Place:
    """A destination as Processing writes it: a file, a table in a file, a table of a database, or a temporary layer.

    ``path`` is the file, None without one; ``table`` the layer in it, where only that one is replaced. ``database``
    is where a table of PostgreSQL is, whether QGIS's own driver is named or GDAL's; None of anything else.
    """

    def __init__(self, destination: str) -> None:
        self.destination = destination
        self.is_memory = destination == QgsProcessing.TEMPORARY_OUTPUT or destination.startswith("memory:")
        self.path: Optional[str] = None
        self.table: Optional[str] = None
        self.database: Optional[QgsDataSourceUri] = None
        self._provider, self._uri = "ogr", destination
        if self.is_memory or not destination:
            return
        named = _PROVIDER.fullmatch(destination)
        if named is not None:
            self._provider, self._uri = named.groups()
        if self._provider == "postgis":
            self._provider = "postgres"
        table = QgsDataSourceUri(self._uri) if named is not None else QgsDataSourceUri()
        if self._provider == "ogr" and table.database().startswith(_POSTGRES_OF_GDAL):
            self._provider, self._uri = "postgres", _as_qgis(table)
        if self._provider != "ogr":
            self._uri = self._uri[2:] if self._uri.startswith("//") else self._uri
            self.database = QgsDataSourceUri(self._uri) if self._provider == "postgres" else None
            return
        if table.database():
            self.path, self.table = table.database(), table.table() or None
        else:
            parts = QgsProviderRegistry.instance().decodeUri("ogr", self._uri)
            self.path, self.table = parts.get("path") or self._uri, parts.get("layerName") or None
        self._uri = self.path if self.table is None else f"{self.path}|layername={self.table}"

    @property
    def shown(self) -> str:
        """The destination for people to read."""
        return without_password(self.destination)

    @property
    def is_table(self) -> bool:
        """Whether it is a table of its own, be it in a file, and not a file as a whole."""
        return bool(self.destination) and not self.is_memory and (self.path is None or self.table is not None)

    @property
    def is_file(self) -> bool:
        """Whether a file holds the layer."""
        return self.path is not None

    @property
    def suffix(self) -> str:
        """The end of the file's name with its dot, which tells the format; empty without one."""
        return os.path.splitext(self.path or "")[1].lower()

    @property
    def folder(self) -> str:
        """The folder of the file."""
        return os.path.dirname(os.path.abspath(self.path or ""))

    def exists(self) -> bool:
        """Whether something is there that a new layer would replace."""
        if self.is_memory or not self.destination:
            return False
        if self.path is not None and (self.table is None or not os.path.exists(self.path)):
            return os.path.lexists(self.path)
        return self.layer().isValid()

    def count(self) -> Optional[int]:
        """How many features can really be read there; None where that is known only by reading a whole text."""
        if self.suffix in (".geojson", ".json"):  # the end is written last, and reading all takes longer than writing
            return None if _last_byte(str(self.path)) == _GEOJSON_END else 0
        layer = self.layer()
        if not layer.isValid():
            return 0
        # Not featureCount(): of some formats that is a number in the head of the file, whatever follows it.
        number, known = layer.aggregate(QgsAggregateCalculator.Aggregate.Count, "(1)")
        return int(number) if known else 0

    def replaces(self, layer: Optional[QgsVectorLayer]) -> bool:
        """Whether a layer written here would take the place of this one."""
        if layer is None:
            return False
        if self.database is not None:
            return layer.providerType() == "postgres" and _same(self.database, QgsDataSourceUri(layer.source()))
        if self.path is None or not os.path.exists(self.path):
            return False
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        path = parts.get("path")
        if not path or not os.path.exists(path) or not os.path.samefile(path, self.path):
            return False
        return self.table is None or self.table == (parts.get("layerName") or self.table)

    def check(self, label: str, folder: Optional[str]) -> None:
        """See that the file can be written, beside or below a ``folder`` that is made before it is.

        Raises LayerUnwritable.
        """
        if self.path is None:
            return
        parent = self.folder
        reason: Optional[Sentence] = None
        if folder is not None and _is_within(folder, self.path):
            reason = Sentence("the folder for the photos, {folder}, is that file or lies inside it", folder=folder)
        elif os.path.isdir(self.path) and self.suffix != ".gdb":
            reason = Sentence("that is a folder")
        elif not os.path.isdir(parent):
            if folder is None or not _is_within(folder, parent):
                reason = Sentence("there is no folder {folder}", folder=parent)
        elif not os.access(parent, os.W_OK | os.X_OK):
            reason = Sentence("the folder {folder} may not be written to", folder=parent)
        elif os.path.exists(self.path) and not os.access(self.path, os.W_OK):
            reason = Sentence("the file that is there may not be written to")
        if reason is not None:
            raise LayerUnwritable(
                "The layer '{label}' cannot be written to {path}: {reason}. Choose another place for it.",
                label=label,
                path=self.path,
                reason=reason,
            )

    def layer(self) -> QgsVectorLayer:
        """What is there, without a style; an invalid layer where there is none."""
        options = QgsVectorLayer.LayerOptions()
        options.loadDefaultStyle = False
        return QgsVectorLayer(self._uri, "written", self._provider, options)


def without_password(text: str) -> str:
    """A text with every password of a database's address taken out, whatever signs are in it."""
    return _HIDDEN.sub(lambda found: f"{found[1] or found[2]}***", text)


def _as_qgis(table: QgsDataSourceUri) -> str:
    """A table that GDAL's driver would write as QGIS's own names it."""
    schema, _, name = table.table().rpartition(".")
    uri = QgsDataSourceUri(table.database()[len(_POSTGRES_OF_GDAL) :])
    uri.setDataSource(table.schema() or schema, name, table.geometryColumn() or "geom")
    return str(uri.uri(False))


def _same(one: QgsDataSourceUri, other: QgsDataSourceUri) -> bool:
    """Whether two addresses are of one table; a schema that is not named is the usual one."""

    def told(uri: QgsDataSourceUri) -> tuple[str, ...]:
        server = (uri.service(), uri.host(), uri.port() or "5432", uri.database())
        return (*server, uri.schema() or "public", uri.table())

    return told(one) == told(other)


def _is_within(path: str, folder: str) -> bool:
    """Whether a path is a folder or lies below it, links followed as far as there is something to follow."""
    whole, above = os.path.realpath(path), os.path.realpath(folder)
    return whole == above or whole.startswith(os.path.join(above, ""))


def _last_byte(path: str) -> bytes:
    """The last byte of a file that is no white space; nothing of an empty file or of none."""
    try:
        with open(path, "rb") as file:
            file.seek(-min(64, os.path.getsize(path)), os.SEEK_END)
            return file.read().rstrip()[-1:]
    except OSError:
        return b""
