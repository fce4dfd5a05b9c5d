"""The optional parameters of the methods of `ProjectStatusesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateProjectStatusForProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectStatusOptFields] | str | None


class CreateProjectStatusForProjectKeywords(
    CreateProjectStatusForProjectOptions, _types.CallKeywords
): ...


class GetProjectStatusOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectStatusOptFields] | str | None


class GetProjectStatusKeywords(GetProjectStatusOptions, _types.CallKeywords): ...


class GetProjectStatusesForProjectOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.ProjectStatusListOptFields] | str | None


class GetProjectStatusesForProjectKeywords(
    GetProjectStatusesForProjectOptions, _types.ListKeywords
): ...
