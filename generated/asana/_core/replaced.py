"""Pass operations through a `call_api` that the program has replaced.

A program may override `call_api`, patch it, or pass a mock as the client. Operations then call it with the arguments of
version 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ..configuration import Configuration
from .ad_hoc import CallApiArguments, OperationPath, list_auth_settings
from .encoding import to_header, to_pairs
from .media import lower_charset
from .operation import Operation
from .preparation import merge_values
from .request import Call, Request
from .response import HandedResponse, read_result
from .timeouts import read_timeout

__all__ = [
    "ReplacedRequest",
    "describe_replaced",
    "find_configuration",
    "read_replaced",
]

_RESPONSE_TYPES = {"file": "file", "none": None, "stream": "stream", "text": "str"}
_POSITIONAL = 5  # the positional arguments


class ReplacedRequest(Request):
    """A request as the arguments of `call_api`.

    Args:
        operation: The operation.
        given: The arguments.
    """

    def __init__(self, operation: Operation, given: CallApiArguments) -> None:
        query = given.query_params or {}
        super().__init__(
            operation,
            operation.path,
            query=[pair for name in query for pair in to_pairs(name, query[name])],
            headers={},
            own_headers=(),
            body=None,
            times=read_timeout(None),
            preload=bool(given._preload_content),
        )
        self.given = given

    def with_query(self, **changes: Any) -> ReplacedRequest:
        """Copy the request with query parameters set, or removed if None."""
        query = {**(self.given.query_params or {}), **changes}
        query = {name: value for name, value in query.items() if value is not None}
        return ReplacedRequest(self.operation, replace(self.given, query_params=query))

    def at(self, url: str) -> ReplacedRequest:
        """Copy the request for another URL, taken from a page."""
        query = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
        return ReplacedRequest(self.operation, replace(self.given, query_params=query))

    def send(self, client: Any) -> Any:
        """Call the `call_api` of a client."""
        given = list(self.given.by_name.items())
        values = [value for _, value in given[:_POSITIONAL]]
        return client.call_api(*values, **dict(given[_POSITIONAL:]))

    def send_page(self, client: Any) -> Any:
        """Call the `call_api` of a client for a page of a list: all is given by position."""
        return client.call_api(*self.given.by_name.values())


def find_configuration(client: Any) -> Configuration:
    """Return the configuration of a client; the default one if a mock has none."""
    found = getattr(client, "configuration", None)
    return found if isinstance(found, Configuration) else Configuration()


def describe_replaced(  # noqa: PLR0917 - the arguments of `ApiClient.call`
    client: Any,
    operation: Operation,
    arguments: Mapping[str, Any],
    opts: Mapping[str, Any] | None,
    keywords: Mapping[str, Any],
    body: Any,
) -> Call:
    """Build the arguments of `call_api` for a call of an operation.

    Raises:
        TypeError: A keyword is unknown or given twice.
        ValueError: A required parameter is None.
    """
    settings: dict[str, Any] = {}
    values = merge_values(operation, arguments, opts, keywords, settings)
    operation.check_given(arguments)
    parts = _Parts(operation, values)
    body = parts.body if body is None else body
    if body is None and operation.body_required and not operation.usual_media.is_form:
        raise operation.missing("body")
    configuration = find_configuration(client)
    given = CallApiArguments(
        resource_path=OperationPath(operation),
        method=operation.method,
        path_params=parts.path,
        query_params=parts.query,
        header_params=_list_headers(client, operation, parts, body, settings),
        body=body,
        post_params=parts.form,
        files=parts.files,
        response_type=_RESPONSE_TYPES.get(operation.result, object),
        auth_settings=list_auth_settings(operation),
        async_req=settings.get("async_req"),
        _return_http_data_only=settings.get("_return_http_data_only", True),
        collection_formats=parts.formats,
        _preload_content=settings.get("_preload_content", True),
        _request_timeout=settings.get("_request_timeout"),
    )
    request = ReplacedRequest(operation, given)
    return Call(request, arguments, settings, configuration)


def read_replaced(call: Call, result: Any) -> Any:
    """Read the result of a call from the return value of `call_api`."""
    if call.shape != "data" or not result:
        return result
    if isinstance(result, (dict, list, str)):
        return read_result(call, HandedResponse(result, call.request))
    return result["data"] if hasattr(type(result), "__getitem__") else result


class _Parts:
    """The parameters of a call, grouped as `call_api` expects them."""

    def __init__(self, operation: Operation, values: Mapping[str, Any]) -> None:
        self.path: dict[str, Any] = {}
        self.query: dict[str, Any] = {}
        self.headers: dict[str, Any] = {}
        self.cookies: list[tuple[str, str]] = []
        self.form: list[tuple[str, Any]] = []
        self.files: dict[str, Any] = {}
        self.formats: dict[str, str] = {}
        self.body: Any = None
        for name, value in values.items():
            if value is not None:
                self._add(operation, name, value)

    def _add(self, operation: Operation, key: str, value: Any) -> None:
        parameter = operation.parameters.get(key)
        if parameter is None:
            if operation.takes_more_parts:
                self.form.append((key, value))
            else:
                self.query[key] = value
            return
        name, location = parameter.wire_name, parameter.location
        if location == "body":
            self.body = value
        elif location == "form":
            self.form.append((name, value))
        elif location == "header":
            self.headers[name] = to_header(value, parameter.style, parameter.explode)
        elif location == "cookie":
            self.cookies += to_pairs(name, value, parameter.style, parameter.explode)
        else:
            places = {"path": self.path, "file": self.files}
            places.get(location, self.query)[name] = value
            if parameter.explode and isinstance(value, (list, tuple)):
                self.formats[name] = "multi"


def _list_headers(
    client: Any,
    operation: Operation,
    parts: _Parts,
    body: Any,
    settings: Mapping[str, Any],
) -> dict[str, Any]:
    """List the headers of a call: the required ones and those it was given."""
    headers = dict(operation.headers)
    content_type = settings.get("content_type") or operation.content_type
    if content_type and (operation.usual_media.is_form or body is not None):
        headers["content-type"] = ("Content-Type", lower_charset(content_type))
    cookies = [f"{name}={value}" for name, value in parts.cookies]
    if cookies:
        own = getattr(client, "cookie", None)
        headers["cookie"] = ("Cookie", "; ".join([own, *cookies] if own else cookies))
    defaults = getattr(client, "default_headers", None)
    for name in defaults if isinstance(defaults, dict) else ():
        headers.pop(name.lower(), None)
    given = {**parts.headers, **(settings.get("header_params") or {})}
    for name, value in given.items():
        headers[name.lower()] = (name, value)
    return dict(headers.values())
