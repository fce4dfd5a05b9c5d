"""Operations that the document does not have, for `ApiClient.call_api`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .operation import Operation, Parameter

if TYPE_CHECKING:
    from .operation import Location, Result

__all__ = ["choose_content_type", "describe_operation"]

_STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}


def describe_operation(
    path: str,
    method: str,
    values: Mapping[Location, Mapping[str, Any]],
    *,
    content_type: str,
    response_type: Any,
    auth_settings: list[str],
    collection_formats: Mapping[str, str],
) -> Operation:
    """Describe an operation by one call of it.

    Args:
        path: Path template.
        method: HTTP method.
        values: The parameters by where they go and by name.
        content_type: Media type of the body; empty where there is none.
        response_type: What the answer holds: `"file"`, anything else, or None.
        auth_settings: Names of security schemes to be used together.
        collection_formats: How lists are written.
    """
    result: Result = "body" if response_type else "none"
    return Operation(
        name="call_api",
        method=method.upper(),
        path=path,
        parameters=tuple(
            _describe(name, location, collection_formats)
            for location, names in values.items()
            for name in names
        ),
        content_type=content_type,
        security=(tuple(auth_settings),) if auth_settings else (),
        result="file" if response_type == "file" else result,
    )


def choose_content_type(
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
    name: str, location: Location, collection_formats: Mapping[str, str]
) -> Parameter:
    written = collection_formats.get(name, "")
    return Parameter(
        name,
        location,
        style=_STYLES.get(written, ""),
        explode=written == "multi",
    )
