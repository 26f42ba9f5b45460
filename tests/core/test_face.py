"""The stable face of the package ``landlens``: names, arguments and defaults that scripts rely on."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest
from landlens.errors import PackageMissing

import landlens
import landlens_plugin.core as core
from landlens import jobs, optional

NAMES = (
    "Box DownloadJob DownloadRequest FetchJob FetchRequest Filters ImageTable LandLensError Mapillary Pace Permits "
    "PhotoDone Service Stop Tile download_images_to_local"
)
COMMON = "fields=None start_date=None end_date=None max_images=None max_workers=10 max_tile_age=24.0"
ARGUMENTS = {
    "Mapillary": "token=None service=None",
    "Mapillary.fetch_within_bbox": f"self bbox {COMMON} tile_limit=500",
    "Mapillary.fetch_within_polygons": f"self polygons {COMMON} tile_limit=500",
    "Mapillary.fetch_tiles": f"self tiles {COMMON}",
    "ImageTable.download_images_to_local": "self dest_dir filename_column='filename' max_workers=10",
    "ImageTable.to_geodataframe": "self",
    "ImageTable.to_parquet": "self path",
    "download_images_to_local": "images dest_dir filename_column='filename' max_workers=10",
    "FetchJob": "request network=None patience=None permits=None pace=None tiles=None details=None",
    "DownloadJob": "request network=None patience=None pace=None",
    "FetchRequest.of_tiles": "tiles credential **options",
    "FetchRequest.of_area": "area credential **options",
    "Pace": "service permits=None wire=None",
    "Permits.take": "self",
    "Permits.block_seen": "self",
    "Tile": "x y z=14",
    "Box": "west south east north",
}


def found(path):
    one = landlens
    for name in path.split("."):
        one = getattr(one, name)
    return one


def test_the_names():
    assert sorted(landlens.__all__) == sorted(NAMES.split())
    for name in NAMES.split():
        assert inspect.getdoc(getattr(landlens, name)), name
        assert getattr(core, name) is getattr(landlens, name)
    with pytest.raises(AttributeError, match="Nothing"):
        _ = landlens.Nothing
    assert (jobs.fetch_job, jobs.download_job) == (landlens.FetchJob, landlens.DownloadJob)


def test_type_checkers_are_told_of_every_name():
    tree = ast.parse(Path(core.__file__).read_text(encoding="utf-8"))
    (block,) = [node for node in tree.body if isinstance(node, ast.If)]
    told = {one.name: node.module for node in block.body for one in node.names}
    assert set(told) == set(landlens.__all__)
    assert told == {name: home for home, names in core._HOMES.items() for name in names}
    assert (Path(core.__file__).parent / "py.typed").is_file()


@pytest.mark.parametrize("path", ARGUMENTS)
def test_the_arguments(path):
    parameters = inspect.signature(found(path)).parameters.values()
    words = [
        str(one).partition(":")[0] if one.default is one.empty else f"{one.name}={one.default!r}" for one in parameters
    ]
    assert words == ARGUMENTS[path].split(" ")
    assert inspect.getdoc(found(path)), path


def test_a_package_that_is_missing_is_named_with_what_brings_it(monkeypatch, tmp_path):
    with pytest.raises(PackageMissing) as caught:
        optional.optional("no_such_package.inside", "geopandas")
    assert str(caught.value).endswith('pip install "landlens[geopandas]"') and "no_such_package," in str(caught.value)
    (tmp_path / "half_there.py").write_text("import what_it_needs_itself\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="what_it_needs_itself"):  # not told to install what is there
        optional.optional("half_there", "geopandas")
    assert optional.optional("json", "geopandas").dumps({}) == "{}"
