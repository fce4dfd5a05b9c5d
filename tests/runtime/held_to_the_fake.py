"""A plugin for the generated tests: what they send is read by the fake, too."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from asana.testing.document import load_document
from asana.testing.service import load_checker


@pytest.fixture(autouse=True)
def hold_to_the_fake(server: Any) -> Any:
    """Let the fake read the requests of a test, which fails where one is refused."""
    yield
    assert server.requests
    for method, target, headers, body in server.requests:
        parts = urlsplit(target)
        found = load_document().find(method, parts.path.removeprefix("/api"))
        assert found is not None, target
        content_type = {k.lower(): v for k, v in headers.items()}.get(
            "content-type", ""
        )
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        load_checker().read(*found, pairs, content_type, body)
