"""The optional parameters of the methods of `AgentsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetAgentOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.AgentOptFields] | str | None


class GetAgentKeywords(GetAgentOptions, _types.CallKeywords): ...


class GetAgentsForWorkspaceOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.AgentListOptFields] | str | None


class GetAgentsForWorkspaceKeywords(
    GetAgentsForWorkspaceOptions, _types.ListKeywords
): ...
