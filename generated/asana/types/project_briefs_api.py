"""The optional parameters of the methods of `ProjectBriefsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateProjectBriefOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectBriefOptFields] | str | None


class CreateProjectBriefKeywords(CreateProjectBriefOptions, _types.CallKeywords): ...


class GetProjectBriefOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectBriefOptFields] | str | None


class GetProjectBriefKeywords(GetProjectBriefOptions, _types.CallKeywords): ...


class UpdateProjectBriefOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectBriefOptFields] | str | None


class UpdateProjectBriefKeywords(UpdateProjectBriefOptions, _types.CallKeywords): ...
