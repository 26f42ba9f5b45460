"""The guide: every link leads somewhere, the copy in the zip needs no network, and help leads to its pages."""

import importlib.util
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

from tests.packaging.installed import PLUGINS, ROOT
from tests.packaging.test_start import started

MOST_BYTES = 3 * 1024 * 1024
PARTS = ("docs", "mkdocs.yml", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "metadata.txt", "tools")
needs_mkdocs = pytest.mark.skipif(importlib.util.find_spec("mkdocs") is None, reason="mkdocs is not here")


class Page(HTMLParser):
    """What a page leads to, and what leads to it."""

    def __init__(self, text):
        super().__init__()
        self.links, self.loads, self.parts, self.pictures, self.scripts = [], [], set(), [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.scripts += tag == "script"
        self.parts.update(found[name] for name in ("id", "name") if found.get(name))
        if tag == "a" and found.get("href"):
            self.links.append(found["href"])
        if tag == "link" and found.get("rel") in ("stylesheet", "icon"):
            self.loads.append(found["href"])
        if tag == "img":
            self.loads.append(found["src"])
            self.pictures.append(found)


@pytest.fixture(scope="module")
def copy(home):
    """The guide in the installed zip: paths to bytes."""
    folder = home / PLUGINS / "landlens" / "help"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def pages(copy):
    return {name: Page(content.decode()) for name, content in copy.items() if name.endswith(".html")}


def place(page, link):
    """The file of the copy that a link of a page means, and the part of it."""
    parts = urlsplit(link)
    found = []
    for part in (PurePosixPath(page).parent / unquote(parts.path)).parts if parts.path else PurePosixPath(page).parts:
        if part == "..":
            found.pop()
        elif part != ".":
            found.append(part)
    return "/".join(found), unquote(parts.fragment)


@needs_mkdocs
def test_every_link_and_picture_of_the_copy_is_in_it(pages, copy):
    lost = []
    for name, page in pages.items():
        for link in [*page.links, *page.loads]:
            if urlsplit(link).scheme in ("https", "mailto"):
                continue
            target, part = place(name, link)
            known = target in copy and (not part or target not in pages or part in pages[target].parts)
            lost += [] if known else [(name, link)]
    assert lost == []
    assert len(pages) > 30 and sum(len(page.links) for page in pages.values()) > 500


@needs_mkdocs
def test_the_copy_asks_for_nothing_and_runs_nothing(pages):
    for name, page in pages.items():
        assert not [one for one in page.loads if urlsplit(one).scheme or urlsplit(one).netloc], name
        assert page.scripts == 0, name
        assert all(one.get("alt", "").strip() for one in page.pictures), name


@needs_mkdocs
def test_all_of_it_is_of_use(copy, pages):
    used = {place(name, link)[0] for name, page in pages.items() for link in [*page.links, *page.loads]}
    assert {name for name in copy if not name.endswith(".html")} <= used


@needs_mkdocs
def test_its_size_has_a_bound(home, tmp_path):
    packed = shutil.make_archive(str(tmp_path / "help"), "zip", home / PLUGINS / "landlens" / "help")
    assert (tmp_path / "help.zip").stat().st_size < MOST_BYTES, packed


@needs_mkdocs
def test_help_of_the_installed_zip_leads_to_pages_on_the_disk(home, copy, pages):
    folder = home / PLUGINS / "landlens"
    helps = started(folder)["helps"]
    assert len(helps) > 14
    start = f"{(folder / 'help').as_uri()}/"
    for name, url in helps.items():
        assert url.startswith(start), name
        target, _, part = url[len(start) :].partition("#")
        assert target in copy and (not part or part in pages[target].parts), (name, url)


def test_help_of_a_checkout_leads_to_pages_of_the_repository():
    helps = started(ROOT)["helps"]
    for name, url in helps.items():
        found = re.fullmatch(r"https://[^#]+/blob/main/(docs/[\w/]+\.md)(?:#[\w-]+)?", url)
        assert found and (ROOT / found[1]).is_file(), (name, url)


@needs_mkdocs
def test_what_leads_nowhere_is_named_with_its_page(tmp_path):
    for part in PARTS:
        (shutil.copytree if (ROOT / part).is_dir() else shutil.copy)(ROOT / part, tmp_path / part)
    faults = {
        "docs/how/tiles.md": "[one](nowhere.md)",
        "docs/how/caches.md": "[one](tiles.md#no-such-heading)",
        "docs/how/completeness.md": "![one](../images/nothing.png)",
        "docs/tutorial.md": "[one](/index.md)",
        "docs/how/index.md": "[one](http:/example.org)",
        "docs/contributing/house.md": "![](../images/house.svg)",
        "README.md": "[one](docs/nothing.md)",
        "CONTRIBUTING.md": "[one](docs/how/tiles.md#no-such-heading)",
    }
    for page, fault in faults.items():
        with open(tmp_path / page, "a", encoding="utf-8") as file:
            file.write(f"\n{fault}\n")
    command = [sys.executable, str(tmp_path / "tools/guide.py"), str(tmp_path / "site")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    missed = [page for page in faults if page.replace("docs/", "", 1) not in done.stderr]
    assert missed == [], done.stderr


def test_the_picture_of_the_house_is_that_of_the_code(tmp_path):
    for part in ("tools", "landlens_plugin", "docs/images"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, str(tmp_path / "tools/house.py"), "--check"]
    assert subprocess.run(command, check=False, timeout=60).returncode == 0
    with open(tmp_path / "landlens_plugin/network.py", "a", encoding="utf-8") as file:
        file.write("from .core.images import bounds\n")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1 and "house.svg" in done.stderr
