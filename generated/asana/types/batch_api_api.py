"""What may be left out of calls of `BatchAPIApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class CreateBatchRequestOptions(TypedDict, total=False):
    """What may be left out of `create_batch_request`, by wire name."""

    opt_fields: Sequence[_types.BatchResponseOptFields] | str | None


class CreateBatchRequestKeywords(CreateBatchRequestOptions, _types.ListKeywords):
    """The keywords of `create_batch_request`."""
