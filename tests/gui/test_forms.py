"""The algorithms' forms: words to read, and the contract's strings to whoever reads the values."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QTreeWidget

from landlens_plugin.core.services.mapillary.fields import DETAILS

FETCH, DOWNLOAD = "landlens:fetchimages", "landlens:downloadimages"


@pytest.fixture
def form(landlens, qgis_iface, qtbot, monkeypatch):
    """A function that opens an algorithm's form and answers its widgets' wrappers by the parameters' names."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)

    def open_form(algorithm):
        made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        dialog = AlgorithmDialog(made)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog, dialog.mainWidget().wrappers

    return open_form


def words(box):
    return {box.itemData(number): box.itemText(number) for number in range(box.count())}


@pytest.mark.parametrize(
    ("algorithm", "name", "read"),
    [
        (FETCH, "IMAGE_TYPE", {"all": "All", "flat": "Flat images only", "pano": "Panoramas only"}),
        (FETCH, "POSITION", {"original": "GPS of the camera", "computed": "Corrected by Mapillary"}),
        (DOWNLOAD, "EXISTING", {"skip": "Skip what is there", "overwrite": "Download again"}),
        (
            DOWNLOAD,
            "SIZE",
            {"256": "256 pixels", "1024": "1024 pixels", "2048": "2048 pixels", "original": "Original"},
        ),
    ],
)
def test_choices_are_words_to_read_and_strings_to_scripts(form, qtbot, algorithm, name, read):
    _, wrappers = form(algorithm)
    wrapper = wrappers[name]
    box = wrapper.widget
    assert isinstance(box, QComboBox)
    assert words(box) == read
    assert wrapper.parameterValue() == wrapper.parameterDefinition().defaultValue()
    told = []
    wrapper.widgetValueHasChanged.connect(told.append)
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert wrapper.parameterValue() == list(read)[-1]
    assert told
    wrapper.setParameterValue(next(iter(read)), QgsProcessingContext())
    assert wrapper.parameterValue() == next(iter(read))


def test_every_detail_stands_in_a_group_and_can_be_ticked(form, qtbot):
    _, wrappers = form(FETCH)
    wrapper = wrappers["DETAILS"]
    tree = wrapper.widget
    assert isinstance(tree, QTreeWidget)
    items = wrapper._items()
    assert {item.data(0, Qt.ItemDataRole.UserRole) for item in items} == set(DETAILS)
    assert len({(item.parent().text(0), item.text(0)) for item in items}) == len(items), "each by words of its own"
    assert wrapper.parameterValue() is None
    tree.setCurrentItem(items[0])
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert wrapper.parameterValue() == [items[0].data(0, Qt.ItemDataRole.UserRole)]
    wrapper.setParameterValue(["altitude", "make"], QgsProcessingContext())
    assert sorted(wrapper.parameterValue()) == ["altitude", "make"]
    wrapper.setParameterValue("width,height", QgsProcessingContext())
    assert sorted(wrapper.parameterValue()) == ["height", "width"]
    wrapper.setParameterValue(None, QgsProcessingContext())
    assert wrapper.parameterValue() is None


def test_the_form_gives_the_strings_of_the_contract(form):
    dialog, wrappers = form(FETCH)
    wrappers["EXTENT"].setParameterValue("10,11,59,60 [EPSG:4326]", QgsProcessingContext())
    wrappers["DETAILS"].setParameterValue(["creator"], QgsProcessingContext())
    given = dialog.createProcessingParameters()
    assert given["IMAGE_TYPE"] == "all"
    assert given["POSITION"] == "original"
    assert given["DETAILS"] == ["creator"]


@pytest.mark.parametrize(
    ("algorithm", "advanced"),
    [
        (FETCH, "CREATORS ORGANIZATIONS SEQUENCES POSITION TILE_LIMIT MAX_TILE_AGE WORKERS EXISTING_TABLE"),
        (DOWNLOAD, "SUBFOLDER WORKERS EXISTING_TABLE"),
    ],
)
def test_what_few_people_set_is_advanced(landlens, algorithm, advanced):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    assert {one.name() for one in made.parameterDefinitions() if one.flags() & flag} == set(advanced.split())


@pytest.mark.parametrize("algorithm", [FETCH, DOWNLOAD])
def test_the_form_has_a_name_for_each_field(form, algorithm):
    _, wrappers = form(algorithm)
    for name, wrapper in wrappers.items():
        if type(wrapper).__module__.endswith("choices"):
            assert wrapper.widget.accessibleName(), name


def test_batches_and_models_have_qgis_own_widgets(form, qtbot, qgis_iface):
    """There a value may be an expression or another step's result, which QGIS's own widgets offer."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    form(FETCH)  # gives the interface what Processing asks it for
    registry = QgsApplication.processingRegistry()
    batch = BatchAlgorithmDialog(registry.createAlgorithmById(FETCH))
    qtbot.addWidget(batch)
    kinds = {type(wrapper).__module__ for row in batch.mainWidget().wrappers for wrapper in row if wrapper}
    assert not any(kind.endswith("choices") for kind in kinds)

    model = QgsProcessingModelAlgorithm("Model", "Group")
    dialog = ModelerParametersDialog(registry.createAlgorithmById(FETCH), model)
    qtbot.addWidget(dialog)
    step = dialog.createAlgorithm()
    (source,) = step.parameterSources()["IMAGE_TYPE"]
    assert source.staticValue() == "all"
