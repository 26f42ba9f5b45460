"""The settings of the way out to the network, apart from the transport that uses them and needs ``requests``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Optional, Union


def _never(url: str) -> bool:
    return False


@dataclass(frozen=True)
class Network:
    """How to get out: what QGIS or the user set, as plain values that a worker thread may read."""

    user_agent: str = "LandLens"
    # Scheme to proxy address, as `requests` has it; None leaves it to the environment.
    proxies: Optional[Mapping[str, str]] = None
    # Decides, for an address, whether the proxy is passed by.
    direct: Callable[[str], bool] = _never
    # Path of a file of trusted certificates, or True for the usual ones.
    verify: Union[bool, str] = True
