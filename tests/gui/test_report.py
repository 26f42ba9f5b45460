"""*Copy report*: what is in it, what is not, and where it can be copied."""

import contextlib
import json

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton

from landlens_plugin.algorithms.base import LandLensAlgorithm
from landlens_plugin.algorithms.thin.form import ThinImages
from landlens_plugin.credentials import store_credential, use_for_session
from landlens_plugin.gui.fetch_here import FetchHere
from landlens_plugin.gui.options import OptionsPage
from landlens_plugin.gui.report import Report, report_button
from landlens_plugin.seam import signals
from tests.qgis.running import Background, Ticks, extent, run

PASSWORD = "pa'ss w0rd\\of ana"


class Iface:
    """As much of QGIS's window as the report needs."""

    def __init__(self):
        self._window = QMainWindow()
        self._bar = QgsMessageBar(self._window)

    def mainWindow(self):
        return self._window

    def messageBar(self):
        return self._bar

    def items(self):
        return self._bar.items()


@pytest.fixture
def window(qtbot, landlens):
    window = Iface()
    qtbot.addWidget(window.mainWindow())
    window.mainWindow().show()
    return window


@pytest.fixture
def report(window, landlens):
    report = Report(window)
    QApplication.clipboard().setText("what was there before")
    yield report
    report.remove()
    use_for_session("")


def copy():
    """What a press of the button puts on the clipboard."""
    signals.report_wanted.emit()
    return QApplication.clipboard().text()


def line(text, name):
    (found,) = [one for one in text.splitlines() if one.startswith(f"{name}: ")]
    return found


def test_it_says_what_is_installed_and_set(window, report):
    text = copy()
    assert Qgis.QGIS_VERSION in line(text, "QGIS")
    for name in ("LandLens", "Python", "System", "Screens", "Locale", "Packages", "Caches"):
        assert len(line(text, name)) > len(name) + 2
    assert line(text, "Credential") == "Credential: none"
    (item,) = window.items()
    assert item.text().startswith("Copied: versions, settings") and "Read it before" in item.text()


def test_where_the_token_is_and_never_the_token(report, manager, town):
    use_for_session(town.token)
    assert line(copy(), "Credential") == "Credential: session"
    use_for_session("")
    assert store_credential(town.token)
    assert line(copy(), "Credential") == "Credential: stored"
    manager.clearMasterPassword()
    assert line(copy(), "Credential") == "Credential: locked"
    assert town.token.rpartition("|")[2] not in copy()


def test_a_run_stands_in_it_with_its_parameters_as_the_dialog_logs_them(report, town):
    feedback = QgsProcessingFeedback(False)  # which keeps its log, as a dialog's does
    source = f"dbname='gis' host=db.example.org user='ana' password='{PASSWORD}'"
    feedback.pushCommandInfo(json.dumps({"OUTPUT": source, "TOKEN": town.token}))
    run("landlens:fetchimages", feedback, EXTENT=extent(town.bbox), OUTPUT="memory:", MAX_IMAGES=1, MAX_TILE_AGE=0)
    QgsApplication.processEvents()
    text = copy()
    assert "## landlens:fetchimages" in text and "Tiles to read" in text and "db.example.org" in text
    assert "w0rd" not in text and town.token.rpartition("|")[2] not in text


