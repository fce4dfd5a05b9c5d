"""The official document is downloaded, and rejected if it does not match the lock."""

import hashlib
import subprocess
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import click
import pytest

from generator.cli.official import download_official, update_lock
from generator.diagnostics import GenerationError
from tests.serving import serve, use_tls

CONTENT = b"openapi: 3.0.3\n"
SUM = hashlib.sha256(CONTENT).hexdigest()
COMMIT = "c0ffee" * 6 + "c0ff"


class Handler(BaseHTTPRequestHandler):
    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        found = self.path.endswith("/document.yaml")
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(CONTENT if found else b"")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    use_tls(server, monkeypatch)
    Handler.asked.clear()
    with serve(server):
        yield f"https://localhost:{server.server_port}/{{revision}}/document.yaml"


def write_lock(folder: Path, address: str, sha256: str = SUM, **more: str) -> Path:
    lock = folder / "official.lock"
    values = {"repository": "none", "address": address, "sha256": sha256, **more}
    lines = [f'{key} = "{value}"' for key, value in values.items()]
    lock.write_text("# Notes.\n" + "\n".join(lines), encoding="utf-8")
    return lock


def test_the_document_is_downloaded(address: str, tmp_path: Path) -> None:
    path = download_official(write_lock(tmp_path, address), tmp_path / "official")
    assert path == tmp_path / "official" / "document.yaml"
    assert path.read_bytes() == CONTENT
    assert list(path.parent.iterdir()) == [path]
    assert Handler.asked == ["/HEAD/document.yaml"]


def test_a_whole_revision_is_asked_for(address: str, tmp_path: Path) -> None:
    download_official(write_lock(tmp_path, address, revision=COMMIT), tmp_path)
    assert Handler.asked == [f"/{COMMIT}/document.yaml"]


def test_a_document_that_is_there_is_not_downloaded(
    address: str, tmp_path: Path
) -> None:
    lock = write_lock(tmp_path, address)
    (tmp_path / "document.yaml").write_bytes(CONTENT)
    assert download_official(lock, tmp_path) == tmp_path / "document.yaml"
    assert Handler.asked == []
    (tmp_path / "document.yaml").write_bytes(b"another")
    assert download_official(lock, tmp_path).read_bytes() == CONTENT
    assert len(Handler.asked) == 1


def test_another_checksum_is_rejected_and_named(address: str, tmp_path: Path) -> None:
    lock = write_lock(tmp_path, address, "0" * 64)
    with pytest.raises(click.ClickException) as caught:
        download_official(lock, tmp_path / "official")
    message = str(caught.value)
    assert "0" * 64 in message
    assert SUM in message
    assert not (tmp_path / "official").exists()


def test_an_address_that_does_not_respond_is_named(
    address: str, tmp_path: Path
) -> None:
    lock = write_lock(tmp_path, f"{address}.gone")
    with pytest.raises(
        GenerationError, match="gone:1:1: error: cannot be downloaded: Not Found"
    ):
        download_official(lock, tmp_path / "official")


def test_the_newest_document_updates_the_lock(address: str, tmp_path: Path) -> None:
    git = ["git", "-C", str(tmp_path), "-c", "user.name=x", "-c", "user.email=x@x.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "x"], check=True)
    head = subprocess.run(
        [*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=True
    )
    lock = write_lock(
        tmp_path, address, "0" * 64, repository=str(tmp_path), revision=COMMIT
    )
    path = update_lock(lock, tmp_path / "official")
    assert path.read_bytes() == CONTENT
    assert Handler.asked == [f"/{head.stdout.strip()}/document.yaml"]
    text = lock.read_text("utf-8")
    assert text.startswith("# Notes.\n")
    assert tomllib.loads(text) == {
        "repository": str(tmp_path),
        "address": address,
        "revision": head.stdout.strip(),
        "sha256": SUM,
    }
    assert download_official(lock, tmp_path / "official") == path
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "y"], check=True)
    update_lock(lock, tmp_path / "official")
    assert lock.read_text("utf-8") == text


def test_a_repository_that_does_not_respond_is_named(
    address: str, tmp_path: Path
) -> None:
    lock = write_lock(tmp_path, address, repository=str(tmp_path / "none"))
    with pytest.raises(click.ClickException, match="none does not respond"):
        update_lock(lock, tmp_path)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('address = "x"', "'repository' is missing"),
        ('repository = "x"\naddress = "x"', "'address' is invalid: 'x'"),
        (
            'repository = "x"\naddress = "{revision}"\nrevision = "c0ffee"',
            "'revision' is invalid: 'c0ffee'",
        ),
        ('repository = "x"\naddress = "{revision}"\nsha256 = 1', "'sha256' is invalid"),
    ],
)
def test_an_invalid_lock_is_rejected(text: str, fault: str, tmp_path: Path) -> None:
    lock = tmp_path / "official.lock"
    lock.write_text(text, encoding="utf-8")
    with pytest.raises(click.ClickException, match=r"official\.lock") as caught:
        download_official(lock, tmp_path)
    assert fault in str(caught.value)


def test_a_lock_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="cannot be read: No such file"):
        download_official(tmp_path / "official.lock", tmp_path)
    (tmp_path / "official.lock").write_text("address = ", "utf-8")
    with pytest.raises(GenerationError, match=r"official\.lock.*this is not TOML"):
        download_official(tmp_path / "official.lock", tmp_path)
