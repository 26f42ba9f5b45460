"""The words, order and widths of a layer's columns, and the form of one image: the photo above, ids at the end."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeTableConfig,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsOptionalExpression,
    QgsVectorLayer,
)

from ..compat import make_group_box
from ..i18n import tr

# Columns in the order of the form and of the table, by group, with their widths in the table in pixels.
_PHOTO = {"image_path": 220, "image_relpath": 220}
_WHERE = {
    "captured_at": 190,
    "compass_angle": 90,
    "is_pano": 80,
    "on_foot": 70,
    "computed_compass_angle": 90,
    "altitude": 90,
    "computed_altitude": 90,
    "computed_geometry_lon": 110,
    "computed_geometry_lat": 110,
    "computed_rotation": 160,
}
_DETAILS = {
    "creator_username": 130,
    "quality_score": 80,
    "make": 100,
    "model": 120,
    "camera_type": 100,
    "camera_parameters": 160,
    "width": 80,
    "height": 80,
    "exif_orientation": 90,
    "atomic_scale": 90,
    "download_status": 110,
    "download_error": 220,
    "bytes": 90,
    "page_url": 160,
    "image_url": 160,
    "thumb_256_url": 160,
    "thumb_1024_url": 160,
    "thumb_2048_url": 160,
    "thumb_original_url": 160,
    "mesh_url": 160,
    "sfm_cluster_url": 160,
}
_IDS = {
    "name": 150,
    "filename": 150,
    "mly_id": 150,
    "sequence_id": 180,
    "creator_id": 130,
    "organization_id": 130,
    "merge_cc": 110,
    "sfm_cluster_id": 130,
    "mesh_id": 130,
    "detections": 160,
}
_LINKS = [name for name in _DETAILS if name.endswith("_url")]
_PICTURE = 1  # QGIS's number for a viewer of pictures
_HEIGHT = 260  # pixels of the photo in the form
_LETTER = 8  # pixels of a letter in the head of a column
_ABSOLUTE, _BELOW_PROJECT = 0, 1
_HAS_FILE = "coalesce(file_exists(attribute('image_path')), false)"


def aliases() -> dict[str, str]:
    """What each column is called, in QGIS's language, with its unit."""
    return {
        "image_path": tr("Photo"),
        "image_relpath": tr("Photo, from the folder"),
        "captured_at": tr("Captured at (UTC)"),
        "compass_angle": tr("Direction (° clockwise from north)"),
        "is_pano": tr("Panorama"),
        "on_foot": tr("On foot"),
        "computed_compass_angle": tr("Direction, corrected (° clockwise from north)"),
        "altitude": tr("Altitude (m)"),
        "computed_altitude": tr("Altitude, corrected (m)"),
        "computed_geometry_lon": tr("Longitude, corrected (°)"),
        "computed_geometry_lat": tr("Latitude, corrected (°)"),
        "computed_rotation": tr("Rotation (axis and angle, radians)"),
        "creator_username": tr("Creator"),
        "quality_score": tr("Quality (0 to 1)"),
        "make": tr("Camera make"),
        "model": tr("Camera model"),
        "camera_type": tr("Camera type"),
        "camera_parameters": tr("Camera parameters (focal length, distortion)"),
        "width": tr("Width (pixels)"),
        "height": tr("Height (pixels)"),
        "exif_orientation": tr("EXIF orientation (1 to 8)"),
        "atomic_scale": tr("Scale of the reconstruction"),
        "download_status": tr("Download"),
        "download_error": tr("Why it was not downloaded"),
        "bytes": tr("File size (bytes)"),
        "page_url": tr("Page on Mapillary"),
        "image_url": tr("Picture address"),
        "thumb_256_url": tr("Picture address, 256 pixels wide"),
        "thumb_1024_url": tr("Picture address, 1024 pixels wide"),
        "thumb_2048_url": tr("Picture address, 2048 pixels wide"),
        "thumb_original_url": tr("Picture address, original size"),
        "mesh_url": tr("Mesh address"),
        "sfm_cluster_url": tr("Point cloud address"),
        "name": tr("Name"),
        "filename": tr("File name"),
        "mly_id": tr("Mapillary id"),
        "sequence_id": tr("Sequence"),
        "creator_id": tr("Creator id"),
        "organization_id": tr("Organisation id"),
        "merge_cc": tr("Connected component"),
        "sfm_cluster_id": tr("Point cloud id"),
        "mesh_id": tr("Mesh id"),
        "detections": tr("Detection ids"),
    }


