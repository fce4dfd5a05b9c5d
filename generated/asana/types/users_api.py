"""What may be left out of calls of `UsersApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class GetFavoritesForUserOptions(TypedDict, total=False):
    """What may be left out of `get_favorites_for_user`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.GetFavoritesForUserOptFields] | str | None


class GetFavoritesForUserKeywords(GetFavoritesForUserOptions, _types.ListKeywords):
    """The keywords of `get_favorites_for_user`."""


class GetUserOptions(TypedDict, total=False):
    """What may be left out of `get_user`, by wire name."""

    workspace: str | None
    opt_fields: Sequence[_types.UserResponseOptFields] | str | None


class GetUserKeywords(GetUserOptions, _types.CallKeywords):
    """The keywords of `get_user`."""


class GetUserForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `get_user_for_workspace`, by wire name."""

    opt_fields: Sequence[_types.UserResponseOptFields] | str | None


class GetUserForWorkspaceKeywords(GetUserForWorkspaceOptions, _types.CallKeywords):
    """The keywords of `get_user_for_workspace`."""


class GetUsersOptions(TypedDict, total=False):
    """What may be left out of `get_users`, by wire name."""

    workspace: str | None
    team: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.UserResponseOptFields] | str | None


class GetUsersKeywords(GetUsersOptions, _types.ListKeywords):
    """The keywords of `get_users`."""


class GetUsersForTeamOptions(TypedDict, total=False):
    """What may be left out of `get_users_for_team`, by wire name."""

    offset: str | None
    opt_fields: Sequence[_types.UserResponseOptFields] | str | None


class GetUsersForTeamKeywords(GetUsersForTeamOptions, _types.ListKeywords):
    """The keywords of `get_users_for_team`."""


class GetUsersForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `get_users_for_workspace`, by wire name."""

    offset: str | None
    opt_fields: Sequence[_types.UserResponseOptFields] | str | None


class GetUsersForWorkspaceKeywords(GetUsersForWorkspaceOptions, _types.ListKeywords):
    """The keywords of `get_users_for_workspace`."""


class UpdateUserOptions(TypedDict, total=False):
    """What may be left out of `update_user`, by wire name."""

    workspace: str | None
    opt_fields: Sequence[_types.UserResponseOptFields] | str | None


class UpdateUserKeywords(UpdateUserOptions, _types.CallKeywords):
    """The keywords of `update_user`."""


class UpdateUserForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `update_user_for_workspace`, by wire name."""

    opt_fields: Sequence[_types.UserResponseOptFields] | str | None


class UpdateUserForWorkspaceKeywords(
    UpdateUserForWorkspaceOptions, _types.CallKeywords
):
    """The keywords of `update_user_for_workspace`."""
