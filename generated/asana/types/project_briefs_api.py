"""What may be left out of calls of `ProjectBriefsApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
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
