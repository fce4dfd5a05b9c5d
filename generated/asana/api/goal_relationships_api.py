"""Goal relationships: the operations of `GoalRelationshipsApi`."""

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
    from ..types import goal_relationships_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.goal_relationships_api")

__all__ = ["GoalRelationshipsApi"]

_ADD_SUPPORTING_RELATIONSHIP = Operation(
    name="add_supporting_relationship",
    method="POST",
    path="/goals/{goal_gid}/addSupportingRelationship",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_GET_GOAL_RELATIONSHIP = Operation(
    name="get_goal_relationship",
    path="/goal_relationships/{goal_relationship_gid}",
    parameters=(Parameter("goal_relationship_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_GOAL_RELATIONSHIPS = Operation(
    name="get_goal_relationships",
    path="/goal_relationships",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("supported_goal", required=True),
        Parameter("resource_subtype"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_REMOVE_SUPPORTING_RELATIONSHIP = Operation(
    name="remove_supporting_relationship",
    method="POST",
    path="/goals/{goal_gid}/removeSupportingRelationship",
    parameters=(Parameter("goal_gid", "path"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_UPDATE_GOAL_RELATIONSHIP = Operation(
    name="update_goal_relationship",
    method="PUT",
    path="/goal_relationships/{goal_relationship_gid}",
    parameters=(Parameter("goal_relationship_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class GoalRelationshipsApi(Api):
    """What links a goal to the things that help to reach it: a lower goal, a project,
    a task or a portfolio. Each relationship has a weight, which says how much the
    supporter's progress moves the goal.
    """

    def add_supporting_relationship(
        self,
        body: _types.GoalAddSupportingRelationshipRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.AddSupportingRelationshipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddSupportingRelationshipKeywords],
    ) -> _types.GoalRelationshipBase:
        """Add a supporting goal relationship.

        Links a goal, project, task or portfolio to the goal it helps to reach, and
        returns the new relationship.

        The weight is 0 unless you say otherwise. If the goal's metric is computed from
        its supporters, one of weight 0 has no effect.

        :param dict body: The supporting resource, and how much it counts. (required)
        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the relationship to return besides
            those of its compact form.
        :return: GoalRelationshipBase
        """
        return self._call(
            _ADD_SUPPORTING_RELATIONSHIP, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    def get_goal_relationship(
        self,
        goal_relationship_gid: str,
        opts: _options.GetGoalRelationshipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetGoalRelationshipKeywords],
    ) -> _types.GoalRelationshipBase:
        """Get a goal relationship.

        Returns one relationship, with the goal and what supports it.

        :param str goal_relationship_gid: The relationship. (required)
        :param list[str] opt_fields: Properties of the relationship to return besides
            those of its compact form.
        :return: GoalRelationshipBase
        """
        return self._call(
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
    ) -> _pagination.ItemIterator[_types.GoalRelationshipBase]:
        """Get goal relationships.

        Lists what supports a goal, in compact form. The list does not go down the tree:
        ask again for each subgoal to see what supports it in turn.

        :param str supported_goal: The goal whose supporters you want. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str resource_subtype: Only relationships of this kind: `subgoal` for
            lower goals, `supporting_work` for projects, tasks and portfolios.
        :param list[str] opt_fields: Properties of the relationships to return besides
            those of their compact form.
        :return: GoalRelationshipBaseArray
        """
        return self._call(
            _GET_GOAL_RELATIONSHIPS, {"supported_goal": supported_goal}, opts, kwargs
        )

    def remove_supporting_relationship(
        self,
        body: _types.GoalRemoveSupportingRelationshipRequestBody | dict[str, Any],
        goal_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a supporting goal relationship.

        Removes the link between a goal and what supports it. Neither is deleted, and
        the `data` of the response is empty.

        :param dict body: The supporting resource to remove. (required)
        :param str goal_gid: The goal. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_SUPPORTING_RELATIONSHIP, {"goal_gid": goal_gid}, None, kwargs, body
        )

    def update_goal_relationship(
        self,
        body: _types.GoalRelationshipBaseBody | dict[str, Any],
        goal_relationship_gid: str,
        opts: _options.UpdateGoalRelationshipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateGoalRelationshipKeywords],
    ) -> _types.GoalRelationshipBase:
        """Update a goal relationship.

        Changes how much a supporter counts and returns the relationship. The weight is
        all that can be changed; to link something else, use
        `remove_supporting_relationship` and `add_supporting_relationship`.

        :param dict body: The new weight. (required)
        :param str goal_relationship_gid: The relationship. (required)
        :param list[str] opt_fields: Properties of the relationship to return besides
            those of its compact form.
        :return: GoalRelationshipBase
        """
        return self._call(
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
