"""The plugin site's rules, each with zips that break it; and our own zip, which breaks none."""

import configparser
import importlib.util
import stat
import struct
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.installed import make_zip

ROOT = Path(__file__).resolve().parents[2]
METADATA = {
    "name": "Lens",
    "description": "Photos of the street.",
    "about": "Needs a free account. Dependencies: none.",
    "version": "1.2.3",
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "author": "Ana and others",
    "email": "ana@lens.org",
    "homepage": "https://lens.org/lens",
    "tracker": "https://lens.org/lens/issues",
    "repository": "https://lens.org/lens",
    "category": "Web",
    "icon": "icon.svg",
    "tags": "photos, street view",
    "changelog": "1.2.3 (2026-11-25)\n    - Photos",
    "experimental": "False",
}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}"/>'


def metadata(**changes):
    """metadata.txt with some keys changed, or left out where they are None."""
    lines = [f"{key}={value}" for key, value in {**METADATA, **changes}.items() if value is not None]
    return "\n".join(["[general]", *lines, ""])


FILES = {
    "lens/__init__.py": "def classFactory(iface):\n    return None\n",
    "lens/metadata.txt": metadata(),
    "lens/LICENSE": "GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991\n",
    "lens/CHANGELOG.md": "# Changelog\n\n## 1.2.3 - 2026-11-25\n\n- Photos\n",
    "lens/icon.svg": SVG.format(24, 24),
    "lens/map.png": b"\x89PNG\r\n\x1a\n\0\0\0",
    "lens/i18n/lens_fr.qm": b"\x3c\xb8\x64\x18\0",
}


def png(width, height):
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)


def moved(folder):
    return dict.fromkeys(FILES) | {name.replace("lens", folder, 1): FILES[name] for name in FILES}


def says(**changes):
    return {"lens/metadata.txt": metadata(**changes)}


