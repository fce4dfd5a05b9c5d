"""Generated files and how they are written to a folder."""
