"""The site that `make docs` built, served on loopback, and a browser."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from tests.documents import ROOT
from tests.serving import serve

SITE = ROOT / "build" / "docs" / "site"
AXE = ROOT / "build" / "axe" / "package" / "axe.min.js"
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update"),
    "--disable-sync",
]


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the site, or skip: only `make docs` builds it."""
    if not (SITE / "index.html").is_file():
        pytest.skip("the site is not built: make docs")
    return SITE


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site and return its address."""
    handler = partial(_Handler, directory=str(site))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    with serve(server):
        yield f"http://127.0.0.1:{server.server_port}/"


@pytest.fixture(scope="module")
def browser(site: Path) -> Iterator[Any]:
    """Start Chromium, or skip where there is no site, no Chromium or no Playwright.

    Playwright keeps an event loop running in this thread, so the tests of other modules,
    which run loops of their own, must not share the fixture.
    """
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not there: make docs-test"
    )
    chromium = which("chromium") or which("chromium-browser") or which("google-chrome")
    if chromium is None:
        pytest.skip("there is no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield started
        started.close()