# What a zip has otherwise than a good one, None for a file that is missing; and how what is said of it begins.
BAD = {
    "a path upwards": ({"lens/../evil.py": ""}, "names: lens/../evil.py"),
    "a path from the root": ({"/etc/evil": ""}, "names: /etc/evil"),
    "a drive": ({"C:/evil.txt": ""}, "names: C:/evil.txt"),
    "backslashes": ({"lens\\evil.txt": ""}, "names: lens\\evil.txt"),
    "two folders": ({"other/a.txt": "x"}, "folder: there must be one, and there are lens, other"),
    "a file beside the folder": ({"README.md": "x"}, "folder: there must be one"),
    "a folder that is no package": (moved("lens-1.2.3"), "folder: lens-1.2.3 is no name"),
    "plugin in the folder's name": (moved("lens_plugin"), "folder: lens_plugin repeats"),
    "no __init__.py": ({"lens/__init__.py": None}, "files: __init__.py is missing"),
    "no licence": ({"lens/LICENSE": None}, "files: LICENSE is missing"),
    "another licence": ({"lens/LICENSE": "MIT"}, "files: LICENSE is not"),
    "a hidden file": ({"lens/.flake8": "x"}, "files: lens/.flake8 is hidden"),
    "a hidden folder": ({"lens/.git/config": "x"}, "files: lens/.git/config is hidden"),
    "a cache of Python's": ({"lens/__pycache__/a.txt": "x"}, "files: lens/__pycache__/a.txt is left over"),
    "compiled Python": ({"lens/a.pyc": "x"}, "files: lens/a.pyc is a program"),
    "a Mac's folder": ({"lens/__MACOSX/a": "x"}, "files: lens/__MACOSX/a is left over"),
    "a library": ({"lens/a.so": "x"}, "files: lens/a.so is a program"),
    "a shell script": ({"lens/a.sh": "x"}, "files: lens/a.sh is a program"),
    "a binary": ({"lens/a.dat": b"\0\1"}, "files: lens/a.dat is binary"),
    "binary Python": ({"lens/a.py": b"x = 1\0"}, "files: lens/a.py is binary"),
    "no metadata": ({"lens/metadata.txt": None}, "files: metadata.txt is missing"),
    "metadata without its section": ({"lens/metadata.txt": "name=Lens\n"}, "metadata: it cannot be read"),
    "metadata that is not UTF-8": ({"lens/metadata.txt": metadata().encode() + b"\xff"}, "metadata: it cannot be read"),
    "a percent sign, which the site's parser takes for its own": (says(about="100%"), "metadata: it cannot be read"),
    "a key twice": ({"lens/metadata.txt": metadata() + "name=Lens\n"}, "metadata: it cannot be read"),
    **{f"no {key}": (says(**{key: None}), f"metadata: {key} is missing") for key in METADATA if key != "experimental"},
    "an empty key": (says(about=" "), "metadata: about is missing"),
    "supportsQt6": (says(supportsQt6="True"), "metadata: supportsQt6"),
    "a switch that is none": (says(experimental="perhaps"), "metadata: experimental"),
    "plugin in the name": (says(name="Lens Plugin"), "metadata: name repeats"),
    "a long description": (says(description="Photos. " * 40), "metadata: description is more"),
    "a description of lines": (says(description="Photos\n    of streets"), "metadata: description is more"),
    "HTML": (says(about="See <b>this</b>"), "metadata: about has HTML"),
    "a slash in the author": (says(author="Ana/Bob"), "metadata: author"),
    "an e-mail that is none": (says(email="ana at lens"), "metadata: email is no address"),
    "another category": (says(category="Photos"), "metadata: category"),
    "an address without its scheme": (says(tracker="lens.org/issues"), "metadata: tracker is no https"),
    "an address in the open": (says(homepage="http://lens.org"), "metadata: homepage is no https"),
    "tags twice": (says(tags="photos, photos"), "metadata: tags"),
    "an empty tag": (says(tags="photos,,street"), "metadata: tags"),
    "another form of version": (
        {**says(version="1.2", changelog="1.2"), "lens/CHANGELOG.md": "\n## 1.2 - 2026-11-25\n"},
        "metadata: version is not x.y.z",
    ),
    "another form of QGIS's version": (says(qgisMinimumVersion="3.x"), "metadata: a version of QGIS"),
    "QGIS 2": (says(qgisMinimumVersion="2.18"), "metadata: no version of QGIS"),
    "the lowest above the highest": (says(qgisMaximumVersion="3.4"), "metadata: no version of QGIS"),
    "an old changelog": (says(changelog="1.2.2\n    - Photos"), "changelog: that of metadata.txt"),
    "no changelog in the zip": ({"lens/CHANGELOG.md": None}, "changelog: CHANGELOG.md is missing"),
    "a changelog without this version": ({"lens/CHANGELOG.md": "## 1.2.2"}, "changelog: CHANGELOG.md tells"),
    "no icon": ({"lens/icon.svg": None}, "icon: icon.svg is not in the zip"),
    "an icon that is no picture": ({"lens/icon.svg": "<svg"}, "icon: icon.svg is neither"),
    "an icon that is not square": ({"lens/icon.svg": SVG.format(24, 48)}, "icon: icon.svg is 24 x 48"),
    "a tiny icon": ({"lens/icon.svg": SVG.format(8, 8)}, "icon: icon.svg is 8 x 8"),
    "a huge icon": ({**says(icon="i.png"), "lens/i.png": png(4000, 4000)}, "icon: i.png is 4000 x 4000"),
    "a heavy icon": ({"lens/icon.svg": SVG.format(24, 24) + "<!--" + "x" * 100_000 + "-->"}, "icon: icon.svg has"),
}


