"""Build example values that are valid for their schemas.

Values come from the document's own examples if these are valid. They are kept small:
all required properties and a few optional ones.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any

from generator.builder.flat_schema import FlatSchema, get_items, get_schema
from generator.builder.patterns import make_match
from generator.builder.schemas import Schemas
from generator.builder.validity import read_exactly
from generator.model.arguments import Schema
from generator.model.types import Direction
from generator.source.members import get_list

_OPTIONAL_MEMBERS = (5, 5, 3, 2)  # the number of optional members, by depth
_NO_MEMBERS = (0,)
_MOST_VALUES = 1_000  # in an example; values after that are empty
_MOST_POINTERS = 60  # nested schemas; Python allows 200 nested brackets at most
_MOST_REPEATED = 100  # the largest minimum number of items that is reached
_LONGEST = 10_000  # characters, items or members
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
_NOTHING = object()


def make_example(
    schemas: Schemas,
    schema: Schema,
    direction: Direction,
    name: str = "",
    given: Iterable[Any] = (),
) -> Any:
    """Build a value that is valid for a schema.

    Args:
        schemas: The schemas of the document.
        schema: The schema.
        direction: `request` omits readOnly members, `response` writeOnly ones.
        name: The name of the value; a string without an example is `<name>_example`.
        given: The document's own examples, which are used if they fit.
    """
    for value in given:
        if schemas.is_fitting(schema, value):
            return value
    made: list[Any] = []
    for members in (_OPTIONAL_MEMBERS, _NO_MEMBERS):
        maker = _Maker(schemas, direction, members)
        value = maker.make(schema, name, frozenset(), 0)
        if value is not _NOTHING:
            if schemas.is_fitting(schema, value):
                return value
            made.append(value)
    for value in _list_given(schemas.flatten(schema)):
        if schemas.is_valid(schema, value):
            return value
    return made[0] if made else {}


class _Maker:
    def __init__(
        self, schemas: Schemas, direction: Direction, members: tuple[int, ...]
    ) -> None:
        self._schemas = schemas
        self._is_valid = schemas.is_valid
        self._is_fitting = schemas.is_fitting
        self._direction = direction
        self._members = members
        self._left = _MOST_VALUES

    def make(self, schema: Schema, name: str, above: frozenset[str], depth: int) -> Any:
        """Return a value, or `_NOTHING` if the schema contains itself."""
        self._left -= 1
        flat = self._schemas.flatten(schema)
        if flat.pointers & above or self._left < 0 or len(above) > _MOST_POINTERS:
            return _NOTHING
        above |= flat.pointers
        for value in _list_given(flat):
            if not isinstance(value, (dict, list)) and self._is_valid(schema, value):
                return value
        found = sorted(
            self._schemas.list_alternatives(schema), key=lambda f: f.type == "null"
        )
        first = _NOTHING
        for alternative in found:
            inner = alternative.pointers - flat.pointers
            if inner & above:
                continue
            value = self._make_flat(alternative, name, above | inner, depth)
            if len(found) == 1:
                return value
            if value is None and self._is_fitting(schema, first):
                return first  # rather than null
            if value is not _NOTHING and self._is_valid(schema, value):
                return value
            first = value if first is _NOTHING else first
        return first

    def _make_flat(
        self, flat: FlatSchema, name: str, above: frozenset[str], depth: int
    ) -> Any:
        for value in _list_given(flat):
            own = Schema(data=dict(flat.data), pointer="")
            if not isinstance(value, (dict, list)) and self._is_valid(own, value):
                return value
        if flat.type == "object":
            return self._make_object(flat, above, depth)
        if flat.type == "array":
            return self._make_array(flat, name, above, depth)
        return _make_scalar(flat, name)

    def _make_object(self, flat: FlatSchema, above: frozenset[str], depth: int) -> Any:
        made: dict[str, Any] = {}
        room = self._members[min(depth, len(self._members) - 1)]
        most = _read_limit(flat, "maxProperties", _LONGEST)
        room = min(room, most - len(flat.required))
        discriminators = self._schemas.list_discriminator_values(flat)
        for name, schema in self._order_members(flat):
            required = name in flat.required
            if not required and room <= 0:
                continue
            named = discriminators.get(name, ())
            valid = (value for value in named if self._is_valid(schema, value))
            value = next(valid, None) or self.make(schema, name, above, depth + 1)
            if value is _NOTHING and required:
                return _NOTHING
            if value is _NOTHING or not (required or self._is_fitting(schema, value)):
                continue
            made[name] = value
            room -= not required
        return self._fill(made or _find_given_object(flat), flat, above, depth)

    def _fill(
        self, made: dict[str, Any], flat: FlatSchema, above: frozenset[str], depth: int
    ) -> dict[str, Any]:
        """Add required members that have no schema of their own."""
        names = sorted(flat.required - flat.properties.keys() - made.keys())
        least = min(_read_limit(flat, "minProperties", 0), _MOST_REPEATED)
        missing = least - len(made) - len(names)
        names += [f"name_{number}" for number in range(1, missing + 1)]
        more = flat.data.get("additionalProperties")
        if more is False or not names:
            return made
        # Without a pointer; recursion is detected by references.
        place = get_schema(more, "")
        added = {name: self.make(place, name, above, depth + 1) for name in names}
        return made | {k: v for k, v in added.items() if v is not _NOTHING}

    def _order_members(self, flat: FlatSchema) -> list[tuple[str, Schema]]:
        """List the members that may be shown: required ones first, then simple ones."""

        def rank(member: tuple[str, Schema]) -> int:
            name, schema = member
            if name in flat.required:
                return 0
            kind = self._schemas.flatten(schema).type
            return 2 if kind in ("object", "array", "") else 1

        shown = [
            (name, schema)
            for name, schema in flat.properties.items()
            if name in flat.required
            or not self._schemas.flatten(schema).is_hidden(self._direction)
        ]
        return sorted(shown, key=rank)

    def _make_array(
        self, flat: FlatSchema, name: str, above: frozenset[str], depth: int
    ) -> Any:
        schema = get_items(flat)
        places = [get_schema(item, "") for item in get_list(flat.data, "prefixItems")]
        first = [self.make(place, name, above, depth + 1) for place in places]
        item = self.make(schema, name, above, depth + 1)
        if _NOTHING in (*first, item):
            return [] if not flat.data.get("minItems") else _NOTHING
        least = max(1, _read_limit(flat, "minItems", 1))
        most = min(_read_limit(flat, "maxItems", _LONGEST), _MOST_REPEATED)
        repeated = [item] * (min(least, most) - len(first))
        if flat.data.get("uniqueItems") is True:
            repeated = _vary(repeated, self._schemas.flatten(schema))
        return [*first, *repeated]


def _read_limit(flat: FlatSchema, keyword: str, otherwise: int) -> int:
    """Return a limit of sizes, at most `_LONGEST`; `otherwise` if there is none."""
    value = flat.data.get(keyword)
    return int(min(value, _LONGEST)) if isinstance(value, (int, float)) else otherwise


def _vary(values: list[Any], flat: FlatSchema) -> list[Any]:
    """Make equal values different from each other if the schema allows it."""
    enumeration = flat.data.get("enum")
    if isinstance(enumeration, list):
        return enumeration[: len(values)]
    if flat.type in ("integer", "number"):
        step = flat.data.get("multipleOf") or 1
        return [_add_steps(value, n, step) for n, value in enumerate(values)]
    if flat.type == "string":
        return [f"{value}_{n}" if n else value for n, value in enumerate(values)]
    return values


def _list_given(flat: FlatSchema) -> Iterable[Any]:
    """List the example values in a schema, preferred ones first."""
    data = flat.data
    yield from (data[key] for key in ("example", "const") if key in data)
    for key in ("examples", "enum"):
        yield from get_list(data, key)
    if "default" in data:
        yield data["default"]


def _find_given_object(flat: FlatSchema) -> Any:
    given = (value for value in _list_given(flat) if isinstance(value, dict))
    return next((value for value in given if flat.required <= value.keys()), {})


def _make_scalar(flat: FlatSchema, name: str) -> Any:
    match flat.type:
        case "boolean":
            return True
        case "integer" | "number":
            return _make_number(flat)
        case "string" | "":
            return _make_string(flat, name)
    return None


def _make_number(flat: FlatSchema) -> int | float:
    """Return the smallest allowed number, or a small multiple of `multipleOf`."""
    try:
        whole = flat.type == "integer"
        number = _find_number(flat.data, flat.data.get("multipleOf") or int(whole))
        if whole:
            return int(number)
        return number if math.isfinite(number) else 1
    except (ArithmeticError, ValueError):  # too large to compute with
        return 1


def _find_number(data: Mapping[str, Any], step: int | float) -> int | float:
    """Return a number within the bounds that is a multiple of `step` (0 for any number)."""
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
    """Return a bound (None if there is none) and whether it is exclusive."""
    value, flag = data.get(name), data.get(exclusive)
    if isinstance(flag, (int, float)) and not isinstance(flag, bool):  # OpenAPI 3.1
        return flag, True
    return (value if isinstance(value, (int, float)) else None), flag is True


def _climb(least: int | float, above: bool, step: int | float) -> int | float:
    if not step:
        return least + 1 if above else least
    count = math.ceil(read_exactly(least) / read_exactly(step))
    number = _add_steps(0, count, step)
    return _add_steps(number, 1, step) if above and number == least else number


def _add_steps(number: int | float, count: int, step: int | float) -> int | float:
    """Add a step several times to a number, in decimal arithmetic."""
    if isinstance(number, int) and isinstance(step, int):
        return number + count * step
    return float(read_exactly(number) + count * read_exactly(step))


def _make_string(flat: FlatSchema, name: str) -> str:
    made = _STRINGS.get(str(flat.data.get("format")), f"{name}_example".lstrip("_"))
    shortest = _read_limit(flat, "minLength", 0)
    longest = _read_limit(flat, "maxLength", _LONGEST)
    if "pattern" in flat.data:
        matching = make_match(str(flat.data["pattern"]), shortest, longest)
        if matching is not None:
            return matching
    return made.ljust(shortest, "x")[:longest]
