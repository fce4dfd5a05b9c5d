"""Every call over AsyncClient sends what the synchronous client sends, and returns the same."""

from pathlib import Path

import pytest

from tests.documents import OFFICIAL, find_sdk
from tests.functional.test_published_sdk import list_calls, record, reduce_request


@pytest.mark.parametrize("date", ["own", max(OFFICIAL)])
def test_requests_and_results_are_the_same(date: str, tmp_path: Path) -> None:
    sdk = find_sdk(date)
    calls = list_calls(sdk.api, tmp_path)
    waited, awaited = record(sdk.folder, calls), record(sdk.folder, calls, "async")
    assert len(calls) == len(waited) == len(awaited) == (OFFICIAL.get(date) or 251)
    for call, one, other in zip(calls, waited, awaited, strict=True):
        name = f"{call['class']}.{call['method']}"
        requests = [list(map(reduce_request, who["sent"])) for who in (one, other)]
        assert requests[0] == requests[1], name
        assert one["result"] == other["result"], name
        assert one["parameters"] == other["parameters"], name
