"""File names, from the most hostile values that a layer may hold."""

from __future__ import annotations

import random
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from landlens_plugin.core.photos.names import address_key, photo_key, safe_folder, safe_name, unique_names, with_key

LONGEST = ".webp"
# Microsoft's list of names that no file may have, whatever its extension.
RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"
}
HOSTILE = [
    "../../x",
    "..",
    ".",
    "/etc/passwd",
    "C:\\x",
    "\\\\server\\share",
    "CON",
    "con.",
    "Con .txt",
    "com1.txt",
    "LPT¹.a.b",
    "con." + "a" * 400,
    "con" + " " * 300 + "x",
    "nul",
    "a" * 400,
    "é" * 200,
    "e\u0301" * 200,
    "\U0001f4f7" * 100,
    "\U0001f468\u200d\U0001f469",
    "\u0301x",
    "a\0b",
    "a\x1f\x7f\x85b",
    "photo\u202egpj.exe",
    "\u2066a\u2069\ufeff",
    "\ud800",
    "a\udfffb",
    "x.",
    "x ",
    "x. . .",
    "x\u00a0.",
    " .x",
    "-rf",
    "--help",
    "~",
    "$HOME",
    "%TEMP%",
    ".hidden",
    "...",
    "   ",
    "",
    "mly|123",
    'a<b>c:d"e|f?g*h',
    "a\nb\r",
    "\u2028",
    "a" * 249 + ".",
    "a" * 249 + " b",
    "a" * 248 + "é",
    "CO" + "\u200e" + "N",
    "\u212b",  # Angstrom sign: another letter in NFC
]
values = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=30),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Zs", "Zl", "Zp", "Po"]), max_size=12),
    st.lists(st.sampled_from([*HOSTILE, ".", " ", "_", "a"]), max_size=4).map("".join),
    st.text("ab.\u0301 é", min_size=230, max_size=270),
)
hostile = pytest.mark.parametrize("value", HOSTILE, ids=ascii)


def check_part(name: str) -> None:
    """What every system takes as one file name."""
    assert name and name not in (".", "..")
    assert len((name + LONGEST).encode("utf-8")) <= 255
    assert not re.search(r'[<>:"/\\|?*]', name)
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in name)
    assert not any(
        unicodedata.bidirectional(letter) in ("RLO", "LRO", "RLE", "LRE", "RLI", "LRI", "FSI", "PDF", "PDI")
        for letter in name
    )
    assert unicodedata.is_normalized("NFC", name)
    assert name == name.strip() and not name.endswith(".") and not name.startswith(".")
    assert name.split(".")[0].rstrip().upper() not in RESERVED


@given(value=values)
def test_a_name_is_one_part_that_every_system_takes(value):
    check_part(safe_name(value))


@hostile
def test_hostile_names(value, tmp_path):
    """The same on the disk: one file, in this folder, under this very name."""
    name = safe_name(value)
    check_part(name)
    (tmp_path / (name + LONGEST)).write_bytes(b"")
    assert [path.name for path in tmp_path.iterdir()] == [name + LONGEST]


@given(value=values)
def test_a_safe_name_stays_as_it_is(value):
    once = safe_name(value)
    assert safe_name(once) == once
    assert safe_folder(once) == once


@given(value=st.text("abcXYZ0189_-éß中", min_size=1, max_size=40))
def test_an_ordinary_name_is_kept(value):
    assert safe_name(value) == value


def test_known_names():
    assert safe_name("mly|163") == "mly_163"
    assert safe_name('a<b>c:d"e|f?g*h/i\\j') == "a_b_c_d_e_f_g_h_i_j"
    assert safe_name("e\u0301") == "é"
    assert safe_name(None, "163") == safe_name("", "163") == safe_name(" . ", "163") == "163"
    assert safe_name("CON.txt") == "_CON.txt"


@given(value=values, fallback=values)
def test_the_fallback_is_made_safe_too(value, fallback):
    check_part(safe_name(value, fallback))


