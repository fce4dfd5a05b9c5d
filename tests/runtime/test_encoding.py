"""Values as they stand in a request, and what makes up a request."""

from __future__ import annotations

import enum
from collections import deque
from datetime import UTC, date, datetime
from typing import Any

import pytest

from asana._core.encoding import to_json, to_pairs, to_segment, to_text
from asana._core.operation import Operation, Parameter
from asana._core.preparation import prepare
from asana._core.request import Call
from asana.configuration import Configuration


class Color(enum.Enum):
    RED = "red"


class Access(enum.Flag):
    READ = 1
    WRITE = 2


class Size(str, enum.Enum):  # noqa: UP042 - str() of it is not its value
    LARGE = "large"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a,b", "a,b"),
        (True, "true"),
        (False, "false"),
        (1, "1"),
        (1.5, "1.5"),
        (b"\xc3\xa9", "\u00e9"),
        (bytearray(b"ab"), "ab"),
        (Access.READ | Access.WRITE, "3"),
        (Color.RED, "red"),
        (Size.LARGE, "large"),
        (date(2030, 1, 2), "2030-01-02"),
        (datetime(2030, 1, 2, 3, tzinfo=UTC), "2030-01-02T03:00:00+00:00"),
        (["a", 1, None, True], "a,1,true"),
        ({"a": 1, "b": None}, "a,1"),
        ({"a": 1, "b": 2}.keys(), "a,b"),
        (range(3), "0,1,2"),
        (deque(["a", "b"]), "a,b"),
    ],
)
def test_text(value: Any, text: str) -> None:
    assert to_text(value) == text


@pytest.mark.parametrize(
    ("value", "style", "explode", "pairs"),
    [
        ("a", "", False, [("p", "a")]),
        (None, "", False, []),
        ([], "", False, []),
        ("a,b", "text", False, [("p", "a%2Cb")]),
        (
            {"x": 1, "y": [2, 3], "z": {"u": 4}, "n": None, "e": []},
            "urlencoded",
            False,
            [("x", "1"), ("y", "2"), ("y", "3"), ("z", "%7B%22u%22%3A%204%7D")],
        ),
        ({}, "", False, []),
        (["a", "b"], "", False, [("p", "a,b")]),
        ({"a": 1, "b": 2}.values(), "", True, [("p", "1"), ("p", "2")]),
        (range(0), "", False, []),
        (("a", "b"), "form", True, [("p", "a"), ("p", "b")]),
        (["a", "b"], "spaceDelimited", False, [("p", "a%20b")]),
        (["a", "b,c"], "pipeDelimited", False, [("p", "a%7Cb%2Cc")]),
        ({"x": 1, "y": 2}, "spaceDelimited", False, [("p", "x%201%20y%202")]),
        ({"x": 1, "y": 2}, "", False, [("p", "x,1,y,2")]),
        ({"x": 1, "y": [2, 3]}, "form", True, [("x", "1"), ("y", "2,3")]),
        (
            {"x": {"y": 1}, "z": [2, 3]},
            "deepObject",
            True,
            [("p%5Bx%5D%5By%5D", "1"), ("p%5Bz%5D", "2"), ("p%5Bz%5D", "3")],
        ),
        (
            ({"x": 1}, {"x": [2, 3], "y": [[4]]}),
            "deepObject",
            True,
            [
                ("p%5B0%5D%5Bx%5D", "1"),
                ("p%5B1%5D%5Bx%5D", "2"),
                ("p%5B1%5D%5Bx%5D", "3"),
                ("p%5B1%5D%5By%5D%5B0%5D", "4"),
            ],
        ),
        (["a", "b"], "deepObject", True, [("p", "a"), ("p", "b")]),
    ],
)
def test_pairs(
    value: Any, style: str, explode: bool, pairs: list[tuple[str, str]]
) -> None:
    assert to_pairs("p", value, style, explode) == pairs


@pytest.mark.parametrize(
    ("value", "style", "explode", "segment"),
    [
        ("a b/c?d#e%", "", False, "a%20b%2Fc%3Fd%23e%25"),
        (12, "", False, "12"),
        (["a", "b,c"], "", False, "a,b%2Cc"),
        ({"a": 1, "b": 2}.keys(), "", False, "a,b"),
        ({"x": 1, "y": 2}, "", False, "x,1,y,2"),
        (["a", "b"], "label", False, ".a,b"),
        ({"x": 1, "y": 2}, "label", True, ".x=1.y=2"),
        (["a", "b"], "matrix", False, ";p=a,b"),
        ("a", "json", False, "%22a%22"),
        ("\u00e9", "", False, "%C3%A9"),
        ({"x": 1, "y": 2}, "", True, "x=1,y=2"),
        ("a", "label", False, ".a"),
        (["a", "b"], "label", True, ".a.b"),
        ("a", "matrix", False, ";p=a"),
        (["a", "b"], "matrix", True, ";p=a;p=b"),
        ({"x": 1}, "matrix", True, ";x=1"),
        ({"x": 1, "y": None}, "matrix", True, ";x=1"),
        ({"x": None, "y": 2}, "", True, "y=2"),
        ("..a", "", False, "..a"),
    ],
)
def test_segment(value: Any, style: str, explode: bool, segment: str) -> None:
    assert to_segment("p", value, style, explode, "") == segment


@pytest.mark.parametrize("value", ["", ".", "..", [], "a/../b", "a//b"])
def test_a_segment_that_leads_elsewhere(value: Any) -> None:
    with pytest.raises(ValueError, match="`p`"):
        to_segment("p", value, "", False, "/")


