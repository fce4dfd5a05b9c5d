"""Events: the operations of `EventsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Pages, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import events_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.events_api")

__all__ = ["EventsApi"]

_GET_EVENTS = Operation(
    name="get_events",
    path="/events",
    parameters=(
        Parameter("resource", required=True),
        Parameter("sync"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="events",
    pages=Pages(
        "sync-token",
        position="sync",
        items=("data",),
        following=("sync",),
        more=("has_more",),
    ),
)


class EventsApi(Api):
    """What has changed in a task, a project or a goal since you last looked. Each
    response carries a `sync` token that marks how far you have read; send it with
    the next request.

    1. Call without a token. The response is `412` and brings the first token.
    2. Call with the newest token. The response is `200`, with the events since then
       and the next token.
    3. On another `412` the token is too old: read the resource afresh, then go on
       with the token you were given.

    A changed subtask also shows up among the events of its parent task and of the
    project.
    """

    def get_events(
        self,
        resource: str,
        opts: _options.GetEventsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetEventsKeywords],
    ) -> _pagination.EventIterator[_types.EventResponse]:
        """Get events on a resource.

        Returns what has happened to a task, project or goal, and to what is inside it,
        since a sync token was given out. Each event tells who did what to which object,
        and when.

        Reading goes on from token to token:

        1. The first request has no `sync`. Its response is `412` and says where to
           begin.
        2. Each further request sends the newest token, and its response brings events
           and the next token.
        3. While `has_more` is true, ask again at once; otherwise wait a while.

        One response holds at most 100 events. A full one looks like this:

        ```json
        {
          "data": [
            {
              "action": "changed",
              "resource": {"gid": "1206540044021", "resource_type": "task", "name": "Order new chairs"},
              "change": {"field": "due_on", "action": "changed"}
            }
          ],
          "sync": "9f3b1c7a5d2e4f60:0",
          "has_more": false
        }
        ```

        - The object of an event need not be the one you asked about: for a project you
          also get the events of its tasks.
        - A token that has grown too old gets `412` as well. Events have then been
          missed, so read the object afresh before you go on with the token of that
          response.

        :param str resource: The task, project or goal whose events you want. (required)
        :param str sync: The token of the response before: events come from that point
            on.
        :param list[str] opt_fields: Properties of the events to return besides those of
            their compact form.
        :return: EventResponseArray
        """
        return self._call(_GET_EVENTS, {"resource": resource}, opts, kwargs)

    get_events_with_http_info = _with_http_info(get_events)
