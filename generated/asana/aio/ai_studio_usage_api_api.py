"""AI Studio usage API: the operations of `AIStudioUsageAPIApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.ai_studio_usage_api_api import (
    _GET_AI_STUDIO_RUNS,
    _GET_AI_STUDIO_SEATS,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import ai_studio_usage_api_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.ai_studio_usage_api_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncAIStudioUsageAPIApi"]


class AsyncAIStudioUsageAPIApi(AsyncApi):
    """`AIStudioUsageAPIApi` for asyncio."""

    def get_ai_studio_runs(
        self,
        workspace_gid: str,
        opts: _options.GetAiStudioRunsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAiStudioRunsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AiStudioRunResponse]:
        """Get AI Studio credit utilization. See `AIStudioUsageAPIApi.get_ai_studio_runs`."""
        return self._call(
            _GET_AI_STUDIO_RUNS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def get_ai_studio_seats(
        self,
        workspace_gid: str,
        opts: _options.GetAiStudioSeatsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAiStudioSeatsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AiStudioSeatResponse]:
        """Get AI Studio seats. See `AIStudioUsageAPIApi.get_ai_studio_seats`."""
        return self._call(
            _GET_AI_STUDIO_SEATS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    get_ai_studio_runs_with_http_info = _with_http_info(get_ai_studio_runs)
    get_ai_studio_seats_with_http_info = _with_http_info(get_ai_studio_seats)
