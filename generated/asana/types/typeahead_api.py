"""The optional parameters of the methods of `TypeaheadApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import types as _types
from ._typed_dict import TypedDict


class TypeaheadForWorkspaceOptions(TypedDict, total=False):
    type: (
        Literal["custom_field", "portfolio", "project", "tag", "task", "user"]
        | str
        | None
    )
    query: str | None
    count: int | None
    opt_fields: Sequence[_types.TypeaheadOptFields] | str | None


class TypeaheadForWorkspaceKeywords(
    TypeaheadForWorkspaceOptions, _types.ListKeywords
): ...