@pytest.fixture(scope="module")
def rules():
    spec = importlib.util.spec_from_file_location("site_rules", ROOT / "tools" / "site_rules.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["site_rules"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["site_rules"]


def zipped(path, changes=None, mode=0o100644):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in {**FILES, **(changes or {})}.items():
            if content is not None:
                entry = zipfile.ZipInfo(name)
                entry.external_attr = mode << 16
                packed.writestr(entry, content)
    return path


def test_a_good_zip_breaks_none(rules, tmp_path):
    assert rules.breaches(zipped(tmp_path / "good.zip"), is_release=True) == []
    with_png = {**says(icon="./i.png"), "lens/i.png": png(48, 48)}
    assert rules.breaches(zipped(tmp_path / "png.zip", with_png)) == []


@pytest.mark.parametrize(("changes", "said"), BAD.values(), ids=BAD)
def test_a_bad_zip_is_refused(rules, tmp_path, changes, said):
    found = rules.breaches(zipped(tmp_path / "bad.zip", changes))
    assert [one for one in found if one.startswith(said)], found


@pytest.mark.parametrize("mode", [0o100755, 0o100645, stat.S_IFLNK | 0o777], ids=["all", "others", "link"])
def test_a_file_to_be_run_is_refused(rules, tmp_path, mode):
    found = rules.breaches(zipped(tmp_path / "bad.zip", mode=mode))
    assert len(found) == len(FILES) and all("executable or a link" in one for one in found)


def test_too_large_a_zip_is_refused(rules, tmp_path):
    path = zipped(tmp_path / "large.zip")
    with path.open("r+b") as file:
        file.truncate(rules.LIMIT + 1)
    (said,) = rules.breaches(path)
    assert said == "size: 25,000,001 bytes, and the site takes 25,000,000"


def test_a_damaged_zip_is_refused(rules, tmp_path):
    path = zipped(tmp_path / "damaged.zip")
    content = bytearray(path.read_bytes())
    content[60:64] = b"\xff\xff\xff\xff"  # within the first file
    path.write_bytes(content)
    (said,) = rules.breaches(path)
    assert said.startswith("zip: ")
    path.write_bytes(b"no zip at all")
    (said,) = rules.breaches(path)
    assert said.startswith("zip: ")


@pytest.mark.parametrize(
    "changes",
    [
        {"email": "ana@example.org"},
        {"repository": "https://example.com/lens"},
        {"tracker": "https://lens.example.net/issues"},
    ],
)
def test_a_release_has_no_placeholder(rules, tmp_path, changes):
    path = zipped(tmp_path / "early.zip", says(**changes))
    assert rules.breaches(path) == []
    (said,) = rules.breaches(path, is_release=True)
    assert said.startswith(f"placeholder: {next(iter(changes))}")


def test_every_rule_has_a_bad_zip(rules, tmp_path):
    """So that a rule that is added gets one, and none is there that nothing breaks."""
    broken = set()
    for number, (changes, _) in enumerate(BAD.values()):
        with zipfile.ZipFile(zipped(tmp_path / f"{number}.zip", changes)) as archive:
            packed = rules.Packed(archive)
            broken |= {rule for rule in rules.RULES if list(rule(packed))}
    assert broken == set(rules.RULES)


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    return make_zip(tmp_path_factory.mktemp("zip"))


def test_our_own_breaks_none(rules, ours):
    assert rules.breaches(ours) == []


def test_our_metadata_is_made_whole(ours):
    with zipfile.ZipFile(ours) as packed:
        text = packed.read("landlens/metadata.txt").decode("utf-8")
    parser = configparser.ConfigParser()  # as QGIS and the site read it
    parser.read_string(text)
    packed, own = dict(parser["general"]), configparser.ConfigParser()
    own.read(ROOT / "metadata.txt", encoding="utf-8")
    assert {key: packed[key] for key in own["general"]} == dict(own["general"])
    assert packed["homepage"] == packed["repository"]
    assert packed["tracker"] == f"{packed['repository']}/issues"
    first, *lines = packed["changelog"].splitlines()
    assert first.startswith(f"{packed['version']} (") and len(lines) > 5
    assert not [line for line in lines if set("*`#[]") & set(line)]
