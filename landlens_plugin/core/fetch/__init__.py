"""The first verb: all images of an area."""
