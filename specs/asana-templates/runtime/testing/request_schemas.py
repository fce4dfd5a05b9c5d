"""Make the schemas of request bodies strict, so that misspelt names are rejected."""

from __future__ import annotations

from typing import Any

from .document import Document, read_reference

__all__ = ["BASE", "RequestSchemas"]

BASE = "document:"  # the base of references to these schemas

_TEXTS = {"type": ["string", "array"], "items": {"type": "string"}}
# What the server accepts in addition to the schemas: any values for custom fields,
# and users as a list as well as comma-separated.
_FREE = {
    "custom_fields": {"type": "object"},
    "followers": _TEXTS,
    "members": _TEXTS,
    "requested_dates": {"type": "array", "items": {"type": "object"}},
}
_READ_ONLY = {"not": {}, "x-read-only": True}


class RequestSchemas:
    """Schemas that reject unknown and read-only properties of a body.

    The properties of an object may come from several schemas, and unknown ones can only
    be detected where all of them are combined. So each schema exists twice: `open`, as
    a part of others, and `closed`, for a complete value.

    Attributes:
        forms: All schemas, as `#/open/Name` and `#/closed/Name`.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self.forms: dict[str, Any] = {
            "open": {name: self._open(item) for name, item in document.schemas.items()},
            "closed": {
                name: self._close_named(name, item)
                for name, item in document.schemas.items()
            },
        }

    def close(self, schema: Any) -> Any:
        """Return the closed form of a schema."""
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return {"$ref": _refer("closed", read_reference(schema))}
        closed = self._open(schema)
        if self._has_properties(schema):
            closed["unevaluatedProperties"] = False
        return closed

    def _close_named(self, name: str, schema: Any) -> Any:
        closed: dict[str, Any] = {"$ref": _refer("open", name)}
        if self._has_properties(schema):
            closed["unevaluatedProperties"] = False
        return closed

    def _open(self, schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return {"$ref": _refer("open", read_reference(schema))}
        opened = dict(schema)
        if "properties" in opened:
            opened["properties"] = {
                name: self._open_property(name, item)
                for name, item in opened["properties"].items()
            }
        for keyword in ("anyOf", "oneOf"):
            if keyword in opened:
                opened[keyword] = [self.close(part) for part in opened[keyword]]
        if "allOf" in opened:
            opened["allOf"] = [self._open(part) for part in opened["allOf"]]
        if "items" in opened:
            opened["items"] = self.close(opened["items"])
        return opened

    def _open_property(self, name: str, schema: Any) -> Any:
        if self._is_read_only(schema):
            return _READ_ONLY
        if name in _FREE:
            return _FREE[name]
        closed = self.close(schema)
        return {**closed, "format": "date"} if name.endswith("_on") else closed

    def _is_read_only(self, schema: Any) -> bool:
        resolved = self._document.resolve(schema)
        return isinstance(resolved, dict) and resolved.get("readOnly") is True

    def _has_properties(self, schema: Any) -> bool:
        """Tell whether a schema lists properties and does not allow others."""
        resolved = self._document.resolve(schema)
        if not isinstance(resolved, dict) or "additionalProperties" in resolved:
            return False
        parts = resolved.get("allOf", ())
        return "properties" in resolved or any(map(self._has_properties, parts))


def _refer(form: str, name: str) -> str:
    return f"{BASE}#/{form}/{name.replace('~', '~0').replace('/', '~1')}"
