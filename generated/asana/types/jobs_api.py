"""What may be left out of calls of `JobsApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetJobOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.JobOptFields] | str | None


class GetJobKeywords(GetJobOptions, _types.CallKeywords): ...
