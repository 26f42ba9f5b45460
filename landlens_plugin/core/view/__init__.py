"""Looking at single images: their pictures, what is known of them, and the way along their sequence."""
