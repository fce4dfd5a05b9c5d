"""Time periods: the operations of `TimePeriodsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.time_periods_api import (
    _GET_TIME_PERIOD,
    _GET_TIME_PERIODS,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import time_periods_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.time_periods_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTimePeriodsApi"]


class AsyncTimePeriodsApi(AsyncApi):
    """`TimePeriodsApi` for asyncio."""

    async def get_time_period(
        self,
        time_period_gid: str,
        opts: _options.GetTimePeriodOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimePeriodKeywords],
    ) -> _types.TimePeriodResponse:
        """Get a time period. See `TimePeriodsApi.get_time_period`."""
        return await self._call(
            _GET_TIME_PERIOD, {"time_period_gid": time_period_gid}, opts, kwargs
        )

    def get_time_periods(
        self,
        workspace: str,
        opts: _options.GetTimePeriodsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimePeriodsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TimePeriodResponse]:
        """Get time periods. See `TimePeriodsApi.get_time_periods`."""
        return self._call(_GET_TIME_PERIODS, {"workspace": workspace}, opts, kwargs)

    get_time_period_with_http_info = _with_http_info(get_time_period)
    get_time_periods_with_http_info = _with_http_info(get_time_periods)
