"""Where the token comes from: the configuration chosen, then the stored one, then the environment."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException

from landlens_plugin.credentials import STORED_KEY, store_credential
from tests.qgis.running import Told, download, fetch

WRONG = "not-the-right-one-but-it-could-be"


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


@pytest.mark.parametrize("around", ["{}\n", "\n{}\r\n", "  {}\t", "OAuth {}", "Bearer {}"])
def test_white_space_and_schemes_around_a_token_do_no_harm(town, configuration, around):
    spoilt = around.format(town.token)
    assert fetch(town, AUTHCFG=configuration(spoilt))["COMPLETE"] is True
    if not spoilt.startswith(("OAuth", "Bearer")):
        assert store_credential(spoilt)
        assert used(town) == {town.token}


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
