"""Stands in for QGIS, of which only `qgis.PyQt` is there: whoever asks for more needs more than Qt."""
