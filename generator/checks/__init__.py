"""Check documents: all errors and warnings come from here."""
