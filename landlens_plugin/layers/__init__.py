"""What a layer of images is in QGIS: its columns, its style, its rights."""
