"""Overlays change a document at their targets, and nowhere else."""

from typing import Any

import pytest

from generator.diagnostics import GenerationError
from generator.source.overlays import apply_overlays
from tests.unit.conftest import Read

HEAD = "overlay: 1.0.0\ninfo: {title: Changes, version: '1'}\n"
HEAD_11 = HEAD.replace("1.0.0", "1.1.0")
DOCUMENT = """\
info: {title: Things}
shared: &shared {type: object, tags: [a]}
one: {schema: *shared}
two: {schema: *shared}
list: [{n: 1}, {n: 2}, {n: 3}]
"""


def apply(read: Read, *actions: str, head: str = HEAD) -> tuple[Any, list[str]]:
    text = f"{head}actions:\n" + "".join(f"- {a}\n" for a in actions)
    document = apply_overlays(read(DOCUMENT), [read(text)])
    return document.data, [warning.code for warning in document.warnings]


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
    changed = apply_overlays(document, [read(f"{HEAD}actions: {actions}")])
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
    overlay = read(f"{HEAD}actions:\n- {{target: $.none, remove: true}}\n")
    document = apply_overlays(read(DOCUMENT), [overlay])
    (warning,) = document.warnings
    assert document.data == read(DOCUMENT).data
    assert warning.code == "overlay-unused"
    assert warning.message == "the target '$.none' matches nothing"
    assert (warning.location.path, warning.location.line) == (overlay.path, 4)


PLACED = """\
a: {b: {c: 1, d: 2}, list: [x, y, z]}
rows:
  - {n: 1}
  - {n: 2}
  - {n: 3}
  - {n: 4}
"""


@pytest.mark.parametrize(
    ("actions", "pointer", "place"),
    [
        # what an update sets is where the update says it, all else where it was
        (["update: {b: {c: 5}}\n  target: $.a"], "/a/b/c", "overlay:4"),
        (["update: {b: {c: 5}}\n  target: $.a"], "/a/b/d", "document:1"),
        (["update: {b: {c: 5}}\n  target: $.a"], "/a/b", "document:1"),
        (["update:\n    e:\n      f: 1\n  target: $.a"], "/a/e/f", "overlay:6"),
        (["update:\n    e:\n      f: 1\n  target: $.a"], "/a/e/f/g", "overlay:6"),
        (["update:\n    - v\n    - w\n  target: $.a.list"], "/a/list/4", "overlay:6"),
        (["update:\n    - v\n    - w\n  target: $.a.list"], "/a/list/2", "document:1"),
        (["target: $.a\n  copy: $.rows[1]"], "/a/n", "overlay:5"),
        # what follows something removed is where it was before
        (["target: '$.rows[0,2]'\n  remove: true"], "/rows/0/n", "document:4"),
        (["target: '$.rows[0,2]'\n  remove: true"], "/rows/1/n", "document:6"),
        (["target: '$.rows[1:3]'\n  remove: true"], "/rows/0", "document:3"),
        (["target: '$.rows[1]'\n  remove: true", "target: '$.rows[0]'\n  remove: true"], "/rows/0", "document:5"),
        (["target: '$.rows[1]'\n  remove: true", "target: '$.rows[1]'\n  update: {m: 1}"], "/rows/1/m", "overlay:7"),
        (["target: '$.rows[2]'\n  update: {m: 1}", "target: '$.rows[1]'\n  remove: true"], "/rows/1/m", "overlay:5"),
        (["target: '$.rows[2]'\n  update: {m: 1}", "target: '$.rows[1]'\n  remove: true"], "/rows/1/n", "document:5"),
        (["target: $.rows\n  update: {n: 5}", "target: '$.rows[0]'\n  remove: true"], "/rows/3", "overlay:5"),
    ],
)  # fmt: skip
def test_a_node_is_located_where_it_was_written(
    actions: list[str], pointer: str, place: str, read: Read
) -> None:
    text = f"{HEAD_11}actions:\n" + "".join(f"- {action}\n" for action in actions)
    overlay, before = read(text), read(PLACED)
    found = apply_overlays(before, [overlay]).locate(pointer)
    name = "overlay" if found.path == overlay.path else "document"
    assert f"{name}:{found.line}" == place


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("info", "not a JSONPath: it must start with $"),
        ("$.a[", "not a JSONPath: unexpected end of query"),
        ("$.list[?@.n = 1]", "not a JSONPath"),
        ("", "not a JSONPath: it must start with $"),
        ("$.list[1e400]", "not a JSONPath"),
        ("$" + ".a" * 3000, "not a JSONPath"),
    ],
)
def test_a_malformed_target_is_reported_in_plain_terms(
    target: str, reason: str, read: Read
) -> None:
    with pytest.raises(GenerationError) as raised:
        apply(read, f"{{target: {target!r}, remove: true}}")
    (error,) = raised.value.diagnostics
    assert error.message.startswith(reason)
    assert "TOKEN" not in error.message


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.list[::-1]", []),
        ("$.list[::-2]", [2]),
        ("$.list[2,0]", [2]),
        ("$.list[0,0,-3]", [2, 3]),
        ("$.list[?@.n > 1]", [1]),
        ("$.list[?@.n == 1, ?@.n < 3]", [3]),
        ("$.list[1:]", [1]),
        ("$.list", None),
        ("$['list','list']", None),
        ("$['list',?@.title]", None),
    ],
)
def test_what_is_selected_is_removed_and_nothing_else(
    target: str, left: list[int] | None, read: Read
) -> None:
    data, warnings = apply(read, f"{{target: {target!r}, remove: true}}")
    found = data.get("list")
    assert left == (None if found is None else [item["n"] for item in found])
    assert ("info" in data, warnings) == ("@.title" not in target, [])


