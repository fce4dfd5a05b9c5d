"""No document of the corpus runs code, hides content or breaks the output."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from generator.diagnostics import GenerationError
from tests.documents import ROOT
from tests.security.corpus import GENERATED, Case, iterate_cases
from tests.security.harness import (
    VARIABLE,
    build_sdk,
    check_sdk,
    render_sdk,
    write_document,
)

CASES = list(iterate_cases())
NOT_CODE = ("markdown", "toml")  # what they may break is looked at above
CALLER = Path(__file__).with_name("call_all.py")


def run_case(case: Case, folder: Path) -> tuple[str, str]:
    """Return what became of a document, and the first diagnostic."""
    try:
        view, _ = build_sdk(write_document(folder, case.document))
    except GenerationError as error:
        assert all(item.location.line >= 1 for item in error.diagnostics)
        codes = {item.code for item in error.diagnostics}
        return min(codes & case.outcomes, default=min(codes)), str(error)
    check_sdk(render_sdk(view))
    return GENERATED, ""


def test_the_corpus_is_large() -> None:
    counts = Counter(case.sink for case in CASES)
    assert len(CASES) >= 120
    assert len(counts) >= 30
    assert len({(case.sink, case.name) for case in CASES}) == len(CASES)


@pytest.mark.parametrize("sink", sorted({case.sink for case in CASES}))
def test_each_document_becomes_what_it_must(sink: str, tmp_path: Path) -> None:
    for case in CASES:
        if case.sink == sink:
            outcome, said = run_case(case, tmp_path)
            assert outcome in case.outcomes, (case.name, outcome, said)
            assert VARIABLE not in os.environ, case.name


def test_no_canary_runs_on_import_or_call(tmp_path: Path) -> None:
    packages: dict[str, str] = {}
    for number, case in enumerate(CASES):
        if GENERATED not in case.outcomes or case.name in NOT_CODE:
            continue
        package = f"sdk_{number}"
        path = write_document(tmp_path, case.document)
        try:
            view, _ = build_sdk(path, package)
        except GenerationError:
            continue
        for name, text in render_sdk(view, whole=True).items():
            if name.startswith(f"{package}/"):
                target = tmp_path / "sdks" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")
        packages[package] = f"{case.sink}: {case.name}"
    assert len(packages) >= 200
    done = subprocess.run(
        [sys.executable, str(CALLER), str(tmp_path / "sdks"), VARIABLE],
        input=json.dumps(packages),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{len(packages)} packages")
