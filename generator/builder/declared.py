"""List the parameters that an operation declares, except those that are not sent."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast, get_args

from generator.model.arguments import ParameterLocation
from generator.source.document import Document
from generator.source.operations import RawOperation, drop_overridden, list_parameters

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# OpenAPI (Parameter Object, `name`) ignores definitions of the first three;
# the others describe the length of the body, which the sender computes.
_IGNORED_HEADERS = frozenset(
    {"accept", "content-type", "authorization", "content-length", "transfer-encoding"}
)


def list_declared(
    document: Document, operation: RawOperation
) -> Iterator[tuple[ParameterLocation, str, str]]:
    """List the parameters of an operation: location, wire name and pointer.

    Parameters of the path item that the operation does not override come first. Headers
    that are not parameters, and path parameters without a placeholder, are omitted.
    """
    for parameter in drop_overridden(list_parameters(document, operation)):
        location, wire_name = parameter.location, parameter.wire_name
        is_lost = location == "path" and f"{{{wire_name}}}" not in operation.path
        is_known = location in get_args(ParameterLocation)
        if is_known and not is_lost and not is_left_out(location, wire_name):
            yield cast(ParameterLocation, location), wire_name, parameter.pointer


def is_left_out(location: str, wire_name: str) -> bool:
    """Tell whether a parameter is a header that OpenAPI ignores, or has a name that cannot be sent."""
    if location == "query":
        return not wire_name
    if location not in ("header", "cookie"):
        return False
    is_decided = location == "header" and wire_name.lower() in _IGNORED_HEADERS
    return is_decided or not is_header_name(wire_name)


def is_unsendable_key(scheme: Mapping[str, Any]) -> bool:
    """Tell whether a security scheme is an API key with an invalid header or cookie name."""
    is_named = scheme.get("type") == "apiKey" and scheme.get("in") != "query"
    return is_named and not is_header_name(str(scheme.get("name", "")))


def is_header_name(text: str) -> bool:
    """Tell whether text is a valid name of a header (RFC 9110, section 5.6.2) or cookie (RFC 6265, section 4.1.1)."""
    return bool(_HEADER_NAME.fullmatch(text))
