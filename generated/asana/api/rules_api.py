"""Rules: the operations of `RulesApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
else:
    _types = _Later(".types")

__all__ = ["RulesApi"]

_TRIGGER_RULE = Operation(
    name="trigger_rule",
    method="POST",
    path="/rule_triggers/{rule_trigger_gid}/run",
    parameters=(Parameter("rule_trigger_gid", "path"),),
    body_required=True,
    security=(("personalAccessToken",),),
)


class RulesApi(Api):
    """What Asana does by itself when something happens, for example to give each new
    order to Ines. A rule has a trigger and one or more actions. Rules are made in
    the Asana app; through the API you can set off those whose trigger is an
    incoming web request, from other programs.
    """

    def trigger_rule(
        self,
        body: _types.RuleTriggerRequestBody | dict[str, Any],
        rule_trigger_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.RuleTriggerResponse:
        """Trigger a rule.

        Runs a rule whose trigger is an incoming web request, for one task. The rule's
        actions can use whatever you send in `action_data`.

        :param dict body: The task, and values for the actions of the rule. (required)
        :param str rule_trigger_gid: The trigger of the rule. (required)
        :return: RuleTriggerResponse
        """
        return self._call(
            _TRIGGER_RULE, {"rule_trigger_gid": rule_trigger_gid}, None, kwargs, body
        )

    trigger_rule_with_http_info = _with_http_info(trigger_rule)
