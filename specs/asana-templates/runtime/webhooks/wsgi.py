"""A receiver as a WSGI application (PEP 3333)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from wsgiref.types import StartResponse, WSGIEnvironment

from .response import Response, build_response, refuse_length
from .target import build_target

__all__ = ["WsgiApp"]

Handle = Callable[[str, dict[str, str], bytes, str], Response]


class WsgiApp:
    """Reads a request, passes it to a receiver and sends the response."""

    def __init__(self, handle: Handle, max_body: int) -> None:
        self._handle = handle
        self._max_body = max_body

    def __call__(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        """Respond to a request."""
        body = _read_body(environ, self._max_body)
        if isinstance(body, bytes):
            response = self._handle(
                environ["REQUEST_METHOD"],
                _read_headers(environ),
                body,
                _read_target(environ),
            )
        else:
            response = body
        start_response(f"{response.status} {response.reason}", list(response.headers))
        return [response.body]


def _read_headers(environ: WSGIEnvironment) -> dict[str, str]:
    return {
        name[len("HTTP_") :].replace("_", "-"): value
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }


def _read_target(environ: WSGIEnvironment) -> str:
    path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    query = environ.get("QUERY_STRING", "")
    return build_target(path.encode("latin-1"), query.encode("latin-1"))


def _read_body(environ: WSGIEnvironment, limit: int) -> bytes | Response:
    """Read the body, at most a byte above the limit; return a response if it is invalid."""
    declared = environ.get("CONTENT_LENGTH", "")
    if declared:
        refusal = refuse_length(declared, limit)
        if refusal:
            return refusal
        size = int(declared)
    elif environ.get("wsgi.input_terminated"):
        size = limit + 1
    elif "HTTP_TRANSFER_ENCODING" in environ:
        # Without a length, only a server that decodes chunks knows where the body ends.
        return build_response(411, "the Content-Length is missing")
    else:
        size = 0
    try:
        body: bytes = environ["wsgi.input"].read(size)
    except OSError:  # raised by servers for a closed connection or a malformed chunk
        return build_response(400, "the body cannot be read")
    if declared and len(body) < size:
        return build_response(400, "the body is shorter than its Content-Length")
    return body
