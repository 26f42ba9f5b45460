"""Tables of databases that live on: what the rows of a run become in one, in one transaction."""
