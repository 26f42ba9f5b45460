"""Views from panoramas: its form, its plan, its run, its record."""
