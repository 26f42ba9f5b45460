"""Widgets that need Qt alone, and so run wherever it does."""
