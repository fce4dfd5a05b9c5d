"""The optional parameters of the methods of `TeamsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class AddUserForTeamOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TeamMembershipOptFields] | str | None


class AddUserForTeamKeywords(AddUserForTeamOptions, _types.CallKeywords): ...


class CreateTeamOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TeamOptFields] | str | None


class CreateTeamKeywords(CreateTeamOptions, _types.CallKeywords): ...


class GetTeamOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TeamOptFields] | str | None


class GetTeamKeywords(GetTeamOptions, _types.CallKeywords): ...


class GetTeamsForUserOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TeamListOptFields] | str | None


class GetTeamsForUserKeywords(GetTeamsForUserOptions, _types.ListKeywords): ...


class GetTeamsForWorkspaceOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TeamListOptFields] | str | None


class GetTeamsForWorkspaceKeywords(
    GetTeamsForWorkspaceOptions, _types.ListKeywords
): ...


class UpdateTeamOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TeamOptFields] | str | None


class UpdateTeamKeywords(UpdateTeamOptions, _types.CallKeywords): ...
