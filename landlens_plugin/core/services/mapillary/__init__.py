"""Mapillary: its addresses, limits, fields and rights, and what its answers mean."""
