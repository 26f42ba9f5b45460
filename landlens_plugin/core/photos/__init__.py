"""A photo, and its file."""
