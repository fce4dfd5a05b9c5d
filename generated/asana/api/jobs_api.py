"""Jobs: the operations of `JobsApi`."""

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
    from ..types import jobs_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.jobs_api")

__all__ = ["JobsApi"]

_GET_JOB = Operation(
    name="get_job",
    path="/jobs/{job_gid}",
    parameters=(Parameter("job_gid", "path"), Parameter("opt_fields")),
)


class JobsApi(Api):
    """Work that goes on after the request has been answered, such as copying a
    project. Ask for the job until its `status` is `succeeded` or `failed`; what it
    made may be incomplete before that.
    """

    def get_job(
        self,
        job_gid: str,
        opts: _options.GetJobOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetJobKeywords],
    ) -> _types.JobResponse:
        """Get a job by id.

        Returns one job in full: its `status`, and the new project or task it is making.
        Ask every few seconds rather than without a pause.

        :param str job_gid: The job. (required)
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(_GET_JOB, {"job_gid": job_gid}, opts, kwargs)

    get_job_with_http_info = _with_http_info(get_job)
