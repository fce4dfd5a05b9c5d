"""What may be left out of calls of `UserTaskListsApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
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
