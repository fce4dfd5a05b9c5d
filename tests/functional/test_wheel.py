"""The wheel of the generator contains all that it needs, wherever it is installed."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.documents import ROOT
from tests.functional.test_command_line import GOOD, write


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    subprocess.run(
        [*command, "--outdir", folder, ROOT], check=True, capture_output=True
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def generate(installed: Path, cwd: Path, *options: str) -> str:
    """Run the unpacked generator, not that of the project."""
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); import generator.cli;"
        f" assert generator.__file__.startswith({str(installed)!r});"
        " generator.cli.main()"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, "generate", "--no-cache", *options],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_an_installed_generator_works_anywhere(installed: Path, tmp_path: Path) -> None:
    write(tmp_path, "x.yaml", GOOD)
    (tmp_path / "asana").mkdir()
    assert "0 changed" in generate(
        installed, tmp_path, "--spec", "x.yaml", "--out", "y"
    )
    assert (tmp_path / "y" / "things" / "api" / "things_api.py").is_file()
    assert not (tmp_path / "y" / "things" / "webhooks").exists()


def test_modules_only_for_asana_are_included_for_it(
    installed: Path, tmp_path: Path
) -> None:
    write(tmp_path, "x.yaml", GOOD.replace("title: Things", "title: Asana"))
    options = ("--spec", "x.yaml", "--out", "y", "--templates", "asana")
    generate(installed, tmp_path, *options)
    assert (tmp_path / "y" / "asana" / "webhooks" / "receiver.py").is_file()
    assert (tmp_path / "y" / "LICENSE").is_file()
    assert (installed / "generator" / "asana.overlay.yaml").is_file()
