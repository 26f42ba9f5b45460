"""LandLens for QGIS: Mapillary images as layers and files."""
