"""The e-mail address and the repository's stand in metadata.txt, once; all else is made of them."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FORMS = ROOT / ".github" / "ISSUE_TEMPLATE"


@pytest.fixture(scope="module")
def own():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.fixture(scope="module")
def texts():
    """Every text of the repository, by its path."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("There is no git here to say what belongs to the repository.")
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    found = {}
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.is_file() and b"\0" not in (content := path.read_bytes())[:4096]:
            found[name] = content.decode("utf-8", errors="replace")
    return found


def places(texts, words):
    return {name: text.lower().count(words.lower()) for name, text in texts.items() if words.lower() in text.lower()}


def test_the_addresses_stand_once(own, texts):
    assert len(texts) > 100
    repository = own["repository"].split("://")[1]
    owner_and_name = repository.partition("/")[2]
    for words in (own["email"], repository, owner_and_name):
        assert places(texts, words) == {"metadata.txt": 1}, words


def test_a_second_place_is_seen(own, texts):
    """The test above can fail, for a link and for a badge alike."""
    for line in (f"See {own['repository']}/issues.", f"![](https://badge/{own['repository'].partition('//')[2]})"):
        assert places({**texts, "docs/new.md": line}, own["repository"].split("://")[1])["docs/new.md"] == 1


def test_what_the_plugin_opens_is_made_of_them(own):
    from landlens_plugin.resources import about, guide_url

    assert about("repository") == own["repository"] and about("no such key") == ""
    assert guide_url().startswith((own["repository"], "file:"))


@pytest.mark.parametrize("name", ["CODE_OF_CONDUCT.md", "SECURITY.md"])
def test_policies_say_where_to_write(texts, name):
    assert "e-mail" in texts[name] and "[metadata.txt](metadata.txt)" in texts[name]


def test_issue_forms_ask_for_what_is_needed():
    """By GitHub's rules for forms: a name, a description, a body whose fields have an id and a label."""
    for path in (FORMS / "bug.yml", FORMS / "wish.yml"):
        form = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert form["name"] and form["description"]
        fields = [one for one in form["body"] if one["type"] != "markdown"]
        assert len({one["id"] for one in fields}) == len(fields) and all(one["attributes"]["label"] for one in fields)
        assert "token" in path.read_text(encoding="utf-8")
    bug = yaml.safe_load((FORMS / "bug.yml").read_text(encoding="utf-8"))["body"]
    required = {one["id"] for one in bug if one.get("validations", {}).get("required")}
    assert required >= {"run", "happened", "report", "qgis", "system"}
    (report,) = [one for one in bug if one.get("id") == "report"]
    assert "Copy report" in report["attributes"]["description"]
    assert yaml.safe_load((FORMS / "config.yml").read_text(encoding="utf-8"))["blank_issues_enabled"] is False
