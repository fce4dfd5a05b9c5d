"""Ooo entries: the operations of `OooEntriesApi`."""

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
    from ..types import ooo_entries_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.ooo_entries_api")

__all__ = ["OooEntriesApi"]

_CREATE_OOO_ENTRY = Operation(
    name="create_ooo_entry",
    method="POST",
    path="/ooo_entries",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_DELETE_OOO_ENTRY = Operation(
    name="delete_ooo_entry",
    method="DELETE",
    path="/ooo_entries/{ooo_entry_gid}",
    parameters=(Parameter("ooo_entry_gid", "path"),),
)
_GET_OOO_ENTRIES = Operation(
    name="get_ooo_entries",
    path="/ooo_entries",
    parameters=(
        Parameter("user", required=True),
        Parameter("workspace", required=True),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("start_date"),
        Parameter("end_date"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_OOO_ENTRY = Operation(
    name="get_ooo_entry",
    path="/ooo_entries/{ooo_entry_gid}",
    parameters=(Parameter("ooo_entry_gid", "path"), Parameter("opt_fields")),
)
_UPDATE_OOO_ENTRY = Operation(
    name="update_ooo_entry",
    method="PUT",
    path="/ooo_entries/{ooo_entry_gid}",
    parameters=(Parameter("ooo_entry_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class OooEntriesApi(Api):
    """Days on which a user is out of office. An entry has a first and a last day and
    belongs to one user in one workspace.
    """

    def create_ooo_entry(
        self,
        body: _types.CreateOooEntryBody | dict[str, Any],
        opts: _options.CreateOooEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateOooEntryKeywords],
    ) -> _types.OooEntryResponse:
        """Create an OOO entry.

        Marks a user as out of office in a workspace, and returns the new entry in full.

        :param dict body: Who is away, and when. (required)
        :param list[str] opt_fields: Properties of the entry to return besides those of
            its compact form.
        :return: OooEntryResponse
        """
        return self._call(_CREATE_OOO_ENTRY, {}, opts, kwargs, body)

    def delete_ooo_entry(
        self, ooo_entry_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete an OOO entry.

        Deletes an out-of-office entry. The `data` of the response is empty.

        :param str ooo_entry_gid: The out-of-office entry. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_OOO_ENTRY, {"ooo_entry_gid": ooo_entry_gid}, None, kwargs
        )

    def get_ooo_entries(
        self,
        user: str,
        workspace: str,
        opts: _options.GetOooEntriesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetOooEntriesKeywords],
    ) -> _pagination.ItemIterator[_types.OooEntryResponse]:
        """Get OOO entries for a user.

        Lists the out-of-office entries of a user in one workspace. With `start_date`
        and `end_date` you get those that touch the days between the two; an entry need
        not lie wholly within them.

        :param str user: The user who is away. (required)
        :param str workspace: The workspace. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param date start_date: Leave out entries that end before this day.
        :param date end_date: Leave out entries that start after this day.
        :param list[str] opt_fields: Properties of the entries to return besides those
            of their compact form.
        :return: OooEntryResponseArray
        """
        return self._call(
            _GET_OOO_ENTRIES, {"user": user, "workspace": workspace}, opts, kwargs
        )

    def get_ooo_entry(
        self,
        ooo_entry_gid: str,
        opts: _options.GetOooEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetOooEntryKeywords],
    ) -> _types.OooEntryResponse:
        """Get an OOO entry.

        Returns one out-of-office entry in full.

        :param str ooo_entry_gid: The out-of-office entry. (required)
        :param list[str] opt_fields: Properties of the entry to return besides those of
            its compact form.
        :return: OooEntryResponse
        """
        return self._call(
            _GET_OOO_ENTRY, {"ooo_entry_gid": ooo_entry_gid}, opts, kwargs
        )

    def update_ooo_entry(
        self,
        body: _types.OooEntryBaseBody | dict[str, Any],
        ooo_entry_gid: str,
        opts: _options.UpdateOooEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateOooEntryKeywords],
    ) -> _types.OooEntryResponse:
        """Update an OOO entry.

        Moves the first day or the last day of an out-of-office entry, or both, and
        returns the entry. Whom it is for cannot be changed.

        :param dict body: The new days. (required)
        :param str ooo_entry_gid: The out-of-office entry. (required)
        :param list[str] opt_fields: Properties of the entry to return besides those of
            its compact form.
        :return: OooEntryResponse
        """
        return self._call(
            _UPDATE_OOO_ENTRY, {"ooo_entry_gid": ooo_entry_gid}, opts, kwargs, body
        )

    create_ooo_entry_with_http_info = _with_http_info(create_ooo_entry)
    delete_ooo_entry_with_http_info = _with_http_info(delete_ooo_entry)
    get_ooo_entries_with_http_info = _with_http_info(get_ooo_entries)
    get_ooo_entry_with_http_info = _with_http_info(get_ooo_entry)
    update_ooo_entry_with_http_info = _with_http_info(update_ooo_entry)
