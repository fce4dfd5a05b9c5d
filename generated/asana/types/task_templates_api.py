"""The optional parameters of the methods of `TaskTemplatesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import types as _types
from ._typed_dict import TypedDict


class GetTaskTemplateOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskTemplateOptFields] | str | None


class GetTaskTemplateKeywords(GetTaskTemplateOptions, _types.CallKeywords): ...


class GetTaskTemplatesOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    project: str | None
    opt_fields: Sequence[_types.TaskTemplateOptFields] | str | None


class GetTaskTemplatesKeywords(GetTaskTemplatesOptions, _types.ListKeywords): ...


class InstantiateTaskOptions(TypedDict, total=False):
    body: _types.TaskTemplateInstantiateTaskRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.JobOptFields] | str | None


class InstantiateTaskKeywords(InstantiateTaskOptions, _types.CallKeywords): ...
