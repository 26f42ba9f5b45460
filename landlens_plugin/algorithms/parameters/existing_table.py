"""What becomes of an output's table that is there already: the parameter."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum

from ...i18n import tr
from .choices import choice

EXISTING_TABLE = "EXISTING_TABLE"
REFUSE, UPDATE, REPLACE = "refuse", "update", "replace"


def existing_table() -> tuple[QgsProcessingParameterEnum, str]:
    """The parameter, and its help."""
    words = {
        REFUSE: tr("Refuse, and say how many rows it has"),
        UPDATE: tr("Bring its rows up to date"),
        REPLACE: tr("Replace it"),
    }
    return choice(EXISTING_TABLE, tr("Existing table"), words, REFUSE), tr(
        "Where the output is a table of a database that is there already, of PostgreSQL or in a GeoPackage: refuse; or "
        "update: rows of the same id are brought up to date, new ones are added, and all other rows and columns, "
        "indexes and views stay; or replace it. A run that fails or is cancelled leaves the table as it was. A file is "
        "replaced as ever, but a GeoPackage whose layer is to be updated."
    )
