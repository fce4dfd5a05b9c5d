"""Responses, and the exceptions for failed requests."""

from __future__ import annotations

from ._lazy import abc, typing

__all__ = [
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "BadRequestError",
    "ForbiddenError",
    "NotFoundError",
    "PaymentRequiredError",
    "RESTResponse",
    "RateLimitError",
    "ServerError",
    "SyncTokenExpired",
    "UnauthorizedError",
    "exception_for",
]

_LONGEST_BODY = 2000  # characters of a body shown in a message


class RESTResponse:
    """A response of the server.

    Args:
        resp: The response object of the HTTP library.
        request: The method and URL of the request, without credentials.
        tries: The number of attempts, if known.
        known: `status`, `reason`, `headers` and `data`, if they are not those of the
            response object.

    Attributes:
        status: The HTTP status.
        reason: The reason phrase.
        data: The body; None if it was not read (`_preload_content=False`).
        headers: The headers, with case-insensitive lookup.
        request: The method and URL of the request, without credentials.
        tries: The number of attempts, if known.
        urllib3_response: The response object of the HTTP library.
    """

    status: int
    reason: str | None
    headers: abc.Mapping[str, str]
    data: bytes | None
    request: str
    tries: int | None
    urllib3_response: typing.Any

    def __init__(
        self,
        resp: typing.Any,
        *,
        request: str = "",
        tries: int | None = None,
        **known: typing.Any,
    ) -> None:
        if not known:
            names = ("status", "reason", "headers", "data")
            known = {name: getattr(resp, name, None) for name in names}
        self.status = known["status"]
        self.reason = known.get("reason")
        self.headers = known["headers"]
        self.data = known.get("data")
        self.request = request
        self.tries = tries
        self.urllib3_response = resp

    def getheaders(self) -> abc.Mapping[str, str]:
        """Return all headers."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return one header."""
        return self.headers.get(name, default)

    def __repr__(self) -> str:
        return f"<RESTResponse {self.status} {self.request}>"


class ApiException(Exception):  # noqa: N818 - the name programs catch
    """A request that failed.

    Attributes:
        status: The HTTP status of the last response; 0 if there was none.
        reason: The reason phrase of that response, or a description of the fault.
        body: The body of that response as bytes, or None.
        headers: The headers, with case-insensitive lookup, or None.
        request: The method and URL of the request, without credentials, or None.
        tries: The number of attempts, or None if unknown.
        hint: How to fix the problem, or None if unknown.
    """

    hint: str | None = None

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: typing.Any = None,
        *,
        request: str | None = None,
        tries: int | None = None,
    ) -> None:
        self.status = status
        self.reason = reason
        self.body: bytes | None = None
        self.headers: abc.Mapping[str, str] | None = None
        self.request = request
        self.tries = tries
        if http_resp is not None:
            self._take_response(http_resp)
        super().__init__(self.status, self.reason)

    def _take_response(self, response: typing.Any) -> None:
        """Copy the attributes of a response, which a test may have replaced with a mock."""
        self.status = getattr(response, "status", None)
        self.reason = self.reason or getattr(response, "reason", None)
        self.body = getattr(response, "data", None)
        if hasattr(response, "getheaders"):
            self.headers = response.getheaders()
        if isinstance(response, RESTResponse):
            self.request = self.request or response.request
            self.tries = self.tries or response.tries

    @property
    def errors(self) -> list[dict[str, typing.Any]]:
        """The errors listed in the body; empty if there are none."""
        errors = self._content().get("errors")
        if not isinstance(errors, list):
            return []
        return [error for error in errors if isinstance(error, dict)]

    @property
    def help(self) -> str | None:
        """The help text of the first error that has one."""
        return self._first("help")

    @property
    def phrase(self) -> str | None:
        """The phrase to quote to support; servers send it with status 500."""
        return self._first("phrase")

    def _first(self, name: str) -> str | None:
        return next((error[name] for error in self.errors if error.get(name)), None)

    def _content(self) -> dict[str, typing.Any]:
        """Return the body as a JSON object; empty if it is not one."""
        import json

        content: typing.Any = self.body or b""
        if isinstance(content, (str, bytes)):
            try:
                content = json.loads(content)
            except (ValueError, RecursionError):
                return {}
        return content if isinstance(content, dict) else {}

    def __str__(self) -> str:
        """Describe the error in the format of version 5, extended, without secrets.

        Never raises, whatever the attributes hold.
        """
        from ._core.redaction import redact_text, show

        lines = [f"({show(self.status)})", f"Reason: {show(self.reason)}"]
        if self.headers:
            headers = show(self.headers, _describe_headers)
            lines.append(f"HTTP response headers: {headers}")
        if self.body:
            text = show(self.body)
            cut = "..." if len(text) > _LONGEST_BODY else ""
            lines.append(f"HTTP response body: {text[:_LONGEST_BODY]}{cut}")
        lines += [f"Message: {each.get('message', each)}" for each in self.errors]
        if self.phrase:
            lines.append(f"Phrase: {self.phrase}")
        if self.hint:
            lines.append(f"Hint: {self.hint}")
        if self.request:
            lines.append(f"Request: {show(self.request)}")
        if isinstance(self.tries, int) and self.tries > 1:
            lines.append(f"Tries: {self.tries}")
        return redact_text("\n".join([*lines, ""]))

    def __repr__(self) -> str:
        """Show the class, the status and the request."""
        from ._core.redaction import redact_text, show

        shown = f"status={show(self.status, repr)}, reason={show(self.reason, repr)}"
        message = self._first("message")
        if message:
            shown += f", message={show(message, repr)}"
        if self.request:
            shown += f", request={show(self.request, repr)}"
        return f"{type(self).__name__}({redact_text(shown)})"

    def __reduce__(
        self,
    ) -> tuple[
        abc.Callable[..., ApiException], tuple[typing.Any, ...], dict[str, typing.Any]
    ]:
        """Pickle the attributes; subclasses may take other arguments."""
        return type(self).__new__, (type(self), *self.args), self.__dict__


