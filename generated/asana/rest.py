"""What goes wrong: an exception for each kind of response, and for none at all."""

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

_LONGEST_BODY = 2000  # characters of a body that a message shows


class RESTResponse:
    """A response of the server.

    Args:
        resp: The response object of the library that carried it.
        request: Method and address of the request, without credentials.
        tries: How many times the request was sent, as far as known.
        known: `status`, `reason`, `headers` and `data` where they are not those that the
            response object has.

    Attributes:
        status: HTTP status.
        reason: Reason phrase.
        data: The body; None where it was left unread (`_preload_content=False`).
        headers: Headers, looked up without regard to case.
        request: Method and address of the request, without credentials.
        tries: How many times the request was sent, as far as known.
        urllib3_response: The response object of the library that carried it.
    """

    __slots__ = (
        "data",
        "headers",
        "reason",
        "request",
        "status",
        "tries",
        "urllib3_response",
    )

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
        for name in ("status", "reason", "headers", "data"):
            value = known[name] if name in known else getattr(resp, name, None)
            setattr(self, name, value)
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
    """A request that did not bring the result.

    Attributes:
        status: HTTP status of the last response; 0 where there was none.
        reason: Reason phrase of that response, or what went wrong.
        body: Body of that response as bytes, or None.
        headers: Its headers, looked up without regard to case, or None.
        request: Method and address of the request, without credentials, or None.
        tries: How many times it was sent, as far as known, or None.
        hint: What to do about it, where that is known, or None.
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
        """Take over what a response has, which may be one made up by a test."""
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
        """The errors listed in the body; empty where it lists none."""
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
        """The phrase to quote to support; servers give it with a status of 500."""
        return self._first("phrase")

    def _first(self, name: str) -> str | None:
        return next((error[name] for error in self.errors if error.get(name)), None)

    def _content(self) -> dict[str, typing.Any]:
        """Return the body as a JSON object; an empty one where it is anything else."""
        import json

        content: typing.Any = self.body or b""
        if isinstance(content, (str, bytes)):
            try:
                content = json.loads(content)
            except (ValueError, RecursionError):
                return {}
        return content if isinstance(content, dict) else {}

    def __str__(self) -> str:
        """Say what happened, as SDKs of version 5 do and then more, without secrets.

        It never fails, whatever the attributes are.
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
        """Say which error it is and what was asked for."""
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
    """400: a parameter or the body is not as the server wants it."""


class UnauthorizedError(ApiException):
    """401: the access token is missing, wrong or no longer valid."""


class PaymentRequiredError(ApiException):
    """402: the plan does not include this."""


class ForbiddenError(ApiException):
    """403: the token is valid but does not allow this."""


class NotFoundError(ApiException):
    """404: there is no such resource, or it may not be seen."""


class SyncTokenExpired(ApiException):
    """412: the sync token is missing or too old; `sync` is a new one."""

    @property
    def sync(self) -> str | None:
        """The token from which events can be followed from now on."""
        sync = self._content().get("sync")
        return sync if isinstance(sync, str) else None


class RateLimitError(ApiException):
    """429: too many requests, and the retries are used up."""

    @property
    def retry_after(self) -> str | None:
        """What the server said about when to come back: seconds or an HTTP date."""
        return self.headers.get("Retry-After") if self.headers else None


class ServerError(ApiException):
    """500 to 599: the server failed; `phrase` helps its operators find out why."""


class ApiConnectionError(ApiException):
    """No response: the connection was not made, or broke. The status is 0."""


class ApiTimeoutError(ApiConnectionError):
    """No response in time. The status is 0."""


def __getattr__(name: str) -> typing.Any:
    """Load what sends single requests, which few programs use."""
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
    """Make the exception that a response other than 2xx calls for.

    Args:
        response: The response.
        sent: The headers of the request, if it may lack a token.
    """
    kind = ServerError if 500 <= response.status <= 599 else ApiException
    error = _BY_STATUS.get(response.status, kind)(http_resp=response)
    if sent is not None and isinstance(error, UnauthorizedError):
        error.hint = None if "authorization" in map(str.lower, sent) else _say_how()
    return error


def _say_how() -> str:
    """Say how a token is given."""
    from ._core.client_settings import TOKEN_VARIABLE

    return (
        "No access token was sent: give it as Configuration.access_token, as the first"
        f" argument of Client, or as the environment variable {TOKEN_VARIABLE}"
    )
