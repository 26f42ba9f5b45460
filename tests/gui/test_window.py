"""The parts of the window put together: what the dock offers first, and what a layer's menu has."""

import pytest
from qgis.core import QgsProject, QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from landlens_plugin.credentials import use_for_session
from landlens_plugin.gui.fetch_here import FetchHere
from landlens_plugin.gui.layer_actions import LayerActions
from landlens_plugin.gui.start_panel import StartPanel
from tests.qgis.running import fetch


@pytest.fixture
def panel(qgis_iface, qtbot, town, monkeypatch):
    """The dock's first panel, without a token."""
    monkeypatch.delenv("MLY_TOKEN")
    fetching = FetchHere(qgis_iface)
    made = StartPanel(qgis_iface, fetching)
    qtbot.addWidget(made)
    made.show()
    yield made
    use_for_session("")
    made.remove()
    fetching.remove()


def test_from_a_token_to_the_first_layer_in_three_presses(qtbot, town, look, panel):
    """Beside *Photos*, which opens the dock: paste, *Only for this session* (or *Save*), *Fetch what I see*."""
    look(town.bbox)
    assert panel.token.isVisible() and not panel.fetch.isEnabled()
    qtbot.keyClicks(panel.token.line, town.token)
    (session,) = [one for one in panel.token.findChildren(type(panel.years)) if "session" in one.text()]
    qtbot.mouseClick(session, Qt.MouseButton.LeftButton)
    assert not panel.token.isVisible() and panel.fetch.isEnabled()
    with qtbot.waitSignal(panel.fetch._fetching.ended, timeout=60_000) as ended:
        qtbot.mouseClick(panel.fetch.button, Qt.MouseButton.LeftButton)
    assert ended.args == [True]
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_layer_with_times_is_shown_year_by_year(qgis_iface, qtbot, town, look, monkeypatch):
    layer = fetch(town, MAX_IMAGES=300)["OUTPUT"]
    QgsProject.instance().addMapLayer(layer)
    offered = []
    monkeypatch.setattr(qgis_iface, "addCustomActionForLayer", lambda action, one: offered.append(one), raising=False)
    controller = QgsTemporalNavigationObject()
    qgis_iface.mapCanvas().setTemporalController(controller)
    actions = LayerActions(qgis_iface)
    assert offered == [layer]
    other = QgsVectorLayer("Point?field=name:string", "other", "memory")
    QgsProject.instance().addMapLayer(other)
    assert offered == [layer]
    assert not layer.temporalProperties().isActive()
    actions.show_years(layer)
    assert layer.temporalProperties().isActive()
    actions.show_years(other)
    assert not other.temporalProperties().isActive()
    actions.remove()
    qgis_iface.mapCanvas().setTemporalController(None)
