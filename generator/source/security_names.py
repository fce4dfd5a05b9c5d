"""Name the security schemes that a document of OpenAPI 3.2 refers to by URI."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote

from generator.source.document import (
    Document,
    iterate_mappings,
    rewrite,
    split_pointer,
)
from generator.source.members import get_list, get_mapping


def name_security_schemes(document: Document) -> Document:
    """Return a document whose security requirements contain names instead of URIs.

    A scheme of another file becomes a component that refers to it.
    """
    data = document.data
    if not str(get_mapping(data).get("openapi")).startswith("3.2"):
        return document
    schemes = get_mapping(data, "components", "securitySchemes")
    owners = [item for item, _ in iterate_mappings(data) if _list_uris(item, schemes)]
    names: dict[str, str] = {}
    added: dict[str, Any] = {}
    for uri in [uri for owner in owners for uri in _list_uris(owner, schemes)]:
        if uri not in names:
            names[uri], is_own = _name_scheme(document, uri, {*schemes, *added})
            if not is_own:
                added[names[uri]] = {"$ref": uri}
    data = rewrite(data, {id(owner): _rename(owner, names) for owner in owners})
    if added:
        components = get_mapping(data, "components")
        components = {**components, "securitySchemes": {**schemes, **added}}
        data = {**data, "components": components}
    return replace(document, data=data)


def _list_uris(owner: Mapping[str, Any], schemes: Mapping[str, Any]) -> list[str]:
    """List the names in the security requirements of an object that are URIs."""
    listed = [item for item in get_list(owner, "security") if isinstance(item, dict)]
    return [
        name
        for requirement in listed
        for name in requirement
        if name not in schemes and "#" in name
    ]


def _name_scheme(document: Document, uri: str, taken: set[str]) -> tuple[str, bool]:
    """Return the name of a scheme, and whether it is a component of the document."""
    own = str(document.data.get("$self") or "")
    base, _, fragment = uri.partition("#")
    *folder, name = split_pointer(unquote(fragment)) or [PurePath(base).stem]
    file = own.rpartition("/")[2] or PurePath(document.path).name
    is_own = base in ("", own, file, f"./{file}")
    if is_own and folder == ["components", "securitySchemes"]:
        return name, True
    while name in taken:
        name += "_"
    return name, False


def _rename(owner: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return the new security requirements of an object."""
    security = [
        (
            {names.get(name, name): item for name, item in requirement.items()}
            if isinstance(requirement, dict)
            else requirement
        )
        for requirement in owner["security"]
    ]
    return {"security": security}
