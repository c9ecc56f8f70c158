"""Benchmarks, run on demand by ``make bench-…``: figures to read, never assertions."""
