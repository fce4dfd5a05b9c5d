"""What maintainers run through make."""
