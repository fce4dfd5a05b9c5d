"""Types are compared by structure, depending on their direction."""

from typing import Any

import pytest

from tests.unit.diff.shops import SHOP, make_document, tell

STR: dict[str, Any] = {"type": "string"}
INT: dict[str, Any] = {"type": "integer"}


def thing(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        **({"required": list(required)} if required else {}),
    }


def listed(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def mapped(values: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": values}


def open_thing(values: Any) -> dict[str, Any]:
    return {**thing(name=STR), "additionalProperties": values}


def row(*items: Any) -> dict[str, Any]:
    return {"type": "array", "prefixItems": list(items)}


def either(*options: Any) -> dict[str, Any]:
    return {"oneOf": list(options)}


def both(*parts: Any) -> dict[str, Any]:
    return {"allOf": list(parts)}


# Schemas of `data`, and what is told where it is sent and where it is received.
CASES: list[tuple[Any, Any, list[str], list[str]]] = [
    # written in another way
    (thing(a=STR, b=INT), thing(b=INT, a=STR), [], []),
    (thing(a=STR, b=INT), both(thing(a=STR), thing(b=INT)), [], []),
    (thing(("a",), a=STR), both(both(thing(a=STR)), {"required": ["a"]}), [], []),
    (either(STR, INT), {"anyOf": [INT, STR]}, [], []),
    (either(thing(a=STR), thing(b=STR)), either(thing(b=STR), thing(a=STR)), [], []),
    (thing(a=STR), thing(a={**STR, "format": "email", "maxLength": 5}), [], []),
    (thing(a=STR), thing(a={**STR, "format": "date"}), [], []),
    (thing(a=either(STR)), thing(a=both(STR)), [], []),
    (thing(a={"type": "number"}), thing(a=either(INT, {"type": "number"})), [], []),
    (thing(a=STR), {**thing(a=STR), "additionalProperties": True}, ["minor: may now also be a dict with any keys"], []),
    (thing(a={**STR, "enum": ["x"]}), thing(a={**STR, "enum": ["x", "x"]}), [], []),
    # properties
    (thing(a=STR), thing(a=STR, b=thing(c=listed(STR))), ["minor: .b can now be sent"], ["minor: .b is new"]),
    (thing(a=STR), thing(("b",), a=STR, b=INT), ["major: .b is new and required"], ["minor: .b is new"]),
    (thing(a=STR, b=INT), thing(a=STR), ["major: .b can no longer be sent"], ["major: .b is gone"]),
    (thing(a=STR, b=INT), thing(a=STR, b={**INT, "readOnly": True}), ["major: .b can no longer be sent"], []),
    (thing(a=STR, b=INT), thing(a=STR, b={**INT, "writeOnly": True}), [], ["major: .b is gone"]),
    (thing(a=STR, b={**INT, "writeOnly": True}), thing(a=STR, b=INT), [], ["minor: .b is new"]),
    (thing(a=STR), thing(("a",), a=STR), ["major: .a is now required"], ["minor: .a is now always there"]),
    (thing(("a",), a=STR), thing(a=STR), ["minor: .a may now be left out"], ["major: .a may now be missing"]),
    (thing(a=STR), thing(a={**STR, "nullable": True}), ["minor: .a may now be null"], ["major: .a may now be null"]),
    (thing(a={**STR, "nullable": True}), thing(a=STR), ["major: .a can no longer be null"], ["minor: .a can no longer be null"]),
    (thing(a=STR), thing(a={**STR, "deprecated": True}), ["minor: .a is deprecated"], ["minor: .a is deprecated"]),
    (thing(a={**INT, "default": 1}), thing(a=INT), ["patch: .a has another default: none now, 1 before"], []),
    # types
    (thing(a=STR), thing(a=INT), ["major: .a has another type: int now, str before"], ["major: .a has another type: int now, str before"]),
    (thing(a=STR), thing(a={}), ["minor: .a may now also be any value"], ["major: .a may now also be any value"]),
    (thing(a={}), thing(a=STR), ["major: .a can no longer be anything but str"], ["minor: .a can no longer be anything but str"]),
    (thing(a=INT), thing(a={"type": "number"}), ["minor: .a may now also be float"], ["major: .a may now also be float"]),
    (thing(a=listed(STR)), thing(a=listed(INT)), ["major: .a[] has another type: int now, str before"], ["major: .a[] has another type: int now, str before"]),
    (thing(a=mapped(INT)), thing(a=mapped(either(INT, STR))), ["minor: .a.* may now also be str"], ["major: .a.* may now also be str"]),
    (thing(a=thing(b=STR)), thing(a={"type": "object"}), ["minor: .a may now also be a dict with other keys"], ["major: .a may now also be a dict with other keys"]),
    (thing(a={"type": "object"}), thing(a=thing(b=STR)), ["major: .a can no longer be a dict with other keys"], ["minor: .a can no longer be a dict with other keys"]),
    (thing(a=STR), thing(a=listed(STR)), ["major: .a has another type: list of str now, str before"], ["major: .a has another type: list of str now, str before"]),
    # values
    (thing(a={**STR, "enum": ["x", "y"]}), thing(a={**STR, "enum": ["y"]}), ["major: .a no longer has these values: x"], ["minor: .a no longer has these values: x"]),
    (thing(a={**STR, "enum": ["x"]}), thing(a={**STR, "enum": ["x", "y"]}), ["minor: .a has these new values: y"], ["minor: .a has these new values: y"]),
    (thing(a=STR), thing(a={**STR, "enum": ["x"]}), ["major: .a is now limited to these values: x"], ["minor: .a is now limited to these values: x"]),
    (thing(a={**STR, "enum": ["x"]}), thing(a=either(STR, INT)), ["minor: .a is no longer limited to values", "minor: .a may now also be int"], ["minor: .a is no longer limited to values", "major: .a may now also be int"]),
    (thing(a=listed({**INT, "enum": [1, 2]})), thing(a=listed({**INT, "enum": [1]})), ["major: .a[] no longer has these values: 2"], ["minor: .a[] no longer has these values: 2"]),
    (thing(a={"const": "x"}), thing(a={**STR, "enum": ["x"]}), [], []),
    (thing(a={"const": "x"}), thing(a={"const": "y"}), ["minor: .a has these new values: y", "major: .a no longer has these values: x"], ["major: .a may now also be y", "minor: .a no longer has these values: x"]),
    (thing(a={"enum": [1]}), thing(a={"enum": ["1"]}), ["major: .a has another type: '1' now, 1 before"], ["major: .a has another type: '1' now, 1 before"]),
    (thing(a={"enum": [1, "x"]}), thing(a={"enum": ["x", "y"]}), ["major: .a can no longer be 1", "minor: .a has these new values: y"], ["minor: .a can no longer be 1", "minor: .a has these new values: y"]),
    (thing(a={"const": 1}), thing(a=INT), ["minor: .a is no longer limited to values"], ["major: .a may now also be any other int"]),
    # other keys, and items with a place of their own
    (open_thing(STR), open_thing(INT), ["major: .* has another type: int now, str before"], ["major: .* has another type: int now, str before"]),
    (open_thing(STR), open_thing(either(STR, INT)), ["minor: .* may now also be int"], ["major: .* may now also be int"]),
    ({"patternProperties": {"^x": STR}}, {"patternProperties": {"^x": INT}}, ["major: .* has another type: int now, str before"], ["major: .* has another type: int now, str before"]),
    (thing(a=row(STR, INT)), thing(a=row(INT, INT)), ["major: .a[0] has another type: int now, str before"], ["major: .a[0] has another type: int now, str before"]),
    (thing(a=row(STR, INT)), thing(a=row(STR, INT, {"type": "boolean"})), ["minor: .a[] may now also be bool"], ["major: .a[] may now also be bool"]),
    (thing(a=row(STR, INT)), thing(a={**row(STR, INT), "items": False}), [], []),
    # unions
    (STR, either(STR, thing(a=STR)), ["minor: may now also be a dict with a"], ["major: may now also be a dict with a"]),
    (either(STR, INT), INT, ["major: can no longer be str"], ["minor: can no longer be str"]),
    (either(STR, thing(a=STR)), either(thing(a=STR, b=STR), STR), ["minor: .b can now be sent"], ["minor: .b is new"]),
    (
        either(thing(a=STR, b=STR), thing(c=STR)),
        either(thing(c=STR), thing(("a",), a=STR, b=STR)),
        ["major: (option 2).a is now required"],
        ["minor: (option 2).a is now always there"],
    ),
    (
        either(thing(a=STR), thing(b=STR)),
        either(thing(b=STR), thing(c=STR)),
        ["minor: may now also be a dict with c", "major: can no longer be a dict with a"],
        ["major: may now also be a dict with c", "minor: can no longer be a dict with a"],
    ),
]  # fmt: skip


def place(told: list[str], path: str) -> list[str]:
    """Write changes of `data` as the changes of the operation."""
    lines = [line.partition(": ") for line in told]
    found = [
        f"{step}: ShopsApi.put_shop {path}{'' if words[0] == '.' else ' '}{words}"
        for step, _, words in lines
    ]
    return sorted(found)


@pytest.mark.parametrize(("old", "new", "sent", "received"), CASES)
def test_a_value_is_compared_in_its_direction(
    old: Any, new: Any, sent: list[str], received: list[str]
) -> None:
    assert sorted(tell(make_document(sent=old), make_document(sent=new))) == place(
        sent, "body.data"
    )
    told = tell(make_document(received=old), make_document(received=new))
    assert sorted(told) == place(received, "response.data")


@pytest.mark.parametrize(("old", "new", "sent", "received"), CASES)
def test_a_change_of_a_component_is_reported_alike(
    old: Any, new: Any, sent: list[str], received: list[str]
) -> None:
    ref = {"$ref": "#/components/schemas/Shop"}
    before = make_document(sent=ref, schemas={"Shop": old})
    after = make_document(sent=ref, schemas={"Shop": new})
    is_named = all("properties" in item or "oneOf" in item for item in (old, new))
    subject = (
        "Shop" if is_named and "allOf" not in new else "ShopsApi.put_shop body.data"
    )
    assert [line.replace(subject, "X") for line in tell(before, after)] == [
        line.replace("ShopsApi.put_shop body.data", "X")
        for line in tell(make_document(sent=old), make_document(sent=new))
    ]


@pytest.mark.parametrize(("old", "new", "sent", "received"), CASES)
def test_an_inline_schema_may_become_a_component_meanwhile(
    old: Any, new: Any, sent: list[str], received: list[str]
) -> None:
    ref = {"$ref": "#/components/schemas/Shop"}
    inline = tell(make_document(received=old), make_document(received=new))
    moved = make_document(received=ref, schemas={"Shop": new})
    assert tell(make_document(received=old), moved) == inline or "option" in str(inline)


def test_an_allof_that_adds_null_to_a_component_is_noticed() -> None:
    ref = {"$ref": "#/components/schemas/Shop"}
    schemas = {"Shop": SHOP}
    old = make_document(received=thing(a=ref), schemas=schemas)
    new = make_document(
        received=thing(a=both({"nullable": True}, ref)), schemas=schemas
    )
    assert tell(old, new) == [
        "major: ShopsApi.put_shop response.data.a may now be null"
    ]


def test_a_component_is_reported_once_for_both_directions() -> None:
    ref = {"$ref": "#/components/schemas/Shop"}
    shops = [thing(("a",), a=STR, b=STR), thing(a=STR, b=STR, c=STR)]
    documents = [
        make_document(sent=ref, received=listed(ref), schemas={"Shop": shop})
        for shop in shops
    ]
    assert tell(*documents) == [
        "major: Shop.a may now be left out",
        "minor: Shop.c is new",
    ]


def test_a_renamed_component_is_reported_once_with_its_losses() -> None:
    old, new = (
        make_document(
            sent=thing(a={"$ref": f"#/components/schemas/{name}"}),
            received={"$ref": f"#/components/schemas/{name}"},
            schemas={name: shop},
        )
        for name, shop in (
            ("Shop", thing(a=STR, b=STR, c=INT)),
            ("Store", thing(a=STR, c=INT)),
        )
    )
    assert tell(old, new) == [
        "major: Shop is now called Store",
        "major: Store.b is gone",
    ]


def test_another_component_is_compared_by_its_structure() -> None:
    """Both documents have both, so that nothing was renamed."""
    schemas = {"Shop": thing(a=STR), "Store": thing(a=STR, b=STR)}
    documents = [
        make_document(
            received=thing(
                x={"$ref": f"#/components/schemas/{name}"},
                y={"$ref": "#/components/schemas/Shop"},
                z={"$ref": "#/components/schemas/Store"},
            ),
            schemas=schemas,
        )
        for name in ("Shop", "Store")
    ]
    assert tell(*documents) == ["minor: ShopsApi.put_shop response.data.x.b is new"]


def test_types_that_the_package_does_not_have_are_no_changes() -> None:
    old = make_document(schemas={"Unused": thing(a=STR), "Gone": STR})
    assert tell(old, make_document(schemas={"Unused": thing(b=INT)})) == []


def test_a_new_option_is_named_by_its_component() -> None:
    schemas = {"Shop": thing(a=STR), "Store": thing(b=STR)}
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    old = make_document(received=thing(x=refs[0]), schemas=schemas)
    new = make_document(received=thing(x=either(*refs)), schemas=schemas)
    assert tell(old, new) == [
        "major: ShopsApi.put_shop response.data.x may now also be Store"
    ]


def test_options_of_a_component_that_are_components_are_reported_once() -> None:
    refs = [
        {"$ref": f"#/components/schemas/{name}"} for name in ("Shop", "Store", "Inn")
    ]
    documents = []
    for shop, options in ((thing(a=STR, b=STR), refs[:2]), (thing(a=STR), refs)):
        schemas = {
            "Place": either(*options),
            "Shop": shop,
            "Store": thing(c=STR),
            "Inn": thing(d=STR),
        }
        place = {"$ref": "#/components/schemas/Place"}
        data = thing(x=place, y=refs[0], z=refs[2])
        documents.append(make_document(received=data, schemas=schemas))
    assert tell(*documents) == [
        "major: Place may now also be Inn",
        "major: Shop.b is gone",
    ]


def test_a_union_that_keeps_a_component_has_no_other_type() -> None:
    ref = {"$ref": "#/components/schemas/Shop"}
    documents = [
        make_document(sent=thing(x=either(ref, other)), schemas={"Shop": SHOP})
        for other in (STR, INT)
    ]
    assert tell(*documents) == [
        "major: ShopsApi.put_shop body.data.x can no longer be str",
        "minor: ShopsApi.put_shop body.data.x may now also be int",
    ]


def test_options_that_are_only_tried_rename_nothing() -> None:
    """`Inn` became `Hotel`, though another option with a new component comes first."""
    inn, bar, hotel = thing(a=STR), thing(a=STR), thing(a=STR)

    def make(name: str, *options: str, **schemas: Any) -> dict[str, Any]:
        refs = {n: {"$ref": f"#/components/schemas/{n}"} for n in schemas}
        choices = [thing(**{f"{o}_id": STR, "of": refs[o]}) for o in options]
        return make_document(
            received=thing(x=either(*choices), y=refs[name]), schemas=schemas
        )

    old = make("Inn", "Inn", "Cafe", Inn=inn, Cafe=bar)
    new = make("Hotel", "Cafe", "Hotel", Hotel=hotel, Cafe=bar)
    assert "major: Inn is now called Hotel" in tell(old, new)
    assert not any("called Cafe" in line for line in tell(old, new))


@pytest.mark.parametrize("name", ["Tree", "Node"])
def test_types_within_themselves_are_compared(name: str) -> None:
    def make(extra: dict[str, Any], name: str) -> dict[str, Any]:
        ref = {"$ref": f"#/components/schemas/{name}"}
        tree = thing(leaf=STR, trees=listed(either(ref, STR)), **extra)
        return make_document(received=ref, sent=ref, schemas={name: tree})

    assert tell(make({}, "Tree"), make({}, "Tree")) == []
    assert f"major: {name}.leaf is gone" not in tell(make({}, "Tree"), make({}, name))
    assert f"minor: {name}.b is new" in tell(make({}, "Tree"), make({"b": STR}, name))


def test_choices_are_compared_far_down() -> None:
    def nest(depth: int, last: Any) -> Any:
        inner = nest(depth - 1, last) if depth else last
        return either(thing(a=inner, b=STR), thing(c=STR))

    old, new = (make_document(received=nest(30, last)) for last in (STR, INT))
    path = " (option 1).a" * 31
    assert tell(old, new) == [
        f"major: ShopsApi.put_shop response.data{path} has another type: "
        "int now, str before"
    ]
