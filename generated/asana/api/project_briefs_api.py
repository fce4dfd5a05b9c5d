"""Project briefs: the operations of `ProjectBriefsApi`."""

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
    from ..types import project_briefs_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.project_briefs_api")

__all__ = ["ProjectBriefsApi"]

_CREATE_PROJECT_BRIEF = Operation(
    name="create_project_brief",
    method="POST",
    path="/projects/{project_gid}/project_briefs",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_PROJECT_BRIEF = Operation(
    name="delete_project_brief",
    method="DELETE",
    path="/project_briefs/{project_brief_gid}",
    parameters=(Parameter("project_brief_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_PROJECT_BRIEF = Operation(
    name="get_project_brief",
    path="/project_briefs/{project_brief_gid}",
    parameters=(Parameter("project_brief_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_UPDATE_PROJECT_BRIEF = Operation(
    name="update_project_brief",
    method="PUT",
    path="/project_briefs/{project_brief_gid}",
    parameters=(Parameter("project_brief_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class ProjectBriefsApi(Api):
    """Pages of formatted text that explain what a project is about and why it is done.
    A project has one brief at most.

    Asana still calls these operations a preview, so they may change.
    """

    def create_project_brief(
        self,
        body: _types.ProjectBriefRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.CreateProjectBriefOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectBriefKeywords],
    ) -> _types.ProjectBriefResponse:
        """Create a project brief.

        Writes the brief of a project that has none yet, and returns it in full.

        :param dict body: The title and text of the brief. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the brief to return besides those of
            its compact form.
        :return: ProjectBriefResponse
        """
        return self._call(
            _CREATE_PROJECT_BRIEF, {"project_gid": project_gid}, opts, kwargs, body
        )

    def delete_project_brief(
        self, project_brief_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project brief.

        Deletes the brief of a project. The `data` of the response is empty.

        :param str project_brief_gid: The project brief. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_PROJECT_BRIEF,
            {"project_brief_gid": project_brief_gid},
            None,
            kwargs,
        )

    def get_project_brief(
        self,
        project_brief_gid: str,
        opts: _options.GetProjectBriefOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectBriefKeywords],
    ) -> _types.ProjectBriefResponse:
        """Get a project brief.

        Returns a project brief in full. The plain `text` comes only if `opt_fields`
        names it.

        :param str project_brief_gid: The project brief. (required)
        :param list[str] opt_fields: Properties of the brief to return besides those of
            its compact form.
        :return: ProjectBriefResponse
        """
        return self._call(
            _GET_PROJECT_BRIEF, {"project_brief_gid": project_brief_gid}, opts, kwargs
        )

    def update_project_brief(
        self,
        body: _types.ProjectBriefRequestBody | dict[str, Any],
        project_brief_gid: str,
        opts: _options.UpdateProjectBriefOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateProjectBriefKeywords],
    ) -> _types.ProjectBriefResponse:
        """Update a project brief.

        Changes the title, the text or both, and returns the whole brief. A new text
        takes the place of the old one; nothing is appended.

        :param dict body: The new title or text. (required)
        :param str project_brief_gid: The project brief. (required)
        :param list[str] opt_fields: Properties of the brief to return besides those of
            its compact form.
        :return: ProjectBriefResponse
        """
        return self._call(
            _UPDATE_PROJECT_BRIEF,
            {"project_brief_gid": project_brief_gid},
            opts,
            kwargs,
            body,
        )

    create_project_brief_with_http_info = _with_http_info(create_project_brief)
    delete_project_brief_with_http_info = _with_http_info(delete_project_brief)
    get_project_brief_with_http_info = _with_http_info(get_project_brief)
    update_project_brief_with_http_info = _with_http_info(update_project_brief)
