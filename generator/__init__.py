"""Render an OpenAPI document as a Python SDK.

`pipeline.py` reads as the table of contents; CONTRIBUTING.md draws the layers.
"""
