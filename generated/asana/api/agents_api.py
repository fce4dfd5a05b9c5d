"""Agents: the operations of `AgentsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import agents_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.agents_api")

__all__ = ["AgentsApi"]

_GET_AGENT = Operation(
    name="get_agent",
    path="/agents/{agent_gid}",
    parameters=(Parameter("agent_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_AGENTS_FOR_WORKSPACE = Operation(
    name="get_agents_for_workspace",
    path="/workspaces/{workspace_gid}/agents",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class AgentsApi(Api):
    """Programs that work in Asana alongside people, known as AI Teammates. An agent
    belongs to one workspace; here you can look agents up, but not make or change
    them.
    """

    def get_agent(
        self,
        agent_gid: str,
        opts: _options.GetAgentOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAgentKeywords],
    ) -> _types.AgentResponse:
        """Get an agent.

        Returns one agent in full, with its picture and the workspace it works in.

        :param str agent_gid: The agent. (required)
        :param list[str] opt_fields: Properties of the agent to return besides those of
            its compact form.
        :return: AgentResponse
        """
        return self._call(_GET_AGENT, {"agent_gid": agent_gid}, opts, kwargs)

    def get_agents_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetAgentsForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAgentsForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.AgentResponse]:
        """Get a list of agents in a workspace.

        Lists the agents that have been set up in the workspace, each with its name and
        kind. Use `opt_fields` or `get_agent` for their descriptions and instructions.

        :param str workspace_gid: The workspace or organization. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the agents to return besides those of
            their compact form.
        :return: AgentResponseArray
        """
        return self._call(
            _GET_AGENTS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    get_agent_with_http_info = _with_http_info(get_agent)
    get_agents_for_workspace_with_http_info = _with_http_info(get_agents_for_workspace)
