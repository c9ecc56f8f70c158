"""The parts of the generator of `library_loans`."""
