"""Say what of a valid document is not rendered, each with its place.

Nothing is dropped in silence, but for links and callbacks: they describe no request of a client.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.diagnostics import Diagnostic, build_warning
from generator.source.document import (
    Document,
    RawOperation,
    iterate_operations,
    join_pointer,
)

_SCHEMES = frozenset({"basic", "bearer"})
_VARIABLE = re.compile(r"{([^{}]*)}")


def iterate_remarks(document: Document) -> Iterator[Diagnostic]:
    """Go through what is not rendered of a document, its operations included."""
    data = document.data
    operations = list(iterate_operations(document))
    if not operations:
        message = "the document has no operation: the SDK has no method"
        yield build_warning("no-operations", message, document.locate("/paths"))
    yield from _remark_servers(document, data, "")
    if not data.get("servers"):
        message = "no server is named: set Configuration.host before the first call"
        yield build_warning("server-missing", message, document.locate(""))
    if isinstance(data.get("webhooks"), dict) and data["webhooks"]:
        message = "webhooks are not rendered"
        yield build_warning("webhooks-unused", message, document.locate("/webhooks"))
    yield from _remark_security(document)
    seen: set[str] = set()
    for raw in operations:
        if raw.path_item_pointer not in seen:
            yield from _remark_servers(document, raw.path_item, raw.path_item_pointer)
        seen.add(raw.path_item_pointer)
        yield from _remark_operation(document, raw)


def _remark_servers(
    document: Document, owner: dict[str, Any], pointer: str
) -> Iterator[Diagnostic]:
    servers = owner.get("servers")
    for index, server in enumerate(servers if isinstance(servers, list) else ()):
        place = join_pointer(pointer, "servers", index)
        if not isinstance(server, dict):
            continue
        url = str(server.get("url", ""))
        if index:
            message = f"the server {url!r} is not used, the first is"
            yield build_warning("server-unused", message, document.locate(place))
            continue
        if not re.match(r"https?://", url, re.IGNORECASE):
            message = f"the server {url!r} has no host: set Configuration.host"
            yield build_warning("server-relative", message, document.locate(place))
        variables = server.get("variables")
        known = variables if isinstance(variables, dict) else {}
        for name in _VARIABLE.findall(url):
            state = "keeps its default" if name in known else "is not defined"
            message = f"the variable {name!r} of the server {url!r} {state}"
            yield build_warning("server-variable", message, document.locate(place))


def _remark_security(document: Document) -> Iterator[Diagnostic]:
    components = document.data.get("components")
    schemes = components.get("securitySchemes") if isinstance(components, dict) else {}
    for name, item in (schemes or {}).items():
        pointer = join_pointer("/components/securitySchemes", name)
        scheme, place = document.resolve(item, pointer)
        kind, way = str(scheme.get("type")), str(scheme.get("scheme", "")).lower()
        if kind == "mutualTLS" or (kind == "http" and way not in _SCHEMES):
            message = f"the security scheme {name!r} ({way or kind}) is not supported"
            yield build_warning("security-unsupported", message, document.locate(place))


def _remark_operation(document: Document, raw: RawOperation) -> Iterator[Diagnostic]:
    for tag in (raw.data.get("tags") or ())[1:]:
        message = f"the tag {tag!r} is not used, the operation's first is"
        yield build_warning("tag-unused", message, document.locate(raw.pointer))
    if "#" in raw.path:
        message = f"what follows # in {raw.path!r} is not sent"
        yield build_warning("path-fragment", message, document.locate(raw.pointer))
    yield from _remark_servers(document, raw.data, raw.pointer)
    body, pointer = document.resolve(
        raw.data.get("requestBody", {}), join_pointer(raw.pointer, "requestBody")
    )
    content = body.get("content") if isinstance(body, dict) else None
    for media_type, item in content.items() if isinstance(content, dict) else ():
        encoding = item.get("encoding") if isinstance(item, dict) else None
        for name, way in (encoding or {}).items():
            unused = sorted({"contentType", "headers", "allowReserved"} & way.keys())
            if unused:
                at = join_pointer(pointer, "content", media_type, "encoding", name)
                message = f"{', '.join(unused)} of the part {name!r} is not used"
                yield build_warning("encoding-unused", message, document.locate(at))
