"""Compare two fetches: its form, its run."""
