"""The optional parameters of the methods of `UsersApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetFavoritesForUserOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.FavoriteOptFields] | str | None


class GetFavoritesForUserKeywords(GetFavoritesForUserOptions, _types.ListKeywords): ...


class GetUserOptions(TypedDict, total=False):
    workspace: str | None
    opt_fields: Sequence[_types.UserOptFields] | str | None


class GetUserKeywords(GetUserOptions, _types.CallKeywords): ...


class GetUserForWorkspaceOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.UserOptFields] | str | None


class GetUserForWorkspaceKeywords(GetUserForWorkspaceOptions, _types.CallKeywords): ...


class GetUsersOptions(TypedDict, total=False):
    workspace: str | None
    team: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.UserListOptFields] | str | None


class GetUsersKeywords(GetUsersOptions, _types.ListKeywords): ...


class GetUsersForTeamOptions(TypedDict, total=False):
    offset: str | None
    opt_fields: Sequence[_types.UserOptFields] | str | None


class GetUsersForTeamKeywords(GetUsersForTeamOptions, _types.ListKeywords): ...


class GetUsersForWorkspaceOptions(TypedDict, total=False):
    offset: str | None
    opt_fields: Sequence[_types.UserOptFields] | str | None


class GetUsersForWorkspaceKeywords(
    GetUsersForWorkspaceOptions, _types.ListKeywords
): ...


class UpdateUserOptions(TypedDict, total=False):
    workspace: str | None
    opt_fields: Sequence[_types.UserOptFields] | str | None


class UpdateUserKeywords(UpdateUserOptions, _types.CallKeywords): ...


class UpdateUserForWorkspaceOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.UserOptFields] | str | None


class UpdateUserForWorkspaceKeywords(
    UpdateUserForWorkspaceOptions, _types.CallKeywords
): ...
