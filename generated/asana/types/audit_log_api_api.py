"""The optional parameters of the methods of `AuditLogAPIApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .. import types as _types
from ._typed_dict import TypedDict


class GetAuditLogEventsOptions(TypedDict, total=False):
    start_at: datetime | str | None
    end_at: datetime | str | None
    event_type: str | None
    actor_type: (
        Literal["user", "asana", "asana_support", "anonymous", "external_administrator"]
        | str
        | None
    )
    actor_gid: str | None
    resource_gid: str | None
    limit: int | None
    offset: str | None


class GetAuditLogEventsKeywords(GetAuditLogEventsOptions, _types.ListKeywords): ...
