"""The optional parameters of the methods of `CustomFieldSettingsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetCustomFieldSettingsForGoalOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.CustomFieldSettingListOptFields] | str | None


class GetCustomFieldSettingsForGoalKeywords(
    GetCustomFieldSettingsForGoalOptions, _types.ListKeywords
): ...


class GetCustomFieldSettingsForPortfolioOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.CustomFieldSettingListOptFields] | str | None


class GetCustomFieldSettingsForPortfolioKeywords(
    GetCustomFieldSettingsForPortfolioOptions, _types.ListKeywords
): ...


class GetCustomFieldSettingsForProjectOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.CustomFieldSettingListOptFields] | str | None


class GetCustomFieldSettingsForProjectKeywords(
    GetCustomFieldSettingsForProjectOptions, _types.ListKeywords
): ...


class GetCustomFieldSettingsForTeamOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.CustomFieldSettingOptFields] | str | None


class GetCustomFieldSettingsForTeamKeywords(
    GetCustomFieldSettingsForTeamOptions, _types.ListKeywords
): ...
