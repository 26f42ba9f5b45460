"""A connection of QGIS's to a database: statements, tables as layers, and its errors as sentences."""

from __future__ import annotations

import re
from typing import Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsException,
    QgsProcessingFeedback,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...core.errors import DatabaseRefused, RequestInvalid

_PROVIDER = "postgres"
_SERVERS_OWN = re.compile(r"(?:ERROR|FATAL):\s*([^\n\]]+)")


class Database:
    """What one of QGIS's PostgreSQL connections leads to."""

    def __init__(self, name: str) -> None:
        self._name = name
        metadata = QgsProviderRegistry.instance().providerMetadata(_PROVIDER)
        connections = {} if metadata is None else metadata.connections(False)
        if name not in connections:
            raise RequestInvalid(
                "There is no PostgreSQL connection '{name}' in this QGIS. Make one in the Browser, under PostgreSQL; "
                "those that are there: {known}.",
                name=name,
                known=", ".join(sorted(connections)) or "-",
            )
        self._connection = connections[name]

    def run(self, *statements: str, feedback: Optional[QgsProcessingFeedback] = None) -> list[list[Any]]:
        """Do statements as one transaction; the rows of the last. Raises DatabaseRefused."""
        try:
            return self._connection.executeSql(";\n".join(statements), feedback)
        except (QgsProviderConnectionException, QgsException) as error:  # QGIS 3.22 raises the second
            raise DatabaseRefused(self._name, self._reason(str(error))) from None

    def layer(self, schema: str, table: str, condition: str, name: str) -> QgsVectorLayer:
        """A table with shapes in ``geom``, or those of its rows that meet a condition."""
        uri = QgsDataSourceUri(self._connection.uri())
        uri.setDataSource(schema, table, "geom", condition)
        uri.setSrid("4326")
        layer = QgsVectorLayer(uri.uri(False), name, _PROVIDER)
        if not layer.isValid():
            raise DatabaseRefused(self._name, self._reason(layer.error().message()))
        return layer

    def _reason(self, text: str) -> str:
        """What the server said, without what it was asked, or where it is."""
        found = _SERVERS_OWN.search(text)
        reason = found[1] if found else (text.strip().splitlines() or ["?"])[0]
        password = QgsDataSourceUri(self._connection.uri()).password()
        return (reason.replace(password, "…") if password else reason).strip().rstrip(".")
