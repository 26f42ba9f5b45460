"""Fewer images, chosen well: by cells, by spacing, along sequences, for sample points along streets or anywhere.

Every method takes images in their canonical order (:meth:`ImagePoints.order`), all with a position, and decides ties by
it, so that no result depends on the order of a layer.
"""
