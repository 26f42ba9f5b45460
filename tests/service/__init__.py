"""A stand-in for the Mapillary service: a real HTTP server, in a process of its own, for tests and demo."""
