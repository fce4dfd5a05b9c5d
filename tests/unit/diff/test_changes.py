"""The changes of a whole document are merged, and require one version bump."""

from generator.diff.changes import find_step
from generator.diff.rules import RULES, Step
from tests.unit.diff.shops import compare, make_document, query, tell

INT = {"type": "integer"}


def test_the_server_and_the_texts_of_tags_are_compared() -> None:
    old, new = make_document(), make_document()
    new["servers"] = [{"url": "https://api.example.com/v2"}]
    old["tags"] = [{"name": "Shops", "description": "Where things are sold."}]
    new["tags"] = [{"name": "Shops", "description": "Where to buy things."}]
    assert tell(old, new) == [
        "minor: The address of the API is now https://api.example.com/v2",
        "patch: ShopsApi is described differently",
    ]


def test_a_document_without_a_server_has_no_address() -> None:
    old, new = make_document(), make_document()
    del new["servers"]
    assert tell(old, new) == ["minor: The address of the API is now none"]


def test_a_variable_of_the_server_that_is_gone_cannot_be_set() -> None:
    old, new = make_document(), make_document()
    variables = {"shop": {"default": "shops"}}
    old["servers"] = [{"url": "https://{shop}.example.com", "variables": variables}]
    assert tell(old, new) == [
        "major: The address of the API has no variable shop any more"
    ]
    assert tell(new, old) == []


def test_what_operations_share_is_one_change() -> None:
    """The line names some of them; the change has all."""
    documents = []
    for values in (["a"], ["a", "b"]):
        fields = query(
            "fields", {"type": "array", "items": {"type": "string", "enum": values}}
        )
        document = make_document(parameters=[fields])
        operation = document["paths"]["/shops/{shop_gid}"]["put"]
        document["paths"] |= {
            f"/shops/{{shop_gid}}/{n}": {"get": {**operation, "operationId": f"get{n}"}}
            for n in range(5)
        }
        documents.append(document)
    (change,) = compare(*documents)
    assert change.message == (
        "ShopsApi.get0(fields) has these new values: b "
        "(also ShopsApi.get1(fields), ShopsApi.get2(fields), 3 more)"
    )
    assert change.subject == "ShopsApi.get0(fields)"
    assert change.also[2:] == tuple(
        f"ShopsApi.{name}(fields)" for name in ("get3", "get4", "put_shop")
    )


def test_the_step_of_all_is_the_highest() -> None:
    changes = compare(
        make_document(parameters=[query("most", INT)]),
        make_document(parameters=[query("limit", INT)]),
    )
    assert [change.step for change in changes] == [Step.MAJOR, Step.MINOR]
    assert find_step(changes) is Step.MAJOR
    assert find_step([]) is Step.NONE


def test_a_rule_names_its_bump_for_each_direction() -> None:
    rule = RULES["property-added"]
    assert rule.choose({"request"}) == (Step.MINOR, "can now be sent")
    assert rule.choose({"response"}) == (Step.MINOR, "is new")
    assert RULES["nullable"].choose({"request", "response"})[0] is Step.MAJOR
