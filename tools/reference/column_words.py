"""What each column holds, in words: the one thing about columns that the code does not say."""

from __future__ import annotations

# Of a fetch, in every layer.
IMAGES = {
    "mly_id": "Mapillary's id of the image. A text, as it has up to 17 digits.",
    "name": "`mly|` and the id, as landlens_db writes it.",
    "filename": "The name that its photo gets, without an ending: `mly_` and the id.",
    "captured_at": "When the image was taken, by the camera's clock. Some clocks are wrong, as far as 1970.",
    "compass_angle": "Where the camera looked, in degrees clockwise from north, 0 to 360. Empty where it is unknown.",
    "is_pano": "Whether it is a panorama that shows all directions.",
    "sequence_id": "The drive or walk that the image belongs to.",
    "creator_id": "The number of the person who contributed it.",
    "organization_id": "The number of the organisation that it was contributed for, if any.",
    "on_foot": "Whether the sequence was walked.",
    "quality_score": "Mapillary's own score of the picture, 0 (poor) to 1. Empty for images that have none.",
    "page_url": "The image's page on Mapillary.",
    "image_url": "The address of the largest picture that was asked for under *Details*, else empty. Valid for weeks.",
}
DETAILS = {
    "computed_compass_angle": "The direction that Mapillary computed from the pictures, in degrees clockwise from "
    "north.",
    "computed_geometry_lon": "The longitude that Mapillary computed from the pictures, in degrees.",
    "computed_geometry_lat": "The latitude of the same, in degrees.",
    "altitude": "Metres above the ellipsoid or the sea, as the camera's receiver has it.",
    "computed_altitude": "The altitude that Mapillary computed, in metres.",
    "computed_rotation": "How the camera was turned: three numbers, an axis and an angle in radians, with commas.",
    "camera_type": "`perspective`, `fisheye`, `spherical` or `equirectangular`.",
    "camera_parameters": "Focal length (as a part of the larger side) and two numbers for the distortion, with commas.",
    "make": "Who made the camera.",
    "model": "The camera's model.",
    "width": "Width of the original picture, in pixels.",
    "height": "Height of the original picture, in pixels.",
    "exif_orientation": "1 to 8, as EXIF tells which side is up.",
    "creator_username": "The contributor's name, which belongs to the credit.",
    "atomic_scale": "The scale of Mapillary's reconstruction around the image.",
    "merge_cc": "The number of the group of images that were reconstructed together.",
    "sfm_cluster_id": "The id of the point cloud of that group.",
    "sfm_cluster_url": "Where that point cloud is.",
    "mesh_id": "The id of the mesh of the surroundings.",
    "mesh_url": "Where that mesh is.",
    "detections": "The ids of the things that Mapillary detected in the picture, with commas.",
    "thumb_256_url": "Address of the picture, 256 pixels wide. Valid for some weeks, as are the next three.",
    "thumb_1024_url": "Address of the picture, 1024 pixels wide.",
    "thumb_2048_url": "Address of the picture, 2048 pixels wide.",
    "thumb_original_url": "Address of the picture as it was uploaded.",
}
FAILED_TILES = {
    "tile": "Its zoom, column and row, as `14/8682/4769`.",
    "z": "The zoom, 14.",
    "x": "The column, from west to east.",
    "y": "The row, from north to south.",
    "reason": "Why it could not be read.",
}
RECORD = {
    "image_path": "Where the photo is, whole. Empty if there is none.",
    "image_relpath": "The same from the download folder, for a folder that is moved.",
    "download_status": "`downloaded`, `skipped` (it was there already), `gone` (deleted at Mapillary), `failed` or "
    "`cancelled`.",
    "download_error": "Why there is no photo.",
    "bytes": "The size of the file.",
}
THINNED = {
    "sample_id": "The number of the cell, sequence, place along a street or point that the image was chosen for.",
    "sample_rank": "1 for the best image of that sample, 2 for the next.",
    "sample_distance": "Metres from the image to the middle of its sample.",
}
SAMPLES = {
    "sample_id": "The number of the place, as the images name it.",
    "direction": "Where an image has to look there, in degrees clockwise from north. Empty if any direction will do.",
    "image_count": "How many images were kept for it; 0 where there is none.",
}
LOOKING = {
    "feature_id": "The id of the feature that the image looks at, as QGIS counts the layer's features.",
    "distance": "Metres from the camera to the point of the feature that it shows best.",
    "bearing": "The direction from the camera to that point, in degrees clockwise from north.",
    "off_axis": "Degrees between that direction and the middle of the picture.",
    "pano_yaw": "In a panorama: degrees from its middle to the feature, clockwise. *Views from panoramas* takes it.",
    "hfov": "How many degrees the camera sees from left to right.",
    "visible": "Whether no building stands in between. Empty without a layer of buildings.",
    "score": "How well it shows the feature, 0 to 1: by distance, place in the picture and age.",
    "rank": "1 for the best image of the feature, 2 for the next.",
}
LINES = {"mly_id": "The image at the start of the line.", **LOOKING}
VIEWS = {
    "view_path": "Where the picture is, whole. Empty if there is none.",
    "view_heading": "Where the view looks, in degrees clockwise from north. Empty where the panorama's is unknown.",
    "view_yaw": "Degrees from the panorama's middle to the view's, clockwise.",
    "view_hfov": "How many degrees the view is wide.",
    "parent_path": "The panorama that it was drawn from.",
    "view_status": "`made`, `skipped` (it was there already), `failed` or `cancelled`.",
    "view_error": "Why there is no view.",
}
STREETS = {
    "image_count": "How many images belong to the street.",
    "share_covered": "The part of its length that has images, 0 to 1.",
    "share_fresh": "The part with fresh images.",
    "share_pano": "The part with panoramas.",
    "share_forward": "The part with images that were taken along the line's own direction.",
    "share_backward": "The part with images that were taken against it.",
    "newest": "When the newest image was taken.",
    "oldest": "When the oldest image was taken.",
    "coverage": "`fresh`, `aging`, `old` or `none`: what most of the street is.",
}
GAPS = {"gap_m": "The length of the gap in metres."}
CHANGES = {
    "change": "`new`, `gone`, `moved`, `turned` or `same`. Empty where one of the fetches could not read.",
    "moved_by": "Metres from where it stood.",
    "turned_by": "Degrees from where it looked, 0 to 180.",
    "first_seen": "When a comparison saw the image first; empty for those that were there from the start.",
}
HEADINGS = {
    "position_source": "`original` or `computed`: which position the point has.",
    "moved_m": "Metres from the layer's position to this one.",
    "heading_fixed": "The direction that was asked for, in degrees clockwise from north.",
    "heading_offset": "Degrees from the direction of travel to where the camera looks, clockwise, for the whole "
    "sequence.",
    "heading_spread": "How far the sequence's compass strays around that, in degrees.",
    "heading_suspect": "Whether the compass is broken, or the sequence drifted. Empty where that cannot be told.",
    "road_id": "The id of the street that the image was taken on, with *Streets*.",
    "road_bearing": "The way of travel along that street there, in degrees clockwise from north.",
    "snap_m": "Metres that the point was moved onto the street; empty if it was not.",
}
MARKS = {
    "image_id_1": "The first photo.",
    "image_id_2": "The second photo.",
    "direction_1": "The direction from the first camera to the thing, in degrees clockwise from north.",
    "direction_2": "The same from the second camera.",
    "distance_1": "Metres from the first camera to the thing.",
    "distance_2": "The same from the second camera.",
    "known_by_1": "What the first photo's position and direction are known by.",
    "known_by_2": "The same of the second photo.",
    "angle": "Degrees at which the two lines meet; the nearer to 90, the better.",
    "error_m": "Metres within which the place is expected to be right.",
    "created": "When the mark was made.",
}
