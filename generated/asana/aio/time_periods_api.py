"""Time periods: the operations of `TimePeriodsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from ..api.time_periods_api import (
    _GET_TIME_PERIOD,
    _GET_TIME_PERIODS,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Unpack

    from .. import types as _types
    from ..types import time_periods_api as _options
    from .iterators import AsyncItemIterator

__all__ = ["AsyncTimePeriodsApi"]


class AsyncTimePeriodsApi(AsyncApi):
    """`TimePeriodsApi` for asyncio."""

    async def get_time_period(
        self,
        time_period_gid: str,
        opts: _options.GetTimePeriodOptions | None = None,
        **kwargs: Unpack[_options.GetTimePeriodKeywords],
    ) -> _types.TimePeriodResponse:
        """Get a time period. See `TimePeriodsApi.get_time_period`."""
        return await self._call(
            _GET_TIME_PERIOD, {"time_period_gid": time_period_gid}, opts, kwargs
        )

    def get_time_periods(
        self,
        workspace: str,
        opts: _options.GetTimePeriodsOptions | None = None,
        **kwargs: Unpack[_options.GetTimePeriodsKeywords],
    ) -> AsyncItemIterator[_types.TimePeriodResponse]:
        """Get time periods. See `TimePeriodsApi.get_time_periods`."""
        return self._call(_GET_TIME_PERIODS, {"workspace": workspace}, opts, kwargs)

    get_time_period_with_http_info = _with_http_info(get_time_period)
    get_time_periods_with_http_info = _with_http_info(get_time_periods)
