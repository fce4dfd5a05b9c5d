"""The fake carries out the calls of the generated tests in a world with the records they refer to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from checked_fake import DOCUMENT, WORLD, CheckedFake
from generated_calls import (
    CALLS,
    GeneratedCall,
    find_operation,
    leave_out,
    make_call,
    split,
)

import asana

# What the world does not have, or does not allow.
REFUSED = {
    "delete_section": "section: Only a section without tasks can be deleted",
    "get_events": "Sync token invalid or too old",
    "get_workspace_events": "Sync token invalid or too old",
    "get_tasks": "Give one of project, section and assignee",
    "update_user": "custom_fields: Custom field with ID 1206540017702 is not on",
    "update_user_for_workspace": "custom_fields: Custom field with ID 1206540017702",
}
EXAMPLES = {
    "get_ai_studio_runs",
    "get_ai_studio_seats",
    "get_audit_log_events",
    "trigger_rule",
}


def list_expected(call: GeneratedCall) -> tuple[dict[str, Any], dict[str, Any], Any]:
    """Return what a call sends: values of the path, of the query as texts, and `data`."""
    operation = find_operation(call)
    given, options = split(call)
    body = options.pop("body", None)
    if operation.body and operation.body["required"]:
        body, *given = given
    required = [item for item in operation.parameters.values() if item.required]
    required.sort(key=lambda item: item.location != "path")
    values = dict(zip((item.name for item in required), given, strict=True))
    path = {
        item.name: values.pop(item.name) for item in required if item.location == "path"
    }
    values |= options
    if operation.content_type and operation.body is None:
        query = {"opt_fields": values.pop("opt_fields")}
        del values["file"]
        return path, query, values
    return path, values, body and body["data"]


def as_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_there_is_a_call_of_every_operation() -> None:
    assert {find_operation(call).name for call in CALLS} == set(DOCUMENT.operations)


@pytest.fixture
def fake() -> Iterator[CheckedFake]:
    with CheckedFake(WORLD) as fake:
        fake.receive_webhooks(
            "https://hooks.example.org/asana/inbox?team=ops",
            lambda headers, _: (200, {"X-Hook-Secret": headers["X-Hook-Secret"]}),
        )
        yield fake
        assert fake.faults == []


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("generated", CALLS, ids=str)
def test_a_call_is_carried_out_and_noted(
    fake: CheckedFake, generated: GeneratedCall, kind: str
) -> None:
    operation = find_operation(generated)
    generated = leave_out(generated, "offset")  # the fake takes only those it gave out
    if generated.method in REFUSED:
        with pytest.raises(asana.ApiException) as caught:
            make_call(fake, kind, generated)
        message = caught.value.errors[0]["message"]
        assert message.startswith(REFUSED[generated.method])
    else:
        make_call(fake, kind, generated)
        assert fake.calls[0].status == operation.status
    call = fake.calls[0]
    path, query, data = list_expected(generated)
    assert call.operation == operation.name
    assert call.modelled == (generated.method not in EXAMPLES)
    assert call.path_parameters == path
    sent = {name: as_text(value) for name, value in call.query.items()}
    if "limit" not in query:
        assert sent.pop("limit", "100") == "100"  # a client reads lists in pages of 100
    assert sent == {name: as_text(value) for name, value in query.items()}
    assert call.body == data


@pytest.mark.parametrize(
    "generated", [call for call in CALLS if call.method not in REFUSED], ids=str
)
def test_full_records_are_valid(fake: CheckedFake, generated: GeneratedCall) -> None:
    make_call(fake, "sync", leave_out(generated, "offset", "opt_fields"))
    assert fake.calls[0].status == find_operation(generated).status
