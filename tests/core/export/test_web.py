"""The web page in a browser, opened from the disk as users do: nothing is asked of anybody, texts stay texts."""

import io
import json
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from landlens_plugin.core.errors import LandLensError
from landlens_plugin.core.export import scripts
from landlens_plugin.core.export.export import export_web
from landlens_plugin.core.export.web import Page, order_of
from tests import browser
from tests.core.export.scenes import NASTY, quarters, street

ROOT = Path(__file__).resolve().parents[3]
WORDS = json.loads((Path(__file__).parent / "words.json").read_text(encoding="utf-8"))


def _have_scripts():
    try:
        return bool(scripts.scripts())
    except LandLensError:
        return False


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not _have_scripts(), reason="the page's scripts are not here: tools/web_scripts.py brings them"),
]
in_a_browser = pytest.mark.skipif(browser.CHROMIUM is None, reason="there is no Chromium: apt-get install chromium")


@pytest.fixture(scope="module")
def page():
    with browser.page() as opened:
        yield opened


def export(folder, pictures, copy=True, title="Town", basemap="", **more):
    done = export_web(str(folder), pictures, copy, Page(title, WORDS, basemap, "© somebody"), **more)
    return Path(done.index)


def show(page, index, width=1200, height=760):
    page.said.clear()
    page.size(width, height)
    page.open(index)


def middle(page, selector):
    return page.js(
        f"(() => {{ const b = document.querySelector({selector!r}).getBoundingClientRect();"
        " return [b.x + b.width / 2, b.y + b.height / 2] })()"
    )


def test_the_folder_is_whole_and_relative(tmp_path):
    index = export(tmp_path / "page", street(tmp_path / "from", 30, panoramas=(3, 4)))
    names = {one.relative_to(index.parent).as_posix() for one in index.parent.rglob("*") if one.is_file()}
    assert {"index.html", "page.css", "page.js", "look.js", "data.js", "landlens-export.json"} <= names
    assert {f"scripts/{name}" for name in scripts.NAMES} <= names
    assert sum(name.startswith("photos/") for name in names) == 13
    assert [name for name in names if name.startswith("panoramas/")] == ["panoramas/around.jpg.js"]
    for name in ("index.html", "page.css", "page.js", "look.js", "data.js"):
        assert str(tmp_path) not in (index.parent / name).read_text(encoding="utf-8")


def test_photos_that_are_not_copied_are_reached_by_relative_addresses(tmp_path):
    index = export(tmp_path / "page", street(tmp_path / "my photos #1?", 3), copy=False)
    text = (index.parent / "data.js").read_text(encoding="ascii")
    assert '"../my%20photos%20%231%3F/photo0.jpg"' in text
    assert not (index.parent / "photos").exists()


def test_data_cannot_end_its_script(tmp_path):
    nasty = "".join(NASTY)
    (one,) = street(tmp_path / "from", 1)
    index = export(tmp_path / "page", [replace(one, creator=nasty, sequence=nasty)], title=nasty)
    text = (index.parent / "data.js").read_bytes()
    assert text.isascii()
    assert not set(b"<>&'") & set(text)
    assert json.loads(text[len("landlens.open(") : -3])["creators"] == [nasty]


def test_one_walks_along_sequences_by_time(tmp_path):
    pictures = street(tmp_path / "from", 40)
    order = order_of(pictures)
    assert sorted(order) == list(range(40))
    walked = [(pictures[place].sequence, pictures[place].captured_at) for place in order]
    assert len({sequence for sequence, _ in walked}) == sum(
        one[0] != other[0] for one, other in zip(walked, [*walked[1:], (None, 0)])
    )
    assert all(one[1] <= other[1] for one, other in zip(walked, walked[1:]) if one[0] == other[0])
    assert walked[-1][0] == min(walked, key=lambda one: one[1])[0]


