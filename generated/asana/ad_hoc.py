"""Operations that the document does not have, for `ApiClient.call_api`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .operation import Operation, Parameter

if TYPE_CHECKING:
    from .operation import Location, Result

__all__ = ["describe_operation"]

_STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}


def describe_operation(
    path: str,
    method: str,
    *,
    path_params: Mapping[str, Any],
    query_params: Mapping[str, Any],
    header_params: Mapping[str, Any],
    has_body: bool,
    post_params: Any,
    files: Mapping[str, Any],
    response_type: Any,
    auth_settings: list[str],
    collection_formats: Mapping[str, str],
) -> tuple[Operation, dict[str, Any], dict[str, Any]]:
    """Describe an operation by one call of it.

    Args:
        path: Path template.
        method: HTTP method.
        path_params: Parameters of the path.
        query_params: Parameters of the query.
        header_params: Headers, of which Accept and Content-Type count here.
        has_body: Whether there is a body.
        post_params: Fields of a form.
        files: Files of a form.
        response_type: What the answer holds.
        auth_settings: Names of security schemes.
        collection_formats: How lists are written.

    Returns:
        The operation, its required parameters, its other parameters.
    """
    values: dict[str, Any] = dict(query_params)
    parameters = [_describe(name, "path", collection_formats) for name in path_params]
    parameters += [_describe(name, "query", collection_formats) for name in values]
    form = dict(post_params)
    parameters += [_describe(name, "form", collection_formats) for name in form]
    parameters += [_describe(name, "file", collection_formats) for name in files]
    content_type = next(
        (
            str(value)
            for name, value in header_params.items()
            if name.lower() == "content-type"
        ),
        "",
    )
    if not content_type and (form or files):
        content_type = "multipart/form-data"
    elif not content_type and has_body:
        content_type = "application/json"
    result: Result = "body" if response_type else "none"
    operation = Operation(
        name="call_api",
        method=method.upper(),
        path=path,
        parameters=tuple(parameters),
        content_type=content_type,
        security=(tuple(auth_settings),) if auth_settings else (),
        result="file" if response_type == "file" else result,
    )
    return operation, dict(path_params), {**values, **form, **files}


def _describe(
    name: str, location: Location, collection_formats: Mapping[str, str]
) -> Parameter:
    written = collection_formats.get(name, "")
    return Parameter(
        name,
        location,
        required=location == "path",
        style=_STYLES.get(written, ""),
        explode=written == "multi",
    )
