"""Jobs: the operations of `JobsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.jobs_api import (
    _GET_JOB,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import jobs_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.jobs_api")

__all__ = ["AsyncJobsApi"]


class AsyncJobsApi(AsyncApi):
    """`JobsApi` for asyncio."""

    async def get_job(
        self,
        job_gid: str,
        opts: _options.GetJobOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetJobKeywords],
    ) -> _types.JobResponse:
        """Get a job by id. See `JobsApi.get_job`."""
        return await self._call(_GET_JOB, {"job_gid": job_gid}, opts, kwargs)

    get_job_with_http_info = _with_http_info(get_job)
