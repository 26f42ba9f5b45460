"""Pieces of a page: its head, tables, and Processing's help, which is HTML, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html.parser import HTMLParser

MADE = "<!-- Made by tools/make_reference.py from the code. Change the code, not this page. -->"


def page(title: str, *parts: str) -> str:
    """A generated page; empty parts are left out."""
    return "\n\n".join(one.strip("\n") for one in (MADE, f"# {title}", *parts) if one) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table, empty without rows."""
    lines = ["| " + " | ".join(map(cell, row)) + " |" for row in rows]
    return "\n".join([f"| {' | '.join(head)} |", "|" + "---|" * len(head), *lines]) if lines else ""


def cell(text: str) -> str:
    """A text as it stands in a row: on one line, and with no bar that ends the cell."""
    return " ".join(text.split()).replace("|", "\\|")


def plain(text: str) -> str:
    """A text of the code as Markdown shows it, whatever signs are in it."""
    for sign in "\\`*_[]<>":
        text = text.replace(sign, f"\\{sign}")
    return text


def code(text: str) -> str:
    """A name or value as it is typed."""
    return f"`{text}`"


def of_html(text: str) -> str:
    """The help of an algorithm or parameter as Markdown. Knows p, br, b, i, code, a."""
    reader = _Html()
    reader.feed(text)
    reader.close()
    paragraphs = "".join(reader.parts).split("\n\n")
    return "\n\n".join(
        "\n".join(" ".join(line.split()) for line in one.split("\n")) for one in paragraphs if one.strip()
    )


_MARKS = {"b": "**", "i": "*", "code": "`"}


class _Html(HTMLParser):
    """Collects the Markdown of what it is fed."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "br"):
            self.parts.append("\n\n")
        elif tag == "a":
            self._address = dict(attrs)["href"] or ""
            self.parts.append("[")
        else:
            self.parts.append(_MARKS[tag])

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self.parts.append(f"]({self._address})")
        elif tag in _MARKS:
            self.parts.append(_MARKS[tag])

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
