"""Overlays change a document where their targets say, and nowhere else."""

from typing import Any

import pytest

from generator.diagnostics import GenerationError
from generator.source.overlays import apply_overlays
from tests.unit.conftest import Read

DOCUMENT = """\
info: {title: Things}
shared: &shared {type: object, tags: [a]}
one: {schema: *shared}
two: {schema: *shared}
list: [{n: 1}, {n: 2}, {n: 3}]
"""


def apply(read: Read, *actions: str) -> tuple[Any, list[str]]:
    text = "overlay: 1.0.0\nactions:\n" + "".join(f"- {a}\n" for a in actions)
    document, warnings = apply_overlays(read(DOCUMENT), [read(text)])
    return document.data, [warning.code for warning in warnings]


def test_an_update_is_merged(read: Read) -> None:
    update = "{info: {version: '1'}, new: {a: 1}, list: [{n: 4}]}"
    data, warnings = apply(read, f"{{target: $, update: {update}}}")
    assert data["info"] == {"title": "Things", "version": "1"}
    assert data["new"] == {"a": 1}
    assert [item["n"] for item in data["list"]] == [1, 2, 3, 4]
    assert warnings == []


def test_an_update_replaces_scalars_and_what_is_of_another_kind(read: Read) -> None:
    data, _ = apply(read, "{target: $.info, update: {title: Other}}")
    assert data["info"] == {"title": "Other"}
    data, _ = apply(read, "{target: $, update: {info: [1], list: {a: 1}}}")
    assert (data["info"], data["list"]) == ([1], {"a": 1})


def test_what_is_appended_to_a_list_is_one_item_or_several(read: Read) -> None:
    data, _ = apply(
        read,
        "{target: $.one.schema.tags, update: b}",
        "{target: $.one.schema.tags, update: [c, d]}",
    )
    assert data["one"]["schema"]["tags"] == ["a", "b", "c", "d"]


def test_a_change_through_an_alias_stays_where_it_is(read: Read) -> None:
    document = read(DOCUMENT)
    before = repr(document.data)
    actions = "[{target: $.one.schema, update: {type: string, tags: [b]}}]"
    changed, _ = apply_overlays(document, [read(f"overlay: 1.0.0\nactions: {actions}")])
    assert changed.data["one"]["schema"] == {"type": "string", "tags": ["a", "b"]}
    assert changed.data["two"]["schema"] == {"type": "object", "tags": ["a"]}
    assert changed.data["two"] is document.data["two"]
    assert repr(document.data) == before


def test_every_match_is_changed(read: Read) -> None:
    data, _ = apply(read, "{target: '$..schema', update: {x: 1}}")
    assert data["one"]["schema"]["x"] == data["two"]["schema"]["x"] == 1
    assert "x" not in data["shared"]


def test_every_match_is_removed(read: Read) -> None:
    data, _ = apply(
        read,
        "{target: '$.list[?@.n < 3]', remove: true}",
        "{target: $.info.title, remove: true}",
    )
    assert data["list"] == [{"n": 3}]
    assert data["info"] == {}


def test_remove_wins_over_update_and_false_removes_nothing(read: Read) -> None:
    data, _ = apply(read, "{target: $.info, remove: true, update: {a: 1}}")
    assert "info" not in data
    data, _ = apply(read, "{target: $.info, remove: false, update: {a: 1}}")
    assert data["info"] == {"title": "Things", "a": 1}


def test_later_actions_see_what_earlier_ones_did(read: Read) -> None:
    data, warnings = apply(
        read,
        "{target: $, update: {new: {}}}",
        "{target: $.new, update: {a: 1}}",
    )
    assert data["new"] == {"a": 1}
    assert warnings == []


def test_a_target_that_matches_nothing_is_a_warning_with_its_place(read: Read) -> None:
    overlay = read("overlay: 1.0.0\nactions:\n- {target: $.none, remove: true}\n")
    document, (warning,) = apply_overlays(read(DOCUMENT), [overlay])
    assert document.data == read(DOCUMENT).data
    assert warning.code == "overlay-unused"
    assert warning.message == "the target '$.none' matches nothing"
    assert (warning.location.path, warning.location.line) == (overlay.path, 3)


def test_a_place_that_was_added_is_that_of_the_overlay(read: Read) -> None:
    overlay = read(
        "overlay: 1.0.0\nactions:\n- target: $.info\n  update: {contact: {name: x}}\n"
    )
    document, _ = apply_overlays(read(DOCUMENT), [overlay])
    place = document.locate("/info/contact/name")
    assert (place.path, place.line, place.column) == (overlay.path, 4, 3)
    assert document.locate("/info/title").line == 1


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("[]", "this is not an Overlay 1.0 document", 1),
        ("overlay: 2.0.0\nactions: []", "this is not an Overlay 1.0 document", 1),
        ("overlay: 1.0.0", "an overlay has a list of actions", 1),
        ("overlay: 1.0.0\nactions: {}", "an overlay has a list of actions", 1),
        ("overlay: 1.0.0\nactions: [x]", "an action has a target", 2),
        ("overlay: 1.0.0\nactions:\n- {update: {}}", "an action has a target", 3),
        ("overlay: 1.0.0\nactions:\n- {target: 1}", "an action has a target", 3),
        (
            "overlay: 1.0.0\nactions:\n- {target: 'info', update: {}}",
            "not a JSONPath",
            3,
        ),
        ("overlay: 1.0.0\nactions:\n- {target: '$[', update: {}}", "not a JSONPath", 3),
        (
            "overlay: 1.0.0\nactions:\n- {target: $, remove: true}",
            "cannot be removed",
            3,
        ),
        (
            "overlay: 1.0.0\nactions:\n- {target: $.info.title, update: {a: 1}}",
            "an update needs a mapping or a list as its target",
            3,
        ),
        (
            "overlay: 1.0.0\nactions:\n- {target: $.info, update: text}",
            "an update needs a mapping or a list as its target",
            3,
        ),
    ],
)
def test_a_malformed_overlay_is_said_where(
    text: str, message: str, line: int, read: Read
) -> None:
    document, overlay = read(DOCUMENT), read(text)
    with pytest.raises(GenerationError) as caught:
        apply_overlays(document, [overlay])
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "overlay-invalid"
    assert message in diagnostic.message
    assert (diagnostic.location.path, diagnostic.location.line) == (overlay.path, line)
