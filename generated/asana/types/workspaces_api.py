"""What may be left out of calls of `WorkspacesApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class AddUserForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `add_user_for_workspace`, by wire name."""

    opt_fields: Sequence[_types.UserBaseOptFields] | str | None


class AddUserForWorkspaceKeywords(AddUserForWorkspaceOptions, _types.CallKeywords):
    """The keywords of `add_user_for_workspace`."""


class GetWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `get_workspace`, by wire name."""

    opt_fields: Sequence[_types.WorkspaceResponseOptFields] | str | None


class GetWorkspaceKeywords(GetWorkspaceOptions, _types.CallKeywords):
    """The keywords of `get_workspace`."""


class GetWorkspaceEventsOptions(TypedDict, total=False):
    """What may be left out of `get_workspace_events`, by wire name."""

    sync: str | None


class GetWorkspaceEventsKeywords(GetWorkspaceEventsOptions, _types.ListKeywords):
    """The keywords of `get_workspace_events`."""


class GetWorkspacesOptions(TypedDict, total=False):
    """What may be left out of `get_workspaces`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.WorkspaceResponseOptFields] | str | None


class GetWorkspacesKeywords(GetWorkspacesOptions, _types.ListKeywords):
    """The keywords of `get_workspaces`."""


class UpdateWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `update_workspace`, by wire name."""

    opt_fields: Sequence[_types.WorkspaceResponseOptFields] | str | None


class UpdateWorkspaceKeywords(UpdateWorkspaceOptions, _types.CallKeywords):
    """The keywords of `update_workspace`."""
