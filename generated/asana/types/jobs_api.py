"""What may be left out of calls of `JobsApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class GetJobOptions(TypedDict, total=False):
    """What may be left out of `get_job`, by wire name."""

    opt_fields: Sequence[_types.JobResponseOptFields] | str | None


class GetJobKeywords(GetJobOptions, _types.CallKeywords):
    """The keywords of `get_job`."""
