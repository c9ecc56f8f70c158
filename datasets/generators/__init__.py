"""Seeded generators: the same bytes of content on every run, without network."""
