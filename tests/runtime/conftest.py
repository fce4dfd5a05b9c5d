"""The SDK under test, and a server for it to talk to.

SDK_PATH names the folder that holds the package `asana`; without it, it is generated/.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

ROOT = Path(__file__).parents[2]
SDK_PATH = Path(os.environ.get("SDK_PATH") or ROOT / "generated")
sys.path.insert(0, str(SDK_PATH))

if TYPE_CHECKING:
    from loopback import Loopback

    import asana


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "row(text): the defect of the published SDK that the test is about"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers("row"):
            item.user_properties.append(("row", mark.args[0]))


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long each wait before a retry would have been; none is really taken."""
    naps: list[float] = []

    async def sleep(seconds: float) -> None:
        naps.append(seconds)

    monkeypatch.setattr("asana._sync.session.time", SimpleNamespace(sleep=naps.append))
    monkeypatch.setattr("asana.aio.session.asyncio", SimpleNamespace(sleep=sleep))
    return naps


@pytest.fixture
def sdk_path() -> Path:
    return SDK_PATH


@pytest.fixture
def server() -> Iterator[Loopback]:
    from loopback import Loopback

    with Loopback() as server:
        yield server


@pytest.fixture
def configuration(server: Loopback) -> asana.Configuration:
    import asana

    configuration = asana.Configuration()
    configuration.host = server.host
    configuration.access_token = "token-1"
    return configuration


@pytest.fixture
def api_client(configuration: asana.Configuration) -> Iterator[asana.ApiClient]:
    import asana

    client: Any = asana.ApiClient(configuration)
    yield client
    getattr(client, "close", lambda: None)()
