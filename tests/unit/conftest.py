"""Fixtures for unit tests: documents from a few lines of YAML."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.source.document import Document
from generator.source.loading import read_document

Read = Callable[[str], Document]

HEAD = """\
openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: https://api.example.com/v1}]
"""


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return a function that reads a document from its text."""
    numbers = iter(range(100))

    def read_text(text: str) -> Document:
        path = tmp_path / f"document{next(numbers) or ''}.yaml"
        path.write_text(text, encoding="utf-8")
        return read_document(path)

    return read_text