def test_what_is_inside_of_what_is_removed_may_be_selected_too(read: Read) -> None:
    data, _ = apply(read, "{target: '$..*', remove: true}")
    assert data == {}


def test_a_scalar_in_a_list_is_removed(read: Read) -> None:
    data, _ = apply(read, "{target: \"$.one.schema.tags[?@ == 'a']\", remove: true}")
    assert data["one"]["schema"]["tags"] == []


def test_what_is_selected_twice_is_updated_once(read: Read) -> None:
    target = '{target: \'$.one.schema["tags","tags"]\', update: b}'
    data, _ = apply(read, target)
    assert data["one"]["schema"]["tags"] == ["a", "b"]


def test_version_11_updates_scalars(read: Read) -> None:
    data, _ = apply(
        read,
        "{target: $.info.title, update: Other}",
        "{target: '$.list[*].n', update: null}",
        head=HEAD_11,
    )
    assert data["info"] == {"title": "Other"}
    assert data["list"] == [{"n": None}] * 3


def test_version_11_copies_what_is_in_the_document(read: Read) -> None:
    data, _ = apply(
        read,
        "{target: $, update: {three: {}}}",
        "{target: $.three, copy: $.one}",
        "{target: $.three.schema.tags, copy: $.list}",
        "{target: $.three.schema.type, copy: $.info.title}",
        "{target: $.one, remove: true}",
        head=HEAD_11,
    )
    tags = ["a", {"n": 1}, {"n": 2}, {"n": 3}]
    assert data["three"] == {"schema": {"type": "Things", "tags": tags}}
    assert data["two"] == {"schema": {"type": "object", "tags": ["a"]}}
    assert "one" not in data


def test_a_copy_is_what_was_there_before_the_action(read: Read) -> None:
    data, _ = apply(read, "{target: '$.list', copy: '$.list'}", head=HEAD_11)
    assert [item["n"] for item in data["list"]] == [1, 2, 3, 1, 2, 3]


def test_an_action_that_changes_nothing_is_a_warning(read: Read) -> None:
    data, warnings = apply(read, "{target: $.info}", "{target: $, remove: false}")
    assert data == read(DOCUMENT).data
    assert warnings == ["overlay-unused"]


