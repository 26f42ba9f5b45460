"""A photo appears whole under its name or not at all, whatever the image host sends."""

import io
import threading

import pytest
from PIL import Image

from landlens_plugin.algorithms.download.form import DownloadImages
from tests.faults.photolayers import SIZE, answer, asked_for, files, image_host, is_whole, layer_of, live
from tests.qgis.running import COUNTS, download, impatient, rows

# Faults of one answer, each for an image of its own; a drip that lasts ten minutes, and a silence without end, are
# given up long before.
BODIES = ["html", "xml", "empty", "cut", "truncate", "garbage", "reset", "500", "503", "429"]
REASONS = {
    "html": "what came is not an image",
    "xml": "what came is not an image",
    "garbage": "what came is not an image",
    "empty": "nothing came",
    "truncate": "the image was cut short",
    "cut": "failed|cut short",
    "reset": "failed",
    "500": "the image host answered HTTP 500",
}


def hitting(mode, key, **options):
    more = {"xml": {"status": 200}, "429": {"retry_after": 0}, "drip": {"seconds": 600}}.get(mode, {})
    return {"mode": mode, "only": [key], **more, **options}


def layer_for(keys):
    return layer_of([{"mly_id": key} for key in keys])


@pytest.mark.parametrize(("framing", "slow"), [("chunked", "html"), ("length", "drip"), ("close", "html")])
def test_what_passes_is_tried_again(town, town_truth, folder, framing, slow):
    modes = [*BODIES, slow]
    keys = live(town_truth, len(modes) + 5)
    town.set(image_framing=framing, image_fault=[hitting(mode, key, each=1) for mode, key in zip(modes, keys)])
    algorithm = impatient(DownloadImages, drip=0.5)
    results = download(layer_for(keys), folder, algorithm=algorithm, SIZE=SIZE, WORKERS=20)
    assert [results[name] for name in COUNTS] == [len(keys), 0, 0, 0]
    assert files(folder) == {f"{key}.jpg" for key in keys}
    assert all(is_whole(folder / f"{key}.jpg", key) for key in keys)
    assert asked_for(town) == {key: 2 if key in keys[: len(modes)] else 1 for key in keys}
    hit = [entry["fault"] for entry in town.log("images") if entry["fault"]]
    assert sorted(hit) == sorted(modes)


def test_what_stays_is_failed_with_the_reason(town, town_truth, folder):
    """And so does a silence, once, on the way."""
    keys = live(town_truth, len(REASONS) + 5)
    faults = [hitting(mode, key) for mode, key in zip(REASONS, keys)]
    town.set(image_fault=[*faults, {"mode": "hang", "only": [keys[-1]], "each": 1}])
    algorithm = impatient(DownloadImages, silence=2)
    results = download(layer_for(keys), folder, algorithm=algorithm, SIZE=SIZE, WORKERS=20)
    bad = len(REASONS)
    assert [results[name] for name in COUNTS] == [len(keys) - bad, 0, 0, bad]
    assert files(folder) == {f"{key}.jpg" for key in keys[bad:]}
    assert all(is_whole(folder / f"{key}.jpg", key) for key in keys[bad:])
    record = {row["mly_id"]: row for row in rows(results["OUTPUT"])}
    for reason, key in zip(REASONS.values(), keys):
        row = record[key]
        assert row["download_status"] == "failed"
        assert any(part in row["download_error"] for part in reason.split("|")), row["download_error"]
        assert row["image_path"] is row["bytes"] is None
    tries = asked_for(town)
    assert all(2 <= tries[key] <= 10 for key in keys[:bad])
    assert tries[keys[-1]] == 2


def picture(kind, **options):
    file = io.BytesIO()
    Image.effect_noise((64, 48), 80).convert("RGB").save(file, kind, **options)
    return file.getvalue()


def test_wrong_lengths_and_other_formats(landlens, folder):
    jpeg, png, webp = picture("JPEG"), picture("PNG"), picture("WEBP")
    good = {"a.jpg": jpeg, "b.jpg": png, "c.jpg": webp, "d": jpeg}
    bad = {
        "longer": answer(jpeg, Content_Length=len(jpeg) + 1),
        "far-longer": answer(jpeg, Content_Length=10**15),
        "shorter": answer(jpeg, Content_Length=len(jpeg) - 1),
        "nonsense": answer(jpeg, Content_Length="-5"),
        "png": answer(png[:-1]),
        "webp": answer(webp[:-2]),
        "start": answer(jpeg[2:]),
        "lie": answer(b"<html>\xff\xd9"),
        "gzip": answer(jpeg, Content_Encoding="gzip"),
    }
    with image_host() as host:
        host.answers = {f"/{name}": [answer(body)] for name, body in good.items()}
        host.answers |= {f"/{name}": [body] for name, body in bad.items()}
        names = [*good, *bad]
        layer = layer_of([{"image_url": f"{host.base}/{name}", "filename": name.partition(".")[0]} for name in names])
        results = download(layer, folder, algorithm=impatient(DownloadImages), WRITE_EXIF=False, WORKERS=20)
    # A length that is no number is no length: the picture is judged by its bytes alone.
    assert files(folder) == {"a.jpg", "b.png", "c.webp", "d.jpg", "nonsense.jpg"}
    for name in ("a.jpg", "b.png", "c.webp", "d.jpg", "nonsense.jpg"):
        assert (folder / name).read_bytes() in (jpeg, png, webp)
        with Image.open(folder / name) as opened:
            assert opened.format.lower().replace("jpeg", "jpg") == name.partition(".")[2]
    assert results["FAILED_COUNT"] == len(bad) - 1
    for row in rows(results["OUTPUT"]):
        assert (row["download_error"] is None) == (row["download_status"] == "downloaded"), row


def test_nothing_unfinished_ever_has_a_final_name(town, town_truth, folder):
    """Temporary files lie in the same folder; what has its final name has its EXIF already."""
    keys = live(town_truth, 30)
    town.set(image_fault={"mode": "drip", "seconds": 1})
    seen, unfinished, over = set(), [], threading.Event()

    def watch():
        while not over.wait(0.01):
            for path in folder.glob("sub/*") if folder.is_dir() else ():
                seen.add(path.suffix)
                if path.suffix != ".part" and not is_whole(path, path.stem):
                    unfinished.append(path.name)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        results = download(layer_for(keys), folder, SIZE=SIZE, SUBFOLDER="'sub'")
    finally:
        over.set()
        watcher.join()
    assert results["DOWNLOADED_COUNT"] == 30
    assert seen == {".part", ".jpg"}
    assert unfinished == []
    assert files(folder) == {f"sub/{key}.jpg" for key in keys}
