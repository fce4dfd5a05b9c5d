"""Reactions: the operations of `ReactionsApi`."""

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
    from ..types import reactions_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.reactions_api")

__all__ = ["ReactionsApi"]

_GET_REACTIONS_ON_OBJECT = Operation(
    name="get_reactions_on_object",
    path="/reactions",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("target", required=True),
        Parameter("emoji_base", required=True),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class ReactionsApi(Api):
    """The emojis with which users respond to a comment, a status update, a finished
    task or an attachment, instead of writing something.
    """

    def get_reactions_on_object(
        self,
        target: str,
        emoji_base: str,
        opts: _options.GetReactionsOnObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetReactionsOnObjectKeywords],
    ) -> _pagination.ItemIterator[_types.ReactionCompact]:
        """Get reactions with an emoji.

        Lists who reacted to a status update or story with a certain emoji. Give the
        emoji without a skin tone: it finds the reactions in all tones. The
        `reaction_summary` of the object lists its emojis.

        :param str target: The status update or story. (required)
        :param str emoji_base: The emoji, without a skin tone. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :return: ReactionCompactArray
        """
        return self._call(
            _GET_REACTIONS_ON_OBJECT,
            {"target": target, "emoji_base": emoji_base},
            opts,
            kwargs,
        )

    get_reactions_on_object_with_http_info = _with_http_info(get_reactions_on_object)
