"""What may be left out of calls of `TaskTemplatesApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
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