@given(value=st.one_of(values, st.lists(values, max_size=4).map("/".join)))
def test_a_folder_is_safe_parts_that_lead_downwards(value):
    folder = safe_folder(value)
    assert not folder.startswith("/")
    for part in folder.split("/") if folder else []:
        check_part(part)
    assert safe_folder(folder) == folder


keys = st.one_of(st.integers(1, 10**17).map(str), st.sampled_from("1 2 12 a A ab c d 3f".split()), values)
names = st.one_of(st.sampled_from("a A a_1 a_2 a_1_2 b é".split()), st.just("_x" * 125), st.just("a" * 250), values)
wanted = st.lists(st.tuples(st.sampled_from(["", "", "s", "S"]), names.map(safe_name), keys), max_size=9)


def folded(folder: str, name: str) -> tuple[str, ...]:
    """Two names that are one file somewhere: case aside, and however accents are written."""
    return tuple(unicodedata.normalize("NFD", unicodedata.normalize("NFD", part).casefold()) for part in (folder, name))


@given(features=wanted, seed=st.integers(0, 10))
@example(features=[("", "a", "1"), ("", "a", "2"), ("", "a_1", "3")], seed=1)
@example(features=[("", "_x" * 125, "1"), ("", "_x" * 125, "x_1")], seed=1)
@example(features=[("", "a", "A"), ("", "a", "a")], seed=1)
@example(features=[("", "a", "../../x"), ("", "a", "k" * 400)], seed=1)
@example(features=[("", "a", "a?"), ("", "a", "a*")], seed=1)
def test_every_image_has_a_file_of_its_own_whatever_the_order(features, seed):
    found = unique_names(features)
    owner = {}
    for (folder, _, key), name in zip(features, found):
        check_part(name)
        assert owner.setdefault(folded(folder, name), key) == key
    shuffled = list(range(len(features)))
    random.Random(seed).shuffle(shuffled)
    again = unique_names([features[number] for number in shuffled])
    assert [again[shuffled.index(number)] for number in range(len(features))] == found


@given(features=wanted)
def test_who_asks_alone_gets_the_name_asked_for(features):
    askers = {}
    for folder, name, key in features:
        askers.setdefault(folded(folder, name), set()).add(key)
    found = unique_names(features)
    if all(len(others) == 1 for others in askers.values()):
        assert found == [name for _, name, _ in features]
    for (folder, name, _), given_name in zip(features, found):
        assert len(askers[folded(folder, name)]) == 1 or given_name != name


def test_one_image_twice_shares_its_file():
    assert unique_names([("", "a", "1"), ("", "a", "1"), ("s", "a", "2")]) == ["a", "a", "a"]
    assert unique_names([("", "a", "1"), ("", "A", "2"), ("", "b", "3")]) == ["a_1", "A_2", "b"]
    assert unique_names([]) == []


@given(name=names.map(safe_name), key=keys)
def test_a_key_is_appended_safely(name, key):
    check_part(with_key(name, key))
    assert with_key(name, key) != name
    if key.isascii() and key.isdigit():
        assert with_key(name, key).endswith("_" + key)


@given(url=st.one_of(st.text(), values, st.text().map(lambda query: f"https://h.example/x.jpg?{query}")))
def test_any_address_has_a_short_key(url):
    assert re.fullmatch("[0-9a-f]{12}", address_key(url))


def test_an_address_that_expires_keeps_its_key():
    """Its query is another each time; the query of any other address may be what names the image."""
    base = "https://h.example/m1/x.jpg"
    assert address_key(f"{base}?oe=1&oh=a") == address_key(f"{base}?stp=s&oe=2") == address_key(base)
    assert len({address_key(f"{base}?{query}") for query in ("id=1", "id=2", "noe=1", "oe=1")}) == 4


def test_a_photo_is_told_by_its_id_else_by_its_address_else_by_its_row():
    address = "https://h.example/m1/x.jpg"
    assert photo_key("163", address, 5) == photo_key("163", None, 6) == "163"
    assert photo_key(None, address, 5) == photo_key(None, address, 6) == address_key(address)
    assert len({photo_key(None, None, row) for row in range(100)}) == 100
