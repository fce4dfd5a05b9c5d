"""Iterate over the values of a response while it arrives, for asyncio."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from .._core.sequences import SequenceReader, explain_fault
from ..rest import RESTResponse
from .transport import find_fault

__all__ = ["iterate_values", "read_rest"]


async def iterate_values(response: RESTResponse) -> AsyncIterator[Any]:
    """Iterate over the values of a response; close the connection at the end.

    Raises:
        ApiException: The connection ended too early, or a value is not JSON.
    """
    reader = SequenceReader(response)
    try:
        async for chunk in _read(response):
            for value in reader.take(chunk):
                yield value
        for value in reader.finish():
            yield value
    finally:
        await response.urllib3_response.aclose()


async def _read(response: RESTResponse) -> AsyncIterator[bytes]:
    try:
        async for chunk in response.urllib3_response.aiter_bytes():
            yield chunk
    except Exception as error:
        raise explain_fault(find_fault(error), response) from error


async def read_rest(response: RESTResponse) -> None:
    """Read a body that turns out not to be a sequence."""
    response.data = b"".join([chunk async for chunk in _read(response)])
    await response.urllib3_response.aclose()
