"""What may be left out of calls of `TypeaheadApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from .. import types as _types


class TypeaheadForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `typeahead_for_workspace`, by wire name."""

    type: (
        Literal["custom_field", "portfolio", "project", "tag", "task", "user"]
        | str
        | None
    )
    query: str | None
    count: int | None
    opt_fields: Sequence[_types.AsanaNamedResourceOptFields] | str | None


class TypeaheadForWorkspaceKeywords(TypeaheadForWorkspaceOptions, _types.ListKeywords):
    """The keywords of `typeahead_for_workspace`."""
