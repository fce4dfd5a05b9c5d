"""The optional parameters of the methods of `OrganizationExportsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateOrganizationExportOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.OrganizationExportOptFields] | str | None


class CreateOrganizationExportKeywords(
    CreateOrganizationExportOptions, _types.CallKeywords
): ...


class GetOrganizationExportOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.OrganizationExportOptFields] | str | None


class GetOrganizationExportKeywords(
    GetOrganizationExportOptions, _types.CallKeywords
): ...
