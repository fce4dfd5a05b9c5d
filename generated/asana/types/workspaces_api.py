"""The optional parameters of the methods of `WorkspacesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class AddUserForWorkspaceOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.UserBaseOptFields] | str | None


class AddUserForWorkspaceKeywords(AddUserForWorkspaceOptions, _types.CallKeywords): ...


class GetWorkspaceOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.WorkspaceOptFields] | str | None


class GetWorkspaceKeywords(GetWorkspaceOptions, _types.CallKeywords): ...


class GetWorkspaceEventsOptions(TypedDict, total=False):
    sync: str | None


class GetWorkspaceEventsKeywords(GetWorkspaceEventsOptions, _types.ListKeywords): ...


class GetWorkspacesOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.WorkspaceListOptFields] | str | None


class GetWorkspacesKeywords(GetWorkspacesOptions, _types.ListKeywords): ...


class UpdateWorkspaceOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.WorkspaceOptFields] | str | None


class UpdateWorkspaceKeywords(UpdateWorkspaceOptions, _types.CallKeywords): ...
