"""Mapillary's limits, and how far LandLens goes towards those that nobody wrote down."""

from __future__ import annotations

from ...net.pacing import Limit, Slowing

# Documented per app.
TILES_PER_DAY = 50_000
ENTITIES_PER_MINUTE = Limit(60_000, 60)
SEARCHES_PER_MINUTE = Limit(10_000, 60)
# Not documented: addresses were blocked at about 370 tiles a minute. A city at once, then five tiles a second.
TILES_SUSTAINED = Limit(150, 30)
# Of an app's allowance, as x-app-usage tells it.
USAGE = Slowing(above=85, seconds_a_percent=0.1, pause_above=95, pause=30.0)
BLOCK_SECONDS = 24 * 3600.0  # of an address, from the last request that was refused
LONGEST_RETRY_AFTER = 3600.0  # seconds; how many of them are waited for is up to retry.Patience
TILE_CONNECTIONS = 6  # more from one address were followed by a block
# Of the tiles that are read while somebody moves the map: nobody sees how many those are. A block was seen after 5,000
# requests at 60 a minute. A view at once, then half a minute's share: in no minute more than this.
COVERAGE_PER_MINUTE = 60
COVERAGE_TILES = Limit(COVERAGE_PER_MINUTE // 2, 60)
BATCH = 50  # ids in a request: the commonest size among production users; up to 250 were seen to work
HOPELESS = 4  # so many requests in a row that fail like an outage, with none answered, and the rest is not sent
MOST_ENTITY_BYTES = 64 * 2**20  # of an answer of the Graph API
