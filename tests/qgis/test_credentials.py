"""Where the token comes from: the configuration chosen, then the stored one, then the environment."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException
from qgis.PyQt.QtWidgets import QMessageBox

from landlens_plugin.core.errors import CredentialMalformed
from landlens_plugin.credentials import STORED_KEY, store_credential
from landlens_plugin.gui.options import OptionsPage
from tests.faults.photolayers import address, layer_of, live
from tests.qgis.running import Told, download, fetch

WRONG = "not-the-right-one-but-it-could-be"
MALFORMED = {
    "hello": "it is too short, with 5 characters",
    "not the right one": "there are spaces in it",
    "MLY": "it is not whole",
    "MLY|12'34|abcdef": "there are quotes in it",
    "https://www.mapillary.com/app": "it is a web address",
}


@pytest.fixture
def manager(landlens):
    """QGIS's authentication database, open, and afterwards without what the test put there."""
    manager = QgsApplication.authManager()
    assert not manager.isDisabled()
    assert manager.setMasterPassword("for the tests", True)
    yield manager
    store_credential("")
    for authcfg in manager.configIds():
        manager.removeAuthenticationConfig(authcfg)


@pytest.fixture
def configuration(manager):
    """Makes an authentication configuration of the method Basic and gives its id."""

    def make(password):
        config = QgsAuthMethodConfig("Basic")
        config.setName("Mapillary")
        config.setConfig("username", "")
        config.setConfig("password", password)
        assert manager.storeAuthenticationConfig(config)
        # 3.22 hands on the id in the object, newer versions as well.
        return config.id()

    return make


def used(service):
    """The tokens that the service was shown."""
    service.clear_log()
    fetch(service, MAX_IMAGES=1, DETAILS=["make"])
    tiles = {entry["query"]["access_token"] for entry in service.log("tiles")}
    return tiles | {entry["headers"]["Authorization"].partition(" ")[2] for entry in service.log("graph")}


def test_the_environment_is_used_where_nothing_else_is(town, manager):
    assert used(town) == {town.token}


def test_the_stored_token_goes_before_the_environment(town, manager, monkeypatch):
    monkeypatch.setenv("MLY_TOKEN", WRONG)
    assert store_credential(town.token)
    assert used(town) == {town.token}
    assert store_credential("")
    with pytest.raises(QgsProcessingException, match="refused the access token"):
        fetch(town)


def test_the_configuration_goes_before_both(town, configuration, monkeypatch):
    monkeypatch.setenv("MLY_TOKEN", WRONG)
    assert store_credential(WRONG)
    authcfg = configuration(town.token)
    assert fetch(town, AUTHCFG=authcfg)["COMPLETE"] is True
    assert {entry["query"]["access_token"] for entry in town.log("tiles")} == {town.token}


def test_a_chosen_configuration_is_not_passed_over(town, configuration):
    with pytest.raises(QgsProcessingException, match="refused the access token"):
        fetch(town, AUTHCFG=configuration(WRONG))
    town.clear_log()
    for unusable in (configuration("  \n"), "nowhere"):
        with pytest.raises(QgsProcessingException, match=f"'{unusable}' could not be read or holds no token"):
            fetch(town, AUTHCFG=unusable)
    assert town.log() == []


def test_a_download_takes_the_same(town, configuration, folder, monkeypatch):
    layer = fetch(town, MAX_IMAGES=3)["OUTPUT"]
    monkeypatch.setenv("MLY_TOKEN", WRONG)
    results = download(layer, folder, AUTHCFG=configuration(town.token))
    assert results["FAILED_COUNT"] + results["DOWNLOADED_COUNT"] == 3
    assert results["DOWNLOADED_COUNT"] > 0


@pytest.mark.parametrize(
    "around", ["{}\n", "\n{}\r\n", "  {}\t", "OAuth {}", "Bearer {}", '"{}"', "'{}'", '"OAuth {}"']
)
def test_white_space_and_schemes_around_a_token_do_no_harm(town, configuration, around):
    spoilt = around.format(town.token)
    assert fetch(town, AUTHCFG=configuration(spoilt))["COMPLETE"] is True
    assert store_credential(spoilt)
    assert used(town) == {town.token}


@pytest.mark.parametrize("around", ['"{}"', "'{}'", "OAuth {}"])
def test_quotes_and_schemes_in_the_environment_do_no_harm(town, monkeypatch, around):
    monkeypatch.setenv("MLY_TOKEN", around.format(town.token))
    assert used(town) == {town.token}


def refused(service, **parameters):
    """The sentence with which a run is refused, which does not repeat a token."""
    told = Told()
    with pytest.raises(QgsProcessingException) as caught:
        fetch(service, told, **parameters)
    assert WRONG not in str(caught.value) + told.everything()
    return str(caught.value)


