"""A server on loopback that sends prepared responses and records the requests."""

import json
import re
import threading
from collections.abc import Mapping
from email import message_from_bytes, message_from_string, policy
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

BASE_PATH = "/api"
_NOTHING: Any = object()
_ESCAPED = {"%22": '"', "%0D": "\r", "%0A": "\n"}  # in the name of a part of a form


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body are sent together

    def handle_request(self) -> None:
        server = self.server
        assert isinstance(server, _HttpServer)
        owner = server.owner
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = self._read_chunks()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        owner.requests.append((self.command, self.path, dict(self.headers), body))
        status, content, content_type = owner.responses.pop(0)
        self.send_response(status)
        if content_type:
            self.send_header("Content-Type", content_type)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _read_chunks(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def __getattr__(self, name: str) -> Any:
        """Handle every method in the same way."""
        if name.startswith("do_"):
            return self.handle_request
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


class _HttpServer(ThreadingHTTPServer):
    daemon_threads = True
    owner: "Server"


class Server:
    """A server on loopback with prepared responses and a record of requests.

    Args:
        credential: The default authentication headers.
        accept: The default accepted media types.
        content_type: The default media type of bodies and forms.
        empty_body: The content that POST, PUT and PATCH send if a call has no body.

    Attributes:
        host: The URL for `Configuration.host`.
        responses: The status, content and content type of the next responses.
        requests: The method, target, headers and body of the received requests.
    """

    def __init__(
        self,
        *,
        credential: Mapping[str, str],
        accept: str,
        content_type: str,
        empty_body: bytes,
    ) -> None:
        self._empty_body = empty_body
        self._credential = credential
        self._accept = accept
        self._content_type = content_type
        self.responses: list[tuple[int, bytes, str]] = []
        self.requests: list[tuple[str, str, dict[str, str], bytes]] = []
        self._http = _HttpServer(("127.0.0.1", 0), _Handler)
        self._http.owner = self
        self.host = f"http://127.0.0.1:{self._http.server_port}{BASE_PATH}"
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop the server and its thread."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def respond(
        self, content: Any = b"", content_type: str = "", *, status: int = 200
    ) -> Any:
        """Prepare a response and return its content; bytes are sent as they are, anything else as JSON."""
        if isinstance(content, bytes):
            self.responses.append((status, content, content_type))
        else:
            text = json.dumps(content).encode("utf-8")
            self.responses.append((status, text, content_type or "application/json"))
        return content

    def assert_sent(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        credential: Mapping[str, str] | None = None,
        cookies: Mapping[str, str | list[str]] | None = None,
        accept: str | None = None,
        content_type: str | None = None,
        base_path: str = BASE_PATH,
        body: Any = _NOTHING,
        form: Mapping[str, Any] | None = None,
    ) -> None:
        """Assert that exactly one request was received, and that it is as expected.

        Args:
            method: The HTTP method.
            path: The path, relative to the base URL.
            query: The complete query.
            headers: The header parameters.
            credential: The authentication headers; None for the default, empty if there
                must be none.
            cookies: Cookies that must be among those sent.
            accept: The accepted media types; None for the default.
            content_type: The media type of the body or form; None for the default.
            base_path: The path of the base URL, or of the operation's own server.
            body: The body, if there is one.
            form: The parts of the form, if there is one.
        """
        assert len(self.requests) == 1, self.requests
        sent_method, target, sent_headers, content = self.requests[0]
        parts = urlsplit(target)
        sent = _lower(sent_headers)
        assert sent_method == method
        assert parts.path == base_path + path
        assert _read_pairs(parts.query) == (query or {})
        accept = self._accept if accept is None else accept
        assert sent.get("accept", "").lower() == accept.lower()
        credential = self._credential if credential is None else credential
        named = _lower({**(headers or {}), **credential})
        wanted = _list_cookies(named.pop("cookie", ""), cookies or {})
        for name in {"authorization", *_lower(self._credential), *named}:
            assert sent.get(name) == named.get(name), name
        assert wanted <= _list_cookies(sent.get("cookie", ""), {})
        if content_type is None:
            content_type = self._content_type
        if form is not None:
            assert sent["content-type"].startswith(content_type)
            assert _read_form(sent["content-type"], content) == form
        elif body is not _NOTHING:
            assert sent["content-type"].lower() == content_type.lower()
            assert _read_body(sent["content-type"], content, body) == body
        elif method in ("POST", "PUT", "PATCH") and self._empty_body:
            assert content == self._empty_body
        else:
            assert content == b""
            assert "content-type" not in sent

    @staticmethod
    def read_file(path: str) -> bytes:
        """Return the content of a downloaded file and delete it."""
        content = Path(path).read_bytes()
        Path(path).unlink()
        return content


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _list_cookies(header: str, more: Mapping[str, str | list[str]]) -> set[str]:
    """List the cookies of a header, such as `a=1`, and more of them."""
    found = set(header.split("; ")) - {""}
    for name, value in more.items():
        items = value if isinstance(value, list) else [value]
        found |= {f"{name}={item}" for item in items}
    return found


def _read_pairs(text: str) -> dict[str, Any]:
    """Read a query or an urlencoded form."""
    return _unwrap(parse_qs(text, keep_blank_values=True))


def _unwrap(lists: Mapping[str, list[Any]]) -> dict[str, Any]:
    """Replace each list of one item by the item."""
    return {name: v if len(v) > 1 else v[0] for name, v in lists.items()}


def _read_body(content_type: str, content: bytes, expected: Any) -> Any:
    """Read a body: bytes or text where these are expected, else JSON."""
    if isinstance(expected, bytes):
        return content
    head = message_from_string(f"Content-Type: {content_type}\n\n")
    text = content.decode(_find_charset(head))
    return text if text == expected else json.loads(text)


def _read_form(content_type: str, content: bytes) -> dict[str, Any]:
    """Read a form: a text each part, or (type, text); a file as (name, content, type).

    Headers are read as they were sent: email's structured ones are written anew.
    """
    if not content_type.startswith("multipart/"):
        return _read_pairs(content.decode("ascii"))
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    parts: dict[str, list[Any]] = {}
    for part in message_from_bytes(head + content, policy=policy.HTTP).iter_parts():
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        headers = {name.lower(): value for name, value in part.raw_items()}
        named = _read_disposition(headers["content-disposition"])
        name, file = named["name"], named.get("filename")
        value: Any
        if file:
            value = (file, data, part.get_content_type())
        else:
            value = data.decode(_find_charset(part))
            if "content-type" in headers:
                value = (headers["content-type"], value)
        parts.setdefault(name, []).append(value)
    return _unwrap(parts)


def _find_charset(part: Message) -> str:
    """Return the character set of a part; JSON is UTF-8 whatever is named (RFC 8259, 8.1)."""
    is_json = part.get_content_type().endswith("json")
    return "utf-8" if is_json else str(part.get_content_charset("utf-8"))


def _read_disposition(header: str) -> dict[str, str]:
    """Read the names that a part has, written as browsers do (HTML, multipart/form-data)."""
    text = header.encode("utf-8", "surrogateescape").decode("utf-8")
    names = dict(re.findall(r'; (\w+)="([^"]*)"', text))
    for escaped, character in _ESCAPED.items():
        names = {key: name.replace(escaped, character) for key, name in names.items()}
    return names
