"""The zip in QGIS's own window: menu, options page, dialog, and nothing left after unloading."""

import pytest

from tests.packaging.window import seen_in_window


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What gui_probe.py saw in a QGIS that was opened with the plugin in a throw-away profile."""
    return seen_in_window("gui_probe.py", tmp_path_factory.mktemp("gui"))


def test_the_plugin_loads_with_its_algorithms_and_model(seen):
    assert seen["loaded"]
    assert {"landlens:fetchimages", "landlens:downloadimages"} <= set(seen["algorithms"])
    assert len(seen["algorithms"]) == 3


def test_the_web_menu_offers_them(seen):
    assert [text.replace("&", "") for text in seen["menu"]] == [
        "Fetch Mapillary images in extent…",
        "Download images…",
        "Access token…",
    ]


def test_the_options_page_hides_what_is_typed(seen):
    assert seen["options"] == ["Mapillary access token"]
    assert seen["options_echo"]


def test_the_options_page_keeps_what_can_be_no_token(seen):
    assert "is no Mapillary access token" in seen["options_said"]
    assert seen["options_kept"] == "hello"


def test_the_dialog_opens(seen):
    assert "Fetch Mapillary images in extent" in seen["dialog"]


def test_unloading_leaves_nothing(seen):
    assert seen["left"] == [False, []]
