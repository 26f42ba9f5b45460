"""Values by their meaning, whatever type a format or a spreadsheet kept them in."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from landlens_plugin.layers import values

MOMENT = 1_717_156_800_123  # 2024-05-31T12:00:00.123Z
SECOND = MOMENT - 123
DAY = SECOND - 12 * 3_600_000


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (True, True), (False, False), (1, True), (0, False), (-1, True), (1.0, True), (0.0, False), (2, None),
        ("1", True), ("0", False), ("true", True), ("False", False), ("FALSE", False), ("TRUE", True), ("t", True),
        ("f", False), ("yes", True), ("no", False), ("Y", True), ("n", False), ("on", True), ("off", False),
        ("0.0", False), ("1,0", True), (" 0 ", False), ("WAHR", True), ("falsch", False), ("vrai", True),
        ("faux", False), ("", None), ("perhaps", None), (None, None), (math.nan, None), (QDate(2024, 1, 1), None),
    ],
)  # fmt: skip
def test_flags(value, meant):
    assert values.flag(value) is meant


LOST, TWO = (None, values.LOST_DIGITS), (None, values.TWO_READINGS)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("498763468214164", ("498763468214164", None)), (498763468214164, ("498763468214164", None)),
        (498763468214164.0, ("498763468214164", None)), (" 498763468214164 ", ("498763468214164", None)),
        ("498763468214164.0", ("498763468214164", None)), ("498763468214164,00", ("498763468214164", None)),
        ("498,763,468,214,164", ("498763468214164", None)), ("498.763.468.214.164", ("498763468214164", None)),
        ("498 763 468 214 164", ("498763468214164", None)), ("498\u202f763", ("498763", None)),
        (float(2**53 - 1), (str(2**53 - 1), None)), (float(2**53), LOST), (1.2345678901234568e17, LOST),
        ("4.98763E+14", LOST), ("4,98763e14", LOST), ("123.000", TWO), ("1.5", (None, None)), (1.5, (None, None)),
        (-1, (None, None)), (-1.0, (None, None)), (True, (None, None)), ("", (None, None)), ("abc", (None, None)),
        ("12,34", (None, None)), ("١٢٣", (None, None)), (None, (None, None)), (math.nan, (None, None)),
        (math.inf, (None, None)), (2**62, (str(2**62), None)),
    ],
)  # fmt: skip
def test_ids(value, meant):
    assert values.identity(value) == meant


@given(st.integers(0, 2**62))
def test_an_id_is_its_own_digits_or_none_and_never_another(number):
    assert values.identity(number) == values.identity(str(number)) == (str(number), None)
    assert values.identity(float(number))[0] in ((str(number),) if number < 2**53 else (None,))
    may_be_a_fraction = 1000 <= number < 1_000_000 and number % 1000 == 0  # "5,000" is five in half of Europe
    assert values.identity(f"{number:,}") == (TWO if may_be_a_fraction else (str(number), None))
    assert values.identity(f"{number:.5e}")[0] is None


@given(st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.none(), st.binary()))
def test_no_value_is_too_odd(value):
    assert values.flag(value) in (True, False, None)
    key, _ = values.identity(value)
    assert key is None or (key.isascii() and key.isdigit())
    number = values.real(value)
    assert number is None or math.isfinite(number)
    assert values.moment(value) is None or isinstance(values.moment(value), int)
    assert isinstance(values.is_date_alone(value), bool)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (12.5, 12.5), (12, 12.0), ("12.5", 12.5), ("12,5", 12.5), ("-12,5", -12.5), ("\u221212.5", -12.5),
        ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("90°", 90.0), (" 12 ", 12.0), ("1e2", 100.0), ("", None),
        ("north", None), (math.nan, None), ("nan", None), ("inf", None), (True, None), (None, None),
    ],
)  # fmt: skip
def test_numbers(value, meant):
    assert values.real(value) == meant


@given(st.floats(-360, 720), st.sampled_from([".", ","]))
def test_an_angle_as_text_is_the_same_angle(angle, point):
    assert values.real(f"{angle:.6f}".replace(".", point)) == float(f"{angle:.6f}")


UTC = Qt.TimeSpec.UTC
NOON = QTime(12, 0, 0, 123)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (QDateTime(QDate(2024, 5, 31), NOON, UTC), MOMENT), (QDateTime(QDate(2024, 5, 31), NOON), MOMENT),
        (QDateTime(), None), (QDate(2024, 5, 31), DAY), (QDate(), None), (NOON, None),
        ("2024-05-31T12:00:00.123Z", MOMENT), ("2024-05-31 12:00:00.123", MOMENT), ("2024-05-31T12:00:00Z", SECOND),
        ("2024/05/31 12:00:00.123+00", MOMENT), ("2024-05-31T14:00:00,123+02:00", MOMENT),
        ("2024-05-31T07:30:00.123-0430", MOMENT), ("2024-05-31 12:00", SECOND), ("2024:05:31 12:00:00", SECOND),
        ("2024-05-31T12:00:00.123456Z", MOMENT), ("2024-05-31T12:00:00.1Z", SECOND + 100), ("2024-05-31", DAY),
        ("2024-05-31 12:00:00 UTC", SECOND), (MOMENT, MOMENT), (float(MOMENT), MOMENT), (str(MOMENT), MOMENT),
        (MOMENT // 1000, SECOND), (45443.5, None), (0, None), (True, None), ("2024-02-31", None), ("31/05/24", None),
        ("yesterday", None), ("", None), (None, None), ("0000-01-01T00:00:00", None), ("2024-05-31T25:00:00", None),
    ],
)  # fmt: skip
def test_moments(value, meant):
    assert values.moment(value) == meant


@given(st.integers(-2_000_000_000_000, 4_000_000_000_000))
def test_a_moment_written_as_text_is_the_same_moment(milliseconds):
    written = QDateTime.fromMSecsSinceEpoch(milliseconds, UTC).toString(Qt.DateFormat.ISODateWithMs)
    assert values.moment(written) == values.moment(written.replace("T", " ").rstrip("Z")) == milliseconds
