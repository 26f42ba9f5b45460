"""A disk that fills while views are drawn, and a folder that may not be written to."""

import os

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests import panoramas
from tests.faults.disks import mounted
from tests.qgis.test_views import counts, layer_of, views

pytestmark = pytest.mark.usefixtures("landlens")


def test_a_full_disk_ends_the_run_at_once_and_another_goes_on(tmp_path):
    noisy = os.urandom(1024 * 512 * 3)
    pixels = panoramas.np.frombuffer(noisy, "uint8").reshape(512, 1024, 3)
    paths = [panoramas.write(tmp_path / f"p{number}.jpg", pixels) for number in range(20)]
    layer = layer_of([(str(number), path, 0.0, True) for number, path in enumerate(paths)])
    target = str(tmp_path / "record.gpkg")
    with mounted(tmp_path / "disk", "600k") as disk:
        folder = disk / "views"
        with pytest.raises(QgsProcessingException, match="is full"):
            views(layer, folder, SIZE=256, WORKERS=2, OUTPUT=target)
        there = os.listdir(folder)
        assert 0 < len(there) < 40
        assert all(name.endswith(".jpg") for name in there)
        found = [feature["view_status"] for feature in QgsVectorLayer(target, "record", "ogr").getFeatures()]
        assert len(found) == 80
        assert (found.count("made"), found.count("cancelled")) == (len(there), 80 - len(there))
        for name in there:
            panoramas.Image.open(folder / name).load()
        there_size = sum(os.path.getsize(folder / name) for name in there)
        assert there_size < 600 * 1024
    assert counts(views(layer, tmp_path / "elsewhere", SIZE=64)) == (80, 0, 0)
