"""The optional parameters of the methods of `AccessRequestsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetAccessRequestsOptions(TypedDict, total=False):
    user: str | None
    opt_fields: Sequence[_types.AccessRequestOptFields] | str | None


class GetAccessRequestsKeywords(GetAccessRequestsOptions, _types.ListKeywords): ...
