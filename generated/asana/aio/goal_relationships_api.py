"""Goal relationships: the operations of `GoalRelationshipsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.goal_relationships_api import (
    _ADD_SUPPORTING_RELATIONSHIP,
    _GET_GOAL_RELATIONSHIP,
    _GET_GOAL_RELATIONSHIPS,
    _REMOVE_SUPPORTING_RELATIONSHIP,
    _UPDATE_GOAL_RELATIONSHIP,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import goal_relationships_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.goal_relationships_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncGoalRelationshipsApi"]


class AsyncGoalRelationshipsApi(AsyncApi):
    """`GoalRelationshipsApi` for asyncio."""

    async def add_supporting_relationship(
        self,
        body: _types.GoalAddSupportingRelationshipRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.AddSupportingRelationshipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddSupportingRelationshipKeywords],
    ) -> _types.GoalRelationshipBase:
        """Add a supporting goal relationship. See
        `GoalRelationshipsApi.add_supporting_relationship`.
        """
        return await self._call(
            _ADD_SUPPORTING_RELATIONSHIP, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    async def get_goal_relationship(
        self,
        goal_relationship_gid: str,
        opts: _options.GetGoalRelationshipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetGoalRelationshipKeywords],
    ) -> _types.GoalRelationshipBase:
        """Get a goal relationship. See `GoalRelationshipsApi.get_goal_relationship`."""
        return await self._call(
            _GET_GOAL_RELATIONSHIP,
            {"goal_relationship_gid": goal_relationship_gid},
            opts,
            kwargs,
        )

    def get_goal_relationships(
        self,
        supported_goal: str,
        opts: _options.GetGoalRelationshipsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetGoalRelationshipsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.GoalRelationshipBase]:
        """Get goal relationships. See `GoalRelationshipsApi.get_goal_relationships`."""
        return self._call(
            _GET_GOAL_RELATIONSHIPS, {"supported_goal": supported_goal}, opts, kwargs
        )

    async def remove_supporting_relationship(
        self,
        body: _types.GoalRemoveSupportingRelationshipRequestBody | dict[str, Any],
        goal_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a supporting goal relationship. See
        `GoalRelationshipsApi.remove_supporting_relationship`.
        """
        return await self._call(
            _REMOVE_SUPPORTING_RELATIONSHIP, {"goal_gid": goal_gid}, None, kwargs, body
        )

    async def update_goal_relationship(
        self,
        body: _types.GoalRelationshipBaseBody | dict[str, Any],
        goal_relationship_gid: str,
        opts: _options.UpdateGoalRelationshipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateGoalRelationshipKeywords],
    ) -> _types.GoalRelationshipBase:
        """Update a goal relationship. See `GoalRelationshipsApi.update_goal_relationship`."""
        return await self._call(
            _UPDATE_GOAL_RELATIONSHIP,
            {"goal_relationship_gid": goal_relationship_gid},
            opts,
            kwargs,
            body,
        )

    add_supporting_relationship_with_http_info = _with_http_info(
        add_supporting_relationship
    )
    get_goal_relationship_with_http_info = _with_http_info(get_goal_relationship)
    get_goal_relationships_with_http_info = _with_http_info(get_goal_relationships)
    remove_supporting_relationship_with_http_info = _with_http_info(
        remove_supporting_relationship
    )
    update_goal_relationship_with_http_info = _with_http_info(update_goal_relationship)
