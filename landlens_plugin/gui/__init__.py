"""What LandLens adds to QGIS's window. Imported only when there is one."""
