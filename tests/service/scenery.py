"""Painting street scenes, so that a preview of the demo looks like a preview and not like a test."""

from __future__ import annotations

import math
import random
from functools import partial

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((86, 140, 205), (206, 224, 240)),
    ((150, 160, 172), (214, 216, 218)),
    ((70, 110, 180), (244, 206, 170)),
)
WALLS: tuple[Colour, ...] = (
    (176, 92, 70),
    (214, 190, 150),
    (196, 200, 198),
    (150, 120, 96),
    (222, 214, 196),
    (128, 140, 152),
)


def street(seed: int, size: tuple[int, int] = (1600, 1200)) -> Image.Image:
    """A street that runs to a vanishing point, houses and trees on both sides."""
    rng = random.Random(seed)
    width, height = size
    picture = _sky(rng, size)
    draw = ImageDraw.Draw(picture)
    vanish = (width * rng.uniform(0.42, 0.58), height * rng.uniform(0.48, 0.56))
    draw.polygon([(0, height), (0, vanish[1]), (width, vanish[1]), (width, height)], fill=(150, 148, 142))
    for side in (0, width):
        _houses(draw, rng, side, vanish, height)
    _road(draw, rng, vanish, size)
    for _ in range(rng.randint(2, 6)):
        _tree(draw, rng, vanish, size)
    return _grain(picture)


