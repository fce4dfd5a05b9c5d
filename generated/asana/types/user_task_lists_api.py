"""The optional parameters of the methods of `UserTaskListsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetUserTaskListOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.UserTaskListOptFields] | str | None


class GetUserTaskListKeywords(GetUserTaskListOptions, _types.CallKeywords): ...


class GetUserTaskListForUserOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.UserTaskListOptFields] | str | None


class GetUserTaskListForUserKeywords(
    GetUserTaskListForUserOptions, _types.CallKeywords
): ...
