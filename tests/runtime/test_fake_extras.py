"""Exports, dates rolled up, custom IDs, favorites, reactions and settings of portfolios."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from checked_fake import CheckedFake

import asana

SEED: dict[str, list[dict[str, Any]]] = {
    "workspaces": [{"gid": "11", "name": "Print"}],
    "users": [
        {"gid": "21", "name": "Ines", "email": "ines@example.com", "favorites": ["31"]},
        {"gid": "22", "name": "Abel", "email": "abel@example.com"},
    ],
    "projects": [{"gid": "31", "name": "Fair"}, {"gid": "32", "name": "Barn"}],
    "tasks": [
        {"gid": "41", "name": "Crate", "projects": ["31"], "due_on": "2026-02-10"},
        {"gid": "42", "name": "Straw", "parent": "41", "due_on": "2026-02-12"},
        {
            "gid": "43",
            "name": "Cut",
            "parent": "42",
            "start_on": "2026-02-01",
            "due_on": "2026-02-03",
        },
        {"gid": "44", "name": "Beam", "projects": ["32"], "assignee": "Abel"},
    ],
    "stories": [{"gid": "51", "target": "41", "text": "Booked."}],
    "reactions": [
        {"target": "51", "emoji": "👍", "user": "Ines"},
        {"target": "51", "emoji": "👍🏽", "user": "Abel"},
        {"target": "51", "emoji": "🎉", "user": "Abel"},
    ],
    "portfolios": [{"gid": "81", "name": "All", "items": ["31"]}],
}


@pytest.fixture
def fake() -> Iterator[CheckedFake]:
    with CheckedFake(SEED) as fake:
        yield fake
    assert fake.faults == []


@pytest.fixture
def client(fake: CheckedFake) -> Any:
    return fake.client()


def read_dates(client: Any, gid: str) -> tuple[str | None, str | None]:
    task = client.tasks.get_task(gid)
    return task["start_on"], task["due_on"]


def test_dates_of_a_task_take_in_those_below_it(client: Any) -> None:
    job = client.tasks.rollup_task("41")
    assert client.jobs.get_job(job["gid"])["status"] == "succeeded"
    assert read_dates(client, "42") == ("2026-02-01", "2026-02-12")
    assert read_dates(client, "41") == ("2026-02-01", "2026-02-12")
    assert read_dates(client, "43") == ("2026-02-01", "2026-02-03")


def test_tasks_that_already_cover_their_subtasks_are_unchanged(
    fake: CheckedFake, client: Any
) -> None:
    client.tasks.update_task(
        {"data": {"start_on": "2026-01-01", "due_on": "2026-03-01"}}, "41"
    )
    client.projects.rollup_project("31")
    assert read_dates(client, "41") == ("2026-01-01", "2026-03-01")
    assert read_dates(client, "44") == (None, None)


def read_file(client: Any, export: Any, folder: Path) -> bytes:
    path = client.download(export, folder / "export.gz")
    return gzip.decompress(Path(path).read_bytes())


def test_an_export_of_a_graph_holds_what_belongs_to_it(
    client: Any, tmp_path: Path
) -> None:
    job = client.exports.create_graph_export({"data": {"parent": "31"}})
    assert job["new_graph_export"]["download_url"] is None
    export = client.jobs.get_job(job["gid"])["new_graph_export"]
    records = json.loads(read_file(client, export, tmp_path))["data"]
    tasks = {r["gid"] for r in records if r.get("resource_type") == "task"}
    assert tasks == {"41", "42", "43"}
    assert "31" in {item["gid"] for item in records}
    assert "32" not in {item["gid"] for item in records}


def test_an_export_of_resources_is_filtered(client: Any, tmp_path: Path) -> None:
    create = client.exports.create_resource_export
    wanted = [
        {
            "resource_type": "task",
            "filters": {"assignee.any": ["22"]},
            "fields": ["name"],
        }
    ]
    body = {"data": {"workspace": "11", "export_request_parameters": wanted}}
    job = create(body)
    with pytest.raises(asana.ForbiddenError, match="in progress"):
        create(body)
    export = client.jobs.get_job(job["gid"])["new_resource_export"]
    lines = read_file(client, export, tmp_path).splitlines()
    assert [json.loads(line) for line in lines] == [{"gid": "44", "name": "Beam"}]
    assert create(body)["status"] == "in_progress"


def test_an_export_requires_known_kinds(client: Any) -> None:
    wanted = [{"resource_type": "chair"}]
    body = {"data": {"workspace": "11", "export_request_parameters": wanted}}
    with pytest.raises(asana.BadRequestError, match="task, team, message"):
        client.exports.create_resource_export(body)


def test_an_export_of_an_organization_is_finished_once_it_is_read(
    client: Any, tmp_path: Path
) -> None:
    exports = client.organization_exports
    export = exports.create_organization_export({"data": {"organization": "11"}})
    assert (export["state"], export["download_url"]) == ("pending", None)
    done = exports.get_organization_export(export["gid"])
    assert done["state"] == "finished"
    records = json.loads(read_file(client, done, tmp_path))["data"]
    assert {"31", "32", "44", "51"} <= {record["gid"] for record in records}


def test_custom_ids_number_the_tasks_of_projects(client: Any) -> None:
    data = {"name": "ID", "workspace": "11", "resource_subtype": "text"}
    create = client.custom_fields.create_custom_field
    field = create({"data": {**data, "id_prefix": "OPS"}})
    assert field["representation_type"] == "custom_id"
    client.projects.add_custom_field_setting_for_project(
        {"data": {"custom_field": field["gid"]}}, "31"
    )
    task = client.tasks.get_task_for_custom_id("11", "OPS-1")
    assert task["gid"] == "41"
    (shown,) = task["custom_fields"]
    assert (shown["display_value"], shown["id_prefix"]) == ("OPS-1", "OPS")
    new = client.tasks.create_task({"data": {"name": "Lamp", "projects": ["31"]}})
    assert client.tasks.get_task_for_custom_id("11", "OPS-2")["gid"] == new["gid"]
    with pytest.raises(asana.NotFoundError):
        client.tasks.get_task_for_custom_id("11", "OPS-3")
    with pytest.raises(asana.BadRequestError, match="Cannot write"):
        client.tasks.update_task(
            {"data": {"custom_fields": {field["gid"]: "OPS-9"}}}, "41"
        )
    with pytest.raises(asana.BadRequestError, match="id_prefix"):
        create({"data": {**data, "name": "Other", "id_prefix": "OPS"}})
    with pytest.raises(asana.BadRequestError, match="name"):
        create({"data": data})


def test_favorites_are_ones_own(client: Any) -> None:
    get = client.users.get_favorites_for_user
    assert [item["name"] for item in get("me", "project", "11")] == ["Fair"]
    assert list(get("21", "task", "11")) == []
    with pytest.raises(asana.ForbiddenError, match="your own favorites"):
        list(get("22", "project", "11"))
    client.projects.delete_project("31")
    assert list(get("me", "project", "11")) == []


def test_reactions_are_found_in_every_skin_tone(client: Any) -> None:
    found = client.reactions.get_reactions_on_object("51", "👍")
    assert [(item["emoji"], item["user"]["name"]) for item in found] == [
        *(("👍", "Ines"), ("👍🏽", "Abel")),
    ]
    story = client.stories.get_story("51", opt_fields=["reaction_summary"])
    assert story["reaction_summary"] == [
        {"emoji_base": "👍", "variant": "👍", "count": 1, "reacted": True},
        {"emoji_base": "👍", "variant": "👍🏽", "count": 1, "reacted": False},
        {"emoji_base": "🎉", "variant": "🎉", "count": 1, "reacted": False},
    ]


def test_a_portfolio_has_a_setting_for_each_project(client: Any) -> None:
    settings = client.project_portfolio_settings
    portfolios = client.portfolios

    def list_projects() -> list[str]:
        found = settings.get_project_portfolio_settings_for_portfolio("81")
        return [setting["project"]["gid"] for setting in found]

    assert list_projects() == ["31"]
    portfolios.add_item_for_portfolio({"data": {"item": "32"}}, "81")
    assert list_projects() == ["31", "32"]
    portfolios.remove_item_for_portfolio({"data": {"item": "31"}}, "81")
    assert list_projects() == ["32"]
    (setting,) = settings.get_project_portfolio_settings_for_project("32")
    changed = settings.update_project_portfolio_setting(
        {"data": {"is_access_control_inherited": False}}, setting["gid"]
    )
    assert changed["is_access_control_inherited"] is False
    client.projects.delete_project("32")
    assert list_projects() == []
