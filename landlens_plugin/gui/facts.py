"""What is known of the photo that is looked at, in a few lines beneath it."""

from __future__ import annotations

from html import escape
from typing import Optional

from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.services.mapillary.rights import CREDIT_URL, LICENCE, LICENCE_URL, page_url
from ..i18n import joined, locale, tr
from .subject import Subject

_BETWEEN = " · "
_LONGEST_NAME = 14  # of a sequence; the tip has all of it


class Facts(QWidget):
    """Date and creator, then direction, sequence and quality, then whom to credit under which licence."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._when, self._what, self._rights = _line(tr("Date and creator")), _line(tr("About the photo")), _line("")
        self._rights.setAccessibleName(tr("Credit and licence"))
        self._rights.setOpenExternalLinks(True)
        self._rights.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        for line in (self._when, self._what, self._rights):
            layout.addWidget(line)

    def show_facts(self, subject: Optional[Subject]) -> None:
        """Say what is known of it; nothing of None."""
        lines = ("", "", "") if subject is None else (_when(subject), _what(subject), _rights(subject))
        for label, text in zip((self._when, self._what, self._rights), lines):
            label.setText(text)
            label.setVisible(bool(text))
        self._what.setToolTip(
            "" if subject is None or not subject.sequence else tr("Sequence {name}", name=subject.sequence)
        )

    def text(self) -> str:
        """All that is said, line by line."""
        return joined(self._when.text(), self._what.text(), self._rights.text(), by="\n")


def date_of(subject: Subject, with_time: bool = True) -> str:
    """When the photo was taken, as people write it; "" where unknown."""
    if subject.captured_at is None:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(subject.captured_at, Qt.TimeSpec.UTC)
    date = locale().toString(moment.date(), tr("d MMMM yyyy") if with_time else tr("d MMM yyyy"))
    if not with_time:
        return date
    zone = "UTC" if subject.image_id else None  # a camera's own clock tells none
    return joined(f"{date}, {moment.toString('HH:mm')}", zone)


def direction_of(angle: float) -> str:
    """Degrees with the wind they lie in."""
    winds = tr("N NE E SE S SW W NW").split()
    wind = winds[round(angle % 360 / 45) % 8] if len(winds) == 8 else ""
    return joined(wind, f"{angle % 360:.0f}°")


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _when(subject: Subject) -> str:
    creator = None if not subject.creator else tr("by {name}", name=subject.creator)
    return joined(f"<b>{escape(date_of(subject) or tr('Date unknown'))}</b>", escape(creator or ""), by=_BETWEEN)


def _what(subject: Subject) -> str:
    if subject.is_pano:
        kind = (
            tr("Panorama") if subject.angle is None else tr("Panorama, middle {way}", way=direction_of(subject.angle))
        )
    else:
        kind = tr("Direction unknown") if subject.angle is None else tr("Looks {way}", way=direction_of(subject.angle))
    quality = None if subject.quality is None else tr("Quality {percent:.0f} %", percent=100 * subject.quality)
    is_named = subject.sequence and subject.image_id  # else it is a folder
    sequence = None if not is_named else tr("Sequence {name}", name=_shortened(subject.sequence))
    parts = (None if part is None else _unbroken(part) for part in (kind, quality, sequence))
    return escape(joined(*parts, by=_BETWEEN))


def _rights(subject: Subject) -> str:
    """Links to the page that credits the contributor, and to the licence; "" for photos that are not Mapillary's."""
    if subject.image_id is None:
        return ""
    creator = escape(subject.creator or "")
    page = f"<a href='{page_url(subject.image_id)}'>{_unbroken(tr('this image'))}</a>"
    licence = f"<a href='{LICENCE_URL}'>{_unbroken(LICENCE)}</a>"
    service = f"<a href='{CREDIT_URL}'>Mapillary</a>"
    whom = f"© {creator}, {service}" if creator else f"© {tr('{service} contributor', service=service)}"
    return f"{whom}, {licence}{_BETWEEN}{page}"


def _unbroken(text: str) -> str:
    """Words that stay in one line."""
    return text.replace(" ", "\u00a0")


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 2]}…"
