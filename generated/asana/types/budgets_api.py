"""The optional parameters of the methods of `BudgetsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetBudgetOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.BudgetOptFields] | str | None


class GetBudgetKeywords(GetBudgetOptions, _types.CallKeywords): ...


class UpdateBudgetOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.BudgetOptFields] | str | None


class UpdateBudgetKeywords(UpdateBudgetOptions, _types.CallKeywords): ...
