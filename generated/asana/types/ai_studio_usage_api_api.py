"""What may be left out of calls of `AIStudioUsageAPIApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
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
