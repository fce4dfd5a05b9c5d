"""The official document is downloaded, and refused where it is not what the lock says."""

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.cli.official import download_official
from generator.diagnostics import GenerationError

CONTENT = b"openapi: 3.0.3\n"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = self.path == "/defs/document.yaml"
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(CONTENT if found else b"")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/defs/document.yaml"
    server.shutdown()
    server.server_close()


def write_lock(folder: Path, address: str, sha256: str) -> Path:
    lock = folder / "official.lock"
    lines = [f'address = "{address}"', 'revision = "abc"', f'sha256 = "{sha256}"']
    lock.write_text("\n".join(lines), encoding="utf-8")
    return lock


def test_the_document_is_downloaded(address: str, tmp_path: Path) -> None:
    lock = write_lock(tmp_path, address, hashlib.sha256(CONTENT).hexdigest())
    path = download_official(lock, tmp_path / "official")
    assert path == tmp_path / "official" / "document.yaml"
    assert path.read_bytes() == CONTENT
    assert list(path.parent.iterdir()) == [path]


def test_another_sum_is_refused_and_named(address: str, tmp_path: Path) -> None:
    lock = write_lock(tmp_path, address, "0" * 64)
    with pytest.raises(GenerationError) as caught:
        download_official(lock, tmp_path / "official")
    message = str(caught.value)
    assert "0" * 64 in message
    assert hashlib.sha256(CONTENT).hexdigest() in message
    assert not (tmp_path / "official").exists()


def test_an_address_that_does_not_answer_is_named(address: str, tmp_path: Path) -> None:
    lock = write_lock(tmp_path, address + ".gone", "0" * 64)
    with pytest.raises(GenerationError, match="gone cannot be downloaded: Not Found"):
        download_official(lock, tmp_path / "official")


@pytest.mark.parametrize("text", ["address = ", 'address = "x"'])
def test_a_lock_that_is_none_is_refused(text: str, tmp_path: Path) -> None:
    lock = tmp_path / "official.lock"
    lock.write_text(text, encoding="utf-8")
    with pytest.raises(GenerationError, match=r"official\.lock"):
        download_official(lock, tmp_path)
