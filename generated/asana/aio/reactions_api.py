"""Reactions: the operations of `ReactionsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.reactions_api import (
    _GET_REACTIONS_ON_OBJECT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import reactions_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.reactions_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncReactionsApi"]


class AsyncReactionsApi(AsyncApi):
    """`ReactionsApi` for asyncio."""

    def get_reactions_on_object(
        self,
        target: str,
        emoji_base: str,
        opts: _options.GetReactionsOnObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetReactionsOnObjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ReactionCompact]:
        """Get reactions with an emoji. See `ReactionsApi.get_reactions_on_object`."""
        return self._call(
            _GET_REACTIONS_ON_OBJECT,
            {"target": target, "emoji_base": emoji_base},
            opts,
            kwargs,
        )

    get_reactions_on_object_with_http_info = _with_http_info(get_reactions_on_object)
