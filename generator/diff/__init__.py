"""Compare two documents and say what changed for users of the SDK."""
