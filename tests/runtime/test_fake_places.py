"""The position that a request gives a record in a list: before or after another one, or at an end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from checked_fake import CheckedFake

import asana

Ask = Callable[..., Any]


class Lists:
    """Lists of three, each with a way to put one more into it."""

    def __init__(self, fake: CheckedFake) -> None:
        self.fake = fake
        self.client: Any = fake.client()
        self.where = {"workspace": fake.workspace}
        self.project = self.create("projects.create_project", name="Fair", **self.where)

    def call(self, call: str, /, *path: str, **data: Any) -> Any:
        group, _, method = call.partition(".")
        function = getattr(getattr(self.client, group), method)
        if "section" in method or "enum_option" in method:
            return function(*path, body={"data": data})
        return function({"data": data}, *path)

    def create(self, call: str, /, *path: str, **data: Any) -> str:
        gid: str = self.call(call, *path, **data)["gid"]
        return gid

    def tasks(self) -> tuple[list[str], Ask, Ask]:
        projects = [self.project]
        create = "tasks.create_task"
        gids = [self.create(create, name=n, projects=projects) for n in "abc"]
        new = self.create(create, name="new", **self.where)

        def put(**place: Any) -> str:
            self.call("tasks.add_project_for_task", new, project=self.project, **place)
            return new

        return gids, put, lambda: self.client.tasks.get_tasks(project=self.project)

    def subtasks(self) -> tuple[list[str], Ask, Ask]:
        parent = self.create("tasks.create_task", name="parent", **self.where)
        create = "tasks.create_subtask_for_task"
        gids = [self.create(create, parent, name=name) for name in "abc"]
        new = self.create("tasks.create_task", name="new", **self.where)

        def put(**place: Any) -> str:
            self.call("tasks.set_parent_for_task", new, parent=parent, **place)
            return new

        return gids, put, lambda: self.client.tasks.get_subtasks_for_task(parent)

    def sections(self) -> tuple[list[str], Ask, Ask]:
        create = "sections.create_section_for_project"
        (first,) = self.client.sections.get_sections_for_project(self.project)
        gids = [self.create(create, self.project, name=name) for name in "ab"]

        def put(**place: Any) -> str:
            return self.create(create, self.project, name="new", **place)

        def read() -> Any:
            return self.client.sections.get_sections_for_project(self.project)

        return [first["gid"], *gids], put, read

    def items(self) -> tuple[list[str], Ask, Ask]:
        portfolio = self.create("portfolios.create_portfolio", name="All", **self.where)
        add = "portfolios.add_item_for_portfolio"
        gids = [
            self.create("projects.create_project", name=name, **self.where)
            for name in "abc"
        ]
        for gid in gids:
            self.call(add, portfolio, item=gid)

        def put(**place: Any) -> str:
            self.call(add, portfolio, item=self.project, **place)
            return self.project

        def read() -> Any:
            return self.client.portfolios.get_items_for_portfolio(portfolio)

        return gids, put, read

    def options(self) -> tuple[list[str], Ask, Ask]:
        fields = {"name": "Level", "resource_subtype": "enum", **self.where}
        options = [{"name": name} for name in "abc"]
        field = self.call(
            "custom_fields.create_custom_field", enum_options=options, **fields
        )

        def put(**place: Any) -> str:
            create = "custom_fields.create_enum_option_for_custom_field"
            return self.create(create, field["gid"], name="new", **place)

        def read() -> Any:
            found = self.client.custom_fields.get_custom_field(field["gid"])
            return found["enum_options"]

        return [option["gid"] for option in field["enum_options"]], put, read

    def settings(self) -> tuple[list[str], Ask, Ask]:
        add = "projects.add_custom_field_setting_for_project"

        def put(**place: Any) -> str:
            name = f"Field {len(self.fake.calls)}"
            fields = {"name": name, "resource_subtype": "text", **self.where}
            field = self.create("custom_fields.create_custom_field", **fields)
            return self.create(add, self.project, custom_field=field, **place)

        def read() -> Any:
            settings = self.client.custom_field_settings
            return settings.get_custom_field_settings_for_project(self.project)

        return [put() for _ in "abc"], put, read


LISTS = ["tasks", "subtasks", "sections", "items", "options", "settings"]


@pytest.fixture
def lists() -> Iterator[Lists]:
    with CheckedFake() as fake:
        yield Lists(fake)
        assert fake.faults == []


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    ("place", "at"),
    [
        ({}, 3),
        ({"insert_before": 0}, 0),
        ({"insert_before": 2}, 2),
        ({"insert_after": 0}, 1),
        ({"insert_after": 2}, 3),
    ],
)
def test_a_place_is_beside_another_record(
    lists: Lists, name: str, place: dict[str, int], at: int
) -> None:
    gids, put, read = getattr(lists, name)()
    before = [record["gid"] for record in read()]
    assert before == gids
    new = put(**{side: gids[number] for side, number in place.items()})
    after = [record["gid"] for record in read()]
    assert after == [*gids[:at], new, *gids[at:]]


@pytest.mark.parametrize("name", ["tasks", "subtasks"])
@pytest.mark.parametrize(("side", "at"), [("insert_after", 0), ("insert_before", 3)])
def test_null_is_an_end(lists: Lists, name: str, side: str, at: int) -> None:
    _, put, read = getattr(lists, name)()
    new = put(**{side: None})
    assert [record["gid"] for record in read()].index(new) == at


@pytest.mark.parametrize("name", LISTS)
def test_an_unknown_place_is_rejected(lists: Lists, name: str) -> None:
    gids, put, read = getattr(lists, name)()
    with pytest.raises(asana.BadRequestError, match="insert_before"):
        put(insert_before="7")
    with pytest.raises(asana.BadRequestError, match="insert_before"):
        put(insert_before=gids[0], insert_after=gids[1])
    assert [record["gid"] for record in read()] == gids


def test_tasks_end_in_the_last_section_of_a_project(lists: Lists) -> None:
    _, put, read = lists.tasks()
    section = lists.create(
        "sections.create_section_for_project", lists.project, name="Done"
    )
    new = put(insert_before=None)
    (found,) = lists.client.tasks.get_tasks_for_section(section)
    assert found["gid"] == new
    assert list(read())[-1]["gid"] == new
