"""Rates: the operations of `RatesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.rates_api import (
    _CREATE_RATE,
    _DELETE_RATE,
    _GET_RATE,
    _GET_RATES,
    _UPDATE_RATE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import rates_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.rates_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncRatesApi"]


class AsyncRatesApi(AsyncApi):
    """`RatesApi` for asyncio."""

    async def create_rate(
        self,
        body: _types.RateRequestBody | dict[str, Any],
        opts: _options.CreateRateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateRateKeywords],
    ) -> _types.RateCompact:
        """Create a rate. See `RatesApi.create_rate`."""
        return await self._call(_CREATE_RATE, {}, opts, kwargs, body)

    async def delete_rate(
        self, rate_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a rate. See `RatesApi.delete_rate`."""
        return await self._call(_DELETE_RATE, {"rate_gid": rate_gid}, None, kwargs)

    async def get_rate(
        self,
        rate_gid: str,
        opts: _options.GetRateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRateKeywords],
    ) -> _types.RateCompact:
        """Get a rate. See `RatesApi.get_rate`."""
        return await self._call(_GET_RATE, {"rate_gid": rate_gid}, opts, kwargs)

    def get_rates(
        self,
        opts: _options.GetRatesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRatesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.RateOrPlaceholderCompact]:
        """Get multiple rates. See `RatesApi.get_rates`."""
        return self._call(_GET_RATES, {}, opts, kwargs)

    async def update_rate(
        self,
        body: _types.RateUpdateRequestBody | dict[str, Any],
        rate_gid: str,
        opts: _options.UpdateRateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateRateKeywords],
    ) -> _types.RateCompact:
        """Update a rate. See `RatesApi.update_rate`."""
        return await self._call(
            _UPDATE_RATE, {"rate_gid": rate_gid}, opts, kwargs, body
        )

    create_rate_with_http_info = _with_http_info(create_rate)
    delete_rate_with_http_info = _with_http_info(delete_rate)
    get_rate_with_http_info = _with_http_info(get_rate)
    get_rates_with_http_info = _with_http_info(get_rates)
    update_rate_with_http_info = _with_http_info(update_rate)
