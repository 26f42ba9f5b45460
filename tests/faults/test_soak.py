"""The soak in short form; ``make soak`` is the long one."""

import os

import pytest

from benchmarks.soak import MOST_EXTRA, soak


def test_a_short_soak():
    if not os.environ.get("QGIS_PROCESS"):
        pytest.skip("QGIS_PROCESS names no qgis_process (tools/env.sh does)")
    found = soak(600, 3, workers=4, slow=False)
    assert found.problems == []
    assert (found.photos, found.kills) == (600, 3)
    assert found.least <= sum(found.requests.values()) <= (1 + MOST_EXTRA) * found.least
    assert sum(found.faults.values()) > 10
