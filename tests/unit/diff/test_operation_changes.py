"""Operations and parameters are compared from the perspective of callers."""

import copy
from typing import Any

import pytest

from tests.unit.diff.shops import SHOP, make_document, query, tell

STR = {"type": "string"}
INT = {"type": "integer"}
LIST = {"type": "array", "items": STR}
CURSOR = {"data": {"type": "array", "items": SHOP}, "next_page": {"type": "object"}}


def edit(document: dict[str, Any], **members: Any) -> dict[str, Any]:
    """Change members of the only operation of a document."""
    document["paths"]["/shops/{shop_gid}"]["put"].update(members)
    return document


PARAMETERS = [
    # what is new, gone, required or optional
    ([], [query("size", INT)], ["minor: ShopsApi.put_shop(size) is a new parameter"]),
    ([query("size", INT)], [], ["major: ShopsApi.put_shop(size) is no longer a parameter"]),
    ([], [query("size", INT, required=True)], ["major: ShopsApi.put_shop(size) is a new required argument"]),
    ([query("size", INT)], [query("size", INT, required=True)], ["major: ShopsApi.put_shop(size) is now required"]),
    (
        [query("size", INT, required=True)],
        [query("size", INT)],
        ["major: ShopsApi.put_shop(size) may now be left out, and is no longer a positional argument"],
    ),
    (
        [query("a", INT, required=True), query("b", INT, required=True)],
        [query("b", INT, required=True), query("a", INT, required=True)],
        ["major: ShopsApi.put_shop takes its positional arguments in another order: shop_gid, b, a now, shop_gid, a, b before"],
    ),
    ([query("a", INT), query("b", INT)], [query("b", INT), query("a", INT)], []),
    # location and name
    ([query("trace", INT)], [query("trace", INT, **{"in": "header"})], ["patch: ShopsApi.put_shop(trace) is now sent in the header"]),
    (
        [query("trace", INT), query("trace", INT, **{"in": "header"})],
        [query("trace", INT), query("trace", STR, **{"in": "header"})],
        ["major: ShopsApi.put_shop(trace in header) has another type: str now, int before"],
    ),
    (
        [query("trace", INT, **{"in": "header"})],
        [query("trace", INT), query("trace", INT, **{"in": "header"})],
        [
            "major: ShopsApi.put_shop(trace in header) is now called trace_header",
            "minor: ShopsApi.put_shop(trace in query) is a new parameter",
        ],
    ),
    ([query("perPage", INT)], [query("per_page", INT)], ["major: ShopsApi.put_shop(perPage) is now called per_page"]),
    ([query("per_page", INT)], [query("perPage", INT)], ["patch: ShopsApi.put_shop(per_page) is now sent as perPage"]),
    (
        [query("perPage", INT, required=True)],
        [query("per-page", INT, required=True)],
        ["patch: ShopsApi.put_shop(perPage) is now sent as per-page"],
    ),
    # types
    ([query("due", STR)], [query("due", {"type": "string", "format": "date-time"})], ["minor: ShopsApi.put_shop(due) may now also be datetime"]),
    ([query("due", {"type": "string", "format": "date"})], [query("due", STR)], ["major: ShopsApi.put_shop(due) can no longer be date"]),
    ([query("tag", STR)], [query("tag", {"type": "array", "items": STR})], ["minor: ShopsApi.put_shop(tag) may now also be list of str"]),
    ([query("tag", {"type": "array", "items": STR})], [query("tag", STR)], ["major: ShopsApi.put_shop(tag) can no longer be list of str"]),
    ([query("n", INT)], [query("n", {"type": "number"})], ["minor: ShopsApi.put_shop(n) may now also be float"]),
    ([query("n", {"type": "number"})], [query("n", INT)], ["major: ShopsApi.put_shop(n) can no longer be float"]),
    ([query("n", INT)], [query("n", {"anyOf": [{"type": "boolean"}, INT]})], ["minor: ShopsApi.put_shop(n) may now also be bool"]),
    ([query("n", INT)], [query("n", {**INT, "nullable": True})], []),
    ([query("n", {**INT, "format": "int32"})], [query("n", {**INT, "format": "int64"})], []),
    # how it is written
    ([query("n", LIST)], [query("n", LIST, explode=False)], ["patch: ShopsApi.put_shop(n) is now sent as form"]),
    (
        [query("n", LIST, style="pipeDelimited")],
        [query("n", LIST, style="spaceDelimited", explode=True)],
        ["patch: ShopsApi.put_shop(n) is now sent as spaceDelimited, exploded"],
    ),
    ([query("n", STR)], [query("n", STR, allowReserved=True)], ["patch: ShopsApi.put_shop(n) is now sent as form, with reserved characters"]),
    # values
    ([query("n", {"enum": [1]})], [query("n", {"enum": [True]})], ["major: ShopsApi.put_shop(n) has another type: True now, 1 before"]),
    (
        [query("opt_fields", {"type": "array", "items": {**STR, "enum": ["a", "b", "c"]}})],
        [query("opt_fields", {"type": "array", "items": {**STR, "enum": ["c", "d"]}})],
        [
            "major: ShopsApi.put_shop(opt_fields) no longer has these values: a, b",
            "minor: ShopsApi.put_shop(opt_fields) has these new values: d",
        ],
    ),
    ([query("kind", STR)], [query("kind", {**STR, "enum": ["a"]})], ["major: ShopsApi.put_shop(kind) is now limited to these values: a"]),
    ([query("kind", {**STR, "enum": ["a"]})], [query("kind", STR)], ["minor: ShopsApi.put_shop(kind) is no longer limited to values"]),
    ([query("kind", {**STR, "enum": ["a", "b"]})], [query("kind", {**STR, "enum": ["b", "a"]})], []),
    # what no type says
    ([query("n", INT)], [query("n", INT, deprecated=True)], ["minor: ShopsApi.put_shop(n) is deprecated"]),
    ([query("n", INT, deprecated=True)], [query("n", INT)], ["minor: ShopsApi.put_shop(n) is no longer deprecated"]),
    ([query("n", {**INT, "default": 1})], [query("n", {**INT, "default": 2})], ["patch: ShopsApi.put_shop(n) has another default: 2 now, 1 before"]),
    ([query("n", {"type": "number", "default": 2})], [query("n", {"type": "number", "default": 2.0})], []),
    ([query("n", INT, description="One")], [query("n", INT, description="Two")], ["patch: ShopsApi.put_shop is described differently"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "told"), PARAMETERS)
def test_parameters(
    old: list[dict[str, Any]], new: list[dict[str, Any]], told: list[str]
) -> None:
    assert tell(make_document(parameters=old), make_document(parameters=new)) == told


OPERATIONS = [
    (
        {"deprecated": True},
        ["minor: ShopsApi.put_shop is deprecated"],
    ),
    ({"tags": ["Stores"]}, ["major: ShopsApi.put_shop is now called StoresApi.put_shop"]),
    ({"operationId": "replaceShop"}, ["major: ShopsApi.put_shop is now called ShopsApi.replace_shop"]),
    ({"summary": "Put it"}, ["patch: ShopsApi.put_shop is described differently"]),
    (
        {"servers": [{"url": "https://shops.example.com"}]},
        [],
    ),
    (
        {"servers": [{"url": "https://new.example.com"}]},
        ["patch: ShopsApi.put_shop is sent to another address: PUT https://new.example.com/shops/{shop_gid}"],
    ),
    (
        {"security": [{"login": ["shops:write", "shops:read"]}]},
        ["minor: ShopsApi.put_shop needs other permissions: login (shops:read, shops:write) now, login (shops:read) before"],
    ),
    (
        {"security": [{"login": ["shops:read"]}, {"key": []}]},
        ["minor: ShopsApi.put_shop needs other permissions: also key"],
    ),
    (
        {"security": [{"key": [], "login": ["shops:read"]}]},
        ["minor: ShopsApi.put_shop needs other permissions: key and login (shops:read) now, login (shops:read) before"],
    ),
    ({"security": []}, ["minor: ShopsApi.put_shop needs other permissions: no longer login (shops:read)"]),
    (
        {"responses": {"204": {"description": "Done"}}},
        ["major: ShopsApi.put_shop returns another result: nothing now, any value before"],
    ),
    ({"x-note": "ignored", "externalDocs": {"url": "https://example.com"}}, []),
]  # fmt: skip


@pytest.mark.parametrize(("members", "told"), OPERATIONS)
def test_an_operation(members: dict[str, Any], told: list[str]) -> None:
    security = [{"login": ["shops:read"]}]
    old, new = (make_document(security=security) for _ in range(2))
    assert tell(old, edit(new, **members)) == told


def test_operations_come_and_go() -> None:
    old, new = make_document(), make_document()
    operation = new["paths"]["/shops/{shop_gid}"]["put"]
    new["paths"]["/shops"] = {"get": {**operation, "operationId": "listShops"}}
    new["paths"]["/shops"]["get"]["parameters"] = []
    assert tell(old, new) == ["minor: ShopsApi.list_shops is new"]
    assert tell(new, old) == ["major: ShopsApi.list_shops is gone"]


def test_a_parameter_of_the_path_with_another_name_is_renamed() -> None:
    old, new = make_document(), make_document()
    operation = new["paths"].pop("/shops/{shop_gid}")
    operation["put"]["parameters"][0]["name"] = "id"
    new["paths"]["/shops/{id}"] = operation
    assert tell(old, new) == ["major: ShopsApi.put_shop(shop_gid) is now called id"]
    operation["put"]["operationId"] = "replaceShop"
    assert tell(old, new) == [
        "major: ShopsApi.put_shop is now called ShopsApi.replace_shop",
        "major: ShopsApi.replace_shop(shop_gid) is now called id",
    ]


def test_callers_do_not_see_the_wire_name_of_a_path_parameter() -> None:
    old, new = make_document(), make_document()
    operation = new["paths"].pop("/shops/{shop_gid}")
    operation["put"]["parameters"][0]["name"] = "shopGid"
    new["paths"]["/shops/{shopGid}"] = operation
    assert tell(old, new) == []
    assert tell(new, old) == []


def test_the_order_of_schemes_that_are_needed_together_does_not_matter() -> None:
    old, new = (
        make_document(security=[{name: [] for name in names}])
        for names in (("key", "login"), ("login", "key"))
    )
    assert tell(old, new) == []


def test_the_values_of_a_sequence_are_compared() -> None:
    def answer(item: dict[str, Any]) -> dict[str, Any]:
        content = {"application/x-ndjson": {"schema": item}}
        return make_document(responses={"200": {"description": "", "content": content}})

    shop, more = (
        {"type": "object", "properties": p} for p in ({"a": STR}, {"a": STR, "b": INT})
    )
    assert tell(answer(shop), answer(more)) == [
        "minor: ShopsApi.put_shop response[].b is new"
    ]
    assert tell(answer(more), answer(shop)) == [
        "major: ShopsApi.put_shop response[].b is gone"
    ]


def make_form(schema: dict[str, Any]) -> dict[str, Any]:
    content = {"multipart/form-data": {"schema": {"type": "object", **schema}}}
    return make_document(requestBody={"content": content})


def test_a_part_of_a_form_becomes_a_file() -> None:
    old, new = (
        make_form({"properties": {"logo": schema}})
        for schema in (STR, {**STR, "format": "binary"})
    )
    assert tell(old, new) == [
        "major: ShopsApi.put_shop(logo) has another type: file now, str before"
    ]


def test_a_form_takes_any_part() -> None:
    old, new = (
        make_form({"properties": {"a": STR}, "additionalProperties": rest})
        for rest in (False, STR)
    )
    assert tell(old, new) == ["minor: ShopsApi.put_shop(*) is a new parameter"]
    assert tell(new, old) == ["major: ShopsApi.put_shop(*) is no longer a parameter"]


def test_a_request_body_is_an_argument() -> None:
    without, required = make_document(), make_document(sent=SHOP)
    optional = make_document(sent=SHOP)
    del optional["paths"]["/shops/{shop_gid}"]["put"]["requestBody"]["required"]
    name = "ShopsApi.put_shop(body)"
    assert tell(without, required) == [f"major: {name} is a new required argument"]
    assert tell(without, optional) == [f"minor: {name} is a new parameter"]
    assert tell(optional, required) == [f"major: {name} is now required"]
    assert tell(required, without) == [f"major: {name} is no longer a parameter"]
    assert tell(required, optional) == [
        f"major: {name} may now be left out, and is no longer a positional argument"
    ]


def test_a_request_body_is_written_differently_or_may_be_null() -> None:
    plain, null = (
        edit(
            make_document(),
            requestBody={
                "required": True,
                "content": {"application/json": {"schema": schema}},
            },
        )
        for schema in (LIST, {**LIST, "nullable": True})
    )
    name = "ShopsApi.put_shop body"
    assert tell(plain, null) == [f"minor: {name} may now be null"]
    assert tell(null, plain) == [f"major: {name} can no longer be null"]
    media = []
    for media_type in ("application/json", "application/merge-patch+json"):
        content = {media_type: {"schema": SHOP}}
        media.append(edit(make_document(), requestBody={"content": content}))
    assert tell(*media) == [
        "patch: ShopsApi.put_shop(body) is now sent as application/merge-patch+json"
    ]
    forms = []
    for media_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        content = {media_type: {"schema": SHOP}}
        forms.append(edit(make_document(), requestBody={"content": content}))
    assert tell(*forms) == [f"patch: {name} is now sent as multipart/form-data"]


@pytest.mark.parametrize(
    ("schema", "default", "other"),
    [
        (STR, "text/plain", "text/csv"),
        ({"type": "array", "items": {"type": "object"}}, "application/json", "application/vnd.row+json"),
        ({"type": "array", "items": {"nullable": True, **SHOP}}, "application/json", "application/vnd.row+json"),
        ({"anyOf": [SHOP, {"type": "array", "items": SHOP}]}, "application/json", "application/vnd.row+json"),
        ({**STR, "format": "binary"}, "application/octet-stream", "image/png"),
    ],
)  # fmt: skip
def test_a_part_may_name_the_media_type_that_it_has_anyway(
    schema: dict[str, Any], default: str, other: str
) -> None:
    def make(**encoding: Any) -> dict[str, Any]:
        form = {"schema": {"type": "object", "properties": {"part": schema}}}
        content = {"multipart/form-data": {**form, "encoding": encoding}}
        return make_document(requestBody={"content": content})

    plain, named = make(), make(part={"contentType": default})
    assert tell(plain, named) == tell(named, plain) == []
    assert tell(plain, make(part={"contentType": other})) == [
        f"patch: ShopsApi.put_shop(part) is now sent as {other}"
    ]


def test_a_list_that_no_longer_has_a_limit_returns_what_it_did() -> None:
    schema = {"type": "object", "properties": CURSOR}
    content = {"content": {"application/json": {"schema": schema}}}
    responses = {"200": {"description": "Shops", **content}}
    paging = {
        "style": "cursor",
        "position": "offset",
        "next": "/next_page",
        "items": "/data",
    }
    listed = {"responses": responses, "x-sdk-pagination": paging}
    paged = make_document(parameters=[query("limit", INT), query("offset", STR)])
    assert tell(edit(paged, **listed), edit(make_document(), **listed)) == [
        "major: ShopsApi.put_shop(limit) is no longer a parameter",
        "major: ShopsApi.put_shop(offset) is no longer a parameter",
    ]
    assert tell(make_document(received=SHOP), edit(make_document(), **listed)) == [
        "major: ShopsApi.put_shop returns another result: "
        "an iterator of a dict with name, size, kind now, a dict with name, size, kind before"
    ]  # fmt: skip


def test_free_parameters_are_parameters() -> None:
    free = {"x-sdk-free-parameters": {"prefix": "custom_fields."}}
    assert tell(make_document(), make_document(**free)) == [
        "minor: ShopsApi.put_shop(custom_fields.*) is a new parameter"
    ]
    other = {"x-sdk-free-parameters": {"prefix": "fields."}}
    assert tell(make_document(**free), make_document(**other)) == [
        "major: ShopsApi.put_shop(custom_fields.*) is no longer a parameter",
        "minor: ShopsApi.put_shop(fields.*) is a new parameter",
    ]


def test_another_success_of_the_same_schema_is_no_other_result() -> None:
    old, new = make_document(received=SHOP), make_document(received=SHOP)
    responses = new["paths"]["/shops/{shop_gid}"]["put"]["responses"]
    responses["201"] = copy.deepcopy(responses["200"])
    assert tell(old, new) == []
    assert tell(new, old) == []
    schema = responses["201"]["content"]["application/json"]["schema"]
    schema["properties"]["data"]["properties"]["size"]["type"] = "string"
    assert [line[:5] for line in tell(old, new)] == ["major"]
