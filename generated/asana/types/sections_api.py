"""The optional parameters of the methods of `SectionsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import types as _types
from ._typed_dict import TypedDict


class AddTaskForSectionOptions(TypedDict, total=False):
    body: _types.SectionTaskInsertRequestBody | dict[str, Any] | None


class AddTaskForSectionKeywords(AddTaskForSectionOptions, _types.CallKeywords): ...


class CreateSectionForProjectOptions(TypedDict, total=False):
    body: _types.SectionRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.SectionOptFields] | str | None


class CreateSectionForProjectKeywords(
    CreateSectionForProjectOptions, _types.CallKeywords
): ...


class GetSectionOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.SectionOptFields] | str | None


class GetSectionKeywords(GetSectionOptions, _types.CallKeywords): ...


class GetSectionsForProjectOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.SectionListOptFields] | str | None


class GetSectionsForProjectKeywords(
    GetSectionsForProjectOptions, _types.ListKeywords
): ...


class InsertSectionForProjectOptions(TypedDict, total=False):
    body: _types.ProjectSectionInsertRequestBody | dict[str, Any] | None


class InsertSectionForProjectKeywords(
    InsertSectionForProjectOptions, _types.CallKeywords
): ...


class UpdateSectionOptions(TypedDict, total=False):
    body: _types.SectionRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.SectionOptFields] | str | None


class UpdateSectionKeywords(UpdateSectionOptions, _types.CallKeywords): ...
