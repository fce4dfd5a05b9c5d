"""The optional parameters of the methods of `RolesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
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
