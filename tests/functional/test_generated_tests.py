"""A failing generated test shows what differs."""

import subprocess
import sys
from pathlib import Path

from generator.job import Job
from generator.output.writer import write_files
from generator.settings import Settings
from tests.documents import ROOT, render_job

WIDGETS = ROOT / "tests" / "golden" / "widgets.yaml"


def test_a_failing_test_shows_both_values(tmp_path: Path) -> None:
    settings = Settings(package="widgets", distribution="widgets")
    write_files(tmp_path, render_job(Job(spec=WIDGETS, settings=settings)))
    module = tmp_path / "widgets" / "api" / "widgets_api.py"
    text = module.read_text("utf-8")
    assert 'path="/widgets"' in text
    module.write_text(text.replace('path="/widgets"', 'path="/gadgets"'), "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stdout
    assert "assert '/api/gadgets' == '/api/widgets'" in done.stdout
