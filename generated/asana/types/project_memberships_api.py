"""The optional parameters of the methods of `ProjectMembershipsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetProjectMembershipOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectMembershipOptFields] | str | None


class GetProjectMembershipKeywords(
    GetProjectMembershipOptions, _types.CallKeywords
): ...


class GetProjectMembershipsForProjectOptions(TypedDict, total=False):
    user: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.ProjectMembershipListOptFields] | str | None


class GetProjectMembershipsForProjectKeywords(
    GetProjectMembershipsForProjectOptions, _types.ListKeywords
): ...
