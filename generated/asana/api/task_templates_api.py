"""Task templates: the operations of `TaskTemplatesApi`."""

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
    from ..types import task_templates_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.task_templates_api")

__all__ = ["TaskTemplatesApi"]

_DELETE_TASK_TEMPLATE = Operation(
    name="delete_task_template",
    method="DELETE",
    path="/task_templates/{task_template_gid}",
    parameters=(Parameter("task_template_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_TASK_TEMPLATE = Operation(
    name="get_task_template",
    path="/task_templates/{task_template_gid}",
    parameters=(Parameter("task_template_gid", "path"), Parameter("opt_fields")),
)
_GET_TASK_TEMPLATES = Operation(
    name="get_task_templates",
    path="/task_templates",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("project"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_INSTANTIATE_TASK = Operation(
    name="instantiate_task",
    method="POST",
    path="/task_templates/{task_template_gid}/instantiateTask",
    parameters=(Parameter("task_template_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
    security=(("personalAccessToken",),),
)


class TaskTemplatesApi(Api):
    """Templates for new tasks, each in one project. A template may include followers,
    subtasks, dependencies, custom fields and dates relative to the day on which the
    task is created.
    """

    def delete_task_template(
        self, task_template_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a task template.

        Deletes a template. Tasks that were made from it stay as they are.

        :param str task_template_gid: The task template. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_TASK_TEMPLATE,
            {"task_template_gid": task_template_gid},
            None,
            kwargs,
        )

    def get_task_template(
        self,
        task_template_gid: str,
        opts: _options.GetTaskTemplateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskTemplateKeywords],
    ) -> _types.TaskTemplateResponse:
        """Get a task template.

        Returns one template in full. What the task will be like is under `template`;
        the `name` beside it is that of the template itself.

        :param str task_template_gid: The task template. (required)
        :param list[str] opt_fields: Properties of the template to return besides those
            of its compact form.
        :return: TaskTemplateResponse
        """
        return self._call(
            _GET_TASK_TEMPLATE, {"task_template_gid": task_template_gid}, opts, kwargs
        )

    def get_task_templates(
        self,
        opts: _options.GetTaskTemplatesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskTemplatesKeywords],
    ) -> _pagination.ItemIterator[_types.TaskTemplateResponse]:
        """Get multiple task templates.

        Lists the task templates of a project, in compact form. The `project` has to be
        named, although it is not marked as required.

        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str project: The project whose templates are listed.
        :param list[str] opt_fields: Properties of the template to return besides those
            of its compact form.
        :return: TaskTemplateResponseArray
        """
        return self._call(_GET_TASK_TEMPLATES, {}, opts, kwargs)

    def instantiate_task(
        self,
        task_template_gid: str,
        opts: _options.InstantiateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.InstantiateTaskKeywords],
    ) -> _types.JobResponse:
        """Instantiate a task from a task template.

        Starts creating a task from a template, and returns the job that does it. Call
        `get_job` until it has succeeded; the task is then under `new_task`.

        :param str task_template_gid: The task template. (required)
        :param dict body: The name of the task, if it differs from that of the template.
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(
            _INSTANTIATE_TASK, {"task_template_gid": task_template_gid}, opts, kwargs
        )

    delete_task_template_with_http_info = _with_http_info(delete_task_template)
    get_task_template_with_http_info = _with_http_info(get_task_template)
    get_task_templates_with_http_info = _with_http_info(get_task_templates)
    instantiate_task_with_http_info = _with_http_info(instantiate_task)
