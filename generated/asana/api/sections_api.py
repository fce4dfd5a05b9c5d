"""Sections: the operations of `SectionsApi`."""

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
    from ..types import sections_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.sections_api")

__all__ = ["SectionsApi"]

_ADD_TASK_FOR_SECTION = Operation(
    name="add_task_for_section",
    method="POST",
    path="/sections/{section_gid}/addTask",
    parameters=(Parameter("section_gid", "path"),),
    content_type="application/json; charset=UTF-8",
)
_CREATE_SECTION_FOR_PROJECT = Operation(
    name="create_section_for_project",
    method="POST",
    path="/projects/{project_gid}/sections",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
    security=(("personalAccessToken",),),
)
_DELETE_SECTION = Operation(
    name="delete_section",
    method="DELETE",
    path="/sections/{section_gid}",
    parameters=(Parameter("section_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_SECTION = Operation(
    name="get_section",
    path="/sections/{section_gid}",
    parameters=(Parameter("section_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_SECTIONS_FOR_PROJECT = Operation(
    name="get_sections_for_project",
    path="/projects/{project_gid}/sections",
    parameters=(
        Parameter("project_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_INSERT_SECTION_FOR_PROJECT = Operation(
    name="insert_section_for_project",
    method="POST",
    path="/projects/{project_gid}/sections/insert",
    parameters=(Parameter("project_gid", "path"),),
    content_type="application/json; charset=UTF-8",
    security=(("personalAccessToken",),),
)
_UPDATE_SECTION = Operation(
    name="update_section",
    method="PUT",
    path="/sections/{section_gid}",
    parameters=(Parameter("section_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
    security=(("personalAccessToken",),),
)


class SectionsApi(Api):
    """Named groups of tasks inside a project: headings of a list, columns of a board.
    Which section a task is in can be read from its `memberships`.
    """

    def add_task_for_section(
        self,
        section_gid: str,
        opts: _options.AddTaskForSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddTaskForSectionKeywords],
    ) -> dict[str, Any]:
        """Add task to section.

        Moves a task into a section, out of any other section of that project. It is
        placed at the top unless `insert_before` or `insert_after` names a neighbour.

        A separator (a task whose `resource_subtype` is `section`) cannot be moved this
        way.

        :param str section_gid: The section. (required)
        :param dict body: The task, and its place in the section.
        :return: dict[str, Any]
        """
        return self._call(
            _ADD_TASK_FOR_SECTION, {"section_gid": section_gid}, opts, kwargs
        )

    def create_section_for_project(
        self,
        project_gid: str,
        opts: _options.CreateSectionForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateSectionForProjectKeywords],
    ) -> _types.SectionResponse:
        """Create a section in a project.

        Adds a section to a project and returns it in full. `insert_before` or
        `insert_after`, not both, says next to which other section it is placed.

        :param str project_gid: The project. (required)
        :param dict body: The section to make.
        :param list[str] opt_fields: Properties of the section to return besides those
            of its compact form.
        :return: SectionResponse
        """
        return self._call(
            _CREATE_SECTION_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def delete_section(
        self, section_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a section.

        Deletes a section, provided that there is no task in it and that it is not the
        only one left in its project.

        :param str section_gid: The section. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_SECTION, {"section_gid": section_gid}, None, kwargs)

    def get_section(
        self,
        section_gid: str,
        opts: _options.GetSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetSectionKeywords],
    ) -> _types.SectionResponse:
        """Get a section.

        Returns one section in full, with the project it belongs to.

        :param str section_gid: The section. (required)
        :param list[str] opt_fields: Properties of the section to return besides those
            of its compact form.
        :return: SectionResponse
        """
        return self._call(_GET_SECTION, {"section_gid": section_gid}, opts, kwargs)

    def get_sections_for_project(
        self,
        project_gid: str,
        opts: _options.GetSectionsForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetSectionsForProjectKeywords],
    ) -> _pagination.ItemIterator[_types.SectionResponse]:
        """Get sections in a project.

        Lists the sections of a project in compact form.

        :param str project_gid: The project. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each section to return besides those
            of its compact form.
        :return: SectionResponseArray
        """
        return self._call(
            _GET_SECTIONS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def insert_section_for_project(
        self,
        project_gid: str,
        opts: _options.InsertSectionForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.InsertSectionForProjectKeywords],
    ) -> dict[str, Any]:
        """Move or Insert sections.

        Moves a section to another place among those of its project. Give exactly one of
        `before_section` and `after_section`; a section never leaves its project.

        :param str project_gid: The project. (required)
        :param dict body: The section, and the one to place it next to.
        :return: dict[str, Any]
        """
        return self._call(
            _INSERT_SECTION_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def update_section(
        self,
        section_gid: str,
        opts: _options.UpdateSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateSectionKeywords],
    ) -> _types.SectionResponse:
        """Update a section.

        Renames a section; nothing else about it can be changed here. To put it
        elsewhere in its project, use `insert_section_for_project`.

        :param str section_gid: The section. (required)
        :param dict body: The new name of the section.
        :param list[str] opt_fields: Properties of the section to return besides those
            of its compact form.
        :return: SectionResponse
        """
        return self._call(_UPDATE_SECTION, {"section_gid": section_gid}, opts, kwargs)

    add_task_for_section_with_http_info = _with_http_info(add_task_for_section)
    create_section_for_project_with_http_info = _with_http_info(
        create_section_for_project
    )
    delete_section_with_http_info = _with_http_info(delete_section)
    get_section_with_http_info = _with_http_info(get_section)
    get_sections_for_project_with_http_info = _with_http_info(get_sections_for_project)
    insert_section_for_project_with_http_info = _with_http_info(
        insert_section_for_project
    )
    update_section_with_http_info = _with_http_info(update_section)
