"""The token goes to Mapillary and nowhere else: every place where a run leaves something is searched for it."""

import base64
import json
import os
import tempfile
import traceback
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from landlens_plugin.algorithms.fetch.form import FetchImages
from landlens_plugin.credentials import store_credential
from tests.qgis.running import FETCH, Told, download, extent, fetch, impatient
from tests.qgis.test_qgis_process import bare  # noqa: F401 - a fixture

HALVES = ("MLY|4242", "a-very-secret-marker")


def forms(token):
    """What a token may look like, as bytes: plain, percent-encoded, in base64 at any offset, in UTF-16."""
    encoded = {quote(token, safe=""), quote(token, safe="").lower(), quote(quote(token, safe=""), safe=""), token}
    found = {text.encode() for text in encoded} | {token.encode("utf-16-le"), token.encode("utf-16-be")}
    for before in range(3):
        # The characters at both ends depend on what stands around.
        found.add(base64.b64encode(b"x" * before + token.encode())[4 if before else 0 : -4])
    return found | {base64.b64encode(form.encode()).rstrip(b"=") for form in encoded}


class Searched:
    """Everything that was said and left behind, and the search through it."""

    def __init__(self):
        self.texts = []
        self.places = []
        self.read = 0

    def say(self, *texts):
        self.texts += map(str, texts)

    def error(self, error):
        """An exception with all that it drags along, shown or not."""
        while error is not None:
            self.say(str(error), repr(error), *traceback.format_exception(type(error), error, error.__traceback__))
            error = error.__cause__ or error.__context__

    def _contents(self):
        yield "what was said", "\n".join(self.texts).encode("utf-8", "replace")
        for place in self.places:
            others = Path(place).glob("pytest-*")  # what other tests left among temporary files
            others = [path for path in others if place == tempfile.gettempdir()]
            for path in Path(place).rglob("*"):
                if path.is_file() and not any(other in path.parents for other in others):
                    yield str(path), str(path).encode() + path.read_bytes()
                    if zipfile.is_zipfile(path):
                        with zipfile.ZipFile(path) as packed:
                            for name in packed.namelist():
                                yield f"{path}/{name}", packed.read(name)

    def leaks(self, *tokens):
        """Where a form of a token stands."""
        wanted = {form for token in tokens for form in forms(token)}
        found = []
        for name, content in self._contents():
            self.read += len(content)
            found += [(name, form) for form in wanted if form in content]
        return found


@pytest.fixture
def searched(tmp_path, monkeypatch):
    """Collects QGIS's log and looks at the files of this test, the caches, the profile and what is temporary."""
    all_of_it = Searched()
    log = QgsApplication.messageLog()
    log.messageReceived.connect(all_of_it.say)
    profile, caches = QgsApplication.qgisSettingsDirPath(), os.environ["XDG_CACHE_HOME"]
    all_of_it.places = [tmp_path, caches, profile, tempfile.gettempdir()]
    yield all_of_it
    log.messageReceived.disconnect(all_of_it.say)


@pytest.fixture
def manager(landlens):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for the tests", True)
    yield manager
    store_credential("")
    for authcfg in manager.configIds():
        manager.removeAuthenticationConfig(authcfg)


def configured(manager, token):
    config = QgsAuthMethodConfig("Basic")
    config.setName("Mapillary")
    config.setConfig("password", token)
    assert manager.storeAuthenticationConfig(config)
    return config.id()


def run(searched, service, run_it=fetch, **parameters):
    told = Told()
    try:
        results = run_it(service, feedback=told, **parameters)
    except QgsProcessingException as error:
        searched.error(error)
        results = None
    searched.say(told.everything(), results)
    return results


def test_the_search_would_find_it(tmp_path):
    token = "|".join(HALVES)
    for number, form in enumerate(sorted(forms(token))):
        searched = Searched()
        (tmp_path / "file").write_bytes(b"before" + form + b"after")
        with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            packed.write(tmp_path / "file", "inside")
        searched.places = [tmp_path]
        assert len({name for name, _ in searched.leaks(token)}) == 2, number


