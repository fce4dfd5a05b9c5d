"""Say of which kind a reference has to lead to a component."""

from generator.checks.schema_places import (
    INNER_SCHEMAS,
    LISTED_SCHEMAS,
    NAMED_SCHEMAS,
)
from generator.source.document import split_pointer

_NAMES = {
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
# The kind of what stands in a mapping or a list of such a name.
_OWNERS = {
    **{kind: kind for kind in _NAMES},
    "paths": "pathItems",
    "webhooks": "pathItems",
    "content": "mediaTypes",
    **dict.fromkeys(LISTED_SCHEMAS, "schemas"),
    **dict.fromkeys(NAMED_SCHEMAS, "schemas"),
}
# The kind of what stands under such a key.
_KEYS = {
    "requestBody": "requestBodies",
    **dict.fromkeys(("schema", "itemSchema", *INNER_SCHEMAS), "schemas"),
}


def find_expected_kind(pointer: str) -> str:
    """Return the kind of component that is expected at a pointer, "" if that is not known."""
    parts = split_pointer(pointer)
    owner = parts[-2] if len(parts) > 1 else ""
    is_named = owner in NAMED_SCHEMAS
    if parts and parts[-1] in _KEYS and not is_named:
        return _KEYS[parts[-1]]
    return _OWNERS.get(owner, "")


def find_kind(pointer: str) -> str:
    """Return the kind of the component that stands at a pointer, "" for what is none."""
    parts = split_pointer(pointer)
    is_component = len(parts) == 3 and parts[0] == "components"
    return parts[1] if is_component and parts[1] in _NAMES else ""


def name_kind(kind: str) -> str:
    """Return the name of a kind in messages."""
    return _NAMES[kind]
