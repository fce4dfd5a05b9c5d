"""Documents that differ in one respect, for tests of comparisons."""

import copy
from typing import Any

from generator.diff.changes import Change, compare_documents
from generator.source.document import Document
from generator.source.locations import LocationMap

SHOP: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "size": {"type": "integer"},
        "kind": {"type": "string", "enum": ["food", "books"]},
    },
}


def make_document(
    *,
    parameters: list[dict[str, Any]] | None = None,
    sent: Any = None,
    received: Any = None,
    schemas: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Make a document of one operation, `ShopsApi.put_shop`.

    Args:
        parameters: Its parameters beside `shop_gid` in the path.
        sent: The schema of `data` in its request body, none where it has no body.
        received: The schema of `data` in its response.
        schemas: The components.
        more: Further members of the operation.
    """
    in_path = {"name": "shop_gid", "in": "path", "required": True}
    operation: dict[str, Any] = {
        "operationId": "putShop",
        "tags": ["Shops"],
        "parameters": [{**in_path, "schema": {"type": "string"}}, *(parameters or [])],
        "responses": {"200": {"description": "Done", **wrap(received or {})}},
        **more,
    }
    if sent is not None:
        operation["requestBody"] = {"required": True, **wrap(sent)}
    return copy.deepcopy(
        {
            "openapi": "3.0.3",
            "info": {"title": "Shops", "version": "1"},
            "x-sdk-envelope": "data",
            "servers": [{"url": "https://shops.example.com"}],
            "paths": {"/shops/{shop_gid}": {"put": operation}},
            "components": {"schemas": schemas or {}},
        }
    )


def wrap(data: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"data": data}}
    return {"content": {"application/json": {"schema": schema}}}


def query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def read(data: dict[str, Any]) -> Document:
    locations = LocationMap("shops.yaml", "")
    return Document(path="shops.yaml", data=data, locations=locations)


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    return compare_documents(read(old), read(new))


def tell(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Return each change as its step and its message."""
    return [f"{c.step.name.lower()}: {c.message}" for c in compare(old, new)]
