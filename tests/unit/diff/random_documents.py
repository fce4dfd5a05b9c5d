"""Random documents, equivalent ways to write them, and changes that callers notice."""

import copy
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
SCALARS: tuple[Json, ...] = (
    {"type": "string"},
    {"type": "integer"},
    {"type": "boolean"},
    {"type": "string", "format": "date"},
)


@dataclass
class Writer:
    """Writes a random document.

    Attributes:
        numbers: What chance says.
        count: How many names were given, so that each is another.
        schemas: The components.
    """

    numbers: random.Random
    count: int = 0
    schemas: Json = field(default_factory=dict)

    def write(self) -> Json:
        paths: Json = {}
        for _ in range(self.numbers.randint(1, 3)):
            name = self._name("thing")
            item = f"/{name}/{{gid}}"
            paths[item] = {"put": self._write_operation(name)}
        return {
            "openapi": "3.0.3",
            "info": {"title": "Things", "version": "1"},
            "paths": paths,
            "components": {"schemas": self.schemas},
        }

    def _name(self, word: str) -> str:
        self.count += 1
        return f"{word}{self.count}"

    def _write_operation(self, name: str) -> Json:
        parameters: list[Json] = [
            {"name": "gid", "in": "path", "required": True, "schema": SCALARS[0]},
            {"name": "opt_fields", "in": "query", "schema": {"type": "array", "items": self._write_values()}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
            {"name": "team", "in": "query", "required": True, "schema": SCALARS[0]},
        ]  # fmt: skip
        return {
            "operationId": f"put {name}",
            "tags": [self.numbers.choice(["Things", "Others"])],
            "parameters": parameters,
            "requestBody": {"required": True, **_wrap(self._write_schema(3))},
            "responses": {
                "200": {"description": "Done", **_wrap(self._write_schema(3))}
            },
        }

    def _write_values(self) -> Json:
        values = [self._name("value") for _ in range(self.numbers.randint(2, 4))]
        return {"type": "string", "enum": values}

    def _write_schema(self, depth: int) -> Json:
        kinds = ["scalar", "values"]
        kinds += ["object"] * 4 + ["list", "map", "choice"] if depth else []
        schema = self._write_kind(self.numbers.choice(kinds), depth)
        if self.numbers.random() < 0.2:
            name = self._name("Type")
            self.schemas[name] = schema
            return {"$ref": f"#/components/schemas/{name}"}
        if self.schemas and self.numbers.random() < 0.15:
            name = self.numbers.choice(sorted(self.schemas))
            return {"$ref": f"#/components/schemas/{name}"}
        return schema

    def _write_kind(self, kind: str, depth: int) -> Json:
        if kind == "scalar":
            return dict(self.numbers.choice(SCALARS))
        if kind == "values":
            return self._write_values()
        if kind == "list":
            return {"type": "array", "items": self._write_schema(depth - 1)}
        if kind == "map":
            values = self._write_schema(depth - 1)
            return {"type": "object", "additionalProperties": values}
        if kind == "choice":
            options = [self._write_object(depth - 1) for _ in range(2)]
            return {"oneOf": [{"type": "integer"}, *options]}
        return self._write_object(depth)

    def _write_object(self, depth: int) -> Json:
        names = [self._name("key") for _ in range(self.numbers.randint(2, 4))]
        schema: Json = {
            "type": "object",
            "properties": {
                name: self._write_schema(max(depth - 1, 0)) for name in names
            },
        }
        if self.numbers.random() < 0.5:
            schema["required"] = names[:1]
        return schema


def _wrap(data: Json) -> Json:
    schema = {"type": "object", "properties": {"data": data}}
    return {"content": {"application/json": {"schema": schema}}}


def list_schemas(document: Json) -> dict[int, tuple[Json, set[str]]]:
    """Find the schemas within bodies and responses, and whether they are sent or received."""
    found: dict[int, tuple[Json, set[str]]] = {}

    def visit(schema: Json, direction: str) -> None:
        entry = found.setdefault(id(schema), (schema, set()))
        if direction in entry[1]:
            return
        entry[1].add(direction)
        for inner in iterate_inner(document, schema):
            visit(inner, direction)

    for operation in list_operations(document):
        visit(get_data(operation["requestBody"]), "sent")
        visit(get_data(operation["responses"]["200"]), "received")
    return found


def iterate_inner(document: Json, schema: Json) -> Iterator[Json]:
    if "$ref" in schema:
        yield document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    yield from schema.get("properties", {}).values()
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield schema[key]
    for key in ("oneOf", "allOf"):
        yield from schema.get(key, ())


def list_operations(document: Json) -> list[Json]:
    return [item["put"] for item in document["paths"].values()]


def get_data(owner: Json) -> Json:
    schema = owner["content"]["application/json"]["schema"]
    found: Json = schema["properties"]["data"]
    return found


# Ways to write the same in another way.


def move_to_component(document: Json, numbers: random.Random) -> None:
    components = list(map(id, document["components"]["schemas"].values()))
    schemas = [
        schema
        for schema, _ in list_schemas(document).values()
        if "$ref" not in schema and id(schema) not in components
    ]
    if not schemas:
        return
    schema = numbers.choice(schemas)
    name = f"Moved{len(document['components']['schemas'])}"
    document["components"]["schemas"][name] = dict(schema)
    _replace(schema, {"$ref": f"#/components/schemas/{name}"})


def write_inline(document: Json, numbers: random.Random) -> None:
    schemas = [s for s, _ in list_schemas(document).values() if "$ref" in s]
    if schemas:
        schema = numbers.choice(schemas)
        _replace(schema, copy.deepcopy(next(iterate_inner(document, schema))))


def split_object(document: Json, numbers: random.Random) -> None:
    schemas = [
        schema
        for schema, _ in list_schemas(document).values()
        if len(schema.get("properties", ())) > 1
    ]
    if schemas:
        schema = numbers.choice(schemas)
        parts: list[Json] = []
        for name, item in schema["properties"].items():
            required = (
                {"required": [name]} if name in schema.get("required", ()) else {}
            )
            parts.append({"type": "object", "properties": {name: item}, **required})
        _replace(schema, {"allOf": [*parts[:1], {"allOf": parts[1:]}]})


def wrap_in_all_of(document: Json, numbers: random.Random) -> None:
    schemas = [s for s, _ in list_schemas(document).values() if "oneOf" not in s]
    schema = numbers.choice(schemas)
    _replace(schema, {"allOf": [dict(schema)]})


def shuffle_keys(document: Json, numbers: random.Random) -> None:
    _replace(document, _shuffle(document, numbers))


def shuffle_values(document: Json, numbers: random.Random) -> None:
    for schema, _ in list_schemas(document).values():
        for key in ("enum", "oneOf", "required"):
            if key in schema:
                numbers.shuffle(schema[key])
    for operation in list_operations(document):
        numbers.shuffle(get_fields(operation)["enum"])


def _shuffle(value: Any, numbers: random.Random) -> Any:
    if isinstance(value, list):
        return [_shuffle(item, numbers) for item in value]
    if not isinstance(value, dict):
        return value
    keys = list(value)
    numbers.shuffle(keys)
    return {key: _shuffle(value[key], numbers) for key in keys}


def _replace(target: Json, content: Json) -> None:
    kept = dict(content)
    target.clear()
    target.update(kept)


REFACTORINGS: tuple[Callable[[Json, random.Random], None], ...] = (
    *(move_to_component, write_inline, split_object, wrap_in_all_of),
    *(shuffle_keys, shuffle_values),
)


# Changes that callers notice. Each gives the version bumps that it requires where a value is
# sent and where it is received, or says that it was not possible.

Steps = tuple[str, str] | None


def add_property(schema: Json, numbers: random.Random) -> Steps:
    schema["properties"]["added"] = {"type": "string"}
    return "minor", "minor"


def add_required_property(schema: Json, numbers: random.Random) -> Steps:
    schema["properties"]["added"] = {"type": "string"}
    schema["required"] = [*schema.get("required", ()), "added"]
    return "major", "minor"


def remove_property(schema: Json, numbers: random.Random) -> Steps:
    name = numbers.choice(list(schema["properties"]))
    del schema["properties"][name]
    schema["required"] = [item for item in schema.get("required", ()) if item != name]
    if not schema["required"]:
        del schema["required"]
    return "major", "major"


def require_property(schema: Json, numbers: random.Random) -> Steps:
    required = schema.get("required", [])
    schema["required"] = [*required, next(n for n in schema["properties"] if n not in required)]  # fmt: skip
    return "major", "minor"


def free_property(schema: Json, numbers: random.Random) -> Steps:
    return ("minor", "major") if schema.pop("required", None) else None


def hide_from_requests(schema: Json, numbers: random.Random) -> Steps:
    return _hide(schema, "readOnly") and ("major", "none")


def hide_from_responses(schema: Json, numbers: random.Random) -> Steps:
    return _hide(schema, "writeOnly") and ("none", "major")


def _hide(schema: Json, key: str) -> Steps:
    for name, item in schema["properties"].items():
        if "$ref" not in item and name not in schema.get("required", ()):
            item[key] = True
            return "", ""
    return None


def make_nullable(schema: Json, numbers: random.Random) -> Steps:
    for item in schema["properties"].values():
        if item.get("type") == "string":
            item["nullable"] = True
            if "enum" in item:
                item["enum"].append(None)
            return "minor", "major"
    return None


def change_type(schema: Json, numbers: random.Random) -> Steps:
    for item in schema["properties"].values():
        if item.get("type") == "boolean":
            item["type"] = "integer"
            return "major", "major"
    return None


def accept_more(schema: Json, numbers: random.Random) -> Steps:
    for item in schema["properties"].values():
        if item.get("type") == "integer":
            _replace(item, {"oneOf": [{"type": "string"}, {"type": "integer"}]})
            return "minor", "major"
    return None


def accept_less(schema: Json, numbers: random.Random) -> Steps:
    for item in schema["properties"].values():
        if "oneOf" in item:
            item["oneOf"] = [o for o in item["oneOf"] if o.get("type") != "integer"]
            return "major", "minor"
    return None


def add_value(schema: Json, numbers: random.Random) -> Steps:
    for item in schema["properties"].values():
        if "enum" in item:
            item["enum"].append("added")
            return "minor", "minor"
    return None


def remove_value(schema: Json, numbers: random.Random) -> Steps:
    for item in schema["properties"].values():
        if "enum" in item:
            del item["enum"][0]
            return "major", "minor"
    return None


SCHEMA_MUTATIONS: tuple[Callable[[Json, random.Random], Steps], ...] = (
    *(add_property, add_required_property, remove_property, require_property),
    *(free_property, hide_from_requests, hide_from_responses, make_nullable),
    *(change_type, accept_more, accept_less, add_value, remove_value),
)


def get_parameter(operation: Json, name: str) -> Json:
    found: Json = next(p for p in operation["parameters"] if p["name"] == name)
    return found


def get_fields(operation: Json) -> Json:
    found: Json = get_parameter(operation, "opt_fields")["schema"]["items"]
    return found


def add_parameter(operation: Json) -> str:
    schema = {"type": "string"}
    operation["parameters"].append({"name": "added", "in": "query", "schema": schema})
    return "minor"


def remove_parameter(operation: Json) -> str:
    operation["parameters"].remove(get_parameter(operation, "limit"))
    return "major"


def require_parameter(operation: Json) -> str:
    get_parameter(operation, "limit")["required"] = True
    return "major"


def free_parameter(operation: Json) -> str:
    get_parameter(operation, "team")["required"] = False
    return "major"


def change_parameter(operation: Json) -> str:
    get_parameter(operation, "limit")["schema"] = {"type": "boolean"}
    return "major"


def take_dates(operation: Json) -> str:
    get_parameter(operation, "team")["schema"] = {"type": "string", "format": "date"}
    return "minor"


def remove_field(operation: Json) -> str:
    del get_fields(operation)["enum"][0]
    return "major"


def add_field(operation: Json) -> str:
    get_fields(operation)["enum"].append("added")
    return "minor"


def rename_method(operation: Json) -> str:
    operation["operationId"] += " again"
    return "major"


def take_no_body(operation: Json) -> str:
    operation["requestBody"]["required"] = False
    return "major"


def return_nothing(operation: Json) -> str:
    operation["responses"] = {"204": {"description": "Done"}}
    return "major"


OPERATION_MUTATIONS: tuple[Callable[[Json], str], ...] = (
    *(add_parameter, remove_parameter, require_parameter, free_parameter),
    *(change_parameter, take_dates, remove_field, add_field, rename_method),
    *(take_no_body, return_nothing),
)
