"""Random documents and random bytes: each is generated or rejected, and none runs code.

`make fuzz` looks longer: the environment variable SDKGEN_EXAMPLES says how many documents there
are, and with SDKGEN_FUZZ they are others each time.
"""

import os
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from generator.diagnostics import GenerationError
from generator.source.files import load_file
from tests.security.harness import (
    VARIABLE,
    build_sdk,
    check_sdk,
    list_rendered,
    render_sdk,
    write_document,
)
from tests.security.strategies import documents, finite, hostile

EXAMPLES = int(os.environ.get("SDKGEN_EXAMPLES", "200"))
LASTING = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    derandomize="SDKGEN_FUZZ" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
HALF = settings(LASTING, max_examples=EXAMPLES // 2)  # each of two versions
BRIEF = settings(LASTING, max_examples=max(400, EXAMPLES // 5))
SCRATCH = tempfile.TemporaryDirectory()  # one for all, for there are thousands
FOLDER = Path(SCRATCH.name)
OUTCOMES: Counter[str] = Counter()


def check_document(document: dict[str, Any]) -> None:
    """Generate from a document, in memory, and look at all of it."""
    try:
        view, _ = build_sdk(write_document(FOLDER, document))
    except GenerationError as error:
        outcome = error.diagnostics[0].code
    else:
        check_sdk(list_rendered(render_sdk(view)))
        outcome = "generated"
    event(outcome)
    OUTCOMES[outcome] += 1
    assert VARIABLE not in os.environ


@pytest.mark.parametrize("new", [False, True], ids=["3.0", "3.1"])
def test_random_documents_are_harmless(new: bool) -> None:
    OUTCOMES.clear()
    HALF(given(documents(new))(check_document))()
    assert OUTCOMES.total() >= EXAMPLES // 2 * 0.9, OUTCOMES
    assert OUTCOMES["generated"] >= OUTCOMES.total() * 0.3, OUTCOMES


TOKENS = [
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b"'",
    b":",
    b",",
    b"- ",
    b"\n",
    b"&a ",
    b"*a",
    b"!!",
]
TOKENS += [
    b"? ",
    b"<<: ",
    b"\t",
    b"|",
    b">",
    b"\\u",
    b"\\ud800",
    b"\xef\xbb\xbf",
    b"\xff",
    b"%",
]
TOKENS += [
    b"openapi: 3.0.3\n",
    b"---",
    b"...",
    b"0x1",
    b"1e999",
    b".nan",
    b"~",
    b"#",
    b"\x00",
]


@settings(LASTING, max_examples=max(600, EXAMPLES // 2))
@given(
    st.one_of(
        st.binary(max_size=60),
        st.lists(st.sampled_from(TOKENS), max_size=25).map(b"".join),
        st.lists(
            st.one_of(st.sampled_from(TOKENS), hostile.map(str.encode)), max_size=9
        ).map(b"".join),
    )
)
def test_random_bytes_are_read_or_rejected(content: bytes) -> None:
    try:
        load_file(write_document(FOLDER, content))
    except GenerationError as error:
        assert error.diagnostics[0].location.line >= 1


@BRIEF
@given(finite)
def test_values_of_json_come_back(value: Any) -> None:
    assert load_file(write_document(FOLDER, [value]))[0] == [value]
