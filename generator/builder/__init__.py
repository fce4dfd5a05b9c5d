"""Build the model of an API from a document."""
