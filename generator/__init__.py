"""Generate a Python SDK from an OpenAPI document.

`pipeline.py` runs the stages; CONTRIBUTING.md describes the folders.
"""
