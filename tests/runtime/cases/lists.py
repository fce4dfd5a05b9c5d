"""Lists over several pages, and events."""

from __future__ import annotations

from typing import Any

from both import Case, Outcome, collect
from scripted import Received, Script, Scripted, Step, in_turn, respond

import asana

LISTS = {
    "declared": lambda client: client.tasks.get_tasks(project="1"),
    "users of a workspace": lambda client: client.users.get_users_for_workspace("1"),
    "users of a team": lambda client: client.users.get_users_for_team("1"),
    "search": lambda client: client.tasks.search_tasks_for_workspace("1", text="x"),
    "projects of a task": lambda client: client.projects.get_projects_for_task("1"),
}


def serve_numbers(received: Received) -> Step:
    """Serve the numbers up to 250 as a list, to who asks for pages."""
    start = int(received.query.get("offset", "o0")[1:])
    end = start + int(received.query["limit"])
    following = {"offset": f"o{end}"} if end < 250 else None
    items = list(range(start, min(end, 250)))
    return Step(respond({"data": items, "next_page": following}))


def is_complete(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert outcomes[0].unwrap() == list(range(250))
    assert [request.query["limit"] for request in server.requests] == ["100"] * 3


def requests_limits(*limits: str) -> Any:
    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == list(range(sum(map(int, limits))))
        assert [request.query["limit"] for request in server.requests] == list(limits)

    return holds


def is_rejected(most: int) -> Any:
    """Expect an ApiException after so many requests."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        error = outcomes[0].error
        assert isinstance(error, asana.ApiException)
        assert error.status == 200
        assert len(server.requests) == most

    return holds


def circle(*offsets: str) -> Script:
    """Lead from page to page in a circle."""

    def script(received: Received) -> Step:
        following = offsets[received.number % len(offsets)]
        return Step(respond({"data": [1], "next_page": {"offset": following}}))

    return script


def page(next_page: Any) -> Script:
    return in_turn(respond({"data": [1], "next_page": next_page}))


def list_tasks(client: Any) -> Any:
    return collect(client.tasks.get_tasks(project="1"))


class Events:
    """A stream of numbers, two a page, to which more are added with each 412."""

    def __call__(self, received: Received) -> Step:
        token = received.query.get("sync")
        if token is None:
            return Step(respond({"errors": [], "sync": "0"}, 412))
        start = int(token)
        end = min(start + 2, 5)
        body = {"data": list(range(start, end)), "sync": str(end), "has_more": end < 5}
        return Step(respond(body))


def get_events(resource: str, **keywords: Any) -> Any:
    return lambda client: collect(client.events.get_events(resource, **keywords))


def goes_on(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    found = [outcome.unwrap() for outcome in outcomes]
    assert found == [[0, 1, 2, 3, 4], [], [0, 1, 2, 3, 4], [3, 4]]
    assert not any("limit" in request.query for request in server.requests)
    asked = [(r.query["resource"], r.query.get("sync")) for r in server.requests]
    assert asked[:5] == [("7", None), ("7", "0"), ("7", "2"), ("7", "4"), ("7", "5")]


def loses_nothing(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert [outcome.unwrap() for outcome in outcomes] == [[0, 1, 2], [2, 3, 4]]


def takes_a_new_token(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert isinstance(outcomes[0].error, asana.SyncTokenExpired)
    assert outcomes[1].unwrap() == [3, 4]


def expire_once(received: Received) -> Step:
    if received.query.get("sync") == "old":
        return Step(respond({"errors": [], "sync": "3"}, 412))
    return Events()(received)


def has_nothing_for_now(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert outcomes[0].unwrap() == []
    assert len(server.requests) <= 3


def is_wrong(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    for outcome in outcomes:
        assert isinstance(outcome.error, (TypeError, ValueError))
    assert not server.requests


ODD_PAGES = (
    "x",
    ["offset"],
    5,
    True,
    {"offset": 5.5},
    {"offset": ["a"]},
    {"offset": {}},
)
NO_LISTS = (b"[", {"data": {}}, {"data": None}, [], {"errors": []}, None)
STUCK = in_turn(respond({"data": [], "sync": "same", "has_more": True}))

CASES = [
    *(
        Case(f"a list is read to its end, {name}", serve_numbers, (lambda client, make=make: collect(make(client)),), is_complete)
        for name, make in LISTS.items()
    ),
    Case("a limit of the caller", serve_numbers, (lambda client: collect(client.tasks.get_tasks(limit=125)),), requests_limits("125", "125")),
    Case("an item limit", serve_numbers, (lambda client: collect(client.users.get_users_for_team("1", item_limit=130)),), requests_limits("100", "30")),
    Case("the first items", serve_numbers, (lambda client: client.tasks.get_tasks().first(7),), requests_limits("7")),
    Case("a page limit", serve_numbers, (list_tasks,), requests_limits("50", "50", "50", "50", "50"), {"page_limit": 50}),
    *(Case(f"an offset in a circle of {size}", circle(*"abc"[:size]), (list_tasks,), is_rejected(size + 1)) for size in (1, 2, 3)),
    *(Case(f"a next page that is {value}", page(value), (list_tasks,), is_rejected(1)) for value in ODD_PAGES),
    *(Case(f"a list that is {value}", in_turn(respond(value)), (list_tasks,), is_rejected(1)) for value in NO_LISTS),
    Case("events go on where the client was", Events(), (get_events("7"), get_events("7"), get_events("8"), get_events("7", sync="3")), goes_on),
    Case("events that were not handed out come again", Events(), (get_events("7", sync="0", item_limit=3), get_events("7")), loses_nothing),
    Case("events go on from the token that replaces an old one", expire_once, (get_events("7", sync="old"), get_events("7")), takes_a_new_token),
    Case("events that stand still end", STUCK, (get_events("7", sync="same"),), has_nothing_for_now),
    Case(
        "limits that are none",
        serve_numbers,
        tuple((lambda client, keywords=keywords: collect(client.tasks.get_tasks(**keywords))) for keywords in ({"item_limit": -1}, {"item_limit": "5"}, {"item_limit": True})),
        is_wrong,
    ),
    Case("a limit of 0 asks for nothing", serve_numbers, (lambda client: collect(client.tasks.get_tasks(limit=0)),), requests_limits()),
    Case("a page limit of 0", serve_numbers, (list_tasks,), is_wrong, {"page_limit": 0}),
]  # fmt: skip