def test_runs_that_go_well_and_wrong_leave_no_token(town, manager, searched, tmp_path, capfd, monkeypatch):
    path = tmp_path / "images.gpkg"
    authcfg = configured(manager, town.token)
    monkeypatch.delenv("MLY_TOKEN")
    stored = {"OUTPUT": str(path), "AUTHCFG": authcfg, "DETAILS": ["thumb_1024_url", "creator"], "MAX_TILE_AGE": 24}
    results = run(searched, town, FAILED_TILES=str(tmp_path / "failed.geojson"), **stored)
    assert results["IMAGE_COUNT"] > 0
    layer = QgsVectorLayer(str(path), "images", "ogr")
    town.set(image_fault=[{"mode": "expired", "first": 3}, {"mode": "reset", "after": 3, "first": 5}])
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:12])
    QgsProject.instance().addMapLayer(layer)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    photos = {"folder": tmp_path / "photos", "OUTPUT": str(tmp_path / "photos.gpkg")}
    run(searched, source, download, AUTHCFG=authcfg, **photos)
    assert town.log("images")
    town.reset()

    for faults in (
        {"tile_fault": [{"mode": "reset", "first": 1}, {"mode": "cut", "after": 1, "first": 2}, "garbage"]},
        {"tile_fault": "ip_block"},
        {"tile_fault": "html"},
        {"tile_fault": "403"},
        {"tile_fault": "bomb"},
        {"entity_fault": "huge"},
        {"token_answer": "user_not_authorized_app"},
    ):
        town.set(**faults)
        hasty = impatient(FetchImages)
        run(searched, town, algorithm=hasty, AUTHCFG=authcfg, DETAILS=["width"], MAX_IMAGES=5)
        town.reset()
    for address in ("http://[::1", "http://127.0.0.1:99999", "nonsense://127.0.0.1"):
        with monkeypatch.context() as patched:
            patched.setenv("LANDLENS_TILES_URL", address)
            run(searched, town, AUTHCFG=authcfg, EXTENT=extent([10.7700, 59.9195, 10.7705, 59.9197]))

    # What Processing writes into its history, and what a user copies from the dialog.
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    parameters = {"EXTENT": extent(town.bbox), **stored}
    searched.say(algorithm.asPythonCommand(parameters, QgsProcessingContext()))
    if hasattr(algorithm, "asMap"):
        searched.say(algorithm.asMap(parameters, QgsProcessingContext()))
    for name in ("project.qgz", "project.qgs"):
        assert QgsProject.instance().write(str(tmp_path / name))
    searched.say(*capfd.readouterr())
    searched.say(json.dumps(town.log("images")))
    assert not any(entry["leaked_token"] for entry in town.log("images"))
    assert searched.leaks(town.token, town.token.partition("|")[2]) == []
    assert searched.read > 1_000_000


@pytest.mark.parametrize("token", ["|".join(HALVES), "a-token-of-no-form-that-anybody-knows"])
def test_a_service_that_repeats_the_token_is_not_quoted(town, searched, monkeypatch, capfd, token):
    monkeypatch.setenv("MLY_TOKEN", f" {token}\n")
    for said in (token, quote(token, safe=""), f"access_token={token}", f"OAuth {token}"):
        for code in (190, 2, 10):
            error = {"message": f"Cannot parse '{said}' of you", "code": code}
            body = base64.b64encode(json.dumps({"error": error}).encode()).decode()
            refusal = {"mode": "body", "status": 400, "body": body, "content_type": "application/json"}
            town.set(tile_fault=[{**refusal, "first": 6}, "ip_block"])
            run(searched, town, algorithm=impatient(FetchImages))
    searched.say(*capfd.readouterr())
    assert "Cannot parse" in "".join(searched.texts)
    assert searched.leaks(token, HALVES[1]) == []


def test_qgis_process_leaves_no_token(town, bare, searched, tmp_path):  # noqa: F811
    values = {"EXTENT": extent(town.bbox), "OUTPUT": str(tmp_path / "images.gpkg")}
    bare.run("fetchimages", town, **values)
    town.set(tile_fault="ip_block")
    bare.run("fetchimages", town, **{**values, "MAX_TILE_AGE": 0, "OUTPUT": str(tmp_path / "none.gpkg")})
    town.set(tile_fault=None, token_answer="user_not_authorized_app")
    arguments = [f"--{name}={value}" for name, value in {**values, "MAX_TILE_AGE": 0}.items()]
    bare("run", FETCH, *arguments, service=town, succeeds=False)
    searched.say(bare.said)
    searched.places.append(bare.home)
    assert "refused" in bare.said.decode()
    assert searched.leaks(town.token, town.token.partition("|")[2]) == []
