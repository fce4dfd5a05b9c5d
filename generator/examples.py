"""Make an example value that is valid for a schema.

Values come from the document's own examples where it has fitting ones. They are kept
small: all that is required, and a few of what is optional.
"""

import re
from collections.abc import Iterable
from typing import Any, Literal

from .document import Document, join_pointer
from .model import Schema
from .schemas import FlatSchema, flatten_schema, get_items, get_schema

Direction = Literal["request", "response"]

_OPTIONAL_MEMBERS = (5, 5, 3, 2)  # how many optional members are shown, by depth
_STRINGS = {
    "date": "2013-10-20",
    "date-time": "2013-10-20T19:20:30+01:00",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.com",
    "byte": "ZXhhbXBsZQ==",
    "time": "12:00:00Z",
    "duration": "P1D",
}
_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}
_FORMATS = {
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d)"),
}
_HIDDEN = {"request": "readOnly", "response": "writeOnly"}
_NOTHING = object()


def make_example(
    document: Document, schema: Schema, direction: Direction, name: str = ""
) -> Any:
    """Make a value for a schema.

    Args:
        document: Where the schema's references lead.
        schema: What the value must fit.
        direction: `request` leaves readOnly members out, `response` writeOnly ones.
        name: What the value is for; a string without an example is `<name>_example`.
    """
    value = _Maker(document, direction).make(schema, name, frozenset(), 0)
    return {} if value is _NOTHING else value


class _Maker:
    def __init__(self, document: Document, direction: Direction) -> None:
        self._document = document
        self._hidden = _HIDDEN[direction]

    def make(self, schema: Schema, name: str, above: frozenset[str], depth: int) -> Any:
        """Return a value, or `_NOTHING` where a schema holds itself."""
        flat = flatten_schema(self._document, schema)
        if flat.places & above:
            return _NOTHING
        above |= flat.places
        for value in _list_given(flat):
            if fits(value, flat) and not isinstance(value, (dict, list)):
                return value
        for keyword in ("oneOf", "anyOf"):
            choices = flat.data.get(keyword)
            if isinstance(choices, list) and choices and not flat.properties:
                place = join_pointer(schema.pointer, keyword, 0)
                return self.make(get_schema(choices[0], place), name, above, depth)
        if flat.type == "object":
            return self._make_object(flat, above, depth)
        if flat.type == "array":
            return self._make_array(flat, schema, name, above, depth)
        return _make_scalar(flat, name)

    def _make_object(self, flat: FlatSchema, above: frozenset[str], depth: int) -> Any:
        made: dict[str, Any] = {}
        room = _OPTIONAL_MEMBERS[min(depth, len(_OPTIONAL_MEMBERS) - 1)]
        for name, schema in self._order_members(flat):
            required = name in flat.required
            if not required and room <= 0:
                continue
            value = self.make(schema, name, above, depth + 1)
            if value is _NOTHING:
                if required:
                    return _NOTHING
                continue
            made[name] = value
            room -= not required
        return made or _find_given_object(flat)

    def _order_members(self, flat: FlatSchema) -> list[tuple[str, Schema]]:
        """List the members that may be shown, the required ones and the plain ones first."""
        ranked: list[tuple[tuple[bool, bool], str, Schema]] = []
        for name, schema in flat.properties.items():
            member = flatten_schema(self._document, schema)
            if member.data.get(self._hidden) is True and name not in flat.required:
                continue
            plain = member.type not in ("object", "array", "")
            optional = name not in flat.required
            ranked.append(((optional, optional and not plain), name, schema))
        ranked.sort(key=lambda item: item[0])
        return [(name, schema) for _, name, schema in ranked]

    def _make_array(
        self,
        flat: FlatSchema,
        schema: Schema,
        name: str,
        above: frozenset[str],
        depth: int,
    ) -> Any:
        item = self.make(get_items(flat, schema), name, above, depth + 1)
        if item is _NOTHING:
            return [] if not flat.data.get("minItems") else _NOTHING
        least = flat.data.get("minItems")
        return [item] * max(1, least if isinstance(least, int) else 1)


def _list_given(flat: FlatSchema) -> Iterable[Any]:
    """List the values that a schema names itself, the best first."""
    data = flat.data
    yield from (data[key] for key in ("example", "const") if key in data)
    for key in ("examples", "enum"):
        if isinstance(data.get(key), list):
            yield from data[key]
    if "default" in data:
        yield data["default"]


def _find_given_object(flat: FlatSchema) -> Any:
    given = (value for value in _list_given(flat) if isinstance(value, dict))
    return next((value for value in given if flat.required <= value.keys()), {})


def fits(value: Any, flat: FlatSchema) -> bool:
    """Say whether a scalar or the outside of a container is of the schema's kind."""
    enumeration = flat.data.get("enum")
    if isinstance(enumeration, list) and value not in enumeration:
        return False
    if value is None:
        return flat.data.get("nullable") is True
    expected = _JSON_TYPES.get(flat.type)
    if expected is None:
        return True
    if isinstance(value, bool):
        return flat.type == "boolean"
    if isinstance(value, str) and not _fits_text(value, flat):
        return False
    return isinstance(value, expected)


def _fits_text(value: str, flat: FlatSchema) -> bool:
    pattern = _FORMATS.get(str(flat.data.get("format")))
    return (pattern is None or bool(pattern.fullmatch(value))) and _fits_length(
        value, flat
    )


def _fits_length(value: str, flat: FlatSchema) -> bool:
    least, most = flat.data.get("minLength", 0), flat.data.get("maxLength", len(value))
    return bool(least <= len(value) <= most)


def _make_scalar(flat: FlatSchema, name: str) -> Any:
    match flat.type:
        case "boolean":
            return True
        case "integer" | "number":
            return _make_number(flat)
        case "null":
            return None
        case "string" | "":
            return _make_string(flat, name)
    return None


def _make_number(flat: FlatSchema) -> int | float:
    """Take the least allowed number, else a small one that is a multiple of what is asked."""
    data = flat.data
    step = data.get("multipleOf") or 1
    least = data.get("exclusiveMinimum")
    if isinstance(least, (int, float)) and not isinstance(least, bool):  # OpenAPI 3.1
        least += step
    else:
        least = data.get("minimum")
        if least is not None and data.get("exclusiveMinimum") is True:
            least += step
    if least is not None:
        number = least if least % step == 0 else least + step - least % step
        return int(number) if flat.type == "integer" else number
    most = data.get("maximum", step)
    return step if step <= most else most


def _make_string(flat: FlatSchema, name: str) -> str:
    made = _STRINGS.get(str(flat.data.get("format")), f"{name}_example".lstrip("_"))
    least, most = flat.data.get("minLength", 0), flat.data.get("maxLength")
    made = made.ljust(least if isinstance(least, int) else 0, "x")
    return made[:most] if isinstance(most, int) else made