def set_form(layer: QgsVectorLayer) -> None:
    """Give a layer of images its aliases, the form and the columns of its table. Columns of others stay last."""
    fields = layer.fields()
    words = aliases()
    for index, field in enumerate(fields):
        alias = words.get(field.name())
        if alias:
            layer.setFieldAlias(index, alias)
        setup = _widget(field.name())
        if setup is not None:
            layer.setEditorWidgetSetup(index, setup)
    known = {*_PHOTO, *_WHERE, *_DETAILS, *_IDS}
    keys = {fields[index].name() for index in layer.primaryKeyAttributes()}
    others = [field.name() for field in fields if field.name() not in known | keys]
    _set_layout(layer, others, sorted(keys))
    _set_table(layer, others)


def _widget(name: str) -> QgsEditorWidgetSetup | None:
    if name in _PHOTO:
        storage = _ABSOLUTE if name == "image_path" else _BELOW_PROJECT
        shown = {"DocumentViewer": _PICTURE, "DocumentViewerHeight": _HEIGHT, "DocumentViewerWidth": 0}
        given = {"FileWidget": True, "FileWidgetButton": True, "RelativeStorage": storage, "StorageMode": 0}
        return QgsEditorWidgetSetup("ExternalResource", {**shown, **given, "UseLink": True, "FullUrl": True})
    if name in _LINKS:
        link = {"FileWidget": True, "FileWidgetButton": False, "UseLink": True, "FullUrl": True, "DocumentViewer": 0}
        return QgsEditorWidgetSetup("ExternalResource", {**link, "RelativeStorage": _ABSOLUTE, "StorageMode": 0})
    if name == "captured_at":
        wording = "yyyy-MM-dd HH:mm:ss"
        given = {"display_format": wording, "field_format": wording, "calendar_popup": True, "allow_null": True}
        return QgsEditorWidgetSetup("DateTime", given)
    return None


def _set_layout(layer: QgsVectorLayer, others: Sequence[str], keys: Sequence[str]) -> None:
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    root = config.invisibleRootContainer()
    root.clear()
    has = {name for name in _PHOTO if layer.fields().indexOf(name) >= 0}
    # The path that leads to a file on this computer; of both, the one below the project on another computer.
    for name in _PHOTO:
        if name in has:
            box = _group(layer, tr("Photo"), [name], labelled=False)
            if len(has) > 1:
                condition = _HAS_FILE if name == "image_path" else f"NOT {_HAS_FILE}"
                box.setVisibilityExpression(QgsOptionalExpression(QgsExpression(condition)))
            root.addChildElement(box)
    for title, columns in (
        (tr("When and where"), _WHERE),
        (tr("Details"), [*_DETAILS, *others]),
        (tr("Ids"), [*_IDS, *keys]),
    ):
        box = _group(layer, title, list(columns))
        if box.children():
            root.addChildElement(box)
    layer.setEditFormConfig(config)


def _group(
    layer: QgsVectorLayer, title: str, columns: Sequence[str], *, labelled: bool = True
) -> QgsAttributeEditorContainer:
    box = make_group_box(title)
    box.setColumnCount(1)
    for name in columns:
        index = layer.fields().indexOf(name)
        if index >= 0:
            field = QgsAttributeEditorField(name, index, box)
            field.setShowLabel(labelled)
            box.addChildElement(field)
    return box


def _set_table(layer: QgsVectorLayer, others: Sequence[str]) -> None:
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    widths = {**_WHERE, **_PHOTO, **_DETAILS, **dict.fromkeys(others, 120), **_IDS}
    place = {name: number for number, name in enumerate(widths)}
    words = {field.name(): field.displayName() for field in layer.fields()}
    columns = sorted(config.columns(), key=lambda column: place.get(column.name, len(place)))
    for column in columns:
        column.width = max(widths.get(column.name, 0), _LETTER * (len(words.get(column.name, "")) + 3))
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)