def _describe_headers(headers: typing.Any) -> str:
    from ._core.redaction import redact_headers

    if not isinstance(headers, abc.Mapping):
        return str(headers)
    return str(redact_headers((str(name), value) for name, value in headers.items()))


class BadRequestError(ApiException):
    """400: a parameter or the body is invalid."""


class UnauthorizedError(ApiException):
    """401: the access token is missing, invalid or expired."""


class PaymentRequiredError(ApiException):
    """402: the plan does not include this feature."""


class ForbiddenError(ApiException):
    """403: the token is valid but does not allow this."""


class NotFoundError(ApiException):
    """404: the resource does not exist or is not visible to the user."""


class SyncTokenExpired(ApiException):
    """412: the sync token is missing or too old; `sync` is a new one."""

    @property
    def sync(self) -> str | None:
        """The token to read events with from now on."""
        sync = self._content().get("sync")
        return sync if isinstance(sync, str) else None


class RateLimitError(ApiException):
    """429: too many requests, and no retries are left."""

    @property
    def retry_after(self) -> str | None:
        """The value of Retry-After: seconds or an HTTP date."""
        return self.headers.get("Retry-After") if self.headers else None


class ServerError(ApiException):
    """500 to 599: the server failed; quote `phrase` to its support."""


class ApiConnectionError(ApiException):
    """No response: the connection failed. The status is 0."""


class ApiTimeoutError(ApiConnectionError):
    """No response in time. The status is 0."""


def __getattr__(name: str) -> typing.Any:
    """Load `RESTClientObject` on first use; few programs need it."""
    if name == "RESTClientObject":
        from ._sync.rest_client import RESTClientObject

        return RESTClientObject
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    402: PaymentRequiredError,
    403: ForbiddenError,
    404: NotFoundError,
    412: SyncTokenExpired,
    429: RateLimitError,
}


def exception_for(
    response: RESTResponse, sent: abc.Mapping[str, str] | None = None
) -> ApiException:
    """Create the exception for a response whose status is not 2xx.

    Args:
        response: The response.
        sent: The headers of the request, if a token might be missing in them.
    """
    kind = ServerError if 500 <= response.status <= 599 else ApiException
    error = _BY_STATUS.get(response.status, kind)(http_resp=response)
    if sent is not None and isinstance(error, UnauthorizedError):
        error.hint = None if "authorization" in map(str.lower, sent) else _say_how()
    return error


def _say_how() -> str:
    """Explain how to set a token."""
    from ._core.client_settings import TOKEN_VARIABLE

    return (
        "No access token was sent: set Configuration.access_token, pass it as the first"
        f" argument of Client, or set the environment variable {TOKEN_VARIABLE}"
    )
