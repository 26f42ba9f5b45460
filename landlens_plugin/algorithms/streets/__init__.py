"""Coverage by street: which streets have images, how old, in which direction; and which have none."""
