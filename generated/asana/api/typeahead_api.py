"""Typeahead: the operations of `TypeaheadApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Literal, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import typeahead_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.typeahead_api")

__all__ = ["TypeaheadApi"]

_TYPEAHEAD_FOR_WORKSPACE = Operation(
    name="typeahead_for_workspace",
    path="/workspaces/{workspace_gid}/typeahead",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("resource_type", required=True),
        Parameter("type"),
        Parameter("query"),
        Parameter("count"),
        Parameter("opt_fields"),
    ),
    result="pages",
)


class TypeaheadApi(Api):
    """Quick look-up by the start of a name, for auto-completion. It favours what the
    current user has used recently, so it is no substitute for a full search.
    """

    def typeahead_for_workspace(
        self,
        workspace_gid: str,
        resource_type: (
            Literal[
                "actor",
                "agent",
                "custom_field",
                "goal",
                "project",
                "project_template",
                "portfolio",
                "tag",
                "task",
                "team",
                "user",
            ]
            | str
        ),
        opts: _options.TypeaheadForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.TypeaheadForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.AsanaNamedResource]:
        """Get objects via typeahead.

        Finds objects of a workspace whose names match what someone is typing. It is
        fast but not complete: there is a single page of results, in compact form, and a
        match may be missing from it.

        What comes first depends on `resource_type`:

        - *users*: those you work with most, going by assignments, projects and
          followers;
        - *projects*: those you visited, joined or completed tasks in most recently;
        - *tasks*: those you follow, in no certain order;
        - *project templates*: your favorites.

        An empty `query` returns objects in the same order, for example to show before
        anything is typed.

        :param str workspace_gid: The workspace or organization. (required)
        :param str resource_type: The kind of objects to look for, one kind in a
            request. (required)
        :param str type: The former name of `resource_type`; use that one.
        :param str query: What has been typed so far.
        :param int count: How many objects to return at most, from 1 to 100; 20 unless
            you say otherwise.
        :param list[str] opt_fields: Properties of the objects to return besides `gid`
            and `resource_type`.
        :return: AsanaNamedResourceArray
        """
        return self._call(
            _TYPEAHEAD_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid, "resource_type": resource_type},
            opts,
            kwargs,
        )

    typeahead_for_workspace_with_http_info = _with_http_info(typeahead_for_workspace)
