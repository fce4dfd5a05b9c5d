"""Any name becomes a unique identifier, independent of the order of names."""

import itertools
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.builder.names import choose_names, to_pascal_case, to_snake_case


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("getTask", "get_task"),
        ("getTasksForTag", "get_tasks_for_tag"),
        ("HTTPServer", "http_server"),
        ("parseHTMLPage", "parse_html_page"),
        ("due_on.before", "due_on_before"),
        ("custom_fields.<gid>.value", "custom_fields_gid_value"),
        ("X-Request-ID", "x_request_id"),
        ("already_snake", "already_snake"),
        ("__dunder__", "dunder"),
        ("v2Name", "v2_name"),
        ("2fa", "n2fa"),
        ("class", "class_"),
        ("Import", "import_"),
        ("None", "none"),
        ("match", "match"),
        ("", "unnamed"),
        ("---", "unnamed"),
        ("naïve café", "naive_cafe"),
        ("Straße", "stra_udf_e"),
        ("任务", "u4efb_u52a1"),
        ("get /tasks/{task_gid}", "get_tasks_task_gid"),
        ("ﬁle", "file"),
        ("user’s — tasks…", "user_s_tasks"),
        ("price\u00a0€", "price_u20ac"),
        ("a\nb\x00c", "a_b_c"),
    ],
)
def test_snake_case(wire_name: str, name: str) -> None:
    assert to_snake_case(wire_name) == name


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("Webhooks", "Webhooks"),
        ("Audit log API", "AuditLogAPI"),
        ("custom-field settings", "CustomFieldSettings"),
        ("project_briefs", "ProjectBriefs"),
        ("2FA", "N2FA"),
        ("none", "None_"),
        ("", "Unnamed"),
        ("!?", "Unnamed"),
        ("Überblick", "Uberblick"),
        ("Café – «menu»", "CafeMenu"),
    ],
)
def test_pascal_case(wire_name: str, name: str) -> None:
    assert to_pascal_case(wire_name) == name


@given(st.text(st.characters(), max_size=60))
def test_any_text_becomes_an_identifier(wire_name: str) -> None:
    for convert in (to_snake_case, to_pascal_case):
        name = convert(wire_name)
        assert name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    assert to_snake_case(wire_name) == to_snake_case(wire_name).lower()


def test_a_long_name_is_cut() -> None:
    name = to_snake_case("operation" * 40)
    assert len(name) == 80
    assert len(to_snake_case("é" * 300)) <= 80


def test_names_that_collide_are_numbered() -> None:
    wire_names = ["task-gid", "task_gid", "taskGid", "task.gid", "other"]
    expected = {
        "task_gid": "task_gid",  # is the identifier already
        "task-gid": "task_gid_2",
        "task.gid": "task_gid_3",
        "taskGid": "task_gid_4",
        "other": "other",
    }
    for order in itertools.permutations(wire_names):
        assert choose_names(order, to_snake_case) == expected


def test_a_number_does_not_take_the_name_of_another() -> None:
    names = choose_names(["a_2", "a-b", "a b", "a", "A", "a_b_2"], to_snake_case)
    assert names["a_2"] == "a_2"
    assert names["a"] == "a"
    assert names["A"] == "a_3"
    assert names["a_b_2"] == "a_b_2"
    assert {names["a b"], names["a-b"]} == {"a_b", "a_b_3"}


def test_a_reserved_name_is_given_to_none() -> None:
    names = choose_names(["body", "self", "Body"], to_snake_case, frozenset({"body"}))
    assert names == {"body": "body_2", "Body": "body_3", "self": "self"}


def test_duplicates_count_once() -> None:
    assert choose_names(["a", "a"], to_snake_case) == {"a": "a"}
    assert choose_names([], to_snake_case) == {}


def test_long_names_that_differ_at_their_ends_stay_apart() -> None:
    long = "x" * 300
    names = choose_names([long + "a", long + "b"], to_snake_case)
    assert sorted(names.values()) == ["x" * 80, "x" * 80 + "_2"]


@given(st.lists(st.text("aAbB_-. 2", max_size=6), max_size=8), st.randoms())
def test_names_are_unique_in_any_order(wire_names: list[str], random: object) -> None:
    reserved = frozenset({"a", "b_2"})
    names = choose_names(wire_names, to_snake_case, reserved)
    assert set(names) == set(wire_names)
    assert len(set(names.values())) == len(names)
    assert not reserved & set(names.values())
    shuffled = list(wire_names)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert choose_names(shuffled, to_snake_case, reserved) == names
