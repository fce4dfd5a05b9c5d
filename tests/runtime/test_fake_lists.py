"""Lists: their filters, valid combinations of parameters, and their order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from checked_fake import DOCUMENT, CheckedFake

import asana
from asana.testing.operations import ALTERNATIVES, FILTERED

# Gids say the kind: 1 workspaces, 2 users, 3 projects, 4 tasks, 5 goals and so on.
SEED: dict[str, list[dict[str, Any]]] = {
    "workspaces": [{"gid": "11", "name": "Print"}, {"gid": "12", "name": "Wood"}],
    "users": [
        {"gid": "21", "name": "Ines", "email": "ines@example.com"},
        {"gid": "22", "name": "abel", "email": "abel@example.com"},
    ],
    "teams": [
        {"gid": "71", "name": "Sales", "organization": "11"},
        {"gid": "72", "name": "Saws", "organization": "12"},
    ],
    "projects": [
        {"gid": "31", "name": "Fair", "workspace": "11", "team": "71"},
        {"gid": "32", "name": "Old", "workspace": "11", "archived": True},
        {"gid": "33", "name": "Barn", "workspace": "12", "team": "72"},
    ],
    "tasks": [
        {"gid": "41", "name": "Crate", "projects": ["31"]},
        {"gid": "42", "name": "Straw", "parent": "41"},
        {"gid": "43", "name": "Beam", "projects": ["33"]},
    ],
    "portfolios": [
        {"gid": "81", "name": "Mine", "workspace": "11", "items": ["31"]},
        {"gid": "82", "name": "Other", "workspace": "11", "owner": "abel@example.com"},
    ],
    "time_periods": [
        {
            "gid": "61",
            "workspace": "11",
            "start_on": "2026-01-01",
            "end_on": "2026-03-31",
        },
        {
            "gid": "62",
            "workspace": "11",
            "start_on": "2026-04-01",
            "end_on": "2026-06-30",
        },
    ],
    "goals": [
        {"gid": "51", "name": "Sell", "workspace": "11", "time_period": "61"},
        {"gid": "52", "name": "Grow", "workspace": "11", "is_workspace_level": True},
        {"gid": "53", "name": "Saw", "workspace": "12", "team": "72"},
    ],
    "goal_relationships": [
        {"gid": "55", "supported_goal": "51", "supporting_resource": "31"},
    ],
    "ooo_entries": [
        {
            "gid": "91",
            "user": "21",
            "workspace": "11",
            "start_date": "2026-02-02",
            "end_date": "2026-02-06",
        },
    ],
    "time_tracking_categories": [
        {"gid": "95", "name": "Travel", "workspace": "11"},
        {"gid": "96", "name": "Fax", "workspace": "11", "is_archived": True},
    ],
    "time_tracking_entries": [
        {
            "gid": "97",
            "task": "41",
            "entered_on": "2026-02-03",
            "duration_minutes": 30,
            "attributable_to": "31",
            "categories": ["95"],
        },
        {
            "gid": "98",
            "task": "43",
            "entered_on": "2026-02-10",
            "duration_minutes": 45,
            "categories": ["95"],
        },
    ],
    "timesheet_approval_statuses": [
        {
            "gid": "99",
            "user": "21",
            "workspace": "11",
            "start_date": "2026-02-02",
            "end_date": "2026-02-08",
            "approval_status": "SUBMITTED",
        },
    ],
    "access_requests": [
        {"gid": "88", "target": "31", "requester": "22"},
        {
            "gid": "89",
            "target": "31",
            "requester": "21",
            "approval_status": "approved",
        },
    ],
    "webhooks": [
        {"gid": "101", "resource": "31", "target": "https://hooks.example.com/1"},
        {"gid": "102", "resource": "33", "target": "https://hooks.example.com/2"},
    ],
}


@pytest.fixture
def fake() -> Iterator[CheckedFake]:
    with CheckedFake(SEED) as fake:
        yield fake
    assert fake.faults == []


def read(fake: CheckedFake, call: str, *path: str, **query: Any) -> list[str]:
    group, _, method = call.partition(".")
    found = getattr(getattr(fake.client(), group), method)(*path, **query)
    return [record["gid"] for record in found]


HERE = {"workspace": "11"}


@pytest.mark.parametrize(
    ("call", "query", "gids"),
    [
        ("projects.get_projects", {"workspace": "12"}, ["33"]),
        ("projects.get_projects", {"archived": True}, ["32"]),
        ("projects.get_projects", {"team": "71", "archived": False}, ["31"]),
        ("portfolios.get_portfolios", {**HERE, "owner": "me"}, ["81"]),
        ("portfolios.get_portfolios", {**HERE}, ["81"]),
        ("time_periods.get_time_periods", {**HERE}, ["61", "62"]),
        ("time_periods.get_time_periods", {**HERE, "start_on": "2026-04-01"}, ["62"]),
        ("time_periods.get_time_periods", {**HERE, "end_on": "2026-03-01"}, ["61"]),
        ("goals.get_goals", {"project": "31"}, ["51"]),
        ("goals.get_goals", {"task": "41"}, []),
        ("goals.get_goals", {"team": "72"}, ["53"]),
        ("goals.get_goals", {"workspace": "11", "is_workspace_level": True}, ["52"]),
        ("goals.get_goals", {"workspace": "11", "time_periods": ["61"]}, ["51"]),
        ("ooo_entries.get_ooo_entries", {**HERE, "user": "me"}, ["91"]),
        (
            "ooo_entries.get_ooo_entries",
            {**HERE, "user": "me", "start_date": "2026-02-06"},
            ["91"],
        ),
        (
            "ooo_entries.get_ooo_entries",
            {**HERE, "user": "me", "start_date": "2026-02-07"},
            [],
        ),
        (
            "ooo_entries.get_ooo_entries",
            {**HERE, "user": "me", "end_date": "2026-02-01"},
            [],
        ),
        ("time_tracking_categories.get_time_tracking_categories", {**HERE}, ["95"]),
        (
            "time_tracking_categories.get_time_tracking_categories",
            {**HERE, "is_archived": True},
            ["96"],
        ),
        ("time_tracking_entries.get_time_tracking_entries", {"task": "43"}, ["98"]),
        (
            "time_tracking_entries.get_time_tracking_entries",
            {"portfolio": "81"},
            ["97"],
        ),
        (
            "time_tracking_entries.get_time_tracking_entries",
            {"workspace": "11", "entered_on_start_date": "2026-01-01"},
            ["97"],
        ),
        (
            "time_tracking_entries.get_time_tracking_entries",
            {"timesheet_approval_status": "99"},
            ["97"],
        ),
        (
            "time_tracking_entries.get_time_tracking_entries",
            {"user": "me", "entered_on_end_date": "2026-02-09"},
            ["97"],
        ),
        (
            "timesheet_approval_statuses.get_timesheet_approval_statuses",
            {**HERE, "approval_statuses": "draft,submitted"},
            ["99"],
        ),
        (
            "timesheet_approval_statuses.get_timesheet_approval_statuses",
            {**HERE, "approval_statuses": "approved"},
            [],
        ),
        (
            "timesheet_approval_statuses.get_timesheet_approval_statuses",
            {**HERE, "from_date": "2026-02-09"},
            [],
        ),
        ("access_requests.get_access_requests", {"target": "31"}, ["88"]),
        ("access_requests.get_access_requests", {"target": "31", "user": "me"}, []),
        ("webhooks.get_webhooks", {"workspace": "11"}, ["101"]),
        ("webhooks.get_webhooks", {"workspace": "12", "resource": "31"}, []),
    ],
)
def test_parameters_choose(
    fake: CheckedFake, call: str, query: dict[str, Any], gids: list[str]
) -> None:
    assert read(fake, call, **query) == gids


def test_lists_below_a_record_are_chosen_from_too(fake: CheckedFake) -> None:
    below = "time_tracking_categories"
    call = f"{below}.get_time_tracking_entries_for_time_tracking_category"
    assert read(fake, call, "95") == ["97", "98"]
    assert read(fake, call, "95", start_date="2026-02-04") == ["98"]
    assert read(fake, call, "95", end_date="2026-02-03") == ["97"]
    call = "team_memberships.get_team_memberships_for_user"
    state = fake.state()["team_memberships"]
    sales = [m["gid"] for m in state if (m["team"], m["user"]) == ("71", "21")]
    assert read(fake, call, "me", "11") == sales
    inherited = read(
        fake, "projects.get_projects_for_task", "42", include_inherited_projects=True
    )
    assert inherited == ["31"]
    assert read(fake, "projects.get_projects_for_task", "42") == []


def test_users_are_in_alphabetical_order(fake: CheckedFake) -> None:
    assert read(fake, "users.get_users_for_team", "71") == ["22", "21"]
    assert read(fake, "users.get_users_for_workspace", "11") == ["22", "21"]


def test_portfolios_of_others_are_not_listed(fake: CheckedFake) -> None:
    with pytest.raises(asana.ForbiddenError, match="your own portfolios"):
        read(fake, "portfolios.get_portfolios", "11", owner="abel@example.com")


@pytest.mark.parametrize("name", ALTERNATIVES)
def test_parameters_that_go_together_are_missed(fake: CheckedFake, name: str) -> None:
    path = DOCUMENT.operations[name].path
    headers = {"Authorization": f"Bearer {fake.access_token}"}
    response = fake.respond("GET", f"/api/1.0{path}", headers, b"")
    assert response.status == 400
    assert b"Missing input: " in response.content


@pytest.mark.parametrize("limit", ["x", "0", "101", ""])
@pytest.mark.parametrize("path", ["/teams/71/users", "/projects", "/tasks/41/stories"])
def test_a_limit_is_a_number_up_to_100(
    fake: CheckedFake, path: str, limit: str
) -> None:
    headers = {"Authorization": f"Bearer {fake.access_token}"}
    url = f"/api/1.0{path}?limit={limit}"
    response = fake.respond("GET", url, headers, b"")
    assert response.status == 400
    assert b"limit: " in response.content


def test_the_table_names_parameters_of_the_document() -> None:
    for name, (_, filters) in FILTERED.items():
        assert filters.keys() <= DOCUMENT.operations[name].parameters.keys(), name
    for name, alternatives in ALTERNATIVES.items():
        known = DOCUMENT.operations[name].parameters.keys()
        assert all(known >= set(names) for names in alternatives), name


def test_dependencies_are_few_and_not_in_circles(fake: CheckedFake) -> None:
    tasks: Any = fake.client().tasks
    tasks.add_dependencies_for_task({"data": {"dependencies": ["42"]}}, "41")
    with pytest.raises(asana.BadRequestError, match="each other"):
        tasks.add_dependencies_for_task({"data": {"dependencies": ["41"]}}, "42")
    with pytest.raises(asana.BadRequestError, match="each other"):
        tasks.add_dependents_for_task({"data": {"dependents": ["41"]}}, "41")
    many = [
        tasks.create_task({"data": {"workspace": "11", "name": "n"}})["gid"]
        for _ in range(30)
    ]
    tasks.add_dependencies_for_task({"data": {"dependencies": many[:29]}}, "41")
    with pytest.raises(asana.BadRequestError, match="30 dependencies"):
        tasks.add_dependents_for_task({"data": {"dependents": [many[29]]}}, "41")
    listed = list(tasks.get_dependencies_for_task("41"))
    assert [task["gid"] for task in listed] == ["42", *many[:29]]
    assert list(tasks.get_dependents_for_task("41")) == []
