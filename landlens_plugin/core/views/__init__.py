"""Views from panoramas: which are asked for, and how they come into their folder."""
