"""Where photos go and what they are called: subfolders, name fields, collisions, names that no system takes."""

import unicodedata

import pytest
from qgis.core import QgsProcessingException

from tests.qgis.running import COUNTS, download, fetch, ids, rows
from tests.qgis.test_download import files, without_a_size


@pytest.fixture
def layer(town):
    """Twelve flat images that the service has at 256 pixels."""
    found = fetch(town, IMAGE_TYPE="flat", MAX_IMAGES=12)["OUTPUT"]
    town.clear_log()
    return found


def named(layer, names):
    """Give the features these file names, in order."""
    index = layer.fields().indexFromName("filename")
    layer.dataProvider().changeAttributeValues(
        {feature.id(): {index: name} for feature, name in zip(layer.getFeatures(), names)}
    )
    return layer


def get(layer, folder, **parameters):
    return download(layer, folder, SIZE="256", WRITE_EXIF=False, **parameters)


def test_a_subfolder_for_each_sequence(town, layer, folder):
    results = get(layer, folder, SUBFOLDER='"sequence_id"')
    expected = {f"{row['sequence_id']}/mly_{row['mly_id']}.jpg" for row in rows(layer)}
    assert files(folder) == expected
    assert {row["image_relpath"] for row in rows(results["OUTPUT"])} == expected
    town.clear_log()
    assert get(layer, folder, SUBFOLDER='"sequence_id"')["SKIPPED_COUNT"] == 12
    assert town.log() == []


def test_a_subfolder_by_an_expression(layer, folder):
    get(layer, folder, SUBFOLDER="concat(year(\"captured_at\"), '/', if(\"is_pano\", 'pano', 'flat'))")
    assert files(folder) == {f"{row['captured_at'].date().year()}/flat/mly_{row['mly_id']}.jpg" for row in rows(layer)}


@pytest.mark.parametrize("expression", ["'../../outside'", "'/etc'", "'C:\\\\x\\\\..\\\\..'", "'..'", "'con/./nul'"])
def test_a_subfolder_never_leaves_the_folder(layer, folder, expression):
    results = get(layer, folder, SUBFOLDER=expression)
    assert results["DOWNLOADED_COUNT"] == 12
    assert len(files(folder)) == 12
    assert not [path for path in folder.parent.rglob("*.jpg") if folder not in path.parents]


@pytest.mark.parametrize("expression", ['"sequence_id', "no_such_function(1)", 'nonsense ( "'])
def test_an_expression_that_is_none(town, layer, folder, expression):
    with pytest.raises(QgsProcessingException, match="Subfolder|SUBFOLDER"):
        get(layer, folder, SUBFOLDER=expression)
    assert town.log() == []


def test_names_of_a_field(layer, folder):
    get(layer, folder, FILENAME_FIELD="mly_id")
    assert files(folder) == {f"{key}.jpg" for key in ids(layer)}


def test_without_a_name_the_id_is_the_name(layer, folder):
    get(named(layer, [None, ""]), folder)
    first, second, *others = ids(layer)
    assert files(folder) == {f"{first}.jpg", f"{second}.jpg", *(f"mly_{key}.jpg" for key in others)}


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("a/b\\c", "a_b_c"),
        ("mly|1", "mly_1"),
        ('q?*<>:"x', "q______x"),
        ("CON", "_CON"),
        ("lpt1.old", "_lpt1.old"),
        ("ends. . ", "ends"),
        ("line\nbreak\t", "line_break_"),
        (unicodedata.normalize("NFD", "Übergröße"), "Übergröße"),
        ("長" * 200, "長" * 83),
    ],
)
def test_names_are_made_so_that_every_system_takes_them(layer, folder, wanted, name):
    get(named(layer, [wanted]), folder)
    (path,) = files(folder) - {f"mly_{key}.jpg" for key in ids(layer)}
    assert path == f"{name}.jpg"
    assert len(path.encode()) <= 255


def test_images_that_ask_for_one_name_all_get_their_id(layer, folder):
    first, second, third = ids(layer)[:3]
    get(named(layer, ["Corner", "corner", "alone"]), folder)
    assert {f"Corner_{first}.jpg", f"corner_{second}.jpg", "alone.jpg"} <= files(folder)
    assert len(files(folder)) == 12
    assert third not in "".join(files(folder))


def test_another_order_gives_the_same_names(town, layer, folder):
    names = ["same", "SAME", "same", "other"]
    first = get(named(layer, names), folder)
    found = files(folder)
    features = list(layer.getFeatures())
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures(features[::-1])
    town.clear_log()
    again = get(layer, folder)
    assert [again[name] for name in COUNTS] == [0, 12, 0, 0]
    assert files(folder) == found
    assert town.log() == []
    by_id = {row["mly_id"]: row["image_path"] for row in rows(first["OUTPUT"])}
    assert by_id == {row["mly_id"]: row["image_path"] for row in rows(again["OUTPUT"])}


def test_two_features_of_one_image_share_its_file(town, layer, folder):
    features = list(layer.getFeatures())
    layer.dataProvider().addFeatures(features[:2])
    results = get(layer, folder)
    assert len(files(folder)) == 12
    assert len(town.log("images")) == 12
    found = rows(results["OUTPUT"])
    assert len(found) == 14
    assert [row["image_path"] for row in found[:2]] == [row["image_path"] for row in found[12:]]


def test_a_small_original_is_known_again(town, town_truth, folder):
    """A camera of 1920 pixels has no 2048: what comes is smaller, and whole all the same."""
    layer = fetch(town, DETAILS=["width"], MAX_IMAGES=2000)["OUTPUT"]
    narrow = [feature.id() for feature in layer.getFeatures() if feature["width"] == 1920][:3]
    assert narrow
    layer.dataProvider().deleteFeatures([number for number in layer.allFeatureIds() if number not in narrow])
    whole = len(narrow) - len(without_a_size(ids(layer), "2048"))
    for write_exif in (True, False):
        place = folder / str(write_exif)
        download(layer, place, SIZE="2048", WRITE_EXIF=write_exif)
        town.clear_log()
        again = download(layer, place, SIZE="2048", WRITE_EXIF=write_exif)
        assert again["SKIPPED_COUNT"] == whole
        assert town.log("images") == []
