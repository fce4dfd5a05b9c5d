"""Read a document, the files it refers to, and its overlays."""
