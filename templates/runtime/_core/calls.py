"""What carrying out a call means, whichever library carries it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from ..configuration import Configuration
from ..rest import ApiException, RESTResponse
from .download import FileSink
from .lists import PageCursor, open_cursor
from .operation import Operation
from .preparation import prepare
from .request import Call
from .response import read_result
from .sequences import is_sequential

__all__ = ["CallRunner", "guard_token_function"]


class CallRunner:
    """Prepares calls and reads their results; how they are sent is for others to say.

    Args:
        configuration: The settings.

    Attributes:
        last_response: The last response, of whichever thread or task.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._sync_tokens: dict[tuple[Any, ...], str] = {}
        self.last_response: RESTResponse | None = None

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

    def open_cursor(self, call: Call) -> PageCursor:
        """Make the cursor of a call that returns a list."""
        return open_cursor(call, self._configuration.page_limit, self._sync_tokens)

    def make_sink(self, call: Call) -> FileSink | None:
        """Make what saves the response of a call, where that is a file."""
        if call.shape != "file":
            return None
        folder = self._configuration.temp_folder_path or tempfile.gettempdir()
        takes_part = "range" in call.request.headers
        return FileSink(os.path.join(folder, ""), takes_part=takes_part)

    def is_sequence(self, call: Call, response: RESTResponse) -> bool:
        """Tell whether the values of a response are handed out while they come."""
        if call.shape != "stream":
            return False
        return is_sequential(response.headers.get("Content-Type", ""))

    def read_result(
        self, call: Call, response: RESTResponse, sink: FileSink | None
    ) -> Any:
        """Read the result of a call, in the shape the caller asked for."""
        if sink is None:
            return read_result(call, response)
        if call.with_http_info:
            return sink.path, response.status, response.headers
        return sink.path


@contextmanager
def guard_token_function() -> Iterator[None]:
    """Guard the call of a function of the user's that gives a token.

    Raises:
        ApiException: It failed; TypeError and ValueError are passed on.
    """
    try:
        yield
    except (ApiException, TypeError, ValueError):
        raise
    except Exception as error:
        # What it says may show a secret; it is the cause of this exception.
        reason = (
            f"The function that gives the access token raised {type(error).__name__}"
        )
        raise ApiException(0, reason) from error
