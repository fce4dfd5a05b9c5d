"""Agents: the operations of `AgentsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.agents_api import (
    _GET_AGENT,
    _GET_AGENTS_FOR_WORKSPACE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import agents_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.agents_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncAgentsApi"]


class AsyncAgentsApi(AsyncApi):
    """`AgentsApi` for asyncio."""

    async def get_agent(
        self,
        agent_gid: str,
        opts: _options.GetAgentOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAgentKeywords],
    ) -> _types.AgentResponse:
        """Get an agent. See `AgentsApi.get_agent`."""
        return await self._call(_GET_AGENT, {"agent_gid": agent_gid}, opts, kwargs)

    def get_agents_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetAgentsForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAgentsForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AgentResponse]:
        """Get a list of agents in a workspace. See `AgentsApi.get_agents_for_workspace`."""
        return self._call(
            _GET_AGENTS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    get_agent_with_http_info = _with_http_info(get_agent)
    get_agents_for_workspace_with_http_info = _with_http_info(get_agents_for_workspace)
