"""Dialogs, dock and menus in every language, and in one of 1.4 times the length: all fits, no key does two things."""

from __future__ import annotations

import collections
import re

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QGroupBox,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QWidget,
)

from landlens_plugin.algorithms.models import MODELS
from landlens_plugin.credentials import Held
from landlens_plugin.provider import ALGORITHMS
from tests.gui.desk import street
from tests.i18n.spoken import LANGUAGES, longer, spoken


@pytest.fixture(autouse=True, params=["en", *LANGUAGES, "longer"])
def language(request, landlens):
    """What is spoken while the widgets are made."""
    with longer() if request.param == "longer" else spoken(request.param):
        yield request.param


# -- what is looked at


def settle():
    for _ in range(5):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


def keys_of(root):
    """The accelerators that a page or menu has, with the texts that they are of; hidden parts may be shown any time."""
    found = collections.defaultdict(set)
    if isinstance(root, QMenu):
        texts = [action.text() for action in root.actions()]
    else:
        texts = [one.text() for one in root.findChildren(QAbstractButton)]
        texts += [one.text() for one in root.findChildren(QLabel) if one.buddy() is not None]
        texts += [one.title() for one in root.findChildren(QGroupBox)]
    for text in texts:
        key = QKeySequence.mnemonic(text).toString()
        if key:
            found[key].add(text)
    return found


def twice(root):
    return {key: texts for key, texts in keys_of(root).items() if len(texts) > 1}


def cut_off(root):
    """What of a page cannot be read whole, as it stands on the screen."""
    shown = [one for one in (root, *root.findChildren(QWidget)) if one.isVisible()]
    return [said for one in shown for said in (*_cut_off(one), *_beyond(one, root))]


def _beyond(one, root):
    """What reaches beyond what it is part of; what scrolls may."""
    own = type(one).__module__.startswith("landlens_plugin")
    parent = one.parentWidget()
    if one is root or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if (own or (isinstance(one, (QLabel, QAbstractButton)) and one.text())) and not parent.rect().contains(
        one.geometry()
    ):
        yield f"a part of {type(parent).__name__} reaches out of it: {one} {getattr(one, 'text', str)()}"


def _cut_off(one):
    if isinstance(one, QLabel) and one.text():
        room = one.contentsRect().width()
        if one.wordWrap():
            if one.height() < one.heightForWidth(one.width()):
                yield f"a label is too low: {one.text()}"
            words = re.split(r"[\s/-]+", re.sub(r"<[^>]*>", " ", one.text()))
            widest = max(words, key=one.fontMetrics().horizontalAdvance, default="")
            if one.fontMetrics().horizontalAdvance(widest) > room and widest.isascii():
                yield f"a word is wider than its label: {widest}"
        elif one.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored and one.width() < one.sizeHint().width():
            yield f"a label is too narrow: {one.text()}"
    elif isinstance(one, (QPushButton, QCheckBox)) and one.text() and one.width() < one.sizeHint().width():
        yield f"a button is too narrow: {one.text()}"
    elif isinstance(one, QAbstractScrollArea) and type(one).__name__ in ("QScrollArea", "StartPage", "QgsScrollArea"):
        if one.horizontalScrollBar().isVisible():
            parts = [part for part in one.widget().findChildren(QWidget) if part.isVisible()]
            widest = max(parts, key=lambda part: part.minimumSizeHint().width())
            yield f"{type(one).__name__} has to be moved sideways: {widest} {widest.minimumSizeHint()}"
    elif (
        isinstance(one, QToolButton)
        and one.text()
        and one.icon().isNull()
        and one.width() < one.minimumSizeHint().width()
    ):
        yield f"a button is too narrow: {one.text()}"


def fits(root):
    settle()
    assert root.isVisible()
    assert cut_off(root) == []
    assert twice(root) == {}


# -- the dock


@pytest.fixture
def started(desk, dock, town, monkeypatch, tmp_path):
    """The dock before the first photo, without a token, beside a layer with times: all its parts are there."""
    from landlens_plugin.gui.fetch_here import FetchHere
    from landlens_plugin.gui.start_panel import StartPanel

    monkeypatch.delenv("MLY_TOKEN")
    fetching = FetchHere(desk)
    panel = StartPanel(desk, fetching)
    dock.set_start_panel(panel)
    desk.add(street(tmp_path / "street"))
    narrow(desk, dock)
    yield panel
    dock.set_start_panel(None)
    panel.remove()
    panel.deleteLater()
    fetching.remove()


