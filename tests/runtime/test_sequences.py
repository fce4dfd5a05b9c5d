"""Responses that are sequences of values are read while they arrive."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

import asana
from asana._core.operation import Operation
from asana._core.sequences import SequenceReader, is_sequential
from asana.rest import RESTResponse

if TYPE_CHECKING:
    from loopback import Loopback

EVENTS = "text/event-stream"
LINES = "application/x-ndjson"
SEQUENCE = "application/json-seq"
WATCH = Operation(name="watch", path="/watch", result="stream")


def read(media_type: str, content: bytes, size: int) -> list[Any]:
    """Read a body that comes in pieces."""
    response = RESTResponse(None, status=200, headers={"Content-Type": media_type})
    reader = SequenceReader(response)
    pieces = (content[n : n + size] for n in range(0, len(content), size))
    values = [value for piece in pieces for value in reader.take(piece)]
    return [*values, *reader.finish()]


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize(
    ("media_type", "content", "values"),
    [
        (LINES, b'{"n": 1}\n\n{"n": 2}\r\n[3]', [{"n": 1}, {"n": 2}, [3]]),
        (LINES, "\"\u00e9\"\n".encode(), ["\u00e9"]),
        ("application/jsonl; charset=utf-8", b"1\n2\n", [1, 2]),
        (SEQUENCE, b'\x1e{"n":\n1}\n\x1e2\n', [{"n": 1}, 2]),
        (EVENTS, b"data: a\n\n", [{"event": "message", "data": "a", "id": ""}]),
        (
            EVENTS,
            b"\xef\xbb\xbf: note\r\nid: 4\r\nevent: grow\r\ndata: a\r\ndata:b\r\nretry: 9\r\n\r\ndata\r\r",
            [
                {"event": "grow", "data": "a\nb", "id": "4", "retry": 9},
                {"event": "message", "data": "", "id": "4"},
            ],
        ),
        (EVENTS, b"event: none\n\ndata: cut off", []),
        (EVENTS, b"", []),
    ],
)  # fmt: skip
def test_values_are_given_when_they_are_whole(
    media_type: str, content: bytes, values: list[Any], size: int
) -> None:
    assert read(media_type, content, size) == values


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        (EVENTS, True),
        ("Application/X-NDJSON", True),
        ("application/geo+json-seq", True),
        ("application/json-lines", True),
        ("application/json", False),
        ("text/plain", False),
        ("", False),
    ],
)
def test_sequences_are_known_by_their_media_type(
    media_type: str, expected: bool
) -> None:
    assert is_sequential(media_type) is expected


def watch(configuration: asana.Configuration, client: str) -> list[Any]:
    """Collect what a call of either client gives, a value that is no sequence too."""
    if client == "sync":
        result = asana.ApiClient(configuration).call(WATCH, {}, None, {})
        return list(result) if isinstance(result, Iterator) else [result]

    async def collect() -> list[Any]:
        async with asana.AsyncApiClient(configuration) as api_client:
            result = await api_client.call(WATCH, {}, None, {})
            if not isinstance(result, AsyncIterator):
                return [result]
            return [value async for value in result]

    return asyncio.run(collect())


CLIENTS = pytest.mark.parametrize("client", ["sync", "async"])


@CLIENTS
def test_a_sequence_is_an_iterator(
    client: str, configuration: asana.Configuration, server: "Loopback"
) -> None:
    server.reply(b"1\n2\n", headers={"Content-Type": LINES})
    assert watch(configuration, client) == [1, 2]
    assert server.last.headers["Accept-Encoding"] == "identity"


@CLIENTS
def test_another_response_of_the_operation_is_read_whole(
    client: str, configuration: asana.Configuration, server: "Loopback"
) -> None:
    server.reply({"n": 1})
    assert watch(configuration, client) == [{"n": 1}]


@CLIENTS
def test_a_value_that_is_not_json_is_an_error(
    client: str, configuration: asana.Configuration, server: "Loopback"
) -> None:
    server.reply(b"1\nnothing\n", headers={"Content-Type": LINES})
    with pytest.raises(asana.ApiException, match="not JSON"):
        watch(configuration, client)


def test_values_come_before_the_response_ends(
    configuration: asana.Configuration, server: "Loopback"
) -> None:
    server.reply(b"1\n" * 100_000, headers={"Content-Type": LINES})
    values = asana.ApiClient(configuration).call(WATCH, {}, None, {})
    assert next(values) == 1
    values.close()
