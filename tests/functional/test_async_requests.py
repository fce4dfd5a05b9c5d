"""Every call over AsyncClient sends what the synchronous client sends, and returns the same."""

from pathlib import Path

import pytest

from generator.job import Job
from generator.pipeline import load_api
from tests.documents import OFFICIAL, OVERLAY, SPEC, find_official, render_job
from tests.functional.test_published_sdk import list_calls, record, reduce_request


@pytest.mark.parametrize("date", ["own", *OFFICIAL])
def test_requests_and_results_are_the_same(date: str, tmp_path: Path) -> None:
    own = date == "own"
    job = Job(spec=SPEC) if own else Job(spec=find_official(date), overlays=(OVERLAY,))
    for file in render_job(job):
        path = tmp_path / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    api = load_api(job)
    calls = list_calls(api, tmp_path)
    waited, awaited = record(tmp_path, calls), record(tmp_path, calls, "async")
    assert len(calls) == len(waited) == len(awaited) == (OFFICIAL.get(date) or 251)
    for call, one, other in zip(calls, waited, awaited, strict=True):
        name = f"{call['class']}.{call['method']}"
        requests = [list(map(reduce_request, who["sent"])) for who in (one, other)]
        assert requests[0] == requests[1], name
        assert one["result"] == other["result"], name
        assert one["parameters"] == other["parameters"], name
