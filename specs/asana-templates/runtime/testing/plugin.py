"""The pytest fixture `fake_asana`, registered by an entry point."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .fake import FakeAsana

__all__ = ["fake_asana"]


@pytest.fixture
def fake_asana() -> Iterator[FakeAsana]:
    """An Asana in memory, with a workspace, a user and a team."""
    from .fake import FakeAsana

    with FakeAsana() as fake:
        yield fake
