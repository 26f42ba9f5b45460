"""What the Graph API's fields are called in the form, and what each is for."""

from __future__ import annotations

from ...i18n import tr


def groups() -> dict[str, dict[str, str]]:
    """The details of the contract by group, each with its words, in QGIS's language."""
    return {
        tr("Credit"): {"creator": tr("Name of the contributor")},
        tr("Corrected by Mapillary from the pictures"): {
            "computed_geometry": tr("Position"),
            "computed_compass_angle": tr("Direction"),
            "computed_altitude": tr("Altitude"),
            "computed_rotation": tr("Rotation of the camera, for measuring in photos"),
        },
        tr("Camera"): {
            "camera_type": tr("Kind of lens (perspective, fisheye, spherical)"),
            "camera_parameters": tr("Focal length and distortion, for the field of view"),
            "make": tr("Make"),
            "model": tr("Model"),
            "width": tr("Width in pixels"),
            "height": tr("Height in pixels"),
            "exif_orientation": tr("Orientation (EXIF)"),
            "altitude": tr("Altitude by GPS"),
        },
        tr("Addresses of pictures, valid for some weeks"): {
            "thumb_256_url": tr("256 pixels wide"),
            "thumb_1024_url": tr("1024 pixels wide"),
            "thumb_2048_url": tr("2048 pixels wide"),
            "thumb_original_url": tr("Original size"),
        },
        tr("Reconstruction in three dimensions"): {
            "atomic_scale": tr("Scale"),
            "merge_cc": tr("Group of connected images"),
            "sfm_cluster": tr("Point cloud"),
            "mesh": tr("Mesh"),
        },
        tr("What is seen in it"): {"detections": tr("Ids of detected objects")},
    }
