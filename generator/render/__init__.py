"""Render views with Jinja templates and format the Python with black."""
