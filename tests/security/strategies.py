"""Random documents: OpenAPI 3.0 and 3.1, almost valid, with hostile text everywhere."""

from typing import Any

from hypothesis import strategies as st

from tests.security.corpus import NAMES, PAYLOADS

_PIECES = sorted(
    {piece for payload in PAYLOADS.values() for piece in payload.split("\n")}
    | {
        '"""',
        "'''",
        "\\",
        "\r",
        "\u2028",
        "```",
        "~~~",
        "|",
        "{{",
        "{%",
        "#",
        "<b>",
        "`",
    }
    | {"\x00", "\x1b", "\u202e", "\ufeff", "](", "](javascript:x)", "<!--", "  ", "\t"}
    | {name for names in NAMES.values() for name in names if len(name) < 50}
)

hostile = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=4).map("".join),
    st.lists(st.sampled_from(_PIECES), max_size=3).map("\n".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)


def _nest(leaves: Any) -> Any:
    return st.one_of(
        leaves,
        st.lists(leaves, max_size=2),
        st.dictionaries(hostile, leaves | st.lists(leaves, max_size=1), max_size=2),
    )


_leaves = st.one_of(st.none(), st.booleans(), st.integers(), hostile)
finite = _nest(_leaves | st.floats(allow_nan=False, allow_infinity=False))
values = _nest(_leaves | st.floats())
_NAME = "#/components/schemas/"
_TYPES = ("string", "integer", "number", "boolean", "array", "object")


def _optional(**fields: Any) -> Any:
    return st.fixed_dictionaries({}, optional=fields)


@st.composite
def schemas(draw: Any, new: bool, depth: int = 1) -> dict[str, Any]:
    """Draw a schema.

    Args:
        draw: Hypothesis' own.
        new: Whether it is of OpenAPI 3.1.
        depth: How deep others are in it.
    """
    kind = draw(st.sampled_from(_TYPES))
    schema: dict[str, Any] = draw(
        _optional(
            description=hostile,
            title=hostile,
            format=hostile,
            enum=st.lists(values, min_size=1, max_size=2, unique_by=repr),
            example=values,
            readOnly=st.booleans(),
            deprecated=st.booleans(),
        )
    )
    schema["type"] = [kind, "null"] if new and draw(st.booleans()) else kind
    inner = schemas(new, depth - 1) if depth else st.just({"type": "string"})
    references = st.sampled_from([{"$ref": f"{_NAME}A"}, {"$ref": f"{_NAME}B"}])
    part = st.one_of(references, inner)
    if kind == "array":
        schema["items"] = draw(part)
    if kind == "object":
        schema["properties"] = draw(st.dictionaries(hostile, part, max_size=3))
    if draw(st.integers(0, 4)) == 0:
        keyword = draw(st.sampled_from(["allOf", "oneOf", "anyOf"]))
        schema[keyword] = draw(st.lists(part, min_size=1, max_size=2))
    return schema


@st.composite
def parameters(draw: Any, new: bool) -> dict[str, Any]:
    """Draw a parameter that is not in the path."""
    location = draw(st.sampled_from(["query", "header", "cookie"]))
    parameter: dict[str, Any] = draw(
        _optional(
            description=hostile,
            required=st.booleans(),
            deprecated=st.booleans(),
            example=values,
            explode=st.booleans(),
        )
    )
    parameter |= {"name": draw(hostile), "in": location}
    if location == "query" and draw(st.booleans()):
        styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"]
        parameter["style"] = draw(st.sampled_from(styles))
    if draw(st.integers(0, 5)) == 0:
        parameter["content"] = {"application/json": {"schema": draw(schemas(new, 0))}}
    else:
        parameter["schema"] = draw(schemas(new, 0))
    return parameter


@st.composite
def contents(draw: Any, new: bool) -> dict[str, Any]:
    """Draw the content of a body or a response."""
    kinds = [
        "application/json",
        "multipart/form-data",
        "text/plain",
        "*/*",
        "image/png",
    ]
    kinds += ["application/x-www-form-urlencoded", "application/problem+json"]
    names = st.one_of(st.sampled_from(kinds), st.sampled_from(kinds), hostile)
    media = st.fixed_dictionaries(
        {"schema": schemas(new)}, optional={"example": values}
    )
    content: dict[str, Any] = draw(st.dictionaries(names, media, max_size=2))
    return content


@st.composite
def operations(draw: Any, new: bool) -> dict[str, Any]:
    """Draw an operation."""
    operation: dict[str, Any] = draw(
        _optional(
            operationId=hostile,
            summary=hostile,
            description=hostile,
            deprecated=st.booleans(),
            tags=st.lists(hostile, min_size=1, max_size=2),
            security=st.sampled_from([[], [{}], [{"key": []}], [{"key": []}, {}]]),
            parameters=st.lists(
                parameters(new), max_size=3, unique_by=lambda p: (p["in"], p["name"])
            ),
            requestBody=st.fixed_dictionaries(
                {"content": contents(new)},
                optional={"description": hostile, "required": st.booleans()},
            ),
        )
    )
    response = st.fixed_dictionaries(
        {"description": hostile}, optional={"content": contents(new)}
    )
    statuses = st.sampled_from(["200", "201", "204", "2XX", "404", "default"])
    operation["responses"] = draw(
        st.dictionaries(statuses, response, min_size=1, max_size=2)
    )
    return operation


@st.composite
def documents(draw: Any, new: bool) -> dict[str, Any]:
    """Draw a document."""
    paths: dict[str, Any] = {}
    for index in range(draw(st.integers(0, 2))):
        method = draw(
            st.sampled_from(["get", "post", "put", "delete", "head", "patch"])
        )
        text = draw(hostile.filter(lambda text: "{" not in text and "}" not in text))
        operation = draw(operations(new))
        if draw(st.booleans()):
            text += "/{id}"
            own = {"name": "id", "in": "path", "required": True}
            own["schema"] = {"type": "string"}
            operation["parameters"] = [own, *operation.get("parameters", [])]
        if operation.get("operationId"):
            operation["operationId"] += str(index)
        paths[f"/{index}{text}"] = {method: operation}
    return {
        "openapi": "3.1.0" if new else "3.0.3",
        "info": {
            "title": draw(hostile),
            "version": draw(hostile),
            "description": draw(hostile),
        },
        "servers": [{"url": draw(hostile)}],
        "paths": paths,
        "components": {
            "schemas": {"A": draw(schemas(new)), "B": draw(schemas(new))},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": draw(hostile)}
            },
        },
    }
