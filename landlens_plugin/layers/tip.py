"""What the map tells of an image under the mouse: HTML with QGIS's expressions, in QGIS's language."""

from __future__ import annotations

import re

from qgis.core import QgsExpression

from ..core.services.mapillary.rights import CREDIT
from ..i18n import tr

_quoted = QgsExpression.quotedString


def map_tip() -> str:
    """Text and link always, the picture below: QGIS with Qt6 leaves pictures from the web blank.

    The picture is the file on this computer, else a small one from the web, where one was asked for. Columns go through
    attribute(), which answers NULL for one that is missing; a line whose value is NULL is left out.
    """
    local = (
        _file_address("attribute('image_path')"),
        _file_address("@project_folder || '/' || attribute('image_relpath')"),
    )
    small = map(_web_address, ("thumb_256_url", "thumb_1024_url", "image_url"))
    picture = f"coalesce({', '.join((*local, *small))})"
    by_id = "'https://www.mapillary.com/app/?pKey=' || " + _escaped("attribute('mly_id')")
    page = f"coalesce({_web_address('page_url')}, {by_id})"
    creator = "coalesce(attribute('creator_username'), attribute('creator_id'))"
    moment = "format_date(attribute('captured_at'), 'yyyy-MM-dd HH:mm:ss')"
    kind = f"if(coalesce(attribute('is_pano'), false), {_quoted(tr('Panorama'))}, {_quoted(tr('Image'))})"
    return "\n".join(
        [
            '<div style="font-family: sans-serif; max-width: 320px;">',
            f"<b>[% {kind} %]</b><br>",
            _sentence(tr("Captured {moment} UTC"), moment),
            _sentence(tr("By {name}"), _escaped(creator)),
            _sentence(tr("Sequence {name}"), _escaped("attribute('sequence_id')")),
            _sentence(tr("Direction {degrees}°"), "to_string(round(attribute('compass_angle')))"),
            _sentence(tr("Quality {share} of 1"), "to_string(round(attribute('quality_score'), 2))"),
            _line('<a href="', page, f'">{tr("Open on Mapillary")}</a><br>'),
            _line('<img width="300" src="', picture, '"><br>'),
            f"<small>{CREDIT}</small>",
            "</div>",
        ]
    )


def _sentence(sentence: str, value: str) -> str:
    """A line that says a sentence with an expression's value in the place of its braces."""
    before, after = re.split(r"\{\w+\}", sentence)
    return _line(before, value, f"{after}<br>")


def _line(before: str, value: str, after: str) -> str:
    return f"[% coalesce({_quoted(before)} || {value} || {_quoted(after)}, '') %]"


def _escaped(expression: str) -> str:
    """The value of an expression as HTML text: what people typed on Mapillary must not become markup."""
    result = f"to_string({expression})"
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        result = f"replace({result}, {_quoted(character)}, '{entity}')"
    return result


def _web_address(column: str) -> str:
    value = f"attribute('{column}')"
    return f"if(regexp_match({value}, '^https?://'), {_escaped(value)}, NULL)"


def _file_address(path: str) -> str:
    """The address of a file that is there; whatever could end an address early or leave it is encoded."""
    result = f"regexp_replace(replace({path}, '\\\\', '/'), '^/+', '')"
    for character, code in (("%", "%25"), ("#", "%23"), ("?", "%3F"), (" ", "%20")):
        result = f"replace({result}, '{character}', '{code}')"
    return f"if(coalesce(file_exists({path}), false), 'file:///' || {_escaped(result)}, NULL)"
