"""A document may come from a file, a URL or standard input."""

import http.server
import itertools
import json
import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.documents import ROOT
from tests.functional.test_command_line import GOOD, run, write
from tests.serving import serve, use_tls


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An https server on loopback: /good, /bad, /torn, and /away, which redirects to http."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/torn":
                self.wfile.write(b"what\r\n\r\n")
                return
            if self.path == "/away":
                self.send_response(302)
                self.send_header("Location", "http://127.0.0.1:9/")
                self.end_headers()
                return
            self.send_response(200 if self.path in ("/good", "/bad") else 404)
            self.end_headers()
            self.wfile.write(GOOD.encode() if self.path == "/good" else b"[]")

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    use_tls(server, monkeypatch)
    with serve(server):
        yield f"https://localhost:{server.server_address[1]}"


def test_standard_input_is_a_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    command = ["generate", "--spec", "-", "--out", "out"]
    result = CliRunner().invoke(main, command, input=GOOD)
    assert result.exit_code == 0
    assert Path("out/things/api/things_api.py").is_file()
    result = CliRunner().invoke(main, ["validate", "--spec", "-"], input="openapi: 2")
    assert result.exit_code == 1
    assert result.output.startswith("-:1:1: error: `openapi` must be a version")


def test_an_address_is_downloaded(address: str) -> None:
    result = run("operations", "--spec", f"{address}/good")
    assert (result.exit_code, "get_things" in result.output) == (0, True)
    result = run("validate", "--spec", f"{address}/bad")
    assert result.output.startswith(f"{address}/bad:1:1: error: an OpenAPI document")


def test_an_unreachable_address_is_reported(address: str) -> None:
    for path, reason in (
        (f"{address}/none", "cannot be downloaded: "),
        (
            f"{address}/away",
            "cannot be downloaded: it redirects to http://127.0.0.1:9/",
        ),
        (
            "https://127.0.0.1:9/x",
            "cannot be downloaded: [Errno 111] Connection refused",
        ),
        ("https://[::1", "cannot be downloaded: Invalid IPv6 URL"),
        ("https://a b/", "cannot be downloaded: URL can't contain control characters"),
        (f"{address}/torn", "cannot be downloaded: what\\r\\n"),
        ("http://127.0.0.1:9/x", "only https URLs are downloaded"),
        ("file:///etc/passwd", "only https URLs are downloaded"),
    ):
        result = run("validate", "--spec", path)
        assert result.exit_code == 1
        assert result.output.startswith(f"{path}:1:1: error: {reason}")
        assert "Traceback" not in result.output


def test_an_overlay_names_its_document(tmp_path: Path) -> None:
    write(tmp_path, "a document.yaml", GOOD)
    overlay = write(
        tmp_path,
        "overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nextends: ./a%20document.yaml\n"
        "actions: [{target: $.info, update: {title: Renamed}}]\n",
    )
    result = run("bundle", "--overlay", overlay)
    assert json.loads(result.stdout)["info"]["title"] == "Renamed"
    result = run("operations")
    assert (result.exit_code, "--spec" in result.output) == (2, True)


def test_operations_are_listed_as_json(tmp_path: Path) -> None:
    result = run(
        "operations", "--spec", write(tmp_path, "a.yaml", GOOD), "--format", "json"
    )
    assert json.loads(result.stdout) == [
        {
            "tag": "Things",
            "class": "ThingsApi",
            "operation_id": "getThings",
            "method": "get_things",
            "http_method": "GET",
            "path": "/things",
            "summary": "",
            "deprecated": False,
            "parameters": [],
        }
    ]


def test_the_cache_is_shown_and_cleared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "cache"
    monkeypatch.setenv("SDKGEN_CACHE_DIR", str(folder))
    assert f"folder   {folder}\nentries  0\n" in run("cache").output
    spec = write(tmp_path, "a.yaml", GOOD)
    (folder / "mine").mkdir(parents=True)
    own = write(folder / "mine", "notes.txt", "mine")
    assert run("generate", "--spec", spec, "--out", tmp_path / "o").exit_code == 0
    assert len(list(folder.rglob("*.json"))) > 10
    assert "entries  0" not in run("cache").output
    assert "entries removed" in run("cache", "--clear").output
    assert [path for path in folder.rglob("*") if path.is_file()] == [own]


def test_what_is_shipped_has_a_name() -> None:
    for name in ("--overlay", "--templates"):
        result = run("generate", "--spec", "none.yaml", "--out", "x", name, "asana")
        assert "none.yaml:1:1: error: cannot be read" in result.output


def test_ctrl_c_ends_with_its_own_status(tmp_path: Path) -> None:
    spec = write(tmp_path, "a.yaml", GOOD)
    command = [sys.executable, "-m", "generator", "watch", "--spec", str(spec)]
    # A shell lets what it starts in the background ignore Ctrl-C, and so its children.
    ignoring = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        child = subprocess.Popen(
            [*command, "--out", str(tmp_path / "out")],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    finally:
        signal.signal(signal.SIGINT, ignoring)
    assert child.stdout
    assert "files written" in child.stdout.readline()
    # It says nothing when it begins to watch, so the file changes until it is noticed.
    for version in itertools.count(2):
        if select.select([child.stdout], [], [], 0.2)[0]:
            break
        write(tmp_path, "a.yaml", GOOD.replace("version: '1'", f"version: '{version}'"))
    assert "a.yaml changed" in child.stdout.readline()
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert (child.returncode, "Traceback" in err) == (130, False)


@pytest.mark.parametrize("colour", [True, False])
def test_colour_is_for_terminals_that_want_it(colour: bool, tmp_path: Path) -> None:
    spec = write(tmp_path, "a.yaml", "openapi: 2")
    reader, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    subprocess.run(
        [
            sys.executable,
            "-m",
            "generator",
            "generate",
            "--spec",
            spec,
            "--out",
            tmp_path / "o",
        ],
        env=environment if colour else {**environment, "NO_COLOR": "1"},
        cwd=ROOT,
        stderr=terminal,
        check=False,
    )
    os.close(terminal)
    shown = os.read(reader, 10_000).decode()
    os.close(reader)
    assert ("\x1b[31m" in shown) == colour
    done = subprocess.run(
        [sys.executable, "-m", "generator", "validate", "--spec", spec],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "\x1b" not in done.stdout + done.stderr
