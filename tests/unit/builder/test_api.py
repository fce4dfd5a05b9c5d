"""A document becomes the model, and every name in it is chosen once."""

from generator.builder.api import build_api
from generator.model.api import Api
from tests.unit.conftest import HEAD, Read


def write_paths(*operations: tuple[str, str]) -> str:
    lines = [
        f"  /p{n}: {{get: {{operationId: {name}, tags: [{tag}]}}}}\n"
        for n, (tag, name) in enumerate(operations)
    ]
    return "paths:\n" + "".join(lines)


def build(read: Read, text: str, tags: tuple[str, ...] = ()) -> Api:
    return build_api(read(HEAD + text), tags)


def test_what_the_document_says_about_itself_is_kept(read: Read) -> None:
    api = build(read, write_paths(("Things", "getThing")))
    assert (api.title, api.version, api.description) == ("Things", "1", "")
    assert api.server.address == "https://api.example.com/v1"
    assert api.security_schemes == ()


def test_tags_become_classes_modules_and_attributes(read: Read) -> None:
    text = "tags: [{name: Audit log API, description: Who did what.}]\n"
    api = build(read, text + write_paths(("Audit log API", "a"), ("Tasks", "b")))
    audit, tasks = api.tags
    assert (audit.wire_name, audit.name) == ("Audit log API", "AuditLogAPIApi")
    assert (audit.module, audit.attribute) == ("audit_log_api_api", "audit_log_api")
    assert audit.description == "Who did what."
    assert (tasks.name, tasks.module, tasks.attribute) == (
        "TasksApi",
        "tasks_api",
        "tasks",
    )
    assert tasks.description == ""


def test_tags_that_would_be_one_class_stay_apart_in_any_order(read: Read) -> None:
    names = ["task list", "Task-List", "taskList", "TaskList"]
    chosen = []
    for order in (names, names[::-1]):
        api = build(
            read, write_paths(*((f"'{n}'", f"op{n[:1]}{n[4:5]}") for n in order))
        )
        chosen.append({tag.wire_name: (tag.name, tag.module) for tag in api.tags})
        assert len({tag.name.lower() for tag in api.tags}) == len(names)
        assert len({tag.module for tag in api.tags}) == len(names)
        assert len({tag.attribute for tag in api.tags}) == len(names)
    assert chosen[0] == chosen[1]


def test_an_attribute_takes_no_name_of_the_client(read: Read) -> None:
    api = build(read, write_paths(("Close", "a"), ("Configuration", "b")))
    assert [tag.attribute for tag in api.tags] == ["close_2", "configuration_2"]


def test_operations_come_in_the_order_of_their_names(read: Read) -> None:
    api = build(read, write_paths(("T", "updateT"), ("T", "createT"), ("T", "getT")))
    (tag,) = api.tags
    assert [op.name for op in tag.operations] == ["create_t", "get_t", "update_t"]


def test_operations_that_would_be_one_method_stay_apart(read: Read) -> None:
    names = ["getThing", "get_thing", "GetThing", "class", "api_client"]
    names += ["getThingWithHttpInfo"]
    (tag,) = build(read, write_paths(*(("T", name) for name in names))).tags
    chosen = {op.wire_name: op.name for op in tag.operations}
    assert len(set(chosen.values())) == len(names)
    assert chosen["get_thing"] == "get_thing"
    assert chosen["class"] == "class_"
    assert "api_client" not in chosen.values()
    twins = {f"{name}_with_http_info" for name in chosen.values()}
    assert not twins & set(chosen.values())


def test_the_same_name_in_two_tags_is_no_collision(read: Read) -> None:
    api = build(read, write_paths(("A", "get_it"), ("B", "getIt")))
    assert [tag.operations[0].name for tag in api.tags] == ["get_it", "get_it"]


def test_an_operation_without_an_id_is_named_by_method_and_path(read: Read) -> None:
    text = "paths:\n  /a/{b}/c: {get: {}, post: {operationId: ''}}\n"
    (tag,) = build(read, text).tags
    assert (tag.wire_name, tag.name, tag.module) == (
        "Default",
        "DefaultApi",
        "default_api",
    )
    assert [op.name for op in tag.operations] == ["get_a_b_c", "post_a_b_c"]
    assert tag.operations[0].wire_name == "get /a/{b}/c"


def test_only_the_first_tag_counts(read: Read) -> None:
    text = "paths: {/a: {get: {operationId: a, tags: [One, Two]}}}\n"
    assert [tag.wire_name for tag in build(read, text).tags] == ["One"]


def test_tags_can_be_picked_and_the_names_stay(read: Read) -> None:
    paths = write_paths(("a b", "a"), ("A B", "b"), ("c", "c"))
    every = {tag.wire_name: tag.name for tag in build(read, paths).tags}
    (picked,) = build(read, paths, ("a b",)).tags
    assert picked.name == every["a b"]
    assert len(build(read, paths, ("c", "a b", "c")).tags) == 2


def test_security_schemes_are_kept_in_their_order(read: Read) -> None:
    text = """\
components:
  securitySchemes:
    token: {type: http, scheme: Bearer}
    key: {$ref: '#/components/securitySchemes/other'}
    other: {type: apiKey, name: X-Key, in: header}
    oauth: {type: oauth2, flows: {}}
"""
    api = build(read, write_paths(("T", "a")) + text)
    found = [
        (s.wire_name, s.type, s.scheme, s.parameter, s.location)
        for s in api.security_schemes
    ]
    assert found == [
        ("token", "http", "bearer", "", ""),
        ("key", "apiKey", "", "X-Key", "header"),
        ("other", "apiKey", "", "X-Key", "header"),
        ("oauth", "oauth2", "", "", ""),
    ]
