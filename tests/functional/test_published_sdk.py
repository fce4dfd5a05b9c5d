"""Every operation sends the same as the published SDKs, except where these are wrong.

`make published` installs the published SDKs in separate folders; without them these tests are skipped.
"""

import json
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import pytest

from generator.model.api import Api, Operation
from generator.model.arguments import Argument
from tests.documents import ROOT, find_sdk

# The document of each published SDK, and how many operations it has.
PUBLISHED = {"5.2.2": ("2025-09-24", 200), "5.4.0": ("own", 251)}
RECORDER = Path(__file__).with_name("record_calls.py")
COMPARED_HEADERS = ("accept", "authorization", "content-type", "cookie", "x-default")


def list_calls(api: Api, folder: Path) -> list[dict[str, Any]]:
    """List a call of every operation, with all that is optional."""
    upload = folder / "upload.txt"
    upload.write_text("content", encoding="utf-8")
    return [
        {
            "class": tag.name,
            "method": operation.name,
            "arguments": list_arguments(operation, upload),
            "response": make_response(operation),
        }
        for tag in api.tags
        for operation in tag.operations
    ]


def list_arguments(operation: Operation, upload: Path) -> list[Any]:
    arguments = [get_value(argument) for argument in operation.arguments]
    opts = {
        option.wire_name: (
            str(upload) if option.location == "file" else get_value(option)
        )
        for option in operation.options
    }
    return [*arguments, opts] if opts else arguments


def get_value(argument: Argument) -> Any:
    """Give lists of parameters as users of 5.x do, joined by commas."""
    is_list = isinstance(argument.example, list) and argument.location != "body"
    return ",".join(argument.example) if is_list else argument.example


def make_response(operation: Operation) -> Any:
    """Response with the example, as the last page of lists and events."""
    example = operation.response.example or {}
    lists = {
        "pages": {"next_page": None},
        "items": {"next_page": None},
        "events": {"next_page": None, "sync": "token", "has_more": False},
    }
    return {**example, **lists.get(operation.response.result, {})}


def record(sdk: Path, calls: list[dict[str, Any]], *mode: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, str(RECORDER), str(sdk), *mode],
        input=json.dumps(calls),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    recorded: list[dict[str, Any]] = json.loads(done.stdout)
    return recorded


def reduce_request(sent: dict[str, Any]) -> dict[str, Any]:
    """Reduce a request to what a server sees of it, whatever the boundary of a form."""
    target = urlsplit(sent["target"])
    headers = {k: v for k, v in sent["headers"].items() if k in COMPARED_HEADERS}
    body: Any = sent["body"]
    content_type = headers.get("content-type", "")
    if content_type.startswith("multipart/form-data"):
        head = f"Content-Type: {content_type}\r\n\r\n"
        message = message_from_bytes(
            (head + body).encode("latin-1"), policy=policy.HTTP
        )
        body = sorted(
            (str(part["content-disposition"]), str(part.get_payload()).strip())
            for part in message.iter_parts()
        )
        headers["content-type"] = "multipart/form-data"
    elif body:
        body = json.loads(body)
    client = dict(parse_qsl(sent["headers"]["x-asana-client-lib"]))
    client.pop("version")
    return {
        "method": sent["method"],
        "path": target.path,
        "query": sorted(parse_qsl(target.query, keep_blank_values=True)),
        "headers": headers,
        "body": body,
        "client": client,
    }


def mend(theirs: dict[str, Any], operation: Operation) -> dict[str, Any]:
    """Change a published request where ours is right and theirs is not."""
    mended = {**theirs, "headers": dict(theirs["headers"])}
    if theirs["method"] == "DELETE":
        assert mended["body"] == {}
        mended["body"] = ""
    if theirs["method"] in ("GET", "DELETE"):
        assert mended["headers"].pop("content-type") == "application/json"
    is_paged = operation.response.result == "pages"  # events and a batch are not
    mended["query"] = [
        (name, write_boolean(value))
        for name, value in theirs["query"]
        if is_paged or (name, value) != ("limit", "100")
    ]
    if operation.request_body and not operation.request_body.required:
        # the published SDK sends such a body twice, once as Python text in the query
        mended["query"] = [pair for pair in mended["query"] if pair[0] != "body"]
    if operation.form_content_type:
        mended["body"] = [(name, write_boolean(text)) for name, text in theirs["body"]]
    return mended


def write_boolean(text: str) -> str:
    """Write Python's `True`, which the published SDK sends, as JSON's `true`."""
    return {"True": "true", "False": "false"}.get(text, text)


class Comparison(NamedTuple):
    """What was recorded of an operation, of ours and of the published SDK."""

    name: str
    operation: Operation
    ours: dict[str, Any]
    theirs: dict[str, Any]


@pytest.fixture(scope="module", params=PUBLISHED)
def version(request: pytest.FixtureRequest) -> str:
    version = str(request.param)
    if not find_published(version).is_dir():
        pytest.skip(f"asana {version} is not installed: make published")
    return version


def find_published(version: str) -> Path:
    return ROOT / ".venv" / f"published-{version}"


@pytest.fixture(scope="module")
def recorded(
    version: str, tmp_path_factory: pytest.TempPathFactory
) -> list[Comparison]:
    _, api, sdk = find_sdk(PUBLISHED[version][0])
    calls = list_calls(api, tmp_path_factory.mktemp("sdk"))
    ours, theirs = record(sdk, calls), record(find_published(version), calls)
    operations = [operation for tag in api.tags for operation in tag.operations]
    names = [f"{call['class']}.{call['method']}" for call in calls]
    return list(map(Comparison, names, operations, ours, theirs))


def test_positional_parameters_are_the_published_ones(
    version: str, recorded: list[Comparison]
) -> None:
    assert len(recorded) == PUBLISHED[version][1]
    for name, _, ours, theirs in recorded:
        assert ours["parameters"] == theirs["parameters"], name


def test_requests_are_the_published_ones(recorded: list[Comparison]) -> None:
    for name, operation, ours, theirs in recorded:
        assert len(ours["sent"]) == len(theirs["sent"]) == 1, name
        expected = mend(reduce_request(theirs["sent"][0]), operation)
        assert reduce_request(ours["sent"][0]) == expected, name


def test_results_are_the_published_ones(recorded: list[Comparison]) -> None:
    for name, operation, ours, theirs in recorded:
        kept = {member: ours["result"][member] for member in operation.response.kept}
        expected = {**theirs["result"], **kept} if kept else theirs["result"]
        assert ours["result"] == expected, name


def test_classes_and_methods_are_the_published_ones(
    version: str, recorded: list[Comparison]
) -> None:
    published = subprocess.run(
        [sys.executable, "-c", LIST_METHODS, str(find_published(version))],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    ours = {name for name, *_ in recorded}
    assert ours == set(published)


LIST_METHODS = """
import sys
sys.path.insert(0, sys.argv[1])
import asana
for name, value in vars(asana).items():
    if name.endswith("Api"):
        for method in vars(value):
            if not method.startswith("_") and not method.endswith("_with_http_info"):
                print(f"{name}.{method}")
"""
