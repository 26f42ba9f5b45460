"""Plans as SQL: names and texts that are no SQL of their own, and statements that no server finds too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import RequestInvalid
from landlens_plugin.core.store.jobtables import job_tables, literal, plan_job, plan_tiles, quoted_schema
from landlens_plugin.core.tiles.grid import Tile


@pytest.mark.parametrize("name", ["", "a b", "x; DROP TABLE y", 'a"b', "1st", "a%s", "x" * 64, "ü" * 32])
def test_what_is_no_plain_name_is_no_schema(name):
    with pytest.raises(RequestInvalid):
        quoted_schema(name)


@pytest.mark.parametrize("name", ["landlens", "Straßen_2", "_x"])
def test_a_plain_name_is_quoted_as_it_stands(name):
    assert quoted_schema(name) == f'"{name}"'
    assert all(f'"{name}"' in statement for statement in job_tables(name))


@given(st.text())
def test_no_text_ends_its_own_literal(text):
    written = literal(text)
    assert written[0] == written[-1] == "'"
    assert "'" not in written[1:-1].replace("''", "")
    assert written[1:-1].replace("''", "'") == text


def test_braces_in_a_job_are_letters_like_others():
    assert "'{s} {job}'" in plan_job("landlens", "{s} {job}", "POLYGON EMPTY")


def test_tiles_come_in_statements_of_a_bounded_size_each_once():
    tiles = [Tile(x, 5) for x in range(10_001)]
    statements = list(plan_tiles("landlens", "job", tiles))
    assert max(map(len, statements)) < 100_000
    assert sum(statement.count("(14, ") for statement in statements) == len(tiles)
    assert list(plan_tiles("landlens", "job", [])) == []
