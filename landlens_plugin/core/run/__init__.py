"""How work runs: in threads, with a signal that ends it."""
