"""What may be left out of calls of `TypeaheadApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
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
