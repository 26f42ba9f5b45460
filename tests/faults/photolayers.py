"""Layers to download from, looks at what came, and an image host that answers exactly what a test says."""

import contextlib
import threading
import time
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from qgis.core import QgsFeature, QgsVectorLayer

SIZE = "256"
DAY = 86_400


def layer_of(features):
    """A layer without geometry; the keys of the dictionaries are its text fields."""
    names = list(features[0])
    fields = "&".join(f"field={name}:string(0)" for name in names)
    layer = QgsVectorLayer(f"None?{fields}", "images", "memory")
    assert layer.isValid()
    made = []
    for values in features:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[name] for name in names])
        made.append(feature)
    assert layer.dataProvider().addFeatures(made)[0]
    return layer


def live(truth, count, size="1024"):
    """Ids of so many images that live and have a picture of this size."""
    without = {"original": 0, "2048": 1, "1024": 2}.get(size)
    return [image["id"] for image in truth if not image["dead"] and int(image["id"]) % 97 != without][:count]


def address(service, key, size=SIZE, life=30 * DAY):
    """An address of the stand-in's image host, which asks for no signature."""
    return f"{service.images}/m1/{size}/{key}.jpg?stp=x&oe={int(time.time() + life):X}"


def files(folder):
    """Everything below a folder that is no folder, temporary files too, as relative paths."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()}


def is_whole(path, key, size=SIZE, marked=True):
    """Whether a file is this image of the stand-in's from its first byte to its last, with LandLens's mark."""
    content = path.read_bytes()
    start, end = content[:3] == b"\xff\xd8\xff", content[-2:] == b"\xff\xd9"
    mark = f"landlens:{key}:{size}".encode() in content[:8192]
    return start and end and f"stand-in {key} {size}".encode() in content and (mark or not marked)


def asked_for(service):
    """How often each image was asked for, by id."""
    found = defaultdict(int)
    for entry in service.log("images"):
        found[entry["path"].rsplit("/", 1)[1].partition(".")[0]] += 1
    return dict(found)


def answer(body=b"", status="200 OK", **headers):
    """A raw answer; Content-Length is right unless it is given."""
    lines = {"Content-Type": "image/jpeg", "Content-Length": len(body), "Connection": "close"}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


class ImageHost:
    """Answers what ``answers`` has for a path, in order; the last one stays. ``asked`` holds (path, headers)."""

    def __init__(self):
        self.answers = {}
        self.asked = []
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                host.asked.append((self.path, dict(self.headers)))
                waiting = host.answers[self.path.split("?")[0]]
                self.wfile.write(waiting.pop(0) if len(waiting) > 1 else waiting[0])
                self.close_connection = True

            def log_message(self, *arguments):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = "http://{}:{}".format(*self._server.server_address)

    def paths(self):
        return [path for path, _ in self.asked]


@contextlib.contextmanager
def image_host():
    host = ImageHost()
    thread = threading.Thread(target=host._server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield host
    finally:
        host._server.shutdown()
        host._server.server_close()
        thread.join()
