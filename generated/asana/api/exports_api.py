"""Exports: the operations of `ExportsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
else:
    _types = _Later(".types")

__all__ = ["ExportsApi"]

_CREATE_GRAPH_EXPORT = Operation(
    name="create_graph_export",
    method="POST",
    path="/exports/graph",
    body_required=True,
    security=(("personalAccessToken",),),
)
_CREATE_RESOURCE_EXPORT = Operation(
    name="create_resource_export",
    method="POST",
    path="/exports/resource",
    body_required=True,
    security=(("personalAccessToken",),),
)


class ExportsApi(Api):
    """Large amounts of data, exported as a file. There are three kinds of export:

    - A *graph export* starts from a goal, project, portfolio or team and takes in
      what belongs to it. For Enterprise organizations.
    - A *resource export* takes all tasks, teams or messages of a workspace, or
      those that filters let through. For service accounts of Enterprise+
      organizations, or of those with the add-on for compliance management.
    - An *organization export* takes everything; it has methods of its own,
      `create_organization_export` for one.

    The first two run as a job, for minutes or, where there is much to export,
    hours. Follow it with `get_job` until its `status` is `succeeded`, then fetch
    the file from `download_url`.
    """

    def create_graph_export(
        self,
        body: _types.GraphExportRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.GraphExportResponse:
        """Initiate a graph export.

        Starts the export of a goal, project, portfolio or team with all that belongs to
        it, and returns the job that does the work. The file is JSON, compressed with
        gzip.

        An export of more than 1,000 tasks is kept for four hours: a second request
        within that time returns the same file, without later changes.

        :param dict body: The object to start from. (required)
        :return: GraphExportResponse
        """
        return self._call(_CREATE_GRAPH_EXPORT, {}, None, kwargs, body)

    def create_resource_export(
        self,
        body: _types.ResourceExportRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.ResourceExportResponse:
        """Initiate a resource export.

        Starts the export of a workspace's tasks, teams or messages, and returns the job
        that does the work. Only one such export can be under way in a workspace;
        another request gets a `403` until it is done.

        The file is in JSON Lines, one object a line and in no particular order,
        compressed with gzip, and stays for 30 days. Deleted objects are not in it. Each
        object is as it was at some moment between `created_at` and `completed_at`.

        The objects look as they do elsewhere in the API, apart from this:

        - A task brings its `attachments` and `stories` along. The attachments have no
          addresses to download them from; get those with `get_attachment`.
        - A team brings its `members` along. Teams cannot be filtered.
        - A message is much like a status update, and status updates are among the
          messages: see its `resource_subtype`. Its `html_notes` come only if they are
          named in `fields`.

        Name what you need in `fields`: a large export is done much sooner with a few of
        them. All filters of one entry have to be met. For one filter *or* another, make
        two entries for the same `resource_type`; what meets both may then be in the
        file twice.

        :param dict body: The kinds of object to export, with filters and fields for
            each. (required)
        :return: ResourceExportResponse
        """
        return self._call(_CREATE_RESOURCE_EXPORT, {}, None, kwargs, body)

    create_graph_export_with_http_info = _with_http_info(create_graph_export)
    create_resource_export_with_http_info = _with_http_info(create_resource_export)
