"""The optional parameters of the methods of `AIStudioUsageAPIApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .. import types as _types
from ._typed_dict import TypedDict


class GetAiStudioRunsOptions(TypedDict, total=False):
    start_at: datetime | str | None
    end_at: datetime | str | None
    division_gid: str | None
    limit: int | None
    offset: str | None


class GetAiStudioRunsKeywords(GetAiStudioRunsOptions, _types.ListKeywords): ...


class GetAiStudioSeatsOptions(TypedDict, total=False):
    state: Literal["active", "revoked"] | str | None
    division_gid: str | None
    limit: int | None
    offset: str | None


class GetAiStudioSeatsKeywords(GetAiStudioSeatsOptions, _types.ListKeywords): ...
