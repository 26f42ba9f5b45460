"""QGIS's way out to the network, translated for ``requests``: proxy, excluded hosts, certificates, user agent.

Read on the main thread, where QGIS keeps these settings; the result is plain values that any thread may use.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Union
from urllib.parse import quote

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsProcessingUtils
from qgis.PyQt.QtNetwork import QNetworkProxy

from .core.net.settings import Network
from .resources import about

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def version() -> str:
    """The plugin's version."""
    return about("version") or "0"


def qgis_network() -> Network:
    """The settings of QGIS's Options > Network; without a proxy there, the system's own."""
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    excluded = tuple(address for address in (*manager.excludeList(), *manager.noProxyList()) if address)
    scheme = _SCHEMES.get(proxy.type())
    proxies = None
    if scheme and proxy.hostName():
        user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
        address = f"{scheme}://{user}{proxy.hostName()}:{proxy.port()}"
        proxies = {"http": address, "https": address}
    return Network(
        user_agent=f"LandLens/{version()} QGIS/{Qgis.QGIS_VERSION.split('-')[0]}",
        proxies=proxies,
        # QGIS compares the beginning of the address, and so does this.
        direct=lambda url: url.startswith(excluded) if excluded else False,
        verify=_certificates(),
    )


def _certificates() -> Union[bool, str]:
    """A file of the usual certificates and those that the user added in QGIS; True where there are none of these."""
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return True
    distrusted = {bytes(certificate.digest()) for certificate in manager.untrustedCaCerts()}
    added = [
        certificate
        for certificate in (*manager.databaseCAs(), *manager.extraFileCAs())
        if bytes(certificate.digest()) not in distrusted
    ]
    if not added:
        return True
    import requests

    usual = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or requests.certs.where()
    own = b"\n".join(bytes(certificate.toPem()) for certificate in added)
    content = Path(usual).read_bytes() + b"\n" + own
    # Named by its content and put there at once: another run may be reading it.
    bundle = Path(QgsProcessingUtils.tempFolder()) / f"landlens-{hashlib.sha256(content).hexdigest()[:12]}.pem"
    if not bundle.exists():
        part = bundle.with_suffix(f".{os.getpid()}")
        part.write_bytes(content)
        os.replace(part, bundle)
    return str(bundle)
