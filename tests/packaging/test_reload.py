"""Loading the plugin anew, as an update does: nothing of the one before stays."""

import pytest

from tests.packaging.window import ROOT, seen_in_window


@pytest.fixture(scope="module")
def seen(tmp_path_factory, running):
    """What reload_probe.py counted after one round of use and reload, and after twenty more."""
    service = running("town")
    service.reset()
    west, south, east, north = service.bbox
    folder = tmp_path_factory.mktemp("reloads")
    return seen_in_window(
        "reload_probe.py",
        folder,
        language="fr",
        **service.environment(),
        LANDLENS_EXTENT=f"{west},{east},{south},{north} [EPSG:4326]",
        LANDLENS_FOLDER=str(folder / "photos"),
    )


def test_twenty_reloads_leave_nothing(seen):
    """No menu, action, toolbar, widget, item on the canvas, thread, module, class, function or object of ours."""
    # QGIS's own: it keeps an object for each project that was cleared, and the legend's rows of rules within rules.
    own = ("window's QObject", "window's QgsSymbolLegendNode")
    assert {name: count for name, count in seen["left"].items() if name not in own} == {}


def test_the_count_sees_the_plugin(seen):
    """The test above can fail."""
    assert seen["first"]["object landlens.landlens_plugin.provider.LandLensProvider"] == 1
    assert seen["first"]["window's QToolBar"] > 1 and seen["first"]["window's QMenu"] > 1
    assert seen["first"]["module of landlens.landlens_plugin.algorithms.fetch.names"] == 1


def test_the_plugin_spoke_french(seen):
    if not (ROOT / "landlens_plugin/resources/i18n/landlens_fr.qm").exists():
        pytest.skip("The translations are not compiled: tools/translations.py says what is missing.")
    assert seen["first"]["object landlens.landlens_plugin.i18n.Language"] == 1
    assert seen["first"]["translators"] == 1