def test_an_overlay_of_another_document_is_a_warning(read: Read) -> None:
    document = read(DOCUMENT)
    actions = "actions: [{target: $.info, update: {a: 1}}]\n"
    for extends, codes in (
        (document.path.rsplit("/", 1)[-1], []),
        ("other%20one.yaml", ["overlay-extends"]),
        ("https://example.com/other.yaml", []),
    ):
        overlay = read(f"{HEAD}extends: {extends}\n{actions}")
        changed = apply_overlays(document, [overlay])
        warnings = changed.warnings
        assert changed.data["info"]["a"] == 1
        assert [warning.code for warning in warnings] == codes
        if codes:
            assert "other one.yaml" in warnings[0].message
            assert warnings[0].location.line == 3


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("[]", "not an Overlay document", 1),
        ("info: {}\noverlay: 2.0.0\nactions: []", "not an Overlay document", 2),
        ("overlay: 1.2.0\nactions: []", "not an Overlay document", 1),
        ("overlay: 1.0\nactions: []", "not an Overlay document", 1),
        (HEAD, "`actions` is missing", 1),
        ("overlay: 1.1.0\nactions: [{target: $, update: 1}]", "`info` is missing", 1),
        (f"{HEAD}actions: {{}}", "`actions` must be a list", 3),
        (f"{HEAD}actions: []", "at least one action", 3),
        (f"{HEAD}actions: [x]", "an action must be a mapping", 3),
        (f"{HEAD}actions:\n- {{update: {{}}}}", "`target` is missing", 4),
        (f"{HEAD}actions:\n- {{target: 1}}", "`target` must be a string", 4),
        (f"{HEAD}action: 1\nactions: [{{target: $}}]", "unknown field `action`", 3),
        (f"{HEAD}extends: 1\nactions: [{{target: $}}]", "`extends` must be", 3),
        (f"{HEAD}actions:\n- target: $\n  updat: {{}}", "unknown field `updat`;", 5),
        (f"{HEAD}actions:\n- target: $.list\n  remove: 1", "true or false", 5),
        (f"{HEAD}actions:\n- target: $.list\n  copy: $.one", "unknown field `copy`", 5),
        (f"{HEAD}actions:\n- {{target: $}}\n- {{target: $}}", "this action repeats", 5),
        (f"{HEAD}actions:\n- {{target: 'info', update: {{}}}}", "not a JSONPath", 4),
        (f"{HEAD}actions:\n- {{target: '$[', update: {{}}}}", "not a JSONPath", 4),
        (f"{HEAD}actions:\n- {{target: $, remove: true}}", "cannot be removed", 4),
        (
            f"{HEAD}actions:\n- {{target: $.info.title, update: b}}",
            "the target is neither a mapping nor a list",
            4,
        ),
        (
            f"{HEAD}actions:\n- target: $.info\n  update: text",
            "a mapping can only be merged with a mapping",
            5,
        ),
        (
            f"{HEAD_11}actions:\n- {{target: $}}",
            "an action must have exactly one of",
            4,
        ),
        (
            f"{HEAD_11}actions:\n- {{target: $.info, copy: $.one, update: {{}}}}",
            "an action must have exactly one of",
            4,
        ),
        (
            f"{HEAD_11}actions:\n- target: $.info\n  copy: $.list[*]",
            "must select one node, but selects 3",
            5,
        ),
        (f"{HEAD_11}actions:\n- target: $.info\n  copy: $.no", "selects 0", 5),
        (
            f"{HEAD_11}actions:\n- target: $.*\n  update: {{}}",
            "selects lists and mappings at once",
            4,
        ),
        (
            f"{HEAD_11}actions:\n- target: $\n  update: {{info: [1]}}",
            "'info' holds mappings, and the update lists",
            5,
        ),
        (
            f"{HEAD_11}actions:\n- target: $.info.title\n  update: [1]",
            "lists cannot replace a scalar",
            5,
        ),
    ],
)
def test_a_malformed_overlay_is_reported_with_its_location(
    text: str, message: str, line: int, read: Read
) -> None:
    document, overlay = read(DOCUMENT), read(text)
    with pytest.raises(GenerationError) as caught:
        apply_overlays(document, [overlay])
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "overlay-invalid"
    assert message in diagnostic.message
    assert (diagnostic.location.path, diagnostic.location.line) == (overlay.path, line)


def test_all_errors_of_an_overlay_are_reported(read: Read) -> None:
    overlay = read("overlay: 1.0.0\ninfo: {title: 1}\nactions: [{update: 1, on: 2}]\n")
    with pytest.raises(GenerationError) as caught:
        apply_overlays(read(DOCUMENT), [overlay])
    assert [str(found.location) for found in caught.value.diagnostics] == [
        f"{overlay.path}:{place}" for place in ("2:1", "2:8", "3:11", "3:23")
    ]
