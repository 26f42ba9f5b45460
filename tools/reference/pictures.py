"""The picture of what an algorithm makes, where docs/images has one, with words for those who hear the page."""

from __future__ import annotations

_PICTURES = {
    "fetchimages": (
        "layer-street.png",
        "A crossing in QGIS: green arrows for flat images, each turned to where its camera looked, and violet rings "
        "for "
        "panoramas",
    ),
    "downloadimages": (
        "photo.png",
        "The dock beside the map: a downloaded photo, what is known of it, and the same place in other years",
    ),
    "thinimages": (
        "answers-thin.png",
        "Two maps of one crossing: on the left hundreds of arrows and rings, on the right about a third of them, "
        "evenly "
        "spread, and grey dots where the others were",
    ),
    "imageslookingat": (
        "answers-looking.png",
        "A map of houses with dashed blue lines from cameras on the street to the fronts that they look at; houses "
        "that "
        "no camera sees are hatched red",
    ),
    "viewsfrompanoramas": (
        "answers-views.png",
        "A map with two violet cones at each panorama; beside it a panorama of a street, and below the two flat "
        "pictures "
        "of its left and right side",
    ),
    "coveragebystreet": (
        "answers-streets.png",
        "A map of streets: dark blue where images are fresh, light blue where they age, orange where they are old, "
        "dashed "
        "red where there are none, with a red glow on gaps",
    ),
    "compareimages": (
        "answers-compare.png",
        "A map of a crossing: blue dots for new images, red crosses for those that are gone, amber diamonds for moved "
        "and "
        "black triangles for turned ones",
    ),
    "checkheadings": (
        "answers-headings.png",
        "Two maps: on the left a line of red arrows that point anywhere, on the right the same images all looking "
        "along "
        "the street",
    ),
    "exportimages": (
        "answers-page.png",
        "A web page: on the left a map with the images coloured by year, on the right a panorama with its credit and "
        "buttons to walk on",
    ),
    "onephotoalongstreets": (
        "recipe-streets.png",
        "A map of streets with an arrow or a ring every 20 m along them, and small red dots where no image is",
    ),
}
_PICTURES["bestphotosofbuildings"] = _PICTURES["imageslookingat"]
_PICTURES["whatisnew"] = _PICTURES["compareimages"]
PICTURES = {name: f"![{words}](../../images/{file})" for name, (file, words) in _PICTURES.items()}
