"""Jobs that last days and take many computers: one paced reader of tiles, one database, many downloaders.

``python -m landlens.scale plan|tiles|photos|status``; see docs/recipes/country.md. All state is in PostGIS, so
everything may be killed at any time and started again.
"""
