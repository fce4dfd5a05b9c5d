"""Warn about every part of a valid document that is not rendered.

There are no warnings about links and callbacks, because they do not describe requests
of a client.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.builder.declared import is_header_name, is_left_out, is_unsendable_key
from generator.builder.media_types import is_media_type, list_media
from generator.builder.operations import read_server
from generator.builder.schemas import Schemas
from generator.diagnostics import Diagnostic
from generator.settings import FIRST_VERSION, read_version
from generator.source.document import Document, join_pointer
from generator.source.members import get_list, get_mapping
from generator.source.operations import (
    RawOperation,
    iterate_operations,
    iterate_responses,
    list_parameters,
)

_SCHEMES = frozenset({"basic", "bearer"})
_VARIABLE = re.compile(r"{([^{}]*)}")


def find_not_rendered(document: Document) -> Iterator[Diagnostic]:
    """Iterate over the warnings about a valid document; those about a path item may be repeated."""
    data = document.data
    schemas = Schemas(document)
    operations = list(iterate_operations(document))
    if not operations:
        message = "the document has no operations, so the SDK has no methods"
        yield document.build_warning("no-operations", message, "/paths")
    yield from _check_version(document)
    yield from _check_servers(document, data, "")
    if not data.get("servers"):
        message = (
            "the document names no server: set Configuration.host before the first call"
        )
        yield document.build_warning("server-missing", message, "")
    if get_mapping(data, "webhooks"):
        message = "webhooks are not rendered"
        yield document.build_warning("webhooks-unused", message, "/webhooks")
    yield from _check_security(document)
    for raw in operations:
        yield from _check_servers(document, raw.path_item, raw.path_item_pointer)
        yield from _check_operation(schemas, raw)


def _check_version(document: Document) -> Iterator[Diagnostic]:
    version = str(document.data["info"]["version"])
    if not read_version(version):
        message = (
            f"{version!r} is not a valid Python package version (PEP 440): the SDK has version"
            f" {FIRST_VERSION} unless a setting or --package-version sets another"
        )
        yield document.build_warning("version-unusable", message, "/info/version")


def _check_servers(
    document: Document, owner: dict[str, Any], pointer: str
) -> Iterator[Diagnostic]:
    for index, server in enumerate(get_list(owner, "servers")):
        place, url = join_pointer(pointer, "servers", index), str(server["url"])
        if index:
            message = f"the server {url!r} is not used, only the first one is"
            yield document.build_warning("server-unused", message, place)
            continue
        if not re.match(r"https?://", read_server(owner).address, re.IGNORECASE):
            message = f"the server {url!r} has no host: set Configuration.host"
            yield document.build_warning("server-relative", message, place)
        known = get_mapping(server, "variables")
        for name in _VARIABLE.findall(url):
            if name not in known:
                message = f"the variable {name!r} of the server {url!r} is not defined"
                yield document.build_warning("server-variable", message, place)


def _check_security(document: Document) -> Iterator[Diagnostic]:
    schemes = get_mapping(document.data, "components", "securitySchemes")
    for name, item in schemes.items():
        pointer = join_pointer("/components/securitySchemes", name)
        scheme, place = document.resolve(item, pointer)
        kind, way = str(scheme.get("type")), str(scheme.get("scheme", "")).lower()
        if kind == "http" and way not in _SCHEMES:
            message = f"the security scheme {name!r} ({way or kind}) is not supported"
            yield document.build_warning("security-unsupported", message, place)
        if is_unsendable_key(scheme):
            message = (
                f"{scheme.get('name')!r} is not the name of a {scheme.get('in')}:"
                f" the API key {name!r} is not sent"
            )
            yield document.build_warning("header-invalid", message, place)


def _check_operation(schemas: Schemas, raw: RawOperation) -> Iterator[Diagnostic]:
    document = schemas.document
    for tag in get_list(raw.data, "tags")[1:]:
        message = f"the tag {tag!r} is not used, only the operation's first one is"
        yield document.build_warning("tag-unused", message, raw.pointer)
    if "#" in raw.path:
        message = f"the part of {raw.path!r} after # is not sent"
        yield document.build_warning("path-fragment", message, raw.pointer)
    yield from _check_servers(document, raw.data, raw.pointer)
    yield from _check_parameters(document, raw)
    body, pointer = document.resolve(
        raw.data.get("requestBody", {}), join_pointer(raw.pointer, "requestBody")
    )
    yield from _check_content(schemas, body, pointer)
    for status, response, pointer in iterate_responses(document, raw):
        if status.startswith("2") or status == "default":
            yield from _check_content(schemas, response, pointer)


def _check_parameters(document: Document, raw: RawOperation) -> Iterator[Diagnostic]:
    for parameter in list_parameters(document, raw):
        location, name = parameter.location, parameter.wire_name
        if location in ("header", "cookie") and not is_header_name(name):
            message = f"{name!r} is not a valid {location} name: it is not sent"
            yield document.build_warning("header-invalid", message, parameter.pointer)
        elif location == "query" and not name:
            message = "a query parameter has an empty name: it is not sent"
            yield document.build_warning(
                "parameter-unnamed", message, parameter.pointer
            )
        elif is_left_out(location, name):
            message = f"the header {name!r} is not a parameter; use header_params"
            yield document.build_warning("header-ignored", message, parameter.pointer)


def _check_content(schemas: Schemas, owner: Any, pointer: str) -> Iterator[Diagnostic]:
    for media in list_media(schemas, owner, pointer):
        if not is_media_type(media.name):
            message = (
                f"{media.name!r} is not a media type, {media.content_type} is used"
            )
            place = media.pointer
            yield schemas.document.build_warning("media-type-invalid", message, place)
