"""Which fields of a layer of images hold what: six parameters, the same in each analysis that needs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsProcessingParameterField

from ...i18n import tr

ID_FIELD = "ID_FIELD"
ANGLE_FIELD = "ANGLE_FIELD"
TIME_FIELD = "TIME_FIELD"
PANORAMA_FIELD = "PANORAMA_FIELD"
SEQUENCE_FIELD = "SEQUENCE_FIELD"
QUALITY_FIELD = "QUALITY_FIELD"
# The fields of these names are used where the layer has them; that it has not is no fault.
COLUMN_OF = {
    ID_FIELD: "mly_id",
    ANGLE_FIELD: "compass_angle",
    TIME_FIELD: "captured_at",
    PANORAMA_FIELD: "is_pano",
    SEQUENCE_FIELD: "sequence_id",
    QUALITY_FIELD: "quality_score",
}
ALL_FIELDS = tuple(COLUMN_OF)


def field_parameters(names: Iterable[str], parent: str) -> Iterator[tuple[QgsProcessingParameterField, str]]:
    """The parameters that are named, each with its help; ``parent`` is the parameter of the layer."""
    texts = {
        ID_FIELD: (tr("Field with the id"), tr("What tells images apart; ties are decided by it.")),
        ANGLE_FIELD: (
            tr("Field with the direction"),
            tr("Where the camera looks, in degrees clockwise from north. Empty is unknown."),
        ),
        TIME_FIELD: (tr("Field with the capture time"), tr("When the image was taken. Without a zone it is UTC.")),
        PANORAMA_FIELD: (tr("Field with panorama or not"), tr("Whether the image shows every direction.")),
        SEQUENCE_FIELD: (tr("Field with the sequence"), tr("Which drive or walk the image belongs to.")),
        QUALITY_FIELD: (tr("Field with the quality"), tr("A score from 0 to 1, such as Mapillary's own.")),
    }
    for name in names:
        label, help_text = texts[name]
        yield (
            QgsProcessingParameterField(
                name, label, COLUMN_OF[name], parent, QgsProcessingParameterField.DataType.Any, optional=True
            ),
            help_text,
        )