def test_json() -> None:
    body = {"a": date(2030, 1, 2), "b": (1, True, None), "c": Color.RED, "d": "\u00a0"}
    assert to_json(body) == (
        b'{"a": "2030-01-02", "b": [1, true, null], "c": "red", "d": "\\u00a0"}'
    )


@pytest.mark.parametrize("value", [{"a": object()}, {"a": {1}}, {"a": b"x"}])
def test_what_json_cannot_hold(value: Any) -> None:
    with pytest.raises(TypeError, match="cannot hold a value of type"):
        to_json(value)


def test_not_a_number() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json({"a": float("nan")})


OPERATION = Operation(
    name="make_thing",
    method="POST",
    path="/shelves/{shelf}/things/{thing}/copies",
    parameters=(
        Parameter("shelf", "path"),
        Parameter("thing", "path"),
        Parameter("due.on", name="due_on"),
        Parameter("tags", style="form", explode=True),
        Parameter("X-Mode", "header", name="x_mode"),
        Parameter("session", "cookie"),
    ),
    content_type="application/json; charset=UTF-8",
    accept="application/json; charset=UTF-8",
    result="data",
    free_parameters=("custom.",),
)


def make_call(
    operation: Operation = OPERATION,
    arguments: dict[str, Any] | None = None,
    opts: Any = None,
    body: Any = None,
    **keywords: Any,
) -> Call:
    return prepare(
        operation,
        {"shelf": "1", "thing": "2"} if arguments is None else arguments,
        opts,
        keywords,
        body,
        configuration=Configuration(),
        default_headers={"X-Client": "c"},
        cookie="a=b",
    )


def test_a_parameter_belongs_to_the_query_by_default() -> None:
    assert Parameter("a").location == "query"
    assert not Parameter("a").required
    assert Parameter("a", required=True).required


def test_a_parameter_of_the_path_is_required() -> None:
    assert Parameter("a", "path").required
    assert {"shelf", "thing"} <= OPERATION.parameters.keys()
    assert not {"shelf", "thing"} & OPERATION.keywords.keys()


def test_cookies_of_a_call_are_added_to_its_header() -> None:
    header = {"cookie": "c=1"}
    own = make_call(session="s", header_params=header, body={}).request.headers
    assert own["cookie"][1] == "c=1; session=s"
    assert make_call(header_params=header).request.headers["cookie"][1] == "c=1"


def test_everything_in_its_place() -> None:
    free: dict[str, Any] = {"custom.7.value": 3}
    request = make_call(
        opts={"due.on": "x", "unknown": [1, 2]},
        tags=["p", "q"],
        x_mode="fast",
        session="s",
        body={"data": {}},
        **free,
    ).request
    assert request.address.endswith("/shelves/1/things/2/copies")
    assert request.query == [
        ("due.on", "x"),
        ("unknown", "1,2"),
        ("tags", "p"),
        ("tags", "q"),
        ("custom.7.value", "3"),
    ]
    assert request.body == b'{"data": {}}'
    assert dict(request.headers.values()) == {
        "Accept-Encoding": "gzip, deflate",
        "Accept": "application/json; charset=utf-8",
        "Content-Type": "application/json; charset=utf-8",
        "X-Client": "c",
        "Cookie": "a=b; session=s",
        "X-Mode": "fast",
    }


@pytest.mark.parametrize("give", [{"opts": {"body": {"a": 1}}}, {"body": {"a": 1}}])
def test_a_body_that_may_be_left_out(give: dict[str, Any]) -> None:
    assert make_call(**give).request.body == b'{"a": 1}'
    assert make_call(**give).request.query == []
    assert make_call().request.body == b"{}"


def test_arguments_that_are_not_known() -> None:
    with pytest.raises(TypeError, match="'color' to method make_thing"):
        make_call(color="red")
    with pytest.raises(TypeError, match=r"multiple values for parameter 'due\.on'"):
        make_call(opts={"due.on": "x"}, due_on="y")
    for value, kind in (("red", "str"), ([], "list"), (False, "bool")):
        with pytest.raises(TypeError, match=f"as a dict, not as a {kind}"):
            make_call(opts=value)
    with pytest.raises(ValueError, match="`thing` when calling `make_thing`"):
        make_call(arguments={"shelf": "1", "thing": None})


def test_a_required_body() -> None:
    operation = Operation(
        name="make",
        method="POST",
        path="/x",
        content_type="application/json",
        body_required=True,
    )
    with pytest.raises(ValueError, match="`body` when calling `make`"):
        make_call(operation, {})
    assert make_call(operation, {}, body={}).request.body == b"{}"


@pytest.mark.parametrize(
    ("method", "content_type", "body", "sent", "sent_type"),
    [
        ("GET", "", None, None, None),
        ("DELETE", "", None, None, None),
        ("POST", "", None, b"{}", "application/json"),
        ("PUT", "", None, b"{}", "application/json"),
        ("POST", "text/plain", "\u00e9", b"\xc3\xa9", "text/plain"),
        ("POST", "application/octet-stream", b"x", b"x", "application/octet-stream"),
        ("POST", "text/plain", None, None, None),
    ],
)
def test_bodies(
    method: str, content_type: str, body: Any, sent: Any, sent_type: str | None
) -> None:
    operation = Operation(name="x", method=method, path="/x", content_type=content_type)
    request = make_call(operation, {}, body=body).request
    assert request.body == sent
    assert request.headers.get("content-type", (None, None))[1] == sent_type


def test_an_encoded_form() -> None:
    operation = Operation(
        name="x",
        method="POST",
        path="/x",
        parameters=(Parameter("a b", "form", name="a_b"), Parameter("c", "form")),
        content_type="application/x-www-form-urlencoded",
    )
    assert make_call(operation, {}, a_b="1&2", c=True).request.body == (
        b"a+b=1%262&c=true"
    )