@in_a_browser
def test_a_page_from_the_disk_shows_photos_years_and_credit(page, tmp_path):
    index = export(tmp_path / "page", street(tmp_path / "from", 60, panoramas=(5,)))
    show(page, index)
    page.until("document.querySelector('#stage img')?.naturalWidth === 320")
    assert page.text("#title") == "Town"
    assert page.text("#count") == "60 images"
    assert page.js("[...document.querySelectorAll('#years span')].map(e => e.textContent)") == [
        str(year) for year in range(2015, 2026)
    ]
    first = page.text("#credit")
    assert first.startswith("creator")
    assert first.endswith("/ Mapillary, CC BY-SA 4.0")
    assert page.js("[...document.querySelectorAll('#credit a')].map(e => e.href)") == [
        "https://www.mapillary.com/",
        "https://creativecommons.org/licenses/by-sa/4.0/",
    ]
    assert page.js("document.querySelector('#facts a').href").startswith("https://www.mapillary.com/app/?pKey=1000000")
    assert page.said == []


@in_a_browser
def test_years_are_chosen_by_mouse_and_keys(page, tmp_path):
    show(page, export(tmp_path / "page", street(tmp_path / "from", 44)))
    page.click(*middle(page, "#years label:nth-of-type(1)"))
    assert page.text("#count") == "40 of 44 images"
    page.js("document.querySelectorAll('#years input')[1].focus()")
    page.key(" ")
    assert page.text("#count") == "36 of 44 images"
    for box in range(2, 11):
        page.js(f"document.querySelectorAll('#years input')[{box}].click()")
    assert page.text("#count") == "0 of 44 images"
    assert page.text("#stage p") == WORDS["none"]
    assert page.text("#credit") == ""
    page.js("document.querySelectorAll('#years input')[1].click()")
    page.until("document.querySelector('#stage img')?.naturalWidth === 320")
    assert "2016-" in page.text("#facts")
    assert page.said == []


@in_a_browser
def test_keys_walk_and_the_last_image_is_the_end(page, tmp_path):
    show(page, export(tmp_path / "page", street(tmp_path / "from", 3)))
    assert page.text("#place") == "1 / 3"
    assert page.js("document.querySelector('#previous').disabled")
    for place in ("2 / 3", "3 / 3", "3 / 3"):
        page.key("ArrowRight")
        assert page.text("#place") == place
    assert page.js("document.querySelector('#next').disabled")
    page.key("ArrowLeft")
    assert page.text("#place") == "2 / 3"
    # In the map the same keys move the map.
    page.js("document.querySelector('#map').focus()")
    page.key("ArrowRight")
    assert page.text("#place") == "2 / 3"


@in_a_browser
def test_a_click_on_the_map_shows_the_image_there(page, tmp_path):
    pictures = [replace(one, lon=13.0 + 0.01 * place) for place, one in enumerate(street(tmp_path / "from", 2))]
    show(page, export(tmp_path / "page", pictures))
    assert page.text("#place") == "1 / 2"
    before = page.text("#facts")
    left, top, width, height = page.js(
        "(() => { const b = document.querySelector('#map').getBoundingClientRect();"
        " return [b.x, b.y, b.width, b.height] })()"
    )
    # Both lie on one line through the middle of the map, so that a sweep along it meets the other one.
    for share in range(2, 99):
        page.click(left + width * share / 100, top + height / 2)
        if page.text("#facts") != before:
            break
    assert page.text("#place") == "2 / 2"


@in_a_browser
@pytest.mark.parametrize("copy", [True, False])
def test_a_panorama_is_turned_and_the_map_follows(page, tmp_path, copy):
    (one,) = street(tmp_path / "from", 1, panoramas=(0,), heading=90.0)
    show(page, export(tmp_path / "page", [one], copy))
    page.until("document.querySelector('.around canvas') !== null")
    page.until("document.querySelector('.pnlm-load-box').style.display !== 'inline'")
    assert _middle_colour(page) == "red"  # what lies straight ahead, which WebGL was allowed to read
    x, y = middle(page, ".around")
    for colour in ("green", "blue"):  # what is right, and what is behind, by the way of a hand that pulls to the left
        for _ in range(4):
            page.mouse("mouseMoved", x + 200, y)
            page.mouse("mousePressed", x + 200, y, buttons=1)
            for step in range(1, 5):
                page.mouse("mouseMoved", x + 200 - 40 * step, y, buttons=1)
            page.mouse("mouseReleased", x + 40, y)
            if _middle_colour(page) == colour:
                break
        assert _middle_colour(page) == colour
    assert page.said == []
    # The arrow keys turn it too, and do not walk on.
    page.js("document.querySelector('.pnlm-container').focus()")
    assert page.js("document.activeElement.className").startswith("around")
    page.key("ArrowRight")
    assert page.text("#place") == "1 / 1"


