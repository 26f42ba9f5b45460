"""XMP as bytes: QGIS 3.22 has no tool for it, and newer ones write one tag at a time."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "GPano": "http://ns.google.com/photos/1.0/panorama/",
}
_LISTS = {"dc.creator": "Seq", "dc.rights": "Alt"}


def packet(tags: Mapping[str, Any]) -> bytes:
    """A packet with these tags, which go by exiv2's names, in their order."""
    parts = []
    for name, value in tags.items():
        prefix, local = name.split(".")[1:]
        text = html.escape(str(value))
        kind = _LISTS.get(f"{prefix}.{local}")
        if kind:
            language = ' xml:lang="x-default"' if kind == "Alt" else ""
            text = f"<rdf:{kind}><rdf:li{language}>{text}</rdf:li></rdf:{kind}>"
        parts.append(f"<{prefix}:{local}>{text}</{prefix}:{local}>")
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {spaces}>{"".join(parts)}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()
