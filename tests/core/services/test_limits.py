"""A limit holds the whole run back, whichever host told of it: whoever would have to wait is turned away at once."""

from __future__ import annotations

import pytest

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.tiles.grid import tiles_of
from tests.core.runs import client_of

KINDS = ("tile", "entities", "user")


class Impatient(Stop):
    """Stops whoever has to wait."""

    def wait(self, seconds: float) -> bool:
        return True


@pytest.fixture
def image(town_truth):
    """One that is there."""
    return next(image for image in town_truth if not image["dead"])


def ask(client, town, image, kind):
    """One request of this kind. Raises Cancelled if it has to wait."""
    if kind == "tile":
        client.tile(next(iter(tiles_of(Box(*town.bbox)))), "original")
    elif kind == "entities":
        client.entities([image["id"]], ["captured_at"])
    else:
        client.user_id(image["creator_username"])


@pytest.mark.parametrize("told", KINDS)
@pytest.mark.parametrize("answer", ["429", "rate_limit"])
def test_a_limit_that_one_kind_of_request_meets_holds_back_all(town, image, told, answer):
    fault = {"mode": answer, "retry_after": 3000}
    town.set(tile_fault=fault, entity_fault=fault)
    with client_of(town, stop=Impatient()) as client:
        with pytest.raises(Cancelled):
            ask(client, town, image, told)
        assert len(town.log()) == 1
        for kind in KINDS:
            with pytest.raises(Cancelled):
                ask(client, town, image, kind)
    assert len(town.log()) == 1


@pytest.mark.parametrize("told", ["entities", "user"])
def test_usage_that_one_answer_tells_slows_down_all_and_tiles_do_not_end_it(town, image, told):
    town.set(app_usage=96)
    with client_of(town, stop=Impatient()) as client:
        ask(client, town, image, told)
        for kind in KINDS:
            with pytest.raises(Cancelled):
                ask(client, town, image, kind)
    assert len(town.log()) == 1
