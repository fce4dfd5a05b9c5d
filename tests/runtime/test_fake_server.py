"""Rejected requests, simulated faults, and the record of requests."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from checked_fake import CheckedFake

import asana
from asana.testing import FakeAsana
from asana.webhooks import WebhookEvent, WebhookReceiver

TARGET = "https://hooks.example.com/asana"


@pytest.fixture
def fake() -> Iterator[CheckedFake]:
    with CheckedFake() as fake:
        yield fake
    assert fake.faults == []


@pytest.fixture(params=["waited for", "awaited"])
def get_user(request: pytest.FixtureRequest, fake: CheckedFake) -> Callable[..., Any]:
    """Get the user by either of the clients."""

    async def get(**keywords: Any) -> Any:
        async with fake.async_client() as client:
            return await client.users.get_user("me", **keywords)

    if request.param == "awaited":
        return lambda **keywords: asyncio.run(get(**keywords))
    return lambda **keywords: fake.client().users.get_user("me", **keywords)


def test_a_fault_happens_as_often_as_it_is_planned(
    fake: CheckedFake, get_user: Callable[..., Any]
) -> None:
    fake.fail_next(503, times=2)
    fake.fail_next(cut=True)
    assert get_user()["name"] == "Ada Vale"
    assert [call.status for call in fake.calls] == [503, 503, 0, 200]
    assert {call.operation for call in fake.calls} == {"getUser"}


def test_a_fault_can_be_limited_to_an_operation(
    fake: CheckedFake, get_user: Callable[..., Any]
) -> None:
    fake.fail_next(500, operation="get_task", message="Down")
    assert get_user()["name"] == "Ada Vale"
    client = fake.client()
    client.api_client.configuration.retry_strategy = False
    with pytest.raises(asana.ServerError, match="Down") as caught:
        client.tasks.get_task("1")
    assert caught.value.phrase


def test_a_fault_of_an_unknown_operation_is_an_error(
    fake: CheckedFake,
) -> None:
    fake.fail_next(503, operation="create_attachment_for_object")
    with pytest.raises(ValueError, match=r"did you mean get_task\?"):
        fake.fail_next(503, operation="get_tsk")


def test_a_rejected_call_is_recorded_with_its_body(fake: CheckedFake) -> None:
    with pytest.raises(asana.BadRequestError):
        fake.client().tasks.create_task({"data": {"name": "Try", "nonsense": 1}})  # type: ignore[typeddict-unknown-key]
    (call,) = fake.calls
    assert (call.status, call.body) == (400, {"name": "Try", "nonsense": 1})


def test_a_late_response_is_a_timeout(
    fake: CheckedFake, get_user: Callable[..., Any]
) -> None:
    fake.fail_next(delay=30.0, times=5)
    with pytest.raises(asana.ApiTimeoutError):
        get_user(_request_timeout=0.001)
    assert len(fake.calls) == 5


def test_too_many_requests_get_retry_after(fake: CheckedFake) -> None:
    client = fake.client()
    client.api_client.configuration.retry_strategy = False
    fake.limit_rate(2, seconds=100.0)
    client.users.get_user("me")
    client.users.get_user("me")
    with pytest.raises(asana.RateLimitError) as caught:
        client.users.get_user("me")
    assert 90 <= int(caught.value.retry_after or 0) <= 101


def test_an_unknown_token_is_rejected(fake: CheckedFake) -> None:
    with pytest.raises(asana.UnauthorizedError, match="Not Authorized"):
        fake.client("other").users.get_user("me")
    fake.revoke_token(fake.access_token)
    with pytest.raises(asana.UnauthorizedError):
        fake.client().users.get_user("me")


def test_a_token_has_scopes(fake: CheckedFake) -> None:
    fake.add_token("narrow", "ada@example.com", scopes=["tasks:read"])
    client = fake.client("narrow")
    with pytest.raises(asana.ForbiddenError, match="tasks:write"):
        client.tasks.create_task({"data": {"workspace": fake.workspace}})
    with pytest.raises(asana.NotFoundError):
        client.tasks.get_task("1")


def test_what_is_in_another_workspace_is_not_to_be_seen(fake: CheckedFake) -> None:
    task = fake.client().tasks.create_task({"data": {"workspace": fake.workspace}})
    fake.add(
        {
            "workspaces": [{"gid": "5", "name": "Elsewhere"}],
            "users": [{"gid": "6", "name": "Cy", "email": "cy@example.com"}],
        }
    )
    workspaces = fake.state()["workspace_memberships"]
    assert [item["workspace"] for item in workspaces if item["user"] == "6"] == [
        *(fake.workspace, "5"),
    ]
    fake.client().workspaces.remove_user_for_workspace(
        {"data": {"user": "6"}}, fake.workspace
    )
    stranger = fake.client(fake.add_token("cy", "6"))
    assert [w["name"] for w in stranger.workspaces.get_workspaces()] == ["Elsewhere"]
    with pytest.raises(asana.ForbiddenError, match="access to this task"):
        stranger.tasks.get_task(task["gid"])


def test_calls_can_be_asserted_on(fake: CheckedFake) -> None:
    client = fake.client()
    client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})
    list(client.tasks.get_tasks(assignee="me", workspace=fake.workspace))
    created, listed = fake.calls
    assert (created.operation, created.status) == ("createTask", 201)
    assert created.body == {"name": "Try", "workspace": fake.workspace}
    assert listed.query == {
        "assignee": "me",
        "workspace": fake.workspace,
        "limit": 100,
    }
    assert (listed.modelled, listed.user) == (True, fake.user)


def test_every_change_has_an_event(fake: CheckedFake) -> None:
    client = fake.client()
    project = client.projects.create_project(
        {"data": {"name": "Launch", "workspace": fake.workspace}}
    )["gid"]
    with pytest.raises(asana.SyncTokenExpired) as caught:
        client.events.get_events(project, sync="old", full_payload=True)
    token = caught.value.sync
    task = client.tasks.create_task({"data": {"name": "Try", "projects": [project]}})
    client.tasks.update_task({"data": {"name": "Tried"}}, task["gid"])
    client.tasks.delete_task(task["gid"])
    body = client.events.get_events(project, sync=token, full_payload=True)
    seen = [
        (event["action"], event["resource"]["resource_type"], event.get("change"))
        for event in body["data"]
    ]
    assert ("added", "task", None) in seen
    assert (
        "changed",
        "task",
        {"field": "name", "action": "changed", "new_value": "Tried"},
    ) in seen
    assert ("deleted", "task", None) in seen
    assert body["data"][0]["user"]["name"] == "Ada Vale"
    fake.clock.advance(2 * 24 * 3600)
    with pytest.raises(asana.SyncTokenExpired):
        client.events.get_events(project, sync=body["sync"], full_payload=True)


def receive(fake: FakeAsana, receiver: WebhookReceiver) -> list[int]:
    """Let a receiver take deliveries; return the list of the statuses it gave."""
    statuses: list[int] = []

    def take(headers: Any, body: bytes) -> tuple[int, dict[str, str]]:
        response = receiver.handle("POST", headers, body, TARGET)
        statuses.append(response.status)
        return response.status, dict(response.headers)

    fake.receive_webhooks(TARGET, take)
    return statuses


def test_webhooks_deliver_what_is_signed(fake: CheckedFake) -> None:
    receiver = WebhookReceiver()
    seen: list[WebhookEvent] = []
    receiver.on(resource_type="task")(seen.append)
    statuses = receive(fake, receiver)
    client = fake.client()
    project = client.projects.create_project(
        {"data": {"name": "Launch", "workspace": fake.workspace}}
    )["gid"]
    filters: Any = [{"resource_type": "task", "action": "changed", "fields": ["name"]}]
    with receiver.expect_handshake(TARGET) as handshake:
        webhook = client.webhooks.create_webhook(
            {"data": {"resource": project, "target": TARGET, "filters": filters}}
        )
        handshake.confirm(webhook["X-Hook-Secret"])
    task = client.tasks.create_task({"data": {"name": "Try", "projects": [project]}})
    client.tasks.update_task({"data": {"name": "Tried", "notes": "x"}}, task["gid"])
    assert [(event["action"], event["resource"]["gid"]) for event in seen] == [
        ("changed", task["gid"])
    ]
    assert set(statuses) == {200}
    assert client.webhooks.get_webhook(webhook["gid"])["last_success_at"]


def take_all(
    fake: FakeAsana, statuses: list[int]
) -> tuple[str, list[list[dict[str, Any]]]]:
    """Create a webhook of the tasks of the workspace, whose receiver keeps what comes.

    Args:
        fake: The fake.
        statuses: What the receiver gives for deliveries; 200 when there are no more.
    """
    bodies: list[list[dict[str, Any]]] = []

    def take(headers: Any, body: bytes) -> tuple[int, dict[str, str]]:
        if "X-Hook-Secret" in headers:
            return 204, {"x-hook-secret": headers["X-Hook-Secret"]}
        bodies.append(json.loads(body)["events"])
        return statuses.pop(0) if statuses else 200, {}

    fake.receive_webhooks(TARGET, take)
    filters: Any = [{"resource_type": "task"}]
    body: Any = {"resource": fake.workspace, "target": TARGET, "filters": filters}
    return fake.client().webhooks.create_webhook({"data": body})["gid"], bodies


def test_a_delivery_that_failed_is_sent_again_when_it_is_time(
    fake: CheckedFake,
) -> None:
    client = fake.client()
    webhook, bodies = take_all(fake, [500, 502])
    client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})
    failed = client.webhooks.get_webhook(webhook)
    assert (failed["delivery_retry_count"], failed["last_failure_content"]) == (
        *(1, "status 500"),
    )
    assert failed["next_attempt_after"] == "2026-01-05T09:00:10.000Z"
    assert failed["failure_deletion_timestamp"] == "2026-01-06T09:00:00.000Z"
    assert len(bodies) == 1
    fake.clock.advance(10)
    failed = client.webhooks.get_webhook(webhook)  # tries again, and fails again
    assert len(bodies) == 2
    assert fake.deliver_webhooks() == 1  # does not wait until 9:00:30
    assert bodies[0] == bodies[1] == bodies[2]
    assert bodies[2][0]["action"] == "added"
    better = client.webhooks.get_webhook(webhook)
    assert better["delivery_retry_count"] == 0
    assert "next_attempt_after" not in better


def test_heartbeats_come_by_the_clock(fake: CheckedFake) -> None:
    _, bodies = take_all(fake, [])
    assert fake.deliver_webhooks() == 0
    fake.clock.advance(1)
    assert (fake.deliver_webhooks(), fake.deliver_webhooks()) == (1, 0)
    fake.clock.advance(8 * 3600 - 1)
    fake.client().users.get_user("me")
    assert bodies == [[]]
    fake.clock.advance(1)
    fake.client().users.get_user("me")
    assert bodies == [[], []]


def test_a_webhook_that_fails_for_a_day_is_deleted(fake: CheckedFake) -> None:
    webhook, bodies = take_all(fake, [500] * 99)
    client = fake.client()
    client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})
    fake.clock.advance(24 * 3600 - 1)
    assert client.webhooks.get_webhook(webhook)["delivery_retry_count"] == 1
    fake.clock.advance(1)
    fake.deliver_webhooks()
    with pytest.raises(asana.NotFoundError):
        client.webhooks.get_webhook(webhook)
    tried = len(bodies)
    client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})
    assert len(bodies) == tried


def test_a_receiver_may_make_requests(fake: CheckedFake) -> None:
    client = fake.client()
    seen: list[str] = []

    def take(headers: Any, body: bytes) -> tuple[int, dict[str, str]]:
        if "X-Hook-Secret" in headers:
            return 200, {"X-Hook-Secret": headers["X-Hook-Secret"]}
        for event in json.loads(body)["events"]:
            seen.append(event["action"])
            if event["action"] == "added":
                gid = event["resource"]["gid"]
                client.tasks.update_task({"data": {"completed": True}}, gid)
        return 200, {}

    fake.receive_webhooks(TARGET, take)
    filters: Any = [
        {"resource_type": "task", "action": "added"},
        {"resource_type": "task", "action": "changed"},
    ]
    body: Any = {"resource": fake.workspace, "target": TARGET, "filters": filters}
    client.webhooks.create_webhook({"data": body})
    client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})
    fake.deliver_webhooks()
    assert seen[0] == "added"
    assert set(seen[1:]) == {"changed"}


def test_a_webhook_reports_that_its_resource_is_deleted(fake: CheckedFake) -> None:
    client = fake.client()
    project = client.projects.create_project(
        {"data": {"name": "Launch", "workspace": fake.workspace}}
    )["gid"]
    bodies: list[Any] = []

    def take(headers: Any, body: bytes) -> tuple[int, dict[str, str]]:
        bodies.append(body and json.loads(body)["events"])
        return 200, {"X-Hook-Secret": headers.get("X-Hook-Secret", "")}

    fake.receive_webhooks(TARGET, take)
    client.webhooks.create_webhook({"data": {"resource": project, "target": TARGET}})
    client.projects.delete_project(project)
    first = bodies[1][0]
    assert (first["action"], first["resource"]["gid"]) == ("deleted", project)
    assert list(client.webhooks.get_webhooks(fake.workspace)) == []


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ([], "filters: Missing input"),
        ([{"resource_type": "task", "fields": ["name"]}], "cannot filter by fields"),
    ],
)
def test_a_webhook_of_a_workspace_needs_filters(
    fake: CheckedFake, filters: Any, message: str
) -> None:
    body: Any = {"resource": fake.workspace, "target": TARGET, "filters": filters}
    with pytest.raises(asana.BadRequestError, match=message):
        fake.client().webhooks.create_webhook({"data": body})


def test_a_target_without_handshake_gets_no_webhook(fake: CheckedFake) -> None:
    fake.receive_webhooks(TARGET, lambda headers, body: (200, {}))
    client = fake.client()
    project = client.projects.create_project(
        {"data": {"name": "Launch", "workspace": fake.workspace}}
    )["gid"]
    for target in (TARGET, "https://example.com/hook", "http://127.0.0.1:9/hook"):
        with pytest.raises(asana.BadRequestError, match=r"target:|handshake"):
            client.webhooks.create_webhook(
                {"data": {"resource": project, "target": target}}
            )
    assert list(client.webhooks.get_webhooks(fake.workspace)) == []


def test_the_fake_is_served_on_loopback(fake: CheckedFake) -> None:
    host = fake.serve()
    request = urllib.request.Request(
        f"{host}/users/me?opt_fields=name",
        headers={"Authorization": f"Bearer {fake.access_token}"},
    )
    with urllib.request.urlopen(request) as response:
        assert json.load(response) == {"data": {"gid": fake.user, "name": "Ada Vale"}}
    fake.fail_next(cut=True)
    with pytest.raises(OSError, match="without response"):
        urllib.request.urlopen(request)


def test_the_fixture_comes_with_the_package(
    sdk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    test = tmp_path / "test_program.py"
    test.write_text(
        "def test_it(fake_asana):\n"
        "    assert fake_asana.client().users.get_user('me')['name'] == 'Ada Vale'\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(sdk_path))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "asana.testing.plugin"]
    done = subprocess.run(
        [*command, str(test)], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout
    metadata = (sdk_path / "pyproject.toml").read_text("utf-8")
    assert '[project.entry-points.pytest11]\nasana = "asana.testing.plugin"' in metadata


def test_a_rejected_request_changes_nothing(fake: CheckedFake) -> None:
    client = fake.client()
    project = client.projects.create_project(
        {"data": {"name": "Launch", "workspace": fake.workspace}}
    )["gid"]
    one, two = (
        client.tasks.create_task({"data": {"name": name, "projects": [project]}})["gid"]
        for name in ("One", "Two")
    )
    (section,) = client.sections.get_sections_for_project(project)
    with pytest.raises(asana.SyncTokenExpired) as caught:
        client.events.get_events(project, sync="old", full_payload=True)
    before = fake.state()
    field: Any = {"7": "no such field"}
    requests: list[Callable[[], Any]] = [
        lambda: client.tasks.create_task(
            {"data": {"projects": [project], "assignee": "me", "custom_fields": field}}
        ),
        lambda: client.tasks.update_task(
            {"data": {"name": "Three", "custom_fields": field}}, one
        ),
        lambda: client.sections.create_section_for_project(
            project, body={"data": {"name": "Done", "insert_before": "7"}}
        ),
        lambda: client.projects.add_custom_field_setting_for_project(
            {
                "data": {
                    "insert_before": "7",
                    "custom_field": {
                        "name": "Weight",
                        "resource_subtype": "number",
                        "workspace": fake.workspace,
                    },
                }
            },
            project,
        ),
    ]
    for request in requests:
        with pytest.raises(asana.BadRequestError):
            request()
        assert fake.state() == before
    listed = client.tasks.get_tasks_for_section(section["gid"])
    assert [task["gid"] for task in listed] == [one, two]
    body = client.events.get_events(project, sync=caught.value.sync, full_payload=True)
    assert body["data"] == []
    with pytest.raises(ValueError, match="no 'nmae'"):
        fake.add({"tags": [{"name": "Urgent"}, {"nmae": "Later"}]})
    assert fake.state() == before


@pytest.mark.parametrize("name", ["assignee", "tags", "projects", "followers"])
def test_a_record_of_another_kind_is_rejected(fake: CheckedFake, name: str) -> None:
    client = fake.client()
    value: Any = fake.team if name == "assignee" else [fake.team]
    data: Any = {"name": "Crate", "workspace": fake.workspace, name: value}
    with pytest.raises(asana.BadRequestError, match=f"{name}: Not a recognized ID"):
        client.tasks.create_task({"data": data})
    assert "tasks" not in fake.state()


def test_a_membership_has_an_access_level_of_its_parent(fake: CheckedFake) -> None:
    client: Any = fake.client()
    fake.add({"users": [{"name": "Bo", "email": "bo@example.com"}]})
    portfolio = client.portfolios.create_portfolio(
        {"data": {"name": "All", "workspace": fake.workspace}}
    )["gid"]
    data = {"parent": portfolio, "member": "bo@example.com"}
    with pytest.raises(asana.BadRequestError, match="commenter is not one of viewer"):
        client.memberships.create_membership(
            body={"data": {**data, "access_level": "commenter"}}
        )
    created = client.memberships.create_membership(body={"data": data})
    assert created["access_level"] == "viewer"
    changed = client.memberships.update_membership(
        {"data": {"access_level": "editor"}}, created["gid"]
    )
    assert changed["access_level"] == "editor"
    with pytest.raises(asana.NotFoundError):
        client.project_memberships.get_project_membership(created["gid"])
    found = client.portfolio_memberships.get_portfolio_membership(created["gid"])
    assert found["portfolio"]["gid"] == portfolio


@pytest.mark.parametrize(
    ("method", "path", "message"),
    [
        ("POST", "/tasks/{task}/removeDependencies", "dependencies: Missing input"),
        ("POST", "/workspaces/{workspace}/addUser", "user: Missing input"),
        ("GET", "/sections/{section}/tasks?completed_since=soon", "is not a time"),
    ],
)
def test_what_only_rules_need_is_asked_for(
    fake: CheckedFake, method: str, path: str, message: str
) -> None:
    fake.add({"projects": [{"name": "Fair"}]})
    fake.add({"tasks": [{"name": "Crate", "projects": ["Fair"]}]})
    state = fake.state()
    gids = {
        "task": state["tasks"][0]["gid"],
        "section": state["sections"][0]["gid"],
        "workspace": fake.workspace,
    }
    headers = {"Authorization": f"Bearer {fake.access_token}"}
    url = f"/api/1.0{path.format(**gids)}"
    response = fake.respond(method, url, headers, b'{"data": {}}')
    assert response.status == 400
    assert message.encode() in response.content


def test_files_and_pages_are_where_the_fake_is_served(
    fake: CheckedFake, tmp_path: Path
) -> None:
    host = fake.serve()
    with asana.Client(fake.access_token, host=host) as client:
        for name in ("One", "Two"):
            client.tasks.create_task(
                {"data": {"name": name, "workspace": fake.workspace, "assignee": "me"}}
            )
        tasks: Any = client.tasks.get_tasks(
            assignee="me", workspace=fake.workspace, limit=1, full_payload=True
        )
        assert tasks["next_page"]["uri"].startswith(f"{host}/tasks?")
        attachment = client.attachments.create_attachment_for_object(
            parent=tasks["data"][0]["gid"], file=("list.txt", b"straw", "text/plain")
        )
        path = client.download(attachment, tmp_path / "copy.txt")
    assert path is not None
    assert Path(path).read_bytes() == b"straw"
