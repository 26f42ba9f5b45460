"""Fetch Mapillary images in extent: its form, its run, its layers."""
