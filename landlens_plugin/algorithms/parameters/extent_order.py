"""Recognises an extent whose numbers stand in another order than QGIS's, which is west,east,south,north."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Optional

from qgis.core import QgsRectangle

from ...core.errors import RequestInvalid
from ...core.images.bounds import written
from ...core.sentences import Sentence

# Where west, south, east and north stand in the four numbers, for other orders that are in use.
_ORDERS = [
    (Sentence("west,south,east,north"), (0, 1, 2, 3)),
    (Sentence("south,west,north,east"), (1, 0, 3, 2)),
]
_SWAPPED = (Sentence("{order} (latitudes first)", order=Sentence("south,north,west,east")), (2, 0, 3, 1))


def in_other_orders(
    rectangle: QgsRectangle,
    numbers: Optional[Sequence[float]],
    crs: str,
    *,
    is_placed: Callable[[QgsRectangle], bool],
    may_be_swapped: bool,
) -> Optional[RequestInvalid]:
    """An error that says which other order the numbers of a rectangle make sense in, and how QGIS wants them; None
    if in none.

    ``numbers`` are those that the user wrote, None where only the rectangle is known. Whether an order makes sense is
    for ``is_placed`` to say; latitudes and longitudes are swapped only where that ``may_be``, as two numbers below 90
    degrees do not tell.
    """
    given = numbers or (rectangle.xMinimum(), rectangle.xMaximum(), rectangle.yMinimum(), rectangle.yMaximum())
    ways: Optional[Sentence] = None
    for order, places in [*_ORDERS, *([_SWAPPED] if may_be_swapped else [])]:
        west, south, east, north = (given[place] for place in places)
        if not (west < east and south < north and is_placed(QgsRectangle(west, south, east, north))):
            continue
        value = ",".join(map(written, (west, east, south, north))) + (f" [{crs}]" if crs else "")
        if ways is None:
            ways = Sentence("If they are {order}, write {value}", order=order, value=value)
        else:
            ways = Sentence("{ways}; or if they are {order}, write {value}", ways=ways, order=order, value=value)
    if ways is None:
        return None
    return RequestInvalid(
        "The extent's numbers seem to stand in another order than QGIS reads them in, which is west,east,south,north: "
        "read so, they are no area that could be fetched. {ways}. Longitudes lie between west "
        "and east, latitudes between south and north.",
        ways=ways,
    )
