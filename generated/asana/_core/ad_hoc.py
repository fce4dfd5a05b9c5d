"""Operations that the document does not have, for `call_api`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .operation import Operation, Parameter

if TYPE_CHECKING:
    from .operation import Location, Result

__all__ = ["AdHocCall", "describe_call"]

_STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}


class AdHocCall(NamedTuple):
    """What `ApiClient.call` takes for a call of `call_api`."""

    operation: Operation
    arguments: Mapping[str, Any]
    opts: Mapping[str, Any]
    keywords: Mapping[str, Any]
    body: Any


def describe_call(  # noqa: PLR0917 - the arguments of 5.x, in their order
    resource_path: str,
    method: str,
    path_params: Mapping[str, Any] | None = None,
    query_params: Mapping[str, Any] | None = None,
    header_params: Mapping[str, Any] | None = None,
    body: Any = None,
    post_params: Any = None,
    files: Mapping[str, Any] | None = None,
    response_type: Any = None,
    auth_settings: list[str] | None = None,
    async_req: bool | None = None,
    _return_http_data_only: bool | None = None,
    collection_formats: Mapping[str, str] | None = None,
    _preload_content: bool = True,
    _request_timeout: Any = None,
) -> AdHocCall:
    """Describe an operation by one call of it; see `ApiClient.call_api`."""
    form = dict(post_params or ())
    optional = {**(query_params or {}), **form, **(files or {})}
    result: Result = "body" if response_type else "none"
    formats = collection_formats or {}
    operation = Operation(
        name="call_api",
        method=method.upper(),
        path=resource_path,
        parameters=(
            *_describe(path_params, "path", formats),
            *_describe(query_params, "query", formats),
            *_describe(form, "form", formats),
            *_describe(files, "file", formats),
        ),
        content_type=_choose_content_type(
            header_params or {}, bool(form or files), bool(body)
        ),
        security=(tuple(auth_settings),) if auth_settings else (),
        result="file" if response_type == "file" else result,
    )
    keywords = {
        "async_req": async_req,
        "header_params": header_params,
        "_return_http_data_only": bool(_return_http_data_only),
        "_preload_content": _preload_content,
        "_request_timeout": _request_timeout,
    }
    return AdHocCall(operation, path_params or {}, optional, keywords, body or None)


def _choose_content_type(
    headers: Mapping[str, Any], has_form: bool, has_body: bool
) -> str:
    """Take the media type of the body from the headers, or from what there is to send."""
    for name, value in headers.items():
        if name.lower() == "content-type":
            return str(value)
    if has_form:
        return "multipart/form-data"
    return "application/json" if has_body else ""


def _describe(
    names: Iterable[str] | None, location: Location, formats: Mapping[str, str]
) -> list[Parameter]:
    return [
        Parameter(
            name,
            location,
            style=_STYLES.get(formats.get(name, ""), ""),
            explode=formats.get(name) == "multi",
        )
        for name in names or ()
    ]
