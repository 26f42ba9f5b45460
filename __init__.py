"""LandLens for QGIS: Mapillary's street-level images as layers and files."""


def classFactory(iface):
    """Answer the plugin; ``iface`` is None in qgis_process."""
    from .landlens_plugin.plugin import LandLensPlugin

    return LandLensPlugin(iface)
