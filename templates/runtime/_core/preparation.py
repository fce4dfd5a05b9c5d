"""Build the request of a call. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from .._constants import SECURITY
from ..configuration import Configuration
from .addresses import check_host, find_base, find_origin, resolve_location
from .bodies import FormValues, choose_media, write_body
from .encoding import (
    Pairs,
    choose_escape,
    to_header,
    to_pairs,
    to_segment,
)
from .numbers import check_limits
from .operation import Operation, Parameter
from .request import PUBLIC_HEADERS, Call, Request
from .request_headers import complete_headers
from .timeouts import read_timeout
from .upload import StreamedBody

__all__ = ["merge_values", "prepare", "prepare_download"]

# The keywords that control a call; every other keyword is a parameter.
_CALL_KEYWORDS = frozenset(
    {
        "_preload_content",
        "_request_timeout",
        "_return_http_data_only",
        "async_req",
        "full_payload",
        "header_params",
        "item_limit",
    }
)

_ENCODINGS = ("Accept-Encoding", "gzip, deflate")
_NO_ENCODING = ("Accept-Encoding", "identity")


def prepare(
    operation: Operation,
    arguments: Mapping[str, Any],
    opts: Mapping[str, Any] | None,
    keywords: Mapping[str, Any],
    body: Any,
    *,
    configuration: Configuration,
    default_headers: Mapping[str, Any],
    cookie: str | None,
) -> Call:
    """Build the request of a call.

    Args:
        operation: The operation.
        arguments: Its required parameters by wire name.
        opts: Optional parameters by wire name; unknown ones are sent in the query.
        keywords: Optional parameters and call settings, by Python name.
        body: The request body, or None.
        configuration: The settings of the client.
        default_headers: The headers of the client, which those of the call override.
        cookie: The cookie of the client.

    Returns:
        The call. The arguments are neither modified nor kept, except for files to
        upload.

    Raises:
        TypeError: A keyword is unknown or given twice, or the body does not fit its
            media type.
        ValueError: A required parameter is None, a path parameter is empty, or a value
            cannot be sent.
    """
    check_limits(configuration)
    settings: dict[str, Any] = {}
    values = arguments
    if keywords or (opts is not None and opts != {}):
        values = merge_values(operation, arguments, opts, keywords, settings)
    operation.check_given(arguments)
    parts = _sort_values(operation, values)
    body = parts.body if body is None else body
    parts.headers.update(_read_headers(settings.get("header_params")))
    media = choose_media(operation, settings.get("content_type"), body)
    content, described = write_body(
        operation, media, body, parts.form, is_null=parts.is_null
    )
    headers = {"accept-encoding": _ENCODINGS, **operation.headers}
    if operation.result in ("file", "stream"):
        headers["accept-encoding"] = _NO_ENCODING
    if not isinstance(content, StreamedBody):
        headers.update(described)
    complete_headers(headers, parts.headers, parts.cookies, default_headers, cookie)
    if isinstance(content, StreamedBody):  # boundary and length are those of the body
        headers.update(described)
    timeout = settings.get("_request_timeout")
    request = Request(
        operation,
        _build_address(operation, arguments, configuration),
        query=parts.query,
        headers=headers,
        own_headers=frozenset(map(str.lower, parts.headers)),
        body=content,
        times=read_timeout(configuration.timeout if timeout is None else timeout),
        preload=bool(settings.get("_preload_content", True)),
    )
    return Call(request, arguments, settings, configuration)


def prepare_download(
    url: str,
    configuration: Configuration,
    default_headers: Mapping[str, Any],
    cookie: str | None,
) -> Request:
    """Build the request to download a file from a URL.

    Raises:
        ValueError: The URL is invalid.
    """
    check_limits(configuration)
    address = resolve_location(url, url)
    is_own = find_origin(address) == find_origin(check_host(configuration.host))
    operation = Operation(
        name="download",
        path="",
        accept="*/*",
        security=SECURITY if is_own else (),
        result="file",
    )
    headers = {"accept-encoding": _NO_ENCODING, **operation.headers}
    complete_headers(headers, {}, [], default_headers, cookie)
    if not is_own:
        headers = {name: headers[name] for name in headers.keys() & PUBLIC_HEADERS}
    return Request(
        operation,
        address,
        query=[],
        headers=headers,
        own_headers=frozenset(),
        body=None,
        times=read_timeout(configuration.timeout),
        preload=True,
    )


def _read_headers(given: Mapping[str, Any] | None) -> Mapping[str, Any]:
    if given is not None and not isinstance(given, Mapping):
        raise TypeError(f"header_params must be a dict, not a {type(given).__name__}")
    return given or {}


class _Parts:
    """The parameters of a call by location."""

    def __init__(self) -> None:
        self.query: Pairs = []
        self.headers: dict[str, Any] = {}
        self.cookies: Pairs = []
        self.form: FormValues = []
        self.body: Any = None
        self.is_null = False  # whether the call passes None as the body explicitly

    def add(self, parameter: Parameter, value: Any) -> None:
        name, location = parameter.wire_name, parameter.location
        if location == "body":
            self.body = value
        elif location in ("form", "file"):
            self.form.append((parameter, value))
        elif location == "header":
            self.headers[name] = to_header(value, parameter.style, parameter.explode)
        else:
            pairs = self.cookies if location == "cookie" else self.query
            name = "" if location == "querystring" else name
            escape = choose_escape(parameter.style, parameter.reserved)
            pairs += to_pairs(name, value, parameter.style, parameter.explode, escape)


def _unexpected(operation: Operation, keyword: str) -> TypeError:
    names = {parameter.name for parameter in operation.keywords.values()}
    free = {f"{p.replace('.', '_')}KEY_NAME" for p in operation.free_parameters}
    media = {"content_type"} if len(operation.media) > 1 else set()
    listed = sorted(names | free | media | _CALL_KEYWORDS)
    close = get_close_matches(keyword, listed)
    meant = f"; did you mean {' or '.join(close)}?" if close else ""
    return TypeError(
        f"Got an unexpected keyword argument '{keyword}' to method {operation.name}"
        f"{meant}; it takes {', '.join(listed)}"
    )


def merge_values(
    operation: Operation,
    arguments: Mapping[str, Any],
    opts: Mapping[str, Any] | None,
    keywords: Mapping[str, Any],
    settings: dict[str, Any],
) -> dict[str, Any]:
    """Merge all parameters into one dict by wire name, and collect keywords that control the call."""
    if opts is not None and not isinstance(opts, Mapping):
        raise operation.no_options(opts)
    values = dict(opts or {})
    for keyword, value in keywords.items():
        if keyword in _CALL_KEYWORDS or _names_media(operation, keyword):
            if value is not None:
                settings[keyword] = value
            continue
        parameter = operation.keywords.get(keyword)
        name = parameter.key if parameter else _name_free(operation, keyword)
        if name in values:
            raise TypeError(
                f"Got multiple values for parameter '{name}' of method {operation.name}"
            )
        values[name] = value
    values.update(arguments)
    return values


def _name_free(operation: Operation, keyword: str) -> str:
    """Return the wire name of a parameter that the document cannot list.

    Raises:
        TypeError: The operation has no such parameter.
    """
    if keyword.startswith(operation.free_parameters) or operation.takes_more_parts:
        return keyword
    for prefix in operation.free_parameters:
        before, found, rest = keyword.partition(prefix.replace(".", "_"))
        key, _, last = rest.partition("_")
        if found and not before and key and last:
            return f"{prefix}{key}.{last}"
    raise _unexpected(operation, keyword)


def _names_media(operation: Operation, keyword: str) -> bool:
    """Tell whether a keyword chooses the media type rather than a parameter."""
    return keyword == "content_type" and keyword not in operation.keywords


def _sort_values(operation: Operation, values: Mapping[str, Any]) -> _Parts:
    parts = _Parts()
    for name, value in values.items():
        parameter = operation.parameters.get(name)
        if value is None:
            parts.is_null = parts.is_null or name == "body"
        elif parameter is None and operation.takes_more_parts:
            parts.form.append((Parameter(name, "form"), value))
        elif parameter is None:
            if not isinstance(name, str) or not name:
                raise TypeError(f"This is not the name of a parameter: {name!r}")
            parts.query += to_pairs(name, value)
        elif parameter.location != "path":
            parts.add(parameter, value)
    return parts


def _build_address(
    operation: Operation, arguments: Mapping[str, Any], configuration: Configuration
) -> str:
    address = find_base(configuration, operation)
    for before, name in operation.path_steps:
        parameter = operation.parameters[name]
        address += before + to_segment(
            name,
            arguments[name],
            parameter.style,
            parameter.explode,
            configuration.safe_chars_for_path_param,
        )
    return address + operation.path_end
