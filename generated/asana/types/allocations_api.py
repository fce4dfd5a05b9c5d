"""The optional parameters of the methods of `AllocationsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateAllocationOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.AllocationOptFields] | str | None


class CreateAllocationKeywords(CreateAllocationOptions, _types.CallKeywords): ...


class GetAllocationOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.AllocationOptFields] | str | None


class GetAllocationKeywords(GetAllocationOptions, _types.CallKeywords): ...


class GetAllocationsOptions(TypedDict, total=False):
    parent: str | None
    assignee: str | None
    workspace: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.AllocationListOptFields] | str | None


class GetAllocationsKeywords(GetAllocationsOptions, _types.ListKeywords): ...


class UpdateAllocationOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.AllocationOptFields] | str | None


class UpdateAllocationKeywords(UpdateAllocationOptions, _types.CallKeywords): ...