def test_what_can_be_no_token_is_said_with_its_place_before_any_request(town, configuration, monkeypatch):
    for text, flaw in MALFORMED.items():
        monkeypatch.setenv("MLY_TOKEN", text)
        for parameters in ({}, {"CREATORS": "anna_maps"}):
            sentence = refused(town, **parameters)
            assert f"in the environment variable MLY_TOKEN is no Mapillary access token: {flaw}" in sentence
            assert "MLY|, some digits" in sentence
        authcfg = configuration(text)
        sentence = refused(town, AUTHCFG=authcfg)
        assert f"in the authentication configuration '{authcfg}' is no Mapillary access token: {flaw}" in sentence
    assert town.log() == []


def test_one_that_was_stored_before_anybody_looked_is_said_too(town, manager):
    assert manager.storeAuthSetting(STORED_KEY, "hello", True)
    assert "in LandLens's settings (Settings > Options > LandLens) is no Mapillary access token" in refused(town)
    assert town.log() == []


def test_what_can_be_no_token_is_not_stored(manager):
    for text in MALFORMED:
        with pytest.raises(CredentialMalformed):
            store_credential(text)
    assert not manager.existsAuthSetting(STORED_KEY)


def test_a_refused_token_is_said_with_its_place(town, configuration, folder, monkeypatch):
    layer = fetch(town, MAX_IMAGES=1)["OUTPUT"]
    monkeypatch.setenv("MLY_TOKEN", WRONG)
    came_from = "The token that was refused came from "
    assert f"{came_from}the environment variable MLY_TOKEN." in refused(town)
    with pytest.raises(QgsProcessingException, match=f"{came_from}the environment variable MLY_TOKEN"):
        download(layer, folder)
    assert store_credential(WRONG)
    assert f"{came_from}LandLens's settings" in refused(town)
    authcfg = configuration(WRONG)
    assert f"{came_from}the authentication configuration '{authcfg}'." in refused(town, AUTHCFG=authcfg)


@pytest.fixture
def locked(town, manager):
    """The stand-in's token, stored where QGIS cannot read it."""
    assert store_credential(town.token)
    manager.clearMasterPassword()
    yield
    assert manager.setMasterPassword("for the tests", True)


def test_a_token_that_stays_locked_is_not_missing(town, locked, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    sentence = refused(town)
    assert "stayed locked" in sentence and "master password" in sentence and "MLY_TOKEN" in sentence
    assert "No Mapillary access token was found" not in sentence
    assert town.log() == []


def test_while_it_is_locked_that_of_the_environment_is_used_and_said(town, locked, folder):
    told = Told()
    layer = fetch(town, told, MAX_IMAGES=1)["OUTPUT"]
    assert any("MLY_TOKEN" in warning and "locked" in warning for warning in told.warnings)
    told = Told()
    download(layer, folder, told)
    assert any("MLY_TOKEN" in warning and "locked" in warning for warning in told.warnings)


@pytest.mark.parametrize("text", ["hello", None])
def test_photos_with_addresses_alone_need_none(town, locked, town_truth, folder, monkeypatch, text):
    if text is None:
        monkeypatch.delenv("MLY_TOKEN")
    else:
        monkeypatch.setenv("MLY_TOKEN", text)
    (key,) = live(town_truth, 1)
    layer = layer_of([{"image_url": address(town, key)}])
    told = Told()
    assert download(layer, folder, told)["DOWNLOADED_COUNT"] == 1, told.everything()
    assert town.log("graph") == []


def test_the_page_of_the_settings_refuses_and_keeps_what_was_typed(town, manager, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: said.append(arguments[-1]))
    page = OptionsPage(None)
    page.token.setText("hello")
    assert not page.isValid()
    page.apply()
    assert len(said) == 2 and all(
        "the field 'Mapillary access token' is no Mapillary access token" in text for text in said
    )
    assert page.token.text() == "hello" and not manager.existsAuthSetting(STORED_KEY)
    page.token.setText(f' "{town.token}"')
    assert page.isValid()
    page.apply()
    assert len(said) == 2 and page.token.text() == ""
    assert used(town) == {town.token}


def test_the_page_keeps_what_qgis_did_not_store(town, locked, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: said.append(arguments[-1]))
    page = OptionsPage(None)
    page.token.setText(town.token)
    page.apply()
    assert "master password" in said[0] and page.token.text() == town.token


def test_a_newline_in_the_environment_does_no_harm(town, monkeypatch):
    half = len(town.token) // 2
    monkeypatch.setenv("MLY_TOKEN", f"\n{town.token[:half]}\n{town.token[half:]}\n")
    assert used(town) == {town.token}


def test_the_stored_token_is_encrypted(town, manager):
    assert store_credential(town.token)
    content = next(Path(QgsApplication.qgisSettingsDirPath()).glob("qgis-auth.db")).read_bytes()
    assert STORED_KEY.encode() in content
    assert town.token.encode() not in content


def test_the_token_is_in_nothing_that_is_told(town, configuration):
    told = Told()
    town.set(tile_fault={"mode": "reset", "first": 1}, entity_fault={"mode": "xml", "first": 1})
    fetch(town, told, AUTHCFG=configuration(town.token), DETAILS=["make"], MAX_IMAGES=5)
    assert town.token not in told.everything()
