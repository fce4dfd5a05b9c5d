"""Roles: the operations of `RolesApi`."""

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
    from ..types import roles_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.roles_api")

__all__ = ["RolesApi"]

_CREATE_ROLE = Operation(
    name="create_role",
    method="POST",
    path="/roles",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_DELETE_ROLE = Operation(
    name="delete_role",
    method="DELETE",
    path="/roles/{role_gid}",
    parameters=(Parameter("role_gid", "path"),),
)
_GET_ROLE = Operation(
    name="get_role",
    path="/roles/{role_gid}",
    parameters=(Parameter("role_gid", "path"), Parameter("opt_fields")),
)
_GET_ROLES = Operation(
    name="get_roles",
    path="/roles",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("workspace", required=True),
        Parameter("archived"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_UPDATE_ROLE = Operation(
    name="update_role",
    method="PUT",
    path="/roles/{role_gid}",
    parameters=(Parameter("role_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class RolesApi(Api):
    """What users may do in a workspace. Each role builds on a basic one (guest,
    member, admin or super admin) and says permission by permission where it
    differs. Super admins make roles and give them to users.
    """

    def create_role(
        self,
        body: _types.RbacRoleRequestBody | dict[str, Any],
        opts: _options.CreateRoleOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateRoleKeywords],
    ) -> _types.RbacRoleResponse:
        """Create a role.

        Creates a role in a workspace, which it cannot leave. Returns the new role.

        :param dict body: The role to create. (required)
        :param list[str] opt_fields: Properties of the role to return besides those of
            its compact form.
        :return: RbacRoleResponse
        """
        return self._call(_CREATE_ROLE, {}, opts, kwargs, body)

    def delete_role(
        self, role_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a role.

        Deletes a role from its workspace. The `data` of the response is empty.

        :param str role_gid: The role. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_ROLE, {"role_gid": role_gid}, None, kwargs)

    def get_role(
        self,
        role_gid: str,
        opts: _options.GetRoleOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRoleKeywords],
    ) -> _types.RbacRoleResponse:
        """Get a role.

        Returns one role in full, with its permissions.

        :param str role_gid: The role. (required)
        :param list[str] opt_fields: Properties of the role to return besides those of
            its compact form.
        :return: RbacRoleResponse
        """
        return self._call(_GET_ROLE, {"role_gid": role_gid}, opts, kwargs)

    def get_roles(
        self,
        workspace: str,
        opts: _options.GetRolesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRolesKeywords],
    ) -> _pagination.ItemIterator[_types.RbacRoleResponse]:
        """Get multiple roles.

        Lists the roles of a workspace, Asana's own (`is_standard_role`) and those that
        it has made itself.

        :param str workspace: The workspace or organization whose roles are listed.
            (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param bool archived: Return archived projects only (`true`), or those in use
            only (`false`).
        :param list[str] opt_fields: Properties of the roles to return besides those of
            their compact form.
        :return: RbacRoleResponseArray
        """
        return self._call(_GET_ROLES, {"workspace": workspace}, opts, kwargs)

    def update_role(
        self,
        body: _types.RbacRoleBaseBody | dict[str, Any],
        role_gid: str,
        opts: _options.UpdateRoleOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateRoleKeywords],
    ) -> _types.RbacRoleResponse:
        """Update a role.

        Changes the name, description or permissions of a role, and returns the role.

        :param dict body: What to change. (required)
        :param str role_gid: The role. (required)
        :param list[str] opt_fields: Properties of the role to return besides those of
            its compact form.
        :return: RbacRoleResponse
        """
        return self._call(_UPDATE_ROLE, {"role_gid": role_gid}, opts, kwargs, body)

    create_role_with_http_info = _with_http_info(create_role)
    delete_role_with_http_info = _with_http_info(delete_role)
    get_role_with_http_info = _with_http_info(get_role)
    get_roles_with_http_info = _with_http_info(get_roles)
    update_role_with_http_info = _with_http_info(update_role)
