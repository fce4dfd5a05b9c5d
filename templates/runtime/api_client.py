"""The client that API objects share."""

from __future__ import annotations

from ._core.client_settings import ClientSettings
from ._lazy import Later, abc, typing
from ._sync.helpers import RequestHelpers, refuse_replaced
from .configuration import Configuration
from .rest import RESTResponse

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from multiprocessing import pool as _pool

    from ._core import operation as _operation
    from ._core.processes import PerProcess
    from ._sync.session import Session
    from ._sync.threads import Threads
else:
    _operation = Later("._core.operation")
    _pool = Later("multiprocessing.pool")

__all__ = ["CALL_API", "ApiClient"]


class ApiClient(RequestHelpers, ClientSettings):
    """Sends the requests of API objects; threads may share a client.

    Connections are kept open for reuse. Close the client when it is no longer needed,
    or use it in a `with` statement.

        with ApiClient(configuration) as api_client:
            webhooks = WebhooksApi(api_client)

    Args:
        configuration: The settings; None for `Configuration()`.
        header_name: The name of a header to send with each request, or None.
        header_value: Its value.
        cookie: A cookie to send with each request, or None.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: typing.Any = None,
        cookie: str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie)
        self._session: Session | None = None
        self._threads: PerProcess[Threads] | None = None
        self._own_pool: _pool.ThreadPool | None = None

    @property
    def last_response(self) -> RESTResponse | None:
        """The most recent response in any thread; None before the first."""
        return None if self._session is None else self._session.last_response

    @property
    def pool(self) -> _pool.ThreadPool:
        """The thread pool for calls with `async_req=True`."""
        if self._own_pool is not None:
            return self._own_pool
        threads = self._threads
        if threads is None:
            from ._core.processes import PerProcess
            from ._sync.threads import Threads

            own = PerProcess(lambda: Threads(_make_pool))
            # setdefault, because several threads may run this at the same time.
            threads = vars(self).setdefault("_own_threads", own)
            self._threads = threads
        return threads.get().pool

    @pool.setter
    def pool(self, pool: _pool.ThreadPool | None) -> None:
        self._own_pool = pool

    @pool.deleter
    def pool(self) -> None:
        self._own_pool = None
        self._end_threads()

    def call(
        self,
        operation: _operation.Operation,
        arguments: abc.Mapping[str, typing.Any],
        opts: abc.Mapping[str, typing.Any] | None,
        keywords: abc.Mapping[str, typing.Any],
        body: typing.Any = None,
    ) -> typing.Any:
        """Call an operation.

        Args:
            operation: The operation.
            arguments: Its required parameters by wire name.
            opts: Optional parameters by wire name, or None.
            keywords: Optional parameters by Python name, and keywords of the call
                (`async_req`, `header_params`, `item_limit`, ...).
            body: The request body, or None.

        Returns:
            The result; with `async_req=True` an object whose `get()` returns it.

        Raises:
            TypeError: A keyword is unknown.
            ValueError: A required parameter is None, a path parameter is empty, a value
                cannot be sent, or the client is closed.
            ApiException: There was no response, or its status is not 2xx.
        """
        refuse_replaced(self)
        session = self._open()
        call = session.prepare(
            operation,
            arguments,
            opts,
            keywords,
            body,
            default_headers=self.default_headers,
            cookie=self.cookie,
        )
        if call.in_background:
            return self.pool.apply_async(session.run, (call,))
        return session.run(call)

    def call_api(  # noqa: PLR0917 - the arguments of 5.x, in their order
        self,
        resource_path: str,
        method: str,
        path_params: abc.Mapping[str, typing.Any] | None = None,
        query_params: abc.Mapping[str, typing.Any] | None = None,
        header_params: abc.Mapping[str, typing.Any] | None = None,
        body: typing.Any = None,
        post_params: typing.Any = None,
        files: abc.Mapping[str, typing.Any] | None = None,
        response_type: typing.Any = None,
        auth_settings: list[str] | None = None,
        async_req: bool | None = None,
        _return_http_data_only: bool | None = None,
        collection_formats: abc.Mapping[str, str] | None = None,
        _preload_content: bool = True,
        _request_timeout: typing.Any = None,
    ) -> typing.Any:
        """Call an operation that the SDK does not define.

        Args:
            resource_path: The path, with `{name}` for each path parameter.
            method: The HTTP method.
            path_params: The path parameters.
            query_params: The query parameters.
            header_params: The headers.
            body: The request body, sent as JSON.
            post_params: The fields of a form, as a dict or as pairs.
            files: The files of a form by name: each a path, an open file or a list of
                these.
            response_type: `object` to return the JSON value, `"file"` to save the
                response and return its path, None to return nothing.
            auth_settings: The names of the security schemes to use together.
            async_req: Whether to make the call in a thread of the pool.
            _return_http_data_only: True to return only the body, not (body, status,
                headers).
            collection_formats: The format of each list parameter by name: `csv`, `ssv`,
                `tsv`, `pipes` or `multi`.
            _preload_content: False to return the unread urllib3 response.
            _request_timeout: The timeout in seconds, or (connect, read).

        Returns:
            The body in the form of `response_type`, or (body, status, headers).

        Raises:
            ApiException: There was no response, or its status is not 2xx.
        """
        from ._core.ad_hoc import CallApiArguments, describe_call

        arguments = CallApiArguments(
            resource_path,
            method,
            path_params,
            query_params,
            header_params,
            body,
            post_params,
            files,
            response_type,
            auth_settings,
            async_req,
            _return_http_data_only,
            collection_formats,
            _preload_content,
            _request_timeout,
        )
        return self.call(*describe_call(arguments))

    def download(self, source: typing.Any, to: typing.Any) -> str | None:
        """Download a file, such as an attachment.

        The file is streamed to disk and its length is checked; an interrupted download
        continues where it stopped. Credentials are sent to the API's own host only.

            attachment = client.attachments.get_attachment(gid, opt_fields="download_url")
            client.download(attachment, "report.pdf")

        Args:
            source: The URL of the file, or an attachment with a `download_url`.
            to: The path of the file to write, which is replaced once the download is
                complete; a folder, to use the name that the server gives; or a file
                opened in binary mode.

        Returns:
            The path of the file; None if `to` is an open file.

        Raises:
            TypeError: `source` is neither a URL nor an attachment.
            ValueError: The URL is invalid.
            ApiException: The file cannot be downloaded or written.
        """
        from ._core.download import FileSink, find_url
        from ._core.preparation import prepare_download

        request = prepare_download(
            find_url(source), self.configuration, self.default_headers, self.cookie
        )
        sink = FileSink(to)
        self._open().send(request, sink)
        return sink.path

    def _open(self) -> Session:
        """Load what is needed to send requests, on the first request.

        Raises:
            ValueError: The client is closed.
        """
        if self._closed:
            raise ValueError("The client is closed")
        session = self._session
        if session is None:
            from ._sync.session import Session

            # setdefault, because several threads may run this at the same time.
            created = Session(self.configuration)
            session = self._session = vars(self).setdefault("_own_session", created)
        return session

    def close(self) -> None:
        """Stop the threads after their calls have finished, and close the connections.

        Later calls raise ValueError.
        """
        self._closed = True
        self._end_threads()
        if self._session is not None:
            self._session.close()
        if self._rest_client is not None:
            self._rest_client.close()

    def _end_threads(self) -> None:
        threads = None if self._threads is None else self._threads.find()
        if threads is not None:
            threads.close()

    def __enter__(self) -> typing.Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _make_pool() -> _pool.ThreadPool:
    """Create a thread pool of the class that programs may have patched."""
    kind: type[_pool.ThreadPool] = globals().get("ThreadPool", _pool.ThreadPool)
    return kind()


def __getattr__(name: str) -> typing.Any:
    """Load `ThreadPool`, which programs patch under this name to prevent threads."""
    if name == "ThreadPool":
        return _pool.ThreadPool
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# Operations compare `call_api` with this: if a program has replaced it, they go through it.
CALL_API = ApiClient.call_api
