"""Make text of a document safe to print as Python, Markdown or TOML."""
