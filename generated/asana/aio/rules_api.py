"""Rules: the operations of `RulesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.rules_api import (
    _TRIGGER_RULE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
else:
    _types = _Later(".types")

__all__ = ["AsyncRulesApi"]


class AsyncRulesApi(AsyncApi):
    """`RulesApi` for asyncio."""

    async def trigger_rule(
        self,
        body: _types.RuleTriggerRequestBody | dict[str, Any],
        rule_trigger_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.RuleTriggerResponse:
        """Trigger a rule. See `RulesApi.trigger_rule`."""
        return await self._call(
            _TRIGGER_RULE, {"rule_trigger_gid": rule_trigger_gid}, None, kwargs, body
        )

    trigger_rule_with_http_info = _with_http_info(trigger_rule)
