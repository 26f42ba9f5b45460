"""Images as columns, and all that is computed of them without a request."""
