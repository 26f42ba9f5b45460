"""Pictures to export: real files, painted, along two streets, and what creators may type."""

from __future__ import annotations

import io
import math

from PIL import Image, ImageDraw

from landlens_plugin.core.export.picture import Picture

# What a creator, a layer or a sequence may be called.
NASTY = (
    "</script><script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "\"'><b onclick=window.hacked=1>x</b>",
    "line\u2028separator\u2029paragraph\nend\r\n\ttab",
    "\u202egnp.txt\u202c العربية עברית",
    "{total} {} %s ${window.hacked=1} `x`",
    'a\\"b\\u003cscript\\u003e',
    "&lt;b&gt; &amp; ]]> --> <!-- ",
    "😀 Ünïcødé 漢字",
    'comma, "quotes"; =cmd|x',
)


def photo(width=320, height=240, hue=120, text=""):
    """A picture with a horizon, as JPEG."""
    image = Image.new("HSV", (width, height), (hue % 256, 60, 225)).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height * 0.55, width, height), fill=(96, 106, 100))
    for place in range(6):
        left = width * place / 6
        top = height * (0.22 + 0.08 * math.sin(place * 2.1 + hue))
        colour = tuple(int(90 + 120 * abs(math.sin(hue + place + one))) for one in range(3))
        draw.rectangle((left + width * 0.01, top, left + width * 0.14, height * 0.58), fill=colour)
    draw.text((width * 0.4, height * 0.7), text, fill="white")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def quarters(width=1024):
    """A panorama whose middle is red, right green, behind blue, left yellow; as JPEG."""
    image = Image.new("RGB", (width, width // 2))
    draw = ImageDraw.Draw(image)
    for start, end, colour in (
        (0, 1 / 8, "#0000ff"),
        (1 / 8, 3 / 8, "#ffff00"),
        (3 / 8, 5 / 8, "#ff0000"),
        (5 / 8, 7 / 8, "#00c000"),
        (7 / 8, 1, "#0000ff"),
    ):
        draw.rectangle((start * width, 0, end * width, width), fill=colour)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return out.getvalue()


def street(folder, count, panoramas=(), files=12, **facts):
    """So many pictures along a street, over some years; ``panoramas`` are the places of those."""
    folder.mkdir(parents=True, exist_ok=True)
    shots = []
    for number in range(min(files, count)):
        path = folder / f"photo{number}.jpg"
        path.write_bytes(photo(hue=20 * number, text=str(number)))
        shots.append(path)
    around = folder / "around.jpg"
    if panoramas:
        around.write_bytes(quarters())
    made = []
    for number in range(count):
        along, across = number % 400, number // 400
        is_pano = number in panoramas
        known = {
            "path": str(around if is_pano else shots[number % len(shots)]),
            "id": str(10_000_000_000 + number),
            "lon": 13.37 + along * 9e-5,
            "lat": 52.51 + across * 6e-4 + 1e-5 * math.sin(along / 5),
            "captured_at": 1_434_000_000_000 + (number % 11) * 31_557_600_000 + number * 2000,
            "heading": (along * 3.0) % 360,
            "hfov": 360.0 if is_pano else 70.0,
            "vfov": 180.0 if is_pano else 50.0,
            "is_pano": is_pano,
            "sequence": f"street{across}-{number % 11}",
            "creator": f"creator{number % 7}",
            "is_mapillarys": True,
        }
        made.append(Picture(**{**known, **facts}))
    return made
