"""Calls carried out, one after the other in the thread that makes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from urllib3.exceptions import HTTPError

from .configuration import Configuration
from .download import save_file
from .operation import Operation
from .pagination import EventIterator, PageIterator
from .pagination.cursor import EventCursor, open_cursor
from .preparation import prepare
from .request import Call, Request
from .response import RESTResponse, is_success, read_result
from .rest import ApiConnectionError, exception_for
from .transport import Transport

__all__ = ["Session"]

_CHUNK = 64 * 1024


class Session:
    """Carries out calls with the settings of a client.

    Attributes:
        last_response: The last answer, of whichever thread.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._transport = Transport(configuration)
        self.last_response: RESTResponse | None = None

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def prepare(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        opts: Mapping[str, Any] | None,
        keywords: Mapping[str, Any],
        body: Any,
        *,
        default_headers: Mapping[str, Any],
        cookie: str | None,
    ) -> Call:
        """Work out what to send for a call; see `preparation.prepare`."""
        return prepare(
            operation,
            arguments,
            opts,
            keywords,
            body,
            configuration=self._configuration,
            default_headers=default_headers,
            cookie=cookie,
        )

    def run(self, call: Call) -> Any:
        """Carry out a call and return its result, in the shape the caller asked for."""
        if call.is_list:
            return self._iterate(call)
        answer = self.send(call.request)
        if call.shape != "file":
            return read_result(call, answer)
        path = self._save(answer)
        return (path, answer.status, answer.headers) if call.with_http_info else path

    def send(self, request: Request) -> RESTResponse:
        """Send a request and return its answer.

        Raises:
            ApiException: Anything but an answer of 2xx.
        """
        source = self._configuration.access_token
        token = source() if callable(source) else source
        answer = self._transport.send(request, token)
        if answer.status == 401 and callable(source) and request.replayable:
            renewed = source()
            if renewed != token:
                answer = self._transport.send(request, renewed)
        self.last_response = answer
        if not is_success(answer.status):
            raise exception_for(answer)
        return answer

    def _iterate(self, call: Call) -> PageIterator[Any]:
        cursor = open_cursor(call, self._configuration.page_limit)
        if isinstance(cursor, EventCursor):
            return EventIterator(self.send, cursor)
        iterator: PageIterator[Any] = PageIterator(self.send, cursor)
        if call.request.operation.method != "GET":
            iterator.fetch()
        return iterator

    def _save(self, answer: RESTResponse) -> str:
        raw = answer.urllib3_response
        try:
            return save_file(
                raw.stream(_CHUNK),
                answer.headers,
                self._configuration.temp_folder_path,
            )
        except HTTPError as error:
            raise ApiConnectionError(
                0, f"{type(error).__name__}: {error}", request=answer.request
            ) from error
        finally:
            raw.release_conn()
