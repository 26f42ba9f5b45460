"""Export images: the form, and a run of it."""