def panorama(seed: int, size: tuple[int, int] = (2880, 1440)) -> Image.Image:
    """The same kind of street all around: what is beside the camera towers, what is ahead lies low."""
    rng = random.Random(seed)
    width, height = size
    picture = _sky(rng, size)
    draw = ImageDraw.Draw(picture)
    draw.rectangle([0, height // 2, width, height], fill=(150, 148, 142))
    for side in (-9.0, 9.0):
        along = -220.0
        while along < 220:
            front = rng.uniform(9, 20)
            _front(draw, rng, size, side, along, along + front)
            along += front
    steps = range(-300, 301, 2)
    left = [_around(size, -5.5, step, 0) for step in steps]
    right = [_around(size, 5.5, step, 0) for step in reversed(steps)]
    draw.polygon([*left, *right, (width, height), (0, height)], fill=(98, 98, 101))
    for step in range(-120, 120, 8):
        dash = [_around(size, 0.3, step, 0), _around(size, 0.3, step + 3, 0)]
        if min(abs(step), abs(step + 3)) > 4:  # not across the nadir, where the projection tears it apart
            dash += [_around(size, 0.1, step + 3, 0), _around(size, 0.1, step, 0)]
            draw.polygon(dash, fill=(222, 220, 210))
    draw.rectangle([0, height * 0.95, width, height], fill=(60, 60, 64))  # the mount
    return _grain(picture)


def _front(
    draw: ImageDraw.ImageDraw,
    rng: random.Random,
    size: tuple[int, int],
    side: float,
    start: float,
    end: float,
) -> None:
    """A house front in a panorama, from ``start`` to ``end`` metres along the street."""
    wall, floors = rng.choice(WALLS), rng.randint(2, 5)
    ways = [start + (end - start) * part / 12 for part in range(13)]
    bottom = [_around(size, side, way, 0) for way in ways]
    top = [_around(size, side, way, 3.2 * floors + 1) for way in reversed(ways)]
    draw.polygon([*bottom, *top], fill=wall)
    for floor in range(floors):
        low = 3.2 * floor + 1.1
        for way in ways[1:-2:3]:
            corners = ((way, low), (way, low + 1.6), (way + 1, low + 1.6), (way + 1, low))
            window = [_around(size, side, along, up) for along, up in corners]
            draw.polygon(window, fill=_shade(wall, rng.uniform(0.35, 0.55)))


def _around(size: tuple[int, int], side: float, along: float, up: float) -> tuple[float, float]:
    """Where a point in metres (right of, ahead of the camera, above the ground) shows in a panorama."""
    azimuth = math.atan2(side, along)
    elevation = math.atan2(up - 2.4, math.hypot(side, along))
    return (0.5 + azimuth / math.tau) * size[0], (0.5 - elevation / math.pi) * size[1]


def _sky(rng: random.Random, size: tuple[int, int]) -> Image.Image:
    top, low = rng.choice(SKIES)
    fade = Image.linear_gradient("L").resize(size)
    clouds = Image.effect_noise((24, 18), 90).resize(size, Image.Resampling.BICUBIC)
    clouds = clouds.point(lambda value: max(0, value - 140))
    sky = Image.composite(Image.new("RGB", size, low), Image.new("RGB", size, top), fade)
    return Image.composite(Image.new("RGB", size, (250, 250, 250)), sky, clouds)


def _houses(
    draw: ImageDraw.ImageDraw, rng: random.Random, side: float, vanish: tuple[float, float], height: int
) -> None:
    """House fronts shrink geometrically from the picture's edge to the vanishing point."""
    near, tall = 1.0, rng.uniform(0.75, 1.1)
    while near > 0.06:
        far = near * rng.uniform(0.62, 0.8)
        wall, tall = rng.choice(WALLS), tall * rng.uniform(0.85, 1.18)
        at = partial(_on_front, vanish, side, height, tall)
        draw.polygon([at(near, 0), at(near, 1), at(far, 1), at(far, 0)], fill=_shade(wall, 0.7 + 0.3 * near))
        for row in range(1, 5):
            for column in range(3):
                here = near + (far - near) * (0.14 + 0.29 * column)
                there = near + (far - near) * (0.28 + 0.29 * column)
                low, high = row * 0.19, row * 0.19 + 0.1
                corners = [at(here, low), at(here, high), at(there, high), at(there, low)]
                draw.polygon(corners, fill=_shade(wall, rng.uniform(0.35, 0.55)))
        near = far


def _on_front(
    vanish: tuple[float, float], side: float, height: int, tall: float, depth: float, level: float
) -> tuple[float, float]:
    """A point of a house front: ``depth`` 1 is the picture's edge, ``level`` 0 the ground, 1 the roof."""
    base = height * 0.30 * depth
    return vanish[0] + (side - vanish[0]) * depth, vanish[1] + base - level * (base + height * tall * depth)


def _road(draw: ImageDraw.ImageDraw, rng: random.Random, vanish: tuple[float, float], size: tuple[int, int]) -> None:
    width, height = size
    grey = rng.randint(78, 104)
    corners = [vanish, (width * -0.1, height), (width * 1.1, height)]
    draw.polygon(corners, fill=(grey, grey, grey + 3))
    depth = 1.0
    while depth > 0.05:
        far = depth * 0.86
        y0, y1 = (vanish[1] + (height - vanish[1]) * d for d in (depth, far))
        x0, x1 = (vanish[0] + (width / 2 - vanish[0]) * d for d in (depth, far))
        wide = width * 0.012
        draw.polygon(
            [(x0 - wide * depth, y0), (x0 + wide * depth, y0), (x1 + wide * far, y1), (x1 - wide * far, y1)],
            fill=(222, 220, 210),
        )
        depth = far * 0.8


def _tree(draw: ImageDraw.ImageDraw, rng: random.Random, vanish: tuple[float, float], size: tuple[int, int]) -> None:
    width, height = size
    depth = rng.uniform(0.12, 0.55)
    side = rng.choice((0.02, 0.98)) * width
    x = vanish[0] + (side - vanish[0]) * depth
    ground = vanish[1] + height * 0.33 * depth
    crown = height * 0.42 * depth
    trunk = width * 0.012 * depth
    draw.rectangle([x - trunk, ground - crown * 1.6, x + trunk, ground], fill=(84, 66, 52))
    for _ in range(40):
        dx, dy = rng.gauss(0, 0.42) * crown, rng.gauss(0, 0.42) * crown
        radius = crown * rng.uniform(0.12, 0.3)
        centre = (x + dx, ground - crown * 1.9 + dy)
        green = (rng.randint(40, 90), rng.randint(88, 140), rng.randint(36, 70))
        box = [centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius]
        draw.ellipse(box, fill=green)


def _grain(picture: Image.Image) -> Image.Image:
    """A lens is never perfectly sharp nor a sensor free of noise; this also gives files a real size."""
    soft = picture.filter(ImageFilter.GaussianBlur(1.2))
    noise = Image.effect_noise(picture.size, 13).convert("RGB")
    return ImageChops.add(soft, noise, scale=1, offset=-128)


def _shade(colour: Colour, factor: float) -> Colour:
    red, green, blue = (min(255, int(part * factor)) for part in colour)
    return red, green, blue
