"""Check documents: all errors and warnings come from this package."""
