"""Make an example value that is valid for a schema.

Values come from the document's own examples where it has fitting ones. They are kept
small: all that is required, and a few of what is optional.
"""

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from generator.builder.schemas import FlatSchema, Schemas, get_items, get_schema
from generator.model.api import Schema
from generator.source.document import join_pointer

Direction = Literal["request", "response"]

_OPTIONAL_MEMBERS = (5, 5, 3, 2)  # how many optional members are shown, by depth
_MOST_VALUES = 1_000  # in an example; what is made after that is kept empty
_MOST_PLACES = (
    60  # schemas that hold one another; Python nests brackets 200 deep at most
)
_MOST_REPEATED = 100  # items, to reach a least number
_LONGEST = 10_000  # characters
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
    schemas: Schemas, schema: Schema, direction: Direction, name: str = ""
) -> Any:
    """Make a value for a schema.

    Args:
        schemas: The schemas of the document.
        schema: What the value must fit.
        direction: `request` leaves readOnly members out, `response` writeOnly ones.
        name: What the value is for; a string without an example is `<name>_example`.
    """
    value = _Maker(schemas, direction).make(schema, name, frozenset(), 0)
    return {} if value is _NOTHING else value


class _Maker:
    def __init__(self, schemas: Schemas, direction: Direction) -> None:
        self._schemas = schemas
        self._hidden = _HIDDEN[direction]
        self._left = _MOST_VALUES

    def make(self, schema: Schema, name: str, above: frozenset[str], depth: int) -> Any:
        """Return a value, or `_NOTHING` where a schema holds itself."""
        self._left -= 1
        flat = self._schemas.flatten(schema)
        if flat.places & above or self._left < 0 or len(above) > _MOST_PLACES:
            return _NOTHING
        above |= flat.places
        for value in _list_given(flat):
            if fits(value, flat) and not isinstance(value, (dict, list)):
                return value
        for keyword in ("oneOf", "anyOf"):
            choices = flat.data.get(keyword)
            if isinstance(choices, list) and choices and not flat.properties:
                parts = [
                    get_schema(part, join_pointer(schema.pointer, keyword, index))
                    for index, part in enumerate(choices)
                ]
                made = (self.make(part, name, above, depth) for part in parts)
                return next((v for v in made if v is not _NOTHING), _NOTHING)
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
        return self._fill(made or _find_given_object(flat), flat, above, depth)

    def _fill(
        self, made: dict[str, Any], flat: FlatSchema, above: frozenset[str], depth: int
    ) -> dict[str, Any]:
        """Add the members that are asked for and have no schema of their own."""
        more, least = flat.data.get("additionalProperties"), flat.data.get(
            "minProperties"
        )
        names = sorted(flat.required - flat.properties.keys() - made.keys())
        count = (
            int(min(least, _MOST_REPEATED)) if isinstance(least, (int, float)) else 0
        )
        spare = range(1, max(0, count - len(made) - len(names)) + 1)
        names += [f"name_{number}" for number in spare]
        if more is False or not names:
            return made
        place = get_schema(more, "")  # what holds itself is noticed by its references
        added = {name: self.make(place, name, above, depth + 1) for name in names}
        return made | {k: v for k, v in added.items() if v is not _NOTHING}

    def _order_members(self, flat: FlatSchema) -> list[tuple[str, Schema]]:
        """List the members that may be shown, the required ones and the plain ones first."""
        ranked: list[tuple[tuple[bool, bool], str, Schema]] = []
        for name, schema in flat.properties.items():
            member = self._schemas.flatten(schema)
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
        least, most = flat.data.get("minItems"), flat.data.get("maxItems")
        count = max(1, least) if isinstance(least, (int, float)) else 1
        if isinstance(most, (int, float)):
            count = min(count, most)
        items = self._schemas.flatten(get_items(flat, schema))
        repeated = [item] * int(max(0, min(count, _MOST_REPEATED)))
        return (
            _vary(repeated, items) if flat.data.get("uniqueItems") is True else repeated
        )


def _vary(values: list[Any], flat: FlatSchema) -> list[Any]:
    """Make each of several equal values another, where it is plain how."""
    enumeration = flat.data.get("enum")
    if isinstance(enumeration, list):
        return enumeration[: len(values)]
    if flat.type in ("integer", "number"):
        step = flat.data.get("multipleOf") or 1
        return [value + number * step for number, value in enumerate(values)]
    if flat.type == "string":
        return [f"{value}_{n}" if n else value for n, value in enumerate(values)]
    return values


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
        return flat.is_nullable
    if isinstance(value, float) and not math.isfinite(value):
        return False  # YAML has such numbers, JSON has not
    return _fits_type(value, flat)


def _fits_type(value: Any, flat: FlatSchema) -> bool:
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
    try:
        whole = flat.type == "integer"
        number = _find_number(flat.data, flat.data.get("multipleOf") or int(whole))
        if whole:
            return int(number)
        return number if math.isfinite(number) else 1
    except (OverflowError, ValueError):  # far out of what can be worked with
        return 1


def _find_number(data: Mapping[str, Any], step: int | float) -> int | float:
    """Find a number between the bounds that is a multiple of `step`, 0 for any."""
    least, above = _find_bound(data, "minimum", "exclusiveMinimum")
    most, below = _find_bound(data, "maximum", "exclusiveMaximum")
    if least is None and most is None:
        return step or 1
    if least is None:
        small = step or 1
        fitting = small < most or (small == most and not below)
        return small if fitting else -_climb(-most, below, step)
    if above and not step and most is not None:
        return float(least + most) / 2
    return _climb(least, above, step)


def _find_bound(data: Mapping[str, Any], name: str, exclusive: str) -> tuple[Any, bool]:
    """Return a bound, None for none, and whether it is itself too small or too large."""
    value, flag = data.get(name), data.get(exclusive)
    if isinstance(flag, (int, float)) and not isinstance(flag, bool):  # OpenAPI 3.1
        return flag, True
    return (value if isinstance(value, (int, float)) else None), flag is True


def _climb(least: int | float, above: bool, step: int | float) -> int | float:
    if not step:
        return least + 1 if above else least
    number = least if least % step == 0 else least + step - least % step
    return number + step if above and number == least else number


def _make_string(flat: FlatSchema, name: str) -> str:
    made = _STRINGS.get(str(flat.data.get("format")), f"{name}_example".lstrip("_"))
    least, most = flat.data.get("minLength"), flat.data.get("maxLength")
    if isinstance(least, (int, float)):
        made = made.ljust(int(min(least, _LONGEST)), "x")
    return made[: int(min(most, _LONGEST))] if isinstance(most, (int, float)) else made
