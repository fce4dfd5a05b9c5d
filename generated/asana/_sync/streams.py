"""Iterate over the values of a response while it arrives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .._core.sequences import SequenceReader, explain_fault
from ..rest import RESTResponse
from .transport import find_fault

__all__ = ["iterate_values", "read_rest"]

_CHUNK = 64 * 1024


def iterate_values(response: RESTResponse) -> Iterator[Any]:
    """Iterate over the values of a response; stopping early closes the connection.

    Raises:
        ApiException: The connection ended too early, or a value is not JSON.
    """
    raw = response.urllib3_response
    reader = SequenceReader(response)
    is_read = False
    try:
        while chunk := _read(response):
            yield from reader.take(chunk)
        is_read = True
        yield from reader.finish()
    finally:
        if not is_read:
            raw.close()
        raw.release_conn()


def _read(response: RESTResponse) -> bytes:
    try:
        chunk: bytes = response.urllib3_response.read1(_CHUNK)
    except Exception as error:
        raise explain_fault(find_fault(error), response) from error
    return chunk


def read_rest(response: RESTResponse) -> None:
    """Read a body that turns out not to be a sequence."""
    raw = response.urllib3_response
    try:
        response.data = raw.read()
    except Exception as error:
        raw.close()
        raise explain_fault(find_fault(error), response) from error
    raw.release_conn()
