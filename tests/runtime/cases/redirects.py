"""Where redirects lead, and what is sent there."""

from __future__ import annotations

from typing import Any

from both import Case, Outcome, create_task, get_task
from scripted import Received, Scripted, Step, in_turn, respond

import asana

OTHER = Scripted(lambda _: Step(respond({"data": {"gid": "other"}})))
HERE = respond({"data": {"gid": "here"}})


def redirect(location: str, status: int = 302) -> bytes:
    return respond(b"", status, [("Location", location)])


def leads_to(target: str) -> Any:
    """Expect a second request to a target of the same server, with all credentials."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == {"gid": "here"}
        first, second = server.requests
        assert second.target == target
        assert second.headers["authorization"] == "Bearer token-1"
        assert second.method == first.method
        assert second.body == first.body
        assert not naps

    return holds


def sends_no_credentials(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    """Expect the last request to another origin, without anything that is private."""
    assert outcomes[0].unwrap() == {"gid": "other"}
    asked = OTHER.requests.pop()
    assert not OTHER.requests
    assert asked.method == "GET"
    assert asked.body == b""
    assert set(asked.headers) <= {"accept", "accept-encoding", "host", "user-agent"}
    assert "private" not in repr(asked)


def is_rejected(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    """Expect an ApiException at once, and no word to another origin."""
    error = outcomes[0].error
    assert type(error) is asana.ApiException
    assert error.status in range(300, 400)
    assert len(server.requests) == 1
    assert not OTHER.requests
    assert not naps


def ends(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert isinstance(outcomes[0].error, asana.ApiException)
    assert "redirects" in str(outcomes[0].error)
    assert len(server.requests) == 11


def becomes_get(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert outcomes[0].unwrap() == {"gid": "here"}
    second = server.requests[1]
    assert (second.method, second.body) == ("GET", b"")
    assert "content-type" not in second.headers
    assert "authorization" in second.headers


def get_with_secrets(client: Any) -> Any:
    client.api_client.cookie = "session=private"
    client.api_client.set_default_header("X-Default", "private")
    headers = {"X-Api-Key": "private", "Proxy-Authorization": "private"}
    return client.tasks.get_task("1", header_params=headers)


def upload(client: Any) -> Any:
    file = ("a.txt", b"private")
    return client.attachments.create_attachment_for_object(parent="1", file=file)


def come_back(received: Received) -> Step:
    """Lead to another origin, which leads back."""
    if received.number:
        return Step(HERE)
    host = received.headers["host"]
    BACK.location = f"http://{host}/api/1.0/tasks/9"
    return Step(redirect(BACK.server.origin))


class BACK:
    """A server that leads back."""

    location = ""
    server = Scripted(lambda _: Step(redirect(BACK.location)))


def requests_the_resolved_target(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert outcomes[0].unwrap() == {"gid": "other"}
    assert OTHER.requests.pop().target == "/x/y/?a=../b"


def not_sent_again(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    """Expect what was carried out before the redirect not to be carried out once more."""
    assert isinstance(outcomes[0].error, asana.UnauthorizedError)
    assert [request.method for request in server.requests] == ["POST", "GET"]


def stays_private(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert outcomes[0].unwrap() == {"gid": "here"}
    assert "authorization" not in server.requests[1].headers


TARGETS = {
    "7": "/api/1.0/tasks/7",
    "./7?a=b#c": "/api/1.0/tasks/7?a=b",
    "../users/me": "/api/1.0/users/me",
    "../../../../x": "/x",
    "/a/./b/..": "/a/",
    "/a//b/.": "/a//b/",
    "/": "/",
    "?a=b": "/api/1.0/tasks/1?a=b",
    "/a b/é": "/a%20b/%E9",
    " /x ": "/x",
    "/50%/a%zz?b=%%20": "/50%25/a%25zz?b=%25%20",
}
ADDRESSES = (
    "http://",
    "http:///x",
    "///x",
    "http:x",
    "http://[::1/x",
    "http://127.0.0.1:port/",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:0/",
    "http://a b/",
    "ftp://127.0.0.1/x",
    "javascript:alert(1)",
    "http://user@/x",
)
OTHERS = {
    "an address": OTHER.origin + "/x",
    "an address without a path": OTHER.origin,
    "an address without a scheme": OTHER.origin.partition(":")[2] + "/x",
    "an address with a name and a password": OTHER.origin.replace("//", "//a:b@"),
}

CASES = [
    *(
        Case(
            f"a redirect to {location!r}",
            in_turn(redirect(location), HERE),
            (get_task,),
            leads_to(target),
        )
        for location, target in TARGETS.items()
    ),
    *(
        Case(
            f"{status} keeps method and body",
            in_turn(redirect("/x", status), HERE),
            (create_task,),
            leads_to("/x"),
        )
        for status in (301, 302, 307, 308)
    ),
    *(
        Case(
            f"{name} of another origin is told nothing",
            in_turn(redirect(location)),
            (get_with_secrets,),
            sends_no_credentials,
        )
        for name, location in OTHERS.items()
    ),
    *(
        Case(
            f"a redirect to {location!r}, which is no address",
            in_turn(redirect(location)),
            (get_task,),
            is_rejected,
        )
        for location in ADDRESSES
    ),
    *(
        Case(
            f"a body does not go to another origin after {status}",
            in_turn(redirect(OTHER.origin, status)),
            (create_task,),
            is_rejected,
        )
        for status in (301, 302, 307, 308)
    ),
    Case(
        "an upload does not go to another origin",
        in_turn(redirect(OTHER.origin, 307)),
        (upload,),
        is_rejected,
    ),
    Case(
        "a DELETE does not go to another origin",
        in_turn(redirect(OTHER.origin)),
        (lambda client: client.tasks.delete_task("1"),),
        is_rejected,
    ),
    Case(
        "303 leads to another origin without the body",
        in_turn(redirect(OTHER.origin, 303)),
        (create_task,),
        sends_no_credentials,
    ),
    Case(
        "303 makes a GET of a POST",
        in_turn(redirect("/x", 303), HERE),
        (create_task,),
        becomes_get,
    ),
    Case(
        "303 makes a GET of an upload",
        in_turn(redirect("/x", 303), HERE),
        (upload,),
        becomes_get,
    ),
    Case(
        "an upload is sent again after 307",
        in_turn(redirect("/x", 307), HERE),
        (upload,),
        leads_to("/x"),
    ),
    Case(
        "dots in the path of another address are resolved",
        in_turn(redirect(OTHER.origin + "/a/../x/./y/z/..?a=../b")),
        (get_task,),
        requests_the_resolved_target,
    ),
    Case(
        "a 401 that a redirect led to",
        in_turn(redirect("/x", 303), respond({}, 401), HERE),
        (create_task,),
        not_sent_again,
        {"access_token": iter(("first", "second") * 2).__next__},
    ),
    Case("redirects in a circle end", in_turn(redirect("/x")), (get_task,), ends),
    Case(
        "who comes back from another origin is told nothing either",
        come_back,
        (get_task,),
        stays_private,
    ),
]
