"""One request on its way."""