@in_a_browser
def test_a_panorama_too_wide_for_the_graphics_card_is_turned_all_the_same(page, tmp_path):
    (one,) = street(tmp_path / "from", 1, panoramas=(0,))
    Path(one.path).write_bytes(quarters(8448))
    show(page, export(tmp_path / "page", [one]))
    page.until("document.querySelector('.around canvas') !== null")
    assert _middle_colour(page) == "red"
    assert page.said == []


@in_a_browser
def test_a_browser_that_cannot_turn_panoramas_shows_them_flat(tmp_path):
    (one,) = street(tmp_path / "from", 1, panoramas=(0,))
    with browser.page("--disable-3d-apis") as page:
        show(page, export(tmp_path / "page", [one]))
        page.until("document.querySelector('#stage p') !== null")
        assert page.text("#stage p") == WORDS["no_webgl"]
        page.until("document.querySelector('#stage img')?.naturalWidth === 1024")


@in_a_browser
def test_a_panorama_whose_script_is_lost_is_shown_flat(page, tmp_path):
    (one,) = street(tmp_path / "from", 1, panoramas=(0,))
    index = export(tmp_path / "page", [one])
    (index.parent / "panoramas" / "around.jpg.js").unlink()
    show(page, index)
    page.until("document.querySelector('#stage p') !== null")
    assert page.text("#stage p") == WORDS["unreadable"]
    page.until("document.querySelector('#stage img')?.naturalWidth === 1024")


@in_a_browser
def test_who_walks_quickly_sees_the_last_one(page, tmp_path):
    pictures = street(tmp_path / "from", 12, panoramas=range(0, 12, 2), sequence="one", captured_at=0)
    show(page, export(tmp_path / "page", pictures))
    for _ in range(11):
        page.key("ArrowRight")
    page.until("document.querySelector('#stage img')?.naturalWidth === 320")
    assert page.text("#place") == "12 / 12"
    assert page.js("document.querySelectorAll('#stage > *').length") == 1


def _middle_colour(page):
    for _ in range(100):
        time.sleep(0.05)
        x, y = middle(page, "#stage")
        colour = Image.open(io.BytesIO(page.picture())).convert("RGB").getpixel((int(x) + 30, int(y) + 30))
        known = {"red": (255, 0, 0), "green": (0, 192, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0)}
        for name, wanted in known.items():
            if sum(abs(one - other) for one, other in zip(colour, wanted)) < 90:
                return name
    return str(colour)


@in_a_browser
@pytest.mark.parametrize("nasty", NASTY)
def test_nothing_that_somebody_typed_becomes_markup(page, tmp_path, nasty):
    creators = [
        replace(one, creator=nasty, sequence=nasty, id=nasty, page="javascript:window.hacked=1")
        for one in street(tmp_path / "from", 2)
    ]
    show(page, export(tmp_path / "page", creators, title=nasty))
    page.until("document.querySelector('#stage img')?.naturalWidth === 320")
    assert page.js("window.hacked") is None
    assert page.js("document.querySelector('#title').childNodes.length") == 1
    assert page.text("#title") == nasty
    assert page.js("document.querySelector('#credit bdi').textContent") == nasty
    assert page.js("document.querySelector('#credit bdi').children.length") == 0
    assert page.js("[...document.querySelectorAll('header a, #viewer a')].every(a => a.href.startsWith('https://'))")
    assert page.js("document.querySelectorAll('script').length") == 5
    assert page.js("document.querySelector('#stage img').alt").startswith(nasty)
    assert page.said == []


