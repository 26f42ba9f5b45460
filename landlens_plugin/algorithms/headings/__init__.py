"""Check positions and headings."""
