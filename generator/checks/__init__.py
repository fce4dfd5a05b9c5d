"""Find everything that is wrong with a document."""
