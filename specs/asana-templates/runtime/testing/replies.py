"""Responses, built from the results of rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .backend import BASE_PATH
from .context import Context
from .operations import SHOWN
from .paging import build_next_page
from .rendering import read_fields
from .rules_server import Body
from .store import Record

__all__ = ["Reply", "ReplyBuilder"]


@dataclass(slots=True)
class Reply:
    """A response.

    Attributes:
        status: The HTTP status.
        headers: The headers.
        body: The JSON value of the body.
    """

    status: int
    headers: dict[str, str]
    body: Any


class ReplyBuilder:
    """Builds the response of a request.

    Args:
        context: The request.
        path: The path below the base path.
        pairs: The query parameters as they were sent.

    Raises:
        Refusal: `opt_fields` is malformed.
    """

    def __init__(
        self, context: Context, path: str, pairs: Sequence[tuple[str, str]]
    ) -> None:
        self._context = context
        self._path = path
        self._pairs = pairs
        self._status = context.operation.status
        self._fields = read_fields(context.query.get("opt_fields", ()))
        self._more = SHOWN.get(context.operation.name, ())

    def build(self, value: Any) -> Reply:
        """Build the response from the result of a rule."""
        if isinstance(value, Body):
            return Reply(self._status, {}, dict(value))
        if isinstance(value, list) and (not value or "gid" in value[0]):
            return self.build_page([record["gid"] for record in value])
        store = self._context.backend.store
        if isinstance(value, dict) and store.find(value.get("gid")) is value:
            value = self._write(value)
        return Reply(self._status, {}, {"data": value})

    def _write(self, record: Record) -> dict[str, Any]:
        renderer = self._context.backend.renderer
        if self._fields:
            return renderer.by_fields(record, self._fields)
        return renderer.full(record, self._more)

    def build_page(self, gids: Sequence[str]) -> Reply:
        """Build the response with a page of a list.

        Args:
            gids: The whole list; not used if the request has an offset.

        Raises:
            Refusal: The offset is not valid, or the list is too long without a limit.
        """
        backend, query = self._context.backend, self._context.query
        page, offset = backend.pages.cut(self._path, query, gids)
        found = [backend.store[gid] for gid in page if backend.store.find(gid)]
        body: dict[str, Any] = {
            "data": [
                (
                    backend.renderer.by_fields(record, self._fields)
                    if self._fields
                    else backend.renderer.compact(record, self._more)
                )
                for record in found
            ]
        }
        if "limit" in query:
            host = f"{backend.origin}{BASE_PATH}"
            following = build_next_page(host, self._path, self._pairs, offset)
            body["next_page"] = following
        return Reply(self._status, {}, body)
