"""The field *Authentication* of the forms: it names the token that is used without a configuration."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingContext,
    QgsProcessingParameterAuthConfig,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QComboBox

from landlens_plugin.credentials import store_credential, use_for_session
from landlens_plugin.gui.authcfg import AuthcfgWidget
from landlens_plugin.gui.window import Forms

TOKEN = "MLY|1234567890|0123456789abcdef"


@pytest.fixture
def forms(landlens):
    """The forms as they are in a window."""
    forms = Forms()
    yield
    forms.remove()


@pytest.fixture
def algorithm(landlens):
    return QgsApplication.processingRegistry().createAlgorithmById("landlens:fetchimages")


def wrapper_of(qtbot, algorithm):
    wrapper = AuthcfgWidget(algorithm.parameterDefinition("AUTHCFG"), None)
    qtbot.addWidget(wrapper.widget)
    (box,) = wrapper.widget.findChildren(QComboBox)
    return wrapper, box


def test_the_parameter_stays_what_it_is(forms, algorithm):
    definition = algorithm.parameterDefinition("AUTHCFG")
    assert isinstance(definition, QgsProcessingParameterAuthConfig)
    wrapper = definition.metadata()["widget_wrapper"]["class"]
    assert wrapper == f"{AuthcfgWidget.__module__}.{AuthcfgWidget.__qualname__}"
    assert algorithm.parameterDefinition("EXTENT").metadata() == {}


def test_without_a_window_it_is_processings_own(algorithm):
    assert algorithm.parameterDefinition("AUTHCFG").metadata() == {}


def test_it_names_the_token_that_is_used(qtbot, algorithm, manager, monkeypatch):
    _, box = wrapper_of(qtbot, algorithm)
    assert box.itemText(0) == "No token yet: see Web > LandLens > Settings"
    monkeypatch.setenv("MLY_TOKEN", TOKEN)
    _, box = wrapper_of(qtbot, algorithm)
    assert box.itemText(0) == "The token in MLY_TOKEN is used"
    assert store_credential(TOKEN)
    assert box.itemText(0) == "The stored token is used"
    use_for_session(TOKEN)
    assert box.itemText(0) == "The token of this session is used"
    use_for_session("")
    manager.clearMasterPassword()
    _, box = wrapper_of(qtbot, algorithm)
    assert box.itemText(0) == "The stored token is used, after the master password"


def test_its_value_is_the_configurations_id(qtbot, algorithm, manager):
    wrapper, box = wrapper_of(qtbot, algorithm)
    assert not wrapper.parameterValue()
    config = QgsAuthMethodConfig("Basic")
    config.setName("Mapillary")
    config.setConfig("password", TOKEN)
    assert manager.storeAuthenticationConfig(config)
    with qtbot.waitSignal(wrapper.widgetValueHasChanged):
        wrapper.setParameterValue(config.id(), QgsProcessingContext())
    assert wrapper.parameterValue() == config.id()
    wrapper.setParameterValue(None, QgsProcessingContext())
    assert not wrapper.parameterValue()
    assert box.currentIndex() == 0 and box.itemText(0).startswith("No token yet")


def test_a_form_that_was_closed_hears_nothing_more(qtbot, algorithm, manager):
    wrapper, _ = wrapper_of(qtbot, algorithm)
    wrapper.widget.close()
    wrapper.widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    use_for_session(TOKEN)  # qtbot fails the test for an error in a slot
