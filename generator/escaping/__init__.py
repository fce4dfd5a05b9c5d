"""Escape text of a document for Python, Markdown, TOML, YAML and HTML."""
