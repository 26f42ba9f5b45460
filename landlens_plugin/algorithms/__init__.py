"""The algorithms: what QGIS asks for, turned into a request of the core, and its answer into layers and files."""
