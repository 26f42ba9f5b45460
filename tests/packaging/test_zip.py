"""The zip is what people install: the plugin site's rules, and that it works with nothing beside it."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.installed import make_zip

ROOT = Path(__file__).resolve().parents[2]
SITE_KEYS = ("name description version qgisMinimumVersion author email about tracker repository category icon").split()
TEXT_SUFFIXES = {*".py .txt .md .qml .svg .model3 .qpt .json .ui .html .css .js .slurm".split(), ""}


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return make_zip(tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="module")
def entries(archive):
    with zipfile.ZipFile(archive) as packed:
        return packed.infolist()


@pytest.fixture(scope="module")
def plugin(archive, tmp_path_factory):
    """The plugin folder as QGIS unpacks it."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    return folder / "landlens"


@pytest.fixture(scope="module")
def metadata(plugin):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(plugin / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def bare_python(code: str, *path: Path) -> str:
    """Run code on a Python without site-packages, so without QGIS and everything from pip."""
    start = f"import sys; sys.path[:0] = {[str(folder) for folder in path]}; sys.dont_write_bytecode = True\n"
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", start + code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_one_top_folder(entries):
    assert {entry.filename.split("/")[0] for entry in entries} == {"landlens"}


def test_files_are_plain_and_readable(entries):
    assert {oct(entry.external_attr >> 16) for entry in entries} == {oct(0o100644)}


def test_nothing_is_there_that_users_do_not_need(entries):
    parts = {part for entry in entries for part in entry.filename.split("/")}
    assert not [part for part in parts if part.startswith(".")]
    assert not parts & {"__pycache__", "__MACOSX", "tests", "tools", "benchmarks", "Makefile"}


def test_no_file_is_binary(plugin):
    for path in (path for path in plugin.rglob("*") if path.is_file()):
        if path.suffix in TEXT_SUFFIXES:
            assert "\0" not in path.read_text(encoding="utf-8"), path
        elif path.suffix == ".qm":  # sentences, as Qt reads them
            assert path.read_bytes().startswith(b"\x3c\xb8\x64\x18"), path
        else:
            assert path.read_bytes().startswith(b"\x89PNG"), path


def test_every_language_is_there_compiled_and_no_source_of_one(entries):
    sources = sorted((ROOT / "landlens_plugin/resources/i18n").glob("*.ts"))
    names = {Path(entry.filename).name for entry in entries}
    assert len(sources) >= 5 and not [name for name in names if name.endswith(".ts")]
    if not sources[0].with_suffix(".qm").exists():
        pytest.skip("The translations are not compiled: tools/translations.py says what is missing.")
    assert {path.with_suffix(".qm").name for path in sources} == {name for name in names if name.endswith(".qm")}


def test_size_is_far_below_the_sites_limit(archive):
    assert archive.stat().st_size < 5_000_000 < 25_000_000


def test_metadata_has_the_sites_keys(metadata, archive):
    assert not [key for key in SITE_KEYS if not metadata.get(key, "").strip()]
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert archive.name == f"landlens-{metadata['version']}.zip"
    assert metadata["category"] == "Web"
    assert metadata["hasProcessingProvider"] == "yes"
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in metadata
    for key in ("homepage", "tracker", "repository"):
        assert metadata[key].startswith("https://")


def test_about_names_dependencies_and_the_account(metadata):
    about = metadata["about"].lower()
    assert "dependencies" in about
    assert "free mapillary account" in about


def test_icon_is_in_the_zip(metadata, plugin):
    assert (plugin / metadata["icon"]).is_file()


def test_changelog_tells_of_this_version(metadata, plugin):
    assert f"## {metadata['version']} - " in (plugin / "CHANGELOG.md").read_text(encoding="utf-8")
    assert metadata["changelog"].startswith(metadata["version"])


def test_licences_are_complete(plugin):
    own = (plugin / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in own
    assert "Version 2, June 1991" in own
    assert "END OF TERMS AND CONDITIONS" in own
    vendored = (plugin / "landlens_plugin/_vendor/mercantile-LICENSE.txt").read_text(encoding="utf-8")
    assert "Redistribution and use" in vendored


has_scripts = pytest.mark.skipif(
    not (Path(sys.prefix) / "share" / "landlens" / "web").is_dir(),
    reason="the scripts of web pages are not here: tools/web_scripts.py brings them",
)


@has_scripts
@pytest.mark.parametrize(
    ("name", "words"), [("leaflet", "BSD 2-Clause License"), ("pannellum", "Permission is hereby")]
)
def test_the_scripts_of_web_pages_are_there_with_their_licences(plugin, name, words):
    web = plugin / "landlens_plugin/_vendor/web"
    assert words in (web / f"{name}-LICENSE.txt").read_text(encoding="utf-8")
    assert (web / f"{name}.js").stat().st_size > 50_000
    assert (web / f"{name}.css").stat().st_size > 5_000


@has_scripts
def test_the_zip_exports_a_page_with_nothing_beside_it(plugin, tmp_path):
    """The way from plain rows to a page is Python's own library alone."""
    code = """
import types
sys.modules["requests"] = types.ModuleType("requests")
from landlens.landlens_plugin.core.export.web import files
print(*files())
"""
    names = set(bare_python(code, plugin.parent).split())
    assert {"index.html", "page.js", "look.js", "page.css", "scripts/leaflet.js", "scripts/pannellum.css"} <= names


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")
def test_the_scripts_of_web_pages_are_not_in_the_repository():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    assert not [name for name in tracked if re.search(r"leaflet|pannellum", name)]


def test_another_file_than_the_pinned_one_is_refused(tmp_path):
    code = """
import sys
sys.path.insert(0, "tools")
import web_scripts
try:
    web_scripts._checked({"leaflet.js": b"something else"})
except web_scripts.NotBrought as error:
    print(error)
"""
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert "checksum" in run.stdout


def test_bundled_mercantile_works_alone(plugin):
    code = "import mercantile; print(*mercantile.tile(-73.9857, 40.7484, 14), mercantile.__file__)"
    answer = bare_python(code, plugin / "landlens_plugin/_vendor").split()
    assert answer[:3] == ["4824", "6157", "14"]
    assert Path(answer[3]).parent == plugin / "landlens_plugin/_vendor"


def test_mercantile_is_not_in_the_repository():
    assert not (ROOT / "landlens_plugin/_vendor").exists()


def test_loading_the_folder_imports_nothing_but_itself(plugin):
    code = "before = set(sys.modules); import landlens; print(*sorted(set(sys.modules) - before))"
    assert bare_python(code, plugin.parent).split() == ["landlens"]


def test_core_imports_without_site_packages(plugin):
    """A bare QGIS has requests; nothing else third-party may be needed at import."""
    code = """
import importlib, pkgutil, types
sys.modules["requests"] = types.ModuleType("requests")
from landlens.landlens_plugin import core
print(len(list(pkgutil.iter_modules(core.__path__))))
"""
    assert int(bare_python(code, plugin.parent)) > 0


def test_no_path_of_a_machine_and_no_token(plugin):
    forbidden = [str(ROOT), str(Path.home()), sys.prefix]
    for path in (path for path in plugin.rglob("*") if path.suffix in TEXT_SUFFIXES and path.is_file()):
        text = path.read_text(encoding="utf-8")
        assert not [place for place in forbidden if len(place) > 1 and place in text], path
        assert not re.search(r"(?<![\w/])/(home|root|Users|work|tmp)/\w|[A-Z]:\\\\?Users", text), path
        assert not re.search(r"MLY\|\d+\|\w+", text), path


def test_scanners_of_the_site_find_nothing(archive):
    command = [sys.executable, str(ROOT / "tools/gate.py"), str(archive)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (run.returncode, run.stdout) == (0, ""), run.stdout + run.stderr


def test_scanners_see_what_they_should(tmp_path):
    """The gate itself: a zip with one fault for each scanner."""
    faulty = tmp_path / "faulty.zip"
    name = "to" + "ken"  # written apart: this file is scanned too
    with zipfile.ZipFile(faulty, "w") as packed:
        packed.writestr("landlens/a.py", "assert True  # nosec\n")
        packed.writestr("landlens/c.py", "print(nobody)  # noqa\n")
        packed.writestr("landlens/b.py", f'{name} = "c3VwZXIgc2VjcmV0IHRva2VuIDEyMzQ1Njc4OTA"\n')
    command = [sys.executable, str(ROOT / "tools/gate.py"), str(faulty)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 1
    assert re.search(r"a\.py:1: B101", run.stdout)
    assert re.search(r"c\.py:1:7: F821", run.stdout)
    assert "files: metadata.txt is missing" in run.stdout
    assert re.search(r"b\.py:1: \w+ (High Entropy|Keyword)|b\.py:1: Secret Keyword", run.stdout)


def test_made_twice_it_is_the_same(archive, tmp_path):
    assert make_zip(tmp_path / "again").read_bytes() == archive.read_bytes()


def test_source_date_epoch_is_honoured(tmp_path):
    with zipfile.ZipFile(make_zip(tmp_path, SOURCE_DATE_EPOCH="1700000000")) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(2023, 11, 14, 22, 13, 20)}


def test_bare_qgis_runs_the_installed_zip(plugin, tmp_path):
    """From the zip alone, in a fresh profile, on QGIS's own Python: the algorithms are there."""
    qgis_process = os.environ.get("QGIS_PROCESS")
    if not qgis_process:
        pytest.skip("QGIS_PROCESS names no qgis_process (tools/env.sh does)")
    plugins = tmp_path / "profiles/default/python/plugins"
    shutil.copytree(plugin, plugins / "landlens")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "HOME": str(tmp_path)}

    def run(*words):
        done = subprocess.run(
            [qgis_process, *words], env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "Traceback" not in done.stdout + done.stderr
        return done.stdout

    run("plugins", "enable", "landlens")
    listed = run("list")
    assert "landlens:fetchimages" in listed or re.search(r"\bfetchimages\b", listed)
    assert "Fetch Mapillary images in extent" in run("help", "landlens:fetchimages")
    assert "Download images" in run("help", "landlens:downloadimages")
