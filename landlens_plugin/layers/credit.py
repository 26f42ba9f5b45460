"""The rights in a layer's images, where QGIS and those who read its files look for them."""

from __future__ import annotations

from qgis.core import QgsAbstractMetadataBase, QgsVectorLayer

from ..compat import set_attribution
from ..core.services.mapillary.rights import CREDIT, CREDIT_URL, LICENCE, LICENCE_URL


def add_credit(layer: QgsVectorLayer) -> None:
    """Writes rights, licence and links into the metadata, and the attribution that maps print."""
    metadata = layer.metadata()
    metadata.setRights([CREDIT])
    metadata.setLicenses([LICENCE])
    known = {link.url for link in metadata.links()}
    for name, url in (("Mapillary", CREDIT_URL), (LICENCE, LICENCE_URL)):
        if url not in known:
            metadata.addLink(QgsAbstractMetadataBase.Link(name, "WWW:LINK", url))
    layer.setMetadata(metadata)
    set_attribution(layer, CREDIT, CREDIT_URL)
