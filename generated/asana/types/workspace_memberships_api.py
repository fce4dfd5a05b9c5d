"""The optional parameters of the methods of `WorkspaceMembershipsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetWorkspaceMembershipOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.WorkspaceMembershipOptFields] | str | None


class GetWorkspaceMembershipKeywords(
    GetWorkspaceMembershipOptions, _types.CallKeywords
): ...


class GetWorkspaceMembershipsForUserOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.WorkspaceMembershipListOptFields] | str | None


class GetWorkspaceMembershipsForUserKeywords(
    GetWorkspaceMembershipsForUserOptions, _types.ListKeywords
): ...


class GetWorkspaceMembershipsForWorkspaceOptions(TypedDict, total=False):
    user: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.WorkspaceMembershipListOptFields] | str | None


class GetWorkspaceMembershipsForWorkspaceKeywords(
    GetWorkspaceMembershipsForWorkspaceOptions, _types.ListKeywords
): ...
