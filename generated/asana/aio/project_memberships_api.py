"""Project memberships: the operations of `ProjectMembershipsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.project_memberships_api import (
    _GET_PROJECT_MEMBERSHIP,
    _GET_PROJECT_MEMBERSHIPS_FOR_PROJECT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import project_memberships_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.project_memberships_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncProjectMembershipsApi"]


class AsyncProjectMembershipsApi(AsyncApi):
    """`ProjectMembershipsApi` for asyncio."""

    async def get_project_membership(
        self,
        project_membership_gid: str,
        opts: _options.GetProjectMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectMembershipKeywords],
    ) -> _types.ProjectMembershipNormalResponse:
        """Get a project membership. See `ProjectMembershipsApi.get_project_membership`."""
        return await self._call(
            _GET_PROJECT_MEMBERSHIP,
            {"project_membership_gid": project_membership_gid},
            opts,
            kwargs,
        )

    def get_project_memberships_for_project(
        self,
        project_gid: str,
        opts: (
            _options.GetProjectMembershipsForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetProjectMembershipsForProjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectMembershipCompact]:
        """Get memberships from a project. See
        `ProjectMembershipsApi.get_project_memberships_for_project`.
        """
        return self._call(
            _GET_PROJECT_MEMBERSHIPS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
        )

    get_project_membership_with_http_info = _with_http_info(get_project_membership)
    get_project_memberships_for_project_with_http_info = _with_http_info(
        get_project_memberships_for_project
    )
