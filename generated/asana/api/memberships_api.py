"""Memberships: the operations of `MembershipsApi`."""

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
    from ..types import memberships_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.memberships_api")

__all__ = ["MembershipsApi"]

_CREATE_MEMBERSHIP = Operation(
    name="create_membership",
    method="POST",
    path="/memberships",
    content_type="application/json; charset=UTF-8",
    security=(("personalAccessToken",),),
)
_DELETE_MEMBERSHIP = Operation(
    name="delete_membership",
    method="DELETE",
    path="/memberships/{membership_gid}",
    parameters=(Parameter("membership_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_MEMBERSHIP = Operation(
    name="get_membership",
    path="/memberships/{membership_gid}",
    parameters=(Parameter("membership_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_MEMBERSHIPS = Operation(
    name="get_memberships",
    path="/memberships",
    parameters=(
        Parameter("parent"),
        Parameter("member"),
        Parameter("resource_subtype"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_UPDATE_MEMBERSHIP = Operation(
    name="update_membership",
    method="PUT",
    path="/memberships/{membership_gid}",
    parameters=(Parameter("membership_gid", "path"),),
    body_required=True,
    security=(("personalAccessToken",),),
)


class MembershipsApi(Api):
    """Who takes part in what, and with which rights. A membership joins a *member*, a
    user or a team, to a *parent*: a goal, a project, a portfolio, a custom field or
    a custom type. Creating one is how you share such an object.

    All five kinds are read and written by the same methods. Their
    `resource_subtype` tells them apart.
    """

    def create_membership(
        self,
        opts: _options.CreateMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateMembershipKeywords],
    ) -> _types.MembershipResponse:
        """Create a membership.

        Shares a goal, project, portfolio, custom field or custom type with a user or a
        team, and returns the new membership in full.

        :param dict body: The member, what it joins, and its access level.
        :return: MembershipResponse
        """
        return self._call(_CREATE_MEMBERSHIP, {}, opts, kwargs)

    def delete_membership(
        self, membership_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a membership.

        Ends a membership. The member may still see the parent, for example through a
        team. The `data` of the response is empty.

        :param str membership_gid: The membership. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_MEMBERSHIP, {"membership_gid": membership_gid}, None, kwargs
        )

    def get_membership(
        self, membership_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> _types.MembershipResponse:
        """Get a membership.

        Returns one membership. What it looks like depends on the parent; its
        `resource_subtype` says which kind you have.

        :param str membership_gid: The membership. (required)
        :return: MembershipResponse
        """
        return self._call(
            _GET_MEMBERSHIP, {"membership_gid": membership_gid}, None, kwargs
        )

    def get_memberships(
        self,
        opts: _options.GetMembershipsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetMembershipsKeywords],
    ) -> _pagination.ItemIterator[_types.MembershipResponse]:
        """Get multiple memberships.

        Lists the memberships of one parent, in compact form. Add `member` to see
        whether a certain user or team is among them.

        To find all projects of a team, leave `parent` out and give the team as `member`
        along with `resource_subtype="project_membership"`. This works for no other
        kind, and not for users.

        :param str parent: The goal, project, portfolio, custom field or custom type.
        :param str member: The user or team.
        :param str resource_subtype: The kind of membership.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the page to return besides the
            compact memberships.
        :return: MembershipResponseArray
        """
        return self._call(_GET_MEMBERSHIPS, {}, opts, kwargs)

    def update_membership(
        self,
        body: _types.MembershipRequestBody | dict[str, Any],
        membership_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.MembershipResponse:
        """Update a membership.

        Changes what the member may do, and returns the membership in full. Member and
        parent stay the same; for others, delete this membership and create a new one.

        :param dict body: The new rights. (required)
        :param str membership_gid: The membership. (required)
        :return: MembershipResponse
        """
        return self._call(
            _UPDATE_MEMBERSHIP, {"membership_gid": membership_gid}, None, kwargs, body
        )

    create_membership_with_http_info = _with_http_info(create_membership)
    delete_membership_with_http_info = _with_http_info(delete_membership)
    get_membership_with_http_info = _with_http_info(get_membership)
    get_memberships_with_http_info = _with_http_info(get_memberships)
    update_membership_with_http_info = _with_http_info(update_membership)
