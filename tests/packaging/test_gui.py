"""The zip in QGIS's own window: menu, toolbar, the way to a token, options page, dialog, nothing left after it."""

import pytest

from tests.packaging.window import seen_in_window


@pytest.fixture(scope="module")
def seen(tmp_path_factory, running):
    """What gui_probe.py saw in a QGIS that was opened with the plugin, and without a token, in a throw-away profile."""
    service = running("town")
    service.reset()
    place = {name: value for name, value in service.environment().items() if name != "MLY_TOKEN"}
    return seen_in_window("gui_probe.py", tmp_path_factory.mktemp("gui"), **place)


def test_the_plugin_loads_with_its_algorithms_and_model(seen):
    assert seen["loaded"]
    assert {"landlens:fetchimages", "landlens:downloadimages"} <= set(seen["algorithms"])
    assert len(seen["algorithms"]) == 14


# In order; further parts of the window are added here.
ENTRIES = [
    "Photos",
    "Fetch images here",
    "Download images…",
    "Coverage",
    "Print coverage by street…",
    "Settings…",
    "Copy report",
    "Help",
]
IN_THE_MENU_ALONE = {"Copy report"}


def test_the_web_menu_and_the_toolbar_offer_the_same(seen):
    assert [text.replace("&", "") for text in seen["menu"]] == ENTRIES
    toolbar = [text.replace("&", "") for text in seen["toolbar"]]
    assert toolbar == [text for text in ENTRIES if text not in IN_THE_MENU_ALONE]


def test_the_report_has_the_run_that_failed_and_no_secret(seen):
    report, said = seen["report"]
    assert "## landlens:fetchimages" in report and "refused" in report
    assert "Credential: session" in report and "0123456789abcdef" not in report
    assert said.startswith("Copied: ")


def test_after_installing_something_says_what_comes_first(seen):
    assert "Enter one to start" in seen["welcome"]


def test_what_can_be_no_token_is_said_before_any_password(seen):
    said, kept, passwords = seen["malformed"]
    assert "is no Mapillary access token" in said and kept == "hello" and passwords == 0


def test_without_the_master_password_what_was_typed_stays(seen):
    said, is_kept, passwords = seen["cancelled"]
    assert "was not stored" in said and "Only for this session" in said
    assert is_kept and passwords == 1  # asked for once, and not again


def test_a_token_for_this_session_needs_no_password_and_ends_the_asking(seen):
    is_open, messages, passwords = seen["session"]
    assert not is_open and messages == 0 and passwords == 1


def test_the_form_says_which_token_is_used(seen):
    assert seen["authentication"] == "The token of this session is used"
    assert not seen["parameters"]


def test_a_run_with_a_refused_token_offers_another(seen):
    (said,) = seen["refused"]
    assert "refused the access token" in said and "for this session only" in said


def test_photos_shows_the_dock_with_its_tool_and_hides_both(seen):
    assert seen["photos"] == [[True, True, True], [False, False, False]]


def test_download_opens_its_form_and_leaves_the_window_free(seen):
    title, is_modal = seen["opened"]
    assert "Download images" in title and not is_modal


def test_fetch_images_here_with_a_refused_token_offers_another(seen):
    assert any("refused the access token" in text for text in seen["fetched"])


def test_coverage_comes_and_goes(seen):
    assert seen["coverage"] == [[True, 1], [False, 0]]


def test_the_options_page_hides_what_is_typed(seen):
    assert seen["options"] == ["Mapillary access token"]
    assert seen["options_echo"]


def test_the_options_page_keeps_what_can_be_no_token(seen):
    assert "is no Mapillary access token" in seen["boxes"][0]
    assert seen["options_kept"] == "hello"


def test_ok_without_the_master_password_keeps_what_was_typed(seen):
    is_kept, passwords = seen["options_cancelled"]
    assert is_kept and passwords == 1
    assert len(seen["boxes"]) == 2 and "was not stored" in seen["boxes"][1]


def test_the_dialog_opens(seen):
    assert "Fetch Mapillary images in extent" in seen["dialog"]


def test_unloading_leaves_nothing(seen):
    assert seen["left"] == [False, [], [], 0]
