"""Calls of every kind have the same result as in 5.x, except as listed in FROM_5.md.

Each case of `published_cases.txt` runs with the published SDKs and with ours, over loopback. What is
sent and what comes of it is the same for those under `[same: ...]`, and another for those
under `[row: ...]`, which names the row of FROM_5.md by the beginning of its first cell.

The published SDKs are installed in folders of their own by `make published`; without them these
tests skip.
"""

import json
import re
import subprocess
import sys
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from tests.documents import ROOT

VERSIONS = ("5.2.2", "5.4.0")
OURS = ROOT / "generated"
TABLE = ROOT / "specs" / "asana-templates" / "FROM_5.md"
CASES = Path(__file__).with_name("published_cases.txt")
RUNNER = Path(__file__).with_name("run_published_cases.py")

# The differences of all requests: what they are, by the row that lists them.
NO_BODY = "GET and DELETE send"
ACCEPT = "`call_api` sends no"
CLIENT = "`User-Agent` is"
UNNAMED_HEADERS = ("connection", "content-length", "host", "transfer-encoding")

Outcome = dict[str, Any]


class Case(NamedTuple):
    """A piece of code, and the row of FROM_5.md that its outcome is another for."""

    kind: str
    row: str
    code: str


def read_cases() -> list[Case]:
    cases = []
    kind = row = ""
    for line in CASES.read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"\[(same|row): (.+)\]", line):
            kind, row = heading[2], heading[2] if heading[1] == "row" else ""
        elif line and not line.startswith("#"):
            cases.append(Case(kind, row, line))
    return cases


def read_rows() -> list[str]:
    """Read the first cells of the tables of FROM_5.md, without their headings."""
    lines = TABLE.read_text("utf-8").splitlines()
    cells = [line.split("|")[1].strip() for line in lines if line.startswith("| ")]
    return [cell for cell in cells if cell != "in 5.x"]


@cache
def run(sdk: Path) -> str:
    """Run all cases with an SDK; return the outcomes as JSON."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(RUNNER), str(sdk)],
        input=json.dumps([case.code for case in read_cases()]),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def list_outcomes(sdk: Path) -> list[Outcome]:
    outcomes: list[Outcome] = json.loads(run(sdk))
    for outcome in outcomes:
        outcome["sent"] = [reduce_request(sent) for sent in outcome["sent"]]
    return outcomes


def reduce_request(sent: dict[str, Any]) -> dict[str, Any]:
    """Reduce a request to what a server sees of it, in whatever order."""
    target = urlsplit(sent["target"])
    headers = {k: v for k, v in sent["headers"].items() if k not in UNNAMED_HEADERS}
    client = parse_qs(headers.pop("x-asana-client-lib", ""))
    client.pop("version", None)
    return {
        "method": sent["method"],
        "path": target.path,
        "query": sorted(parse_qsl(target.query, keep_blank_values=True)),
        "body": read_body(headers, sent["body"]),
        "headers": headers,
        "client": client,
    }


def read_body(headers: dict[str, str], body: str) -> Any:
    content_type = headers.get("content-type", "")
    if not content_type.startswith("multipart/form-data"):
        try:
            return json.loads(body)
        except ValueError:
            return body
    headers["content-type"] = "multipart/form-data"
    head = f"Content-Type: {content_type}\r\n\r\n"
    message = message_from_bytes((head + body).encode("latin-1"), policy=policy.HTTP)
    return sorted(
        (str(part["content-disposition"]), part.get_content_type(), part.get_payload())
        for part in message.iter_parts()
    )


def mend(theirs: Outcome, ours: Outcome) -> set[str]:
    """Change requests of 5.x by what differs in all of them; return the rows that say so."""
    rows = set()
    for sent, own in zip(theirs["sent"], ours["sent"], strict=False):
        headers, own_headers = sent["headers"], own["headers"]
        for name in ("user-agent", "accept-encoding"):
            if headers.get(name) != own_headers.get(name):
                rows.add(CLIENT)
                headers[name] = own_headers.get(name)
        if "accept" not in headers and "accept" in own_headers:
            rows.add(ACCEPT)
            headers["accept"] = own_headers["accept"]
        if "content-type" in headers and "content-type" not in own_headers:
            assert sent["method"] != "POST"
            assert own["body"] == "" and sent["body"] in ("", {})
            rows.add(NO_BODY)
            del headers["content-type"]
            sent["body"] = ""
    return rows


@pytest.fixture(scope="module", params=VERSIONS)
def compared(
    request: pytest.FixtureRequest,
) -> list[tuple[Case, Outcome, Outcome]]:
    published = ROOT / ".venv" / f"published-{request.param}"
    if not published.is_dir():
        pytest.skip(f"asana {request.param} is not installed: make published")
    theirs, ours = list_outcomes(published), list_outcomes(OURS)
    return list(zip(read_cases(), theirs, ours, strict=True))


def test_what_differs_is_listed(
    compared: list[tuple[Case, Outcome, Outcome]],
) -> None:
    rows = set()
    wrong = []
    for case, theirs, ours in compared:
        rows |= mend(theirs, ours)
        if case.row and theirs != ours:
            rows.add(case.row)
        elif case.row:
            wrong.append((case.code, "is the same, but listed", case.row))
        elif theirs != ours:
            wrong.append((case.code, theirs, ours))
    assert wrong == []
    listed = read_rows()
    found = {row: [cell for cell in listed if cell.startswith(row)] for row in rows}
    assert [row for row in found if len(found[row]) != 1] == [], "no row, or several"
    shown = {cells[0] for cells in found.values()}
    assert [cell for cell in listed if cell not in shown] == [], "no case shows it"
