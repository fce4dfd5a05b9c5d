"""The optional parameters of the methods of `MembershipsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import types as _types
from ._typed_dict import TypedDict


class CreateMembershipOptions(TypedDict, total=False):
    body: _types.CreateMembershipRequestBody | dict[str, Any] | None


class CreateMembershipKeywords(CreateMembershipOptions, _types.CallKeywords): ...


class GetMembershipsOptions(TypedDict, total=False):
    parent: str | None
    member: str | None
    resource_subtype: Literal["project_membership"] | str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.MembershipOptFields] | str | None


class GetMembershipsKeywords(GetMembershipsOptions, _types.ListKeywords): ...
