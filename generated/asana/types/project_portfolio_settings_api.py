"""The optional parameters of the methods of `ProjectPortfolioSettingsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetProjectPortfolioSettingOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectPortfolioSettingOptFields] | str | None


class GetProjectPortfolioSettingKeywords(
    GetProjectPortfolioSettingOptions, _types.CallKeywords
): ...


class GetProjectPortfolioSettingsForPortfolioOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.ProjectPortfolioSettingListOptFields] | str | None


class GetProjectPortfolioSettingsForPortfolioKeywords(
    GetProjectPortfolioSettingsForPortfolioOptions, _types.ListKeywords
): ...


class GetProjectPortfolioSettingsForProjectOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.ProjectPortfolioSettingListOptFields] | str | None


class GetProjectPortfolioSettingsForProjectKeywords(
    GetProjectPortfolioSettingsForProjectOptions, _types.ListKeywords
): ...


class UpdateProjectPortfolioSettingOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectPortfolioSettingOptFields] | str | None


class UpdateProjectPortfolioSettingKeywords(
    UpdateProjectPortfolioSettingOptions, _types.CallKeywords
): ...
