"""Custom types: the operations of `CustomTypesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.custom_types_api import (
    _GET_CUSTOM_TYPE,
    _GET_CUSTOM_TYPES,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import custom_types_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.custom_types_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncCustomTypesApi"]


class AsyncCustomTypesApi(AsyncApi):
    """`CustomTypesApi` for asyncio."""

    async def get_custom_type(
        self,
        custom_type_gid: str,
        opts: _options.GetCustomTypeOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetCustomTypeKeywords],
    ) -> _types.CustomTypeResponse:
        """Get a custom type. See `CustomTypesApi.get_custom_type`."""
        return await self._call(
            _GET_CUSTOM_TYPE, {"custom_type_gid": custom_type_gid}, opts, kwargs
        )

    def get_custom_types(
        self,
        opts: _options.GetCustomTypesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetCustomTypesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.CustomTypeResponse]:
        """Get all custom types associated with an object. See
        `CustomTypesApi.get_custom_types`.
        """
        return self._call(_GET_CUSTOM_TYPES, {}, opts, kwargs)

    get_custom_type_with_http_info = _with_http_info(get_custom_type)
    get_custom_types_with_http_info = _with_http_info(get_custom_types)