def test_a_run_that_failed_stands_in_it_with_its_reason(report, town, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    running = Background("landlens:fetchimages", EXTENT=extent(town.bbox), OUTPUT="memory:").start()
    assert Ticks().until(running.ended)
    QgsApplication.processEvents()
    assert "No Mapillary access token was found" in copy()


class _Broken(ThinImages):
    """An algorithm with a bug of ours."""

    def work(self, given, feedback):
        feedback.pushInfo("It began.")  # a test's own words
        return 1 / len([])


def test_a_bug_of_ours_stands_in_it_with_its_traceback(report):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=mly_id:string", "images", "memory")
    with pytest.raises((ZeroDivisionError, QgsProcessingException)):  # QGIS makes the second of it
        run(_Broken().create(), QgsProcessingFeedback(False), INPUT=layer, OUTPUT="memory:")
    text = copy()
    assert "thinimages" in text and "It began." in text
    assert "ZeroDivisionError: division by zero" in text and "in work" in text


def test_every_algorithm_tells_of_its_end(landlens):
    ended = []
    signals.run_ended.connect(lambda algorithm, told: ended.append(algorithm))
    own = [one for one in landlens.algorithms() if isinstance(one, LandLensAlgorithm)]
    for algorithm in own:
        with contextlib.suppress(Exception):  # nothing is given, so that it fails, in whatever way
            algorithm.create().processAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert len(own) == 10 and ended == [algorithm.id() for algorithm in own]


def test_only_the_last_runs_and_lines_are_kept(report):
    for number in range(10):
        signals.run_ended.emit("landlens:fetchimages", f"run {number}")
    for number in range(200):
        QgsMessageLog.logMessage(f"line {number}", "LandLens", Qgis.MessageLevel.Info)
    text = copy()
    assert text.count("## landlens:fetchimages") == 3 and "run 9" in text and "run 6" not in text
    assert "line 199" in text and "line 139\n" not in text and "line 140" in text


@pytest.mark.parametrize("cut", range(0, 60, 7))
def test_what_is_cut_off_leaves_no_half_of_a_secret(report, cut):
    token = f"MLY|1234567890|{'0123456789abcdef' * 2}"
    long = f"{token} https://host.example.org/a.jpg?oh=00_AfD&oe=67\n"
    text = (long * 1000)[: 25_000 + cut] + "\n(the end)"
    signals.run_ended.emit("landlens:fetchimages", text[-20_000:])
    QgsMessageLog.logMessage(text, "LandLens")
    shown = copy()
    assert shown.count("the end") == 2 and len(shown) < 20_000
    assert "cdef" not in shown and "AfD" not in shown


def test_the_log_has_what_is_of_landlens(report):
    QgsMessageLog.logMessage("Mapillary coverage: a tile is gone", "LandLens", Qgis.MessageLevel.Warning)
    QgsMessageLog.logMessage("Traceback ... landlens/landlens_plugin/gui/dock.py", "Python error")
    QgsMessageLog.logMessage("somebody's own business", "Network")
    text = copy()
    assert "! LandLens: Mapillary coverage: a tile is gone" in text and "gui/dock.py" in text
    assert "somebody's own business" not in text


def test_passwords_that_qgis_keeps_are_not_in_it(report, monkeypatch):
    monkeypatch.setenv("DOWNLOAD_DIR", f"/data/{PASSWORD}")
    monkeypatch.setenv("LANDLENS_TILES_URL", "https://ana:s3cretOfAna@tiles.example.org/x?key=s3cretOfAna")
    QgsSettings().setValue("PostgreSQL/connections/city/password", PASSWORD)
    QgsSettings().setValue("PostgreSQL/connections/city/savePassword", "true")
    QgsSettings().setValue("landlens/own", "true")
    manager, before = QgsNetworkAccessManager.instance(), QgsNetworkAccessManager.instance().fallbackProxy()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example.org", 3128, "ana", "pr0xyOfAna")
    try:
        manager.setFallbackProxyAndExcludes(proxy, ["http://inside"], [])
        QgsMessageLog.logMessage("the proxy said pr0xy\nOfAna to me", "LandLens")
        text = copy()
    finally:
        manager.setFallbackProxyAndExcludes(before, [], [])
        for key in ("PostgreSQL/connections/city", "landlens/own"):
            QgsSettings().remove(key)
    assert line(text, "Proxy") == "Proxy: http://***@proxy.example.org:3128, http://inside"
    assert "tiles.example.org" in text and "landlens/own=true" in text
    for secret in ("w0rd", "s3cretOfAna", "pr0xy", "OfAna"):
        assert secret not in text


def test_the_environments_proxy_is_in_it_without_its_password(report, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://ana:pr0xy%40OfAna@proxy.example.org:8080")
    text = copy()
    assert "https=http://***@proxy.example.org:8080" in line(text, "Proxy") and "OfAna" not in text


def test_the_settings_have_it_too_and_by_keys_alone(qtbot, report):
    page = OptionsPage(None)
    qtbot.addWidget(page)
    page.show()
    page.report.setFocus()
    qtbot.keyClick(page.report, Qt.Key.Key_Space)
    assert QApplication.clipboard().text().startswith("LandLens: ")
    assert any(one.text().startswith("Copied: ") for one in page.findChildren(QLabel))


def test_a_run_from_the_map_that_failed_offers_it(qtbot, window, report, town, look, qgis_iface, monkeypatch):
    look(town.bbox)
    monkeypatch.setattr(qgis_iface, "messageBar", window.messageBar)
    fetching = FetchHere(qgis_iface)
    with qtbot.waitSignal(fetching.ended, timeout=120_000):
        assert fetching.start({"CREATORS": "nobody_of_that_name"})
    (button,) = [one for item in window.items() for one in item.findChildren(QPushButton)]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "## landlens:fetchimages" in QApplication.clipboard().text()
    assert "knows no user 'nobody_of_that_name'" in QApplication.clipboard().text()
    fetching.remove()


def test_nothing_listens_after_it_went(window, landlens):
    report = Report(window)
    report.remove()
    QApplication.clipboard().setText("mine")
    signals.report_wanted.emit()
    signals.run_ended.emit("landlens:fetchimages", "over")
    QgsMessageLog.logMessage("over", "LandLens")
    assert QApplication.clipboard().text() == "mine" and "over" not in report.text()


def test_the_button_says_what_it_does(qtbot, landlens):
    button = report_button()
    qtbot.addWidget(button)
    assert button.text() == "Copy report" and button.focusPolicy() & Qt.FocusPolicy.TabFocus
