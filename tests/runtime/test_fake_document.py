"""The fake knows all operations, takes their examples, and gives valid responses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from checked_fake import DOCUMENT, list_faults

from asana.testing import FakeAsana
from asana.testing.document import Operation
from asana.testing.generic import find_rule
from asana.testing.refusals import Refusal
from asana.testing.resources import RESOURCES
from asana.testing.service import load_checker
from asana.testing.shapes import get_shape

OPERATIONS = list(DOCUMENT.operations.values())


def read(operation: Operation, body: Any = None, **query: str) -> Any:
    """Let the checker read a request of an operation."""
    content = b"" if body is None else json.dumps(body).encode()
    pairs = list(query.items())
    return load_checker().read(operation, {}, pairs, "application/json", content)


def list_required(operation: Operation) -> dict[str, str]:
    return {
        parameter.name: str(parameter.schema.get("enum", ["1"])[0])
        for parameter in operation.parameters.values()
        if parameter.location == "query" and parameter.required
    }


def test_the_examples_of_requests_are_accepted() -> None:
    for operation in OPERATIONS:
        if operation.body:
            example = operation.body["example"]
            arguments = read(operation, example, **list_required(operation))
            assert arguments.data == example.get("data", {}), operation.name


def test_a_path_leads_to_its_operation() -> None:
    for operation in OPERATIONS:
        steps = operation.path.split("/")
        path = "/".join("7" if step.startswith("{") else step for step in steps)
        found = DOCUMENT.find(operation.method, path)
        assert found is not None, operation.name
        assert found[0] is operation
        assert set(found[1].values()) <= {"7"}


@pytest.mark.parametrize(
    "operation",
    [o for o in OPERATIONS if find_rule(o) is None],
    ids=lambda o: o.name,
)
def test_what_is_not_modelled_is_an_example_that_is_valid(operation: Operation) -> None:
    assert list_faults(operation.name, operation.example) == []
    with FakeAsana() as fake:
        path = "/".join(
            fake.workspace if step.startswith("{") else step
            for step in operation.path.split("/")
        )
        query = "&".join(f"{k}={v}" for k, v in list_required(operation).items())
        body = (
            b""
            if operation.body is None
            else json.dumps(operation.body["example"]).encode()
        )
        response = fake.respond(
            operation.method,
            f"/api/1.0{path}?{query}",
            {"Authorization": f"Bearer {fake.access_token}"},
            body,
        )
        assert response.status == operation.status
        assert json.loads(response.content) == operation.example
        (call,) = fake.calls
        assert (call.operation, call.modelled) == (operation.name, False)


def test_the_guide_states_how_many_operations_are_modelled() -> None:
    modelled = sum(find_rule(operation) is not None for operation in OPERATIONS)
    guide = Path(__file__).parents[2] / "docs" / "guide" / "testing.md"
    assert f"models {modelled} of the {len(OPERATIONS)} operations" in guide.read_text(
        "utf-8"
    )


def test_the_table_of_resources_names_fields_of_the_document() -> None:
    for kind, resource in RESOURCES.items():
        members = get_shape(kind).members
        assert "gid" in members, kind
        assert set(resource.compact) <= set(members), kind
        assert resource.on_request <= set(members), kind
        assert set(resource.owners) <= set(resource.links), kind


@pytest.mark.parametrize(
    ("name", "body", "message"),
    [
        ("createTask", {"data": {"nmae": "x"}}, "nmae: Unknown field"),
        ("createTask", {"data": {"name": 7}}, 'name: 7 is not of type "string"'),
        ("createTask", {"data": {"due_on": "soon"}}, 'due_on: "soon" is not a "date"'),
        (
            "createTask",
            {"data": {"external": {"gid": 1}}},
            'external.gid: 1 is not of type "string"',
        ),
        ("createTask", {}, "data: Missing input"),
        ("createTeam", {"data": {"gid": "1"}}, "gid: Cannot write this property"),
        (
            "createWebhook",
            {"data": {"target": "https://a.b"}},
            "resource: Missing input",
        ),
        ("createTask", [1], "The request body is not a JSON object"),
    ],
)
def test_an_invalid_body_is_rejected(name: str, body: Any, message: str) -> None:
    with pytest.raises(Refusal) as caught:
        read(DOCUMENT.operations[name], body)
    assert (caught.value.status, caught.value.message) == (400, message)


@pytest.mark.parametrize(
    ("name", "query", "message"),
    [
        ("getTasks", {"limit": "101"}, "limit: 101 is greater than the maximum of 100"),
        ("getTasks", {"limit": "few"}, 'limit: "few" is not of type "integer"'),
        (
            "getTasks",
            {"projct": "1"},
            "projct: Unknown parameter; did you mean project?",
        ),
        ("getPortfolios", {}, "workspace: Missing input"),
        (
            "getProjects",
            {"archived": "yes"},
            'archived: "yes" is not of type "boolean"',
        ),
    ],
)
def test_an_invalid_query_is_rejected(
    name: str, query: dict[str, str], message: str
) -> None:
    with pytest.raises(Refusal) as caught:
        read(DOCUMENT.operations[name], **query)
    assert (caught.value.status, caught.value.message) == (400, message)


@pytest.mark.parametrize(
    "time", ["now", "2026-01-05", "2026-01-05T09:00:00", "2026-01-05T09:00:00.000Z"]
)
def test_a_time_may_be_without_a_time_zone(time: str) -> None:
    query = {"project": "1", "modified_since": time}
    assert read(DOCUMENT.operations["getTasks"], **query).query == query


def test_an_invalid_time_is_rejected() -> None:
    with pytest.raises(Refusal, match="modified_since: 'soon' is not a time"):
        read(DOCUMENT.operations["getTasks"], modified_since="soon")


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("createTask", {"data": {"custom_fields": {"1": None, "2": 3, "4": ["5"]}}}),
        ("addFollowersForProject", {"data": {"followers": ["me", "2"]}}),
        ("setParentForTask", {"data": {"parent": None, "insert_after": None}}),
    ],
)
def test_parameters_that_asana_accepts_but_does_not_document_are_accepted(
    name: str, body: Any
) -> None:
    assert read(DOCUMENT.operations[name], body).data == body["data"]