def narrow(desk, dock):
    """A third of a window of 1,100, as a dock is at first."""
    desk.window.resizeDocks([dock], [366], Qt.Orientation.Horizontal)
    settle()
    assert dock.width() <= 366


def test_the_docks_first_page(dock, started):
    assert started.years.isVisible() and started.token.isVisible()
    fits(dock._start)
    assert len(keys_of(dock._start)) >= 9


def be(panel, where):
    """Have a panel show such a token."""
    from landlens_plugin.gui.token_words import state

    panel.set_held(
        "", can_remove=where is not Held.NONE, is_locked=where is Held.LOCKED, is_session=where is Held.SESSION
    )
    panel.say(state(where))


def test_a_locked_token(started, dock):
    """Where there is one that can be used, the dock does not speak of it."""
    be(started.token, Held.LOCKED)
    fits(dock._start)
    started.token.set_testing(True)
    fits(dock._start)


def test_a_run_on_its_way(started, dock):
    started.fetch._show_running(True)
    fits(dock._start)


def test_a_photo(desk, dock, qtbot, tmp_path):
    layer = desk.add(street(tmp_path / "street"))
    dock.show_feature(layer, next(layer.getFeatures()).id())
    narrow(desk, dock)
    qtbot.waitUntil(lambda: not dock._page.stage.notice.is_waiting, timeout=30_000)
    fits(dock._page)
    (menu,) = (one for one in dock._page.bar.findChildren(QMenu) if dock._page.bar.save in one.actions())
    assert len(keys_of(menu)) == 3 and twice(menu) == {}


def test_marking(desk, dock, qtbot, tmp_path):
    layer = desk.add(street(tmp_path / "street"))
    dock.show_feature(layer, next(layer.getFeatures()).id())
    narrow(desk, dock)
    dock._page.bar.mark.trigger()
    assert dock._page.marking.isVisible()
    fits(dock._page)


def test_what_went_wrong_with_a_photo(desk, dock, qtbot, tmp_path):
    layer = desk.add(street(tmp_path / "street"))
    for path in (tmp_path / "street").iterdir():
        path.unlink()
    dock.show_feature(layer, next(layer.getFeatures()).id())
    narrow(desk, dock)
    qtbot.waitUntil(lambda: bool(dock._page.stage.notice.sentence), timeout=30_000)
    fits(dock._page)


# -- dialogs


def test_the_dialog_for_the_token(manager, qtbot, monkeypatch):
    from landlens_plugin.gui.token import TokenDialog

    monkeypatch.delenv("MLY_TOKEN", raising=False)
    dialog = TokenDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    fits(dialog)
    dialog.panel.line.setText("hello")
    dialog.panel.save.click()
    assert "hello" in dialog.panel.typed
    fits(dialog)


def test_the_page_of_the_options(manager, qtbot):
    from landlens_plugin.gui.options import OptionsPage

    page = OptionsPage(None)
    qtbot.addWidget(page)
    page.resize(620, 520)  # as QGIS's options dialog leaves it beside its list
    page.show()
    for where in Held:
        be(page.panel, where)
        fits(page)
    page.panel.set_testing(True)
    fits(page)


NAMES = [one.__name__ for one in (*ALGORITHMS, *MODELS)]


@pytest.mark.parametrize("made", [*ALGORITHMS, *MODELS], ids=NAMES)
def test_an_algorithms_dialog(made, qgis_iface, qtbot, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    algorithm = made()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landlens:{algorithm.name()}")
    dialog = AlgorithmDialog(algorithm)
    qtbot.addWidget(dialog)
    dialog.show()
    # As a new user sees it: QGIS gives a dialog the size, and the line between form and help, of the one before.
    dialog.resize(900, 700)
    settle()
    dialog.findChild(QSplitter).setSizes([606, 256])
    settle()
    assert cut_off(dialog.mainWidget()) == []
    for definition in algorithm.parameterDefinitions():
        assert not QKeySequence.mnemonic(definition.description()).toString()
