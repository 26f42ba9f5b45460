"""Everything in the window used with a stored token: it stands in no project, layer, cache, log or temporary file."""

import pytest

from tests.packaging.window import seen_in_window


@pytest.fixture(scope="module")
def seen(tmp_path_factory, running):
    """What secret_probe.py found in a QGIS of its own, whose home, caches and temporary files lie in one folder."""
    service = running("town")
    service.reset()
    west, south, east, north = service.bbox
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("work")
    (home / "tmp").mkdir()
    place = {name: value for name, value in service.environment().items() if name != "MLY_TOKEN"}
    return seen_in_window(
        "secret_probe.py",
        home,
        **place,
        XDG_CACHE_HOME=str(home / "caches"),
        TMPDIR=str(home / "tmp"),
        LANDLENS_SECRET=service.token,
        LANDLENS_EXTENT=f"{west},{east},{south},{north} [EPSG:4326]",
        LANDLENS_FOLDER=str(folder),
    )


def test_everything_was_used(seen):
    """The test below can fail."""
    assert seen["stored"] and seen["tested"] and seen["pictured"]
    assert seen["downloaded"] == 20
    assert seen["project.qgs"] and seen["project.qgz"]
    assert seen["looked"] > 50 and seen["logged"] > 0


def test_the_token_is_nowhere(seen):
    assert seen["files"] == []
    assert seen["log"] == []
