"""One table of cases, run with the synchronous client and with AsyncClient."""

from __future__ import annotations

import pytest
from both import RUNNERS, Case, configure
from cases import downloads, lists, redirects, responses, settings, uploads, waits
from scripted import Scripted

CASES: list[Case] = [
    *responses.CASES,
    *redirects.CASES,
    *waits.CASES,
    *uploads.CASES,
    *downloads.CASES,
    *lists.CASES,
    *settings.CASES,
]


@pytest.mark.parametrize("way", RUNNERS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, way: str, naps: list[float]) -> None:
    with Scripted(case.script) as server:
        settings = {
            name: value(server) if name == "host" else value
            for name, value in case.settings.items()
        }
        host = settings.pop("host", server.host)
        outcomes = RUNNERS[way](case.calls, configure(host, **settings))
        case.holds(outcomes, server, naps)


def test_names_are_unique() -> None:
    assert len({case.name for case in CASES}) == len(CASES)
