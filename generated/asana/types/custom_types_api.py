"""The optional parameters of the methods of `CustomTypesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetCustomTypeOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.CustomTypeOptFields] | str | None


class GetCustomTypeKeywords(GetCustomTypeOptions, _types.CallKeywords): ...


class GetCustomTypesOptions(TypedDict, total=False):
    project: str | None
    workspace: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.CustomTypeListOptFields] | str | None


class GetCustomTypesKeywords(GetCustomTypesOptions, _types.ListKeywords): ...
