"""The test cases, by topic."""
