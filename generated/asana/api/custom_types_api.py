"""Custom types: the operations of `CustomTypesApi`."""

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
    from ..types import custom_types_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.custom_types_api")

__all__ = ["CustomTypesApi"]

_GET_CUSTOM_TYPE = Operation(
    name="get_custom_type",
    path="/custom_types/{custom_type_gid}",
    parameters=(Parameter("custom_type_gid", "path"), Parameter("opt_fields")),
)
_GET_CUSTOM_TYPES = Operation(
    name="get_custom_types",
    path="/custom_types",
    parameters=(
        Parameter("project"),
        Parameter("workspace"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)


class CustomTypesApi(Api):
    """Kinds of task that a workspace has defined for itself, such as a repair, with
    statuses of their own in place of just open and completed.
    """

    def get_custom_type(
        self,
        custom_type_gid: str,
        opts: _options.GetCustomTypeOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetCustomTypeKeywords],
    ) -> _types.CustomTypeResponse:
        """Get a custom type.

        Returns one custom type in full, with the statuses that its tasks can have.

        :param str custom_type_gid: The custom type. (required)
        :param list[str] opt_fields: Properties of the custom type to return besides
            those of its compact form.
        :return: CustomTypeResponse
        """
        return self._call(
            _GET_CUSTOM_TYPE, {"custom_type_gid": custom_type_gid}, opts, kwargs
        )

    def get_custom_types(
        self,
        opts: _options.GetCustomTypesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetCustomTypesKeywords],
    ) -> _pagination.ItemIterator[_types.CustomTypeResponse]:
        """Get all custom types associated with an object.

        Lists the custom types of a project, or of a whole workspace. Send either
        `project` or `workspace`: without one, or with both, the request fails. The list
        of a workspace also has the types that Asana's own products have made there.

        :param str project: The project whose custom types are listed.
        :param str workspace: The workspace whose custom types are listed.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the custom types to return besides
            those of their compact form.
        :return: CustomTypeResponseArray
        """
        return self._call(_GET_CUSTOM_TYPES, {}, opts, kwargs)

    get_custom_type_with_http_info = _with_http_info(get_custom_type)
    get_custom_types_with_http_info = _with_http_info(get_custom_types)
