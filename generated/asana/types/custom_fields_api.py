"""The optional parameters of the methods of `CustomFieldsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import types as _types
from ._typed_dict import TypedDict


class CreateCustomFieldOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.CustomFieldOptFields] | str | None


class CreateCustomFieldKeywords(CreateCustomFieldOptions, _types.CallKeywords): ...


class CreateEnumOptionForCustomFieldOptions(TypedDict, total=False):
    body: _types.EnumOptionRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.EnumOptionOptFields] | str | None


class CreateEnumOptionForCustomFieldKeywords(
    CreateEnumOptionForCustomFieldOptions, _types.CallKeywords
): ...


class GetCustomFieldOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.CustomFieldOptFields] | str | None


class GetCustomFieldKeywords(GetCustomFieldOptions, _types.CallKeywords): ...


class GetCustomFieldsForWorkspaceOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.CustomFieldListOptFields] | str | None


class GetCustomFieldsForWorkspaceKeywords(
    GetCustomFieldsForWorkspaceOptions, _types.ListKeywords
): ...


class InsertEnumOptionForCustomFieldOptions(TypedDict, total=False):
    body: _types.EnumOptionInsertRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.EnumOptionOptFields] | str | None


class InsertEnumOptionForCustomFieldKeywords(
    InsertEnumOptionForCustomFieldOptions, _types.CallKeywords
): ...


class UpdateCustomFieldOptions(TypedDict, total=False):
    body: _types.CustomFieldRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.CustomFieldOptFields] | str | None


class UpdateCustomFieldKeywords(UpdateCustomFieldOptions, _types.CallKeywords): ...


class UpdateEnumOptionOptions(TypedDict, total=False):
    body: _types.EnumOptionBody | dict[str, Any] | None
    opt_fields: Sequence[_types.EnumOptionOptFields] | str | None


class UpdateEnumOptionKeywords(UpdateEnumOptionOptions, _types.CallKeywords): ...
