"""Images looking at features: its form, its run."""
