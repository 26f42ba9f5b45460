"""metadata.txt as the zip has it: with the addresses made of the repository's, and the changelog of the version."""

from __future__ import annotations

import re
import textwrap

# What the site asks for beside the repository's own address.
MADE = {"homepage": "{repository}", "tracker": "{repository}/issues"}


def whole(metadata: str, changelog: str) -> str:
    """The text of metadata.txt with what is made of it and of CHANGELOG.md."""
    repository = value(metadata, "repository")
    made = [f"{key}={form.format(repository=repository)}" for key, form in MADE.items()]
    return "\n".join([metadata.rstrip("\n"), *made, f"changelog={changes(changelog, value(metadata, 'version'))}", ""])


def value(metadata: str, key: str) -> str:
    """What the text of metadata.txt has for a key of one word."""
    (found,) = re.findall(rf"^{key}=(\S+)$", metadata, re.MULTILINE)
    return str(found)


def changes(changelog: str, version: str) -> str:
    """What CHANGELOG.md tells of a version, as plain lines that metadata.txt can hold; only the version if nothing."""
    section = re.search(rf"^## {re.escape(version)} - (\S+)\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if section is None:
        return version
    # A line that goes on is joined to the one before; headings and paragraphs stand alone.
    text = re.sub(r"\n(?!\n|- |#)[ \t]*", " ", section[2])
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)
    text = re.sub(r"^#+ *", "", re.sub(r"[*`]", "", text), flags=re.MULTILINE)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return "\n".join([f"{version} ({section[1]})", textwrap.indent("\n".join(lines), "    ")])
