"""Build operations for `call_api` that the document does not define."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, NamedTuple

from .._constants import SECURITY_SCHEMES
from .media import lower_charset, name_kind
from .operation import Operation, Parameter

if TYPE_CHECKING:
    from .operation import Result
    from .parameter import Location

    Values = Mapping[Location, Mapping[str, Any]]  # by wire name

__all__ = [
    "AdHocCall",
    "CallApiArguments",
    "OperationPath",
    "describe_call",
    "list_auth_settings",
]

_STYLES = {
    "csv": "form",
    "ssv": "spaceDelimited",
    "pipes": "pipeDelimited",
    "tsv": "tabDelimited",
}
_RESULTS: dict[Any, Result] = {None: "none", "file": "file", "str": "text"}
# The name of the access token in version 5, whatever its name in the document.
_TOKEN_NAMES = ("token", "personalAccessToken")


class OperationPath(str):
    """The path of an operation, with a reference to the operation.

    An operation passes it to an overridden `call_api` as `resource_path`. If that calls
    the original `call_api`, the original sends exactly what the operation would have
    sent.

    Args:
        operation: The operation.
    """

    operation: Operation

    def __new__(cls, operation: Operation) -> OperationPath:
        path = super().__new__(cls, operation.path)
        path.operation = operation
        return path


@dataclass(frozen=True, slots=True)
class CallApiArguments:
    """The arguments of `ApiClient.call_api`, in their order."""

    resource_path: str
    method: str
    path_params: Mapping[str, Any] | None = None
    query_params: Mapping[str, Any] | None = None
    header_params: Mapping[str, Any] | None = None
    body: Any = None
    post_params: Any = None
    files: Mapping[str, Any] | None = None
    response_type: Any = None
    auth_settings: list[str] | None = None
    async_req: bool | None = None
    _return_http_data_only: bool | None = None
    collection_formats: Mapping[str, str] | None = None
    _preload_content: bool | None = True
    _request_timeout: Any = None

    @property
    def by_name(self) -> dict[str, Any]:
        """The arguments by name, in their order."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def values(self) -> Values:
        """The parameters by location."""
        return {
            "path": dict(self.path_params or ()),
            "query": self.query_params or {},
            "form": _join_fields(self.post_params or ()),
            "file": self.files or {},
        }

    @property
    def content_type(self) -> str:
        """The media type of the body that the headers name, or an empty string."""
        headers = self.header_params or {}
        found = [str(headers[n]) for n in headers if n.lower() == "content-type"]
        return found[-1] if found else ""

    @property
    def keywords(self) -> dict[str, Any]:
        """The arguments that are keywords of every call."""
        return {
            "async_req": self.async_req,
            "header_params": self.header_params,
            "_return_http_data_only": bool(self._return_http_data_only),
            "_preload_content": bool(self._preload_content),
            "_request_timeout": self._request_timeout,
        }


class AdHocCall(NamedTuple):
    """The arguments of `ApiClient.call` for a call of `call_api`."""

    operation: Operation
    arguments: Mapping[str, Any]
    opts: Mapping[str, Any]
    keywords: Mapping[str, Any]
    body: Any


def describe_call(given: CallApiArguments) -> AdHocCall:
    """Build an operation from the arguments of one call.

    Raises:
        TypeError: The path or the method is not text.
        ValueError: There are both a body and a form, or a path parameter is missing.
    """
    if not isinstance(given.resource_path, str) or not isinstance(given.method, str):
        raise TypeError("The path and the method of a call must be text")
    keywords = {**given.keywords, "full_payload": True}
    body = given.body
    operation = _find_operation(given)
    if operation is None:
        body = None if body == {} else body
        operation = Operation(
            name="call_api",
            method=given.method.upper(),
            path=given.resource_path,
            parameters=_describe(given),
            content_type=_choose_content_type(given),
            security=_list_alternatives(given.auth_settings or ()),
            result=_RESULTS.get(given.response_type or None, "body"),
        )
    else:
        keywords["content_type"] = _find_media(operation, given.content_type)
    arguments = given.values["path"]
    for _, name in operation.path_steps:
        if arguments.get(name) is None:
            raise operation.missing(name)
    optional = _name_by_keys(operation, given.values)
    return AdHocCall(operation, arguments, optional, keywords, body)


def list_auth_settings(operation: Operation) -> list[str]:
    """List the names of the security schemes that an operation prefers."""
    return list(next(filter(None, operation.security), ()))


def _find_operation(given: CallApiArguments) -> Operation | None:
    """Return the operation of the path, unless the call no longer matches it."""
    if not isinstance(given.resource_path, OperationPath):
        return None
    operation = given.resource_path.operation
    is_same = given.auth_settings == list_auth_settings(operation)
    return operation if is_same and given.method == operation.method else None


def _find_media(operation: Operation, content_type: str) -> str | None:
    """Find the media type of the operation that a header names."""
    named = lower_charset(content_type)
    return next(
        (name for name in operation.media if lower_charset(name) == named), None
    )


def _name_by_keys(operation: Operation, values: Values) -> dict[str, Any]:
    """Merge values sorted by location and wire name into one dict by key."""
    keys = {(p.location, p.wire_name): p.key for p in operation.parameters.values()}
    return {
        keys.get((location, name), name): value
        for location, found in values.items()
        if location != "path"
        for name, value in found.items()
    }


def _join_fields(given: Any) -> dict[str, Any]:
    """Put the fields of a form, a dict or pairs, into a dict of lists where a name repeats."""
    found: dict[str, list[Any]] = {}
    for name, value in given.items() if isinstance(given, Mapping) else given:
        found.setdefault(name, []).append(value)
    return {name: v if len(v) > 1 else v[0] for name, v in found.items()}


def _list_alternatives(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """List the security schemes to use: as in 5.x, all that have a credential."""
    tokens = (n for n, scheme in SECURITY_SCHEMES.items() if scheme.takes_access_token)
    token = next(tokens, "")
    known = tuple(
        token if name in _TOKEN_NAMES and name not in SECURITY_SCHEMES else name
        for name in names
    )
    return (known, *((name,) for name in known)) if known else ()


def _choose_content_type(given: CallApiArguments) -> str:
    """Choose the media type of the body; a header may override it.

    Raises:
        ValueError: There are both a body and a form.
    """
    body, kind = given.body, name_kind(given.content_type)
    if given.post_params or given.files:
        if body:
            raise ValueError("A call has a body or a form, not both")
        is_form = kind in ("multipart", "urlencoded")
        return given.content_type if is_form else "multipart/form-data"
    is_text = isinstance(body, (str, bytes, bytearray, memoryview))
    if kind == "json" or (kind == "raw" and is_text):
        return given.content_type
    return "application/json" if body is not None or kind else ""


def _describe(given: CallApiArguments) -> tuple[Parameter, ...]:
    formats = given.collection_formats or {}
    return tuple(
        Parameter(
            name,
            location,
            key=name if location == "path" else f"{location} {name}",
            style=_STYLES.get(formats.get(name, ""), ""),
            explode=formats.get(name) == "multi",
        )
        for location, names in given.values.items()
        for name in names
    )