@in_a_browser
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")
def test_odd_file_names_are_reached(page, tmp_path):
    pictures = []
    for number, one in enumerate(street(tmp_path / "from", 6)):
        name = ("a b#c?.jpg", "100%25.jpg", "ü漢.JPG", "'\"<>&.jpg", "CON.jpg", "x\n.jpg")[number]
        path = Path(one.path).with_name(name)
        Path(one.path).rename(path)
        pictures.append(replace(one, path=str(path)))
    for copy in (True, False):
        show(page, export(tmp_path / f"page{copy}", pictures, copy))
        for _ in pictures:
            page.until("document.querySelector('#stage img')?.naturalWidth === 320")
            page.key("ArrowRight")
        assert page.text("#place") == "6 / 6"
        assert page.said == []


@in_a_browser
def test_what_is_unknown_or_lost_is_said(page, tmp_path):
    one, other = street(tmp_path / "from", 2)
    one = replace(one, lon=None, lat=None, captured_at=None, heading=None, creator=None, is_mapillarys=False, id=None)
    index = export(tmp_path / "page", [one, other])
    (index.parent / "photos" / Path(other.path).name).unlink()
    show(page, index)
    page.until("document.querySelector('#stage p') !== null")
    assert page.text("#stage p") == WORDS["unreadable"]
    page.key("ArrowRight")
    page.until("document.querySelector('#stage img') && document.querySelector('#stage img')?.naturalWidth === 320")
    assert page.text("#credit") == WORDS["unknown"]
    assert page.text("#facts") == "photo"
    assert page.text("#years label:nth-of-type(1) span") == WORDS["undated"]


@in_a_browser
def test_nothing_at_all_is_a_page_too(page, tmp_path):
    show(page, export(tmp_path / "page", []))
    assert page.text("#count") == "0 images"
    assert page.text("#stage p") == WORDS["none"]
    assert page.said == []


@in_a_browser
def test_without_a_base_map_it_says_so_and_goes_on(page, tmp_path):
    basemap = "https://{s}.tiles.invalid/{z}/{x}/{y}.png"
    show(page, export(tmp_path / "page", street(tmp_path / "from", 3), basemap=basemap))
    page.until("!document.querySelector('#notice').hidden")
    assert page.text("#notice") == WORDS["no_basemap"]
    assert "© somebody" in page.text(".leaflet-control-attribution")
    page.key("ArrowRight")
    assert page.text("#place") == "2 / 3"


@in_a_browser
@pytest.mark.parametrize(("width", "height"), [(1200, 760), (800, 1000), (360, 640), (320, 568), (640, 360)])
def test_it_fits_the_window(page, tmp_path, width, height):
    show(page, export(tmp_path / "page", street(tmp_path / "from", 44), title="A long title " * 9), width, height)
    assert page.js("document.documentElement.scrollWidth") <= width
    assert page.js("document.documentElement.scrollHeight") <= height
    for selector in ("#map", "#stage", "#next", "#credit", "#years"):
        box = page.js(
            f"(() => {{ const b = document.querySelector({selector!r}).getBoundingClientRect();"
            " return [b.left, b.top, b.right, b.bottom] })()"
        )
        assert box[0] >= 0, selector
        assert box[2] <= width + 0.5, selector
        assert box[3] <= height + 0.5, selector
        assert box[3] - box[1] >= 16, selector
    assert page.js("document.querySelector('#map').offsetHeight") >= height / 5


@in_a_browser
def test_five_thousand_images_are_all_there(page, tmp_path):
    show(page, export(tmp_path / "page", street(tmp_path / "from", 5000)))
    assert page.text("#count") == "5,000 images"
    assert page.js("document.querySelectorAll('#map canvas').length") == 1
    assert page.js("document.querySelectorAll('*').length") < 400
