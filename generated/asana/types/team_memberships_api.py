"""The optional parameters of the methods of `TeamMembershipsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetTeamMembershipOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TeamMembershipOptFields] | str | None


class GetTeamMembershipKeywords(GetTeamMembershipOptions, _types.CallKeywords): ...


class GetTeamMembershipsOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    team: str | None
    user: str | None
    workspace: str | None
    opt_fields: Sequence[_types.TeamMembershipListOptFields] | str | None


class GetTeamMembershipsKeywords(GetTeamMembershipsOptions, _types.ListKeywords): ...


class GetTeamMembershipsForTeamOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TeamMembershipListOptFields] | str | None


class GetTeamMembershipsForTeamKeywords(
    GetTeamMembershipsForTeamOptions, _types.ListKeywords
): ...


class GetTeamMembershipsForUserOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TeamMembershipListOptFields] | str | None


class GetTeamMembershipsForUserKeywords(
    GetTeamMembershipsForUserOptions, _types.ListKeywords
): ...
