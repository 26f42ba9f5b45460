"""Download images: its form, its run, its record."""
