"""No document of the corpus runs code, hides content or breaks the output."""

import os
from collections import Counter
from pathlib import Path

import pytest

from generator.diagnostics import GenerationError
from tests.security.call_all import call_package
from tests.security.corpus import GENERATED, Case, iterate_cases
from tests.security.harness import (
    VARIABLE,
    build_sdk,
    check_sdk,
    list_rendered,
    render_sdk,
    write_document,
)

CASES = list(iterate_cases())


def run_case(case: Case, package: str, folder: Path) -> tuple[str, str]:
    """Generate from a document, and import and call what comes of it.

    Returns:
        The outcome, and the first diagnostic.
    """
    try:
        view, _ = build_sdk(write_document(folder, case.document), package)
    except GenerationError as error:
        assert all(item.location.line >= 1 for item in error.diagnostics)
        codes = {item.code for item in error.diagnostics}
        return min(codes & case.outcomes, default=min(codes)), str(error)
    files = render_sdk(view)
    check_sdk(
        {
            path.replace(package, "asana"): text.replace(package, "asana")
            for path, text in list_rendered(files).items()
        }
    )
    called = call_package({file.path: file.text for file in files}, package)
    assert called == sum(len(tag.operations) for tag in view.tags)
    return GENERATED, ""


def test_the_corpus_is_large() -> None:
    counts = Counter(case.sink for case in CASES)
    assert len(CASES) >= 120
    assert len(counts) >= 30
    assert len({(case.sink, case.name) for case in CASES}) == len(CASES)


@pytest.mark.parametrize("sink", sorted({case.sink for case in CASES}))
def test_each_document_has_the_expected_outcome(sink: str, tmp_path: Path) -> None:
    for number, case in enumerate(CASES):
        if case.sink == sink:
            # Not "asana", which other tests import, and of the same length.
            outcome, said = run_case(case, f"s{number:04}", tmp_path)
            assert outcome in case.outcomes, (case.name, outcome, said)
            assert VARIABLE not in os.environ, case.name
