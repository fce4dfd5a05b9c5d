"""AI Studio usage API: the operations of `AIStudioUsageAPIApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import ai_studio_usage_api_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.ai_studio_usage_api_api")

__all__ = ["AIStudioUsageAPIApi"]

_GET_AI_STUDIO_RUNS = Operation(
    name="get_ai_studio_runs",
    path="/workspaces/{workspace_gid}/ai_studio/runs",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("start_at"),
        Parameter("end_at"),
        Parameter("division_gid"),
        Parameter("limit"),
        Parameter("offset"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_GET_AI_STUDIO_SEATS = Operation(
    name="get_ai_studio_seats",
    path="/workspaces/{workspace_gid}/ai_studio/seats",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("state"),
        Parameter("division_gid"),
        Parameter("limit"),
        Parameter("offset"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class AIStudioUsageAPIApi(Api):
    """What AI Studio costs an organization, and who may use it: the runs of rules that
    use AI with the credits that each has taken, and the paid seats.

    Only service accounts may read this, in organizations with a license for AI
    Studio.
    """

    def get_ai_studio_runs(
        self,
        workspace_gid: str,
        opts: _options.GetAiStudioRunsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAiStudioRunsKeywords],
    ) -> _pagination.ItemIterator[_types.AiStudioRunResponse]:
        """Get AI Studio credit utilization.

        Lists the runs of rules that use AI Studio, one entry for each run: which rule
        it was, whose credits it took and how many, and which model did the work. All
        runs since 8 January 2025 are available.

        They are sorted by the time at which the usage was recorded, the oldest first,
        so you can fetch what is new by starting from the time of your last call. The
        `gid` of a run never changes: use it to skip runs that you have already. The
        list always comes in pages.

        :param str workspace_gid: The workspace or organization. (required)
        :param datetime start_at: Only runs whose usage was recorded at this time or
            later, which is not the time when they started.
        :param datetime end_at: Only runs whose usage was recorded before this time.
        :param str division_gid: Only this division.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :return: AiStudioRunResponseArray
        """
        return self._call(
            _GET_AI_STUDIO_RUNS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def get_ai_studio_seats(
        self,
        workspace_gid: str,
        opts: _options.GetAiStudioSeatsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAiStudioSeatsKeywords],
    ) -> _pagination.ItemIterator[_types.AiStudioSeatResponse]:
        """Get AI Studio seats.

        Lists who has a seat in AI Studio, under which license and in which state. It
        shows the present state only; to have a history, store the list from time to
        time. The list always comes in pages.

        :param str workspace_gid: The workspace or organization. (required)
        :param str state: Only seats in this state.
        :param str division_gid: Only this division.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :return: AiStudioSeatResponseArray
        """
        return self._call(
            _GET_AI_STUDIO_SEATS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    get_ai_studio_runs_with_http_info = _with_http_info(get_ai_studio_runs)
    get_ai_studio_seats_with_http_info = _with_http_info(get_ai_studio_seats)
