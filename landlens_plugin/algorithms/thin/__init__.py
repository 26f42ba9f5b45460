"""Thin images: fewer of them, chosen well."""
