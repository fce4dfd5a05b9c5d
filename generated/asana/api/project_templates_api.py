"""Project templates: the operations of `ProjectTemplatesApi`."""

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
    from ..types import project_templates_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.project_templates_api")

__all__ = ["ProjectTemplatesApi"]

_DELETE_PROJECT_TEMPLATE = Operation(
    name="delete_project_template",
    method="DELETE",
    path="/project_templates/{project_template_gid}",
    parameters=(Parameter("project_template_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_PROJECT_TEMPLATE = Operation(
    name="get_project_template",
    path="/project_templates/{project_template_gid}",
    parameters=(Parameter("project_template_gid", "path"), Parameter("opt_fields")),
)
_GET_PROJECT_TEMPLATES = Operation(
    name="get_project_templates",
    path="/project_templates",
    parameters=(
        Parameter("workspace"),
        Parameter("team"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_PROJECT_TEMPLATES_FOR_TEAM = Operation(
    name="get_project_templates_for_team",
    path="/teams/{team_gid}/project_templates",
    parameters=(
        Parameter("team_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_INSTANTIATE_PROJECT = Operation(
    name="instantiate_project",
    method="POST",
    path="/project_templates/{project_template_gid}/instantiateProject",
    parameters=(Parameter("project_template_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
)


class ProjectTemplatesApi(Api):
    """Templates for new projects, with sections, tasks and rules already in place, for
    recurring work. In an organization a template belongs to one team, which the API
    cannot change.

    Dates and people of the template may be left open. They appear as
    `requested_dates` and `requested_roles`, and are filled in when a project is
    made by `instantiate_project`. `project_save_as_template` makes a template out
    of a project.
    """

    def delete_project_template(
        self, project_template_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project template.

        Deletes a template. Projects that were made from it stay as they are.

        :param str project_template_gid: The project template. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_PROJECT_TEMPLATE,
            {"project_template_gid": project_template_gid},
            None,
            kwargs,
        )

    def get_project_template(
        self,
        project_template_gid: str,
        opts: _options.GetProjectTemplateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectTemplateKeywords],
    ) -> _types.ProjectTemplateResponse:
        """Get a project template.

        Returns one template in full. Look here for the `requested_dates` and
        `requested_roles` that have to be filled in before you make a project from it.

        :param str project_template_gid: The project template. (required)
        :param list[str] opt_fields: Properties of the template to return besides those
            of its compact form.
        :return: ProjectTemplateResponse
        """
        return self._call(
            _GET_PROJECT_TEMPLATE,
            {"project_template_gid": project_template_gid},
            opts,
            kwargs,
        )

    def get_project_templates(
        self,
        opts: _options.GetProjectTemplatesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectTemplatesKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectTemplateResponse]:
        """Get multiple project templates.

        Lists the templates of a workspace or of one team, in compact form. Name one of
        the two.

        :param str workspace: Look at the user as a member of this workspace, which
            decides the custom fields.
        :param str team: Only those of this team.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each template to return besides those
            of its compact form.
        :return: ProjectTemplateResponseArray
        """
        return self._call(_GET_PROJECT_TEMPLATES, {}, opts, kwargs)

    def get_project_templates_for_team(
        self,
        team_gid: str,
        opts: _options.GetProjectTemplatesForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectTemplatesForTeamKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectTemplateResponse]:
        """Get a team's project templates.

        Lists the templates that a team shares, in compact form.

        :param str team_gid: The team. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each template to return besides those
            of its compact form.
        :return: ProjectTemplateResponseArray
        """
        return self._call(
            _GET_PROJECT_TEMPLATES_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs
        )

    def instantiate_project(
        self,
        project_template_gid: str,
        opts: _options.InstantiateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.InstantiateProjectKeywords],
    ) -> _types.JobResponse:
        """Instantiate a project from a project template.

        Starts creating a project from a template, and returns the job that does it.
        Call `get_job` until it has succeeded; the project is then under `new_project`.

        1. Fetch the template with `get_project_template`.
        2. Give a day for each of its `requested_dates` and, where you like, a user for
           each of its `requested_roles`. Both are named by the `gid` they have in the
           template.
        3. In an organization, choose the `team` of the new project, or leave it out for
           the team of the template.

        ```json
        {
          "data": {
            "name": "Autumn catalogue",
            "team": "1206540022600",
            "requested_dates": [{"gid": "1", "value": "2026-08-03"}],
            "requested_roles": [{"gid": "1206540034811", "value": "ines.moreau@example.com"}]
          }
        }
        ```

        :param str project_template_gid: The project template. (required)
        :param dict body: The name of the project, its team, and the values that the
            template requires.
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(
            _INSTANTIATE_PROJECT,
            {"project_template_gid": project_template_gid},
            opts,
            kwargs,
        )

    delete_project_template_with_http_info = _with_http_info(delete_project_template)
    get_project_template_with_http_info = _with_http_info(get_project_template)
    get_project_templates_with_http_info = _with_http_info(get_project_templates)
    get_project_templates_for_team_with_http_info = _with_http_info(
        get_project_templates_for_team
    )
    instantiate_project_with_http_info = _with_http_info(instantiate_project)
