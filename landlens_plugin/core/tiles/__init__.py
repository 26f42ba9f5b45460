"""The grid of coverage tiles, and what is in a tile."""
