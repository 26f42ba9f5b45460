"""The second verb: the photos of these images."""
