"""Prepare calls and read their results, independently of the HTTP library."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from ..configuration import Configuration
from ..rest import ApiException, RESTResponse
from .download import FileSink
from .lists import PageCursor, open_cursor
from .preparation import prepare
from .request import Call
from .response import read_result
from .sequences import is_sequential

__all__ = ["CallRunner", "guard_token_function"]


class CallRunner:
    """Prepares calls and reads their results; subclasses send them.

    Args:
        configuration: The settings.

    Attributes:
        prepare: Builds the request of a call; see `preparation.prepare`.
        last_response: The most recent response in any thread or task.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self.prepare = partial(prepare, configuration=configuration)
        self._sync_tokens: dict[tuple[Any, ...], str] = {}
        self.last_response: RESTResponse | None = None

    def open_cursor(self, call: Call) -> PageCursor:
        """Create the cursor of a call that returns a list."""
        return open_cursor(call, self._configuration.page_limit, self._sync_tokens)

    def make_sink(self, call: Call) -> FileSink | None:
        """Create the sink for a call whose response is saved to a file, else None."""
        if call.shape != "file":
            return None
        folder = self._configuration.temp_folder_path or tempfile.gettempdir()
        takes_part = "range" in call.request.headers
        return FileSink(os.path.join(folder, ""), takes_part=takes_part)

    def is_sequence(self, call: Call, response: RESTResponse) -> bool:
        """Tell whether to return the values of a response while it arrives."""
        if call.shape != "stream":
            return False
        return is_sequential(response.headers.get("Content-Type", ""))

    def read_result(
        self, call: Call, response: RESTResponse, sink: FileSink | None
    ) -> Any:
        """Read the result of a call in the requested form."""
        if sink is None:
            return read_result(call, response)
        if call.with_http_info:
            return sink.path, response.status, response.headers
        return sink.path


@contextmanager
def guard_token_function() -> Iterator[None]:
    """Wrap the call of the user's token function.

    Raises:
        ApiException: It raised an exception other than TypeError or ValueError.
    """
    try:
        yield
    except (ApiException, TypeError, ValueError):
        raise
    except Exception as error:
        # Its message may contain a secret, so it is only chained as the cause.
        reason = f"The access token function raised {type(error).__name__}"
        raise ApiException(0, reason) from error
