"""The optional parameters of the methods of `ProjectTemplatesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import types as _types
from ._typed_dict import TypedDict


class GetProjectTemplateOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectTemplateOptFields] | str | None


class GetProjectTemplateKeywords(GetProjectTemplateOptions, _types.CallKeywords): ...


class GetProjectTemplatesOptions(TypedDict, total=False):
    workspace: str | None
    team: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.ProjectTemplateListOptFields] | str | None


class GetProjectTemplatesKeywords(GetProjectTemplatesOptions, _types.ListKeywords): ...


class GetProjectTemplatesForTeamOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.ProjectTemplateListOptFields] | str | None


class GetProjectTemplatesForTeamKeywords(
    GetProjectTemplatesForTeamOptions, _types.ListKeywords
): ...


class InstantiateProjectOptions(TypedDict, total=False):
    body: _types.ProjectTemplateInstantiateProjectRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.JobOptFields] | str | None


class InstantiateProjectKeywords(InstantiateProjectOptions, _types.CallKeywords): ...
