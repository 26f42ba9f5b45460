"""Who has images: the doors to the services."""
