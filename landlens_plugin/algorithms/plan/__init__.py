"""Plan a job of many days: the tiles of an area into a database, for many computers to read and to download from."""
