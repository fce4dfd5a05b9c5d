"""What may be left out of calls of `RolesApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateRoleOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.RoleOptFields] | str | None


class CreateRoleKeywords(CreateRoleOptions, _types.CallKeywords): ...


class GetRoleOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.RoleOptFields] | str | None


class GetRoleKeywords(GetRoleOptions, _types.CallKeywords): ...


class GetRolesOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    archived: bool | None
    opt_fields: Sequence[_types.RoleListOptFields] | str | None


class GetRolesKeywords(GetRolesOptions, _types.ListKeywords): ...


class UpdateRoleOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.RoleOptFields] | str | None


class UpdateRoleKeywords(UpdateRoleOptions, _types.CallKeywords): ...
