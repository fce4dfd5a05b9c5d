"""Typeahead: the operations of `TypeaheadApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Literal, Unpack

from .._lazy import Later as _Later
from ..api.typeahead_api import (
    _TYPEAHEAD_FOR_WORKSPACE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import typeahead_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.typeahead_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTypeaheadApi"]


class AsyncTypeaheadApi(AsyncApi):
    """`TypeaheadApi` for asyncio."""

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
    ) -> _pagination.AsyncItemIterator[_types.AsanaNamedResource]:
        """Get objects via typeahead. See `TypeaheadApi.typeahead_for_workspace`."""
        return self._call(
            _TYPEAHEAD_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid, "resource_type": resource_type},
            opts,
            kwargs,
        )

    typeahead_for_workspace_with_http_info = _with_http_info(typeahead_for_workspace)
