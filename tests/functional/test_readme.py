"""The session in the README works from top to bottom in a new shell."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

from tests.documents import ROOT


def list_steps() -> list[tuple[str, str]]:
    """List the commands of the session, each with what it prints."""
    text = (ROOT / "README.md").read_text("utf-8")
    sessions = [
        text.split(f"## {title}\n")[1].split("\n## ")[0]
        for title in ("A session", "Another API in ten minutes")
    ]
    blocks = re.findall(r"```console\n(.*?)```", "".join(sessions), re.DOTALL)
    form = r"^\$ (.*(?:\n>.*)*)\n((?:(?!\$ ).*\n)*)"
    steps = re.findall(form, "".join(blocks), re.MULTILINE)
    assert len(steps) > 12
    return [(re.sub(r"\n> ?", "\n", command), printed) for command, printed in steps]


def match(expected: str, printed: str) -> bool:
    """Compare what is printed; `...` stands for anything."""
    pattern = ".*?".join(map(re.escape, expected.split("...")))
    return re.fullmatch(pattern, printed, re.DOTALL) is not None


def find_free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def test_the_session_works_from_top_to_bottom(tmp_path: Path) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "SDKGEN_CACHE_DIR": str(tmp_path / "c")}
    port = str(find_free_port())
    for command, expected in list_steps():
        done = subprocess.run(
            command.replace("/tmp/", f"{tmp_path}/").replace("8097", port),
            shell=True,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        printed = done.stdout.replace(f"{tmp_path}/", "/tmp/")
        assert match(expected, printed), f"{command}\n{printed}"
