"""Determine which kind of component a reference must point to."""

from generator.checks.schema_places import (
    INNER_SCHEMAS,
    LISTED_SCHEMAS,
    NAMED_SCHEMAS,
)
from generator.source.document import split_pointer

KIND_NAMES = {
    "schemas": "a schema",
    "responses": "a response",
    "parameters": "a parameter",
    "examples": "an example",
    "requestBodies": "a request body",
    "headers": "a header",
    "securitySchemes": "a security scheme",
    "links": "a link",
    "callbacks": "a callback",
    "pathItems": "a path item",
    "mediaTypes": "a media type",
}
# The kind of the items in a mapping or list with this name.
_OWNERS = {
    **{kind: kind for kind in KIND_NAMES},
    "paths": "pathItems",
    "webhooks": "pathItems",
    "content": "mediaTypes",
    **dict.fromkeys(LISTED_SCHEMAS, "schemas"),
    **dict.fromkeys(NAMED_SCHEMAS, "schemas"),
}
# The kind of the value under this key.
_KEYS = {
    "requestBody": "requestBodies",
    **dict.fromkeys(("schema", "itemSchema", *INNER_SCHEMAS), "schemas"),
}


def find_expected_kind(pointer: str) -> str:
    """Return the kind of component expected at a pointer; "" if unknown."""
    parts = split_pointer(pointer)
    owner = parts[-2] if len(parts) > 1 else ""
    is_named = owner in NAMED_SCHEMAS
    if parts and parts[-1] in _KEYS and not is_named:
        return _KEYS[parts[-1]]
    return _OWNERS.get(owner, "")


def find_kind(pointer: str) -> str:
    """Return the kind of the component at a pointer; "" if it is not a component."""
    parts = split_pointer(pointer)
    is_component = len(parts) == 3 and parts[0] == "components"
    return parts[1] if is_component and parts[1] in KIND_NAMES else ""
