"""Compare two documents, and list the changes for users of the SDK."""
