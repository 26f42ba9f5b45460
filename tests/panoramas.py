"""Panoramas for tests: files of a known picture, with what cameras write into them."""

import io

import numpy as np
from PIL import Image

GPANO = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:GPano="http://ns.google.com/photos/1.0/panorama/" {}/></rdf:RDF></x:xmpmeta>'
)


def coloured(width=512, height=None):
    """A panorama whose four sides are red (front), green (right), blue (back) and white (left), 90 degrees each."""
    height = height or width // 2
    colours = np.array([(0, 0, 255), (255, 255, 255), (255, 0, 0), (0, 255, 0), (0, 0, 255)], np.uint8)
    quarter = ((np.arange(width) + 0.5) / width * 4 + 0.5).astype(int)
    return np.broadcast_to(colours[quarter], (height, width, 3))


def write(path, pixels=None, exif=None, gpano=None):
    """Write a JPEG with EXIF tags, ``{directory: {tag: value}}``, and GPano's as attributes; its path."""
    image = Image.fromarray(np.ascontiguousarray(coloured() if pixels is None else pixels))
    tags = Image.Exif()
    for directory, values in (exif or {}).items():
        (tags.get_ifd(directory) if directory else tags).update(values)
    buffer = io.BytesIO()
    image.save(buffer, "jpeg", quality=95, exif=tags, subsampling=0)
    content = buffer.getvalue()
    if gpano is not None:
        attributes = " ".join(f'GPano:{name}="{value}"' for name, value in gpano.items())
        xmp = b"http://ns.adobe.com/xap/1.0/\0" + GPANO.format(attributes).encode()
        content = content[:2] + b"\xff\xe1" + (len(xmp) + 2).to_bytes(2, "big") + xmp + content[2:]
    path.write_bytes(content)
    return str(path)


def colour_at_the_middle(path):
    """The colour in the middle of a picture, each channel as 0 or 1."""
    with Image.open(path) as image:
        return tuple(round(one / 255) for one in image.convert("RGB").getpixel((image.width // 2, image.height // 2)))


RED, GREEN, BLUE, WHITE = (1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 1)
