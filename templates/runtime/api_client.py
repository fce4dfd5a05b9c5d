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
    """Sends the requests of API objects; threads may share one.

    Connections stay open for the next request. Close the client when it is no longer
    needed, or use it in a `with` statement.

        with ApiClient(configuration) as api_client:
            webhooks = WebhooksApi(api_client)

    Args:
        configuration: The settings; None for `Configuration()`.
        header_name: Name of a header to send with each request, or None.
        header_value: Its value.
        cookie: Cookie to send with each request, or None.
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
        """The last response, of whichever thread; None before the first."""
        return None if self._session is None else self._session.last_response

    @property
    def pool(self) -> _pool.ThreadPool:
        """The threads that carry out calls made with `async_req=True`."""
        if self._own_pool is not None:
            return self._own_pool
        threads = self._threads
        if threads is None:
            from ._core.processes import PerProcess
            from ._sync.threads import Threads

            # setdefault, as threads may come here at once.
            threads = vars(self).setdefault("_own_threads", PerProcess(Threads))
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
            TypeError: A keyword is not known.
            ValueError: A required parameter is None, one of the path is empty, something
                cannot be sent, or the client is closed.
            ApiException: Anything but a response of 2xx.
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
        """Call an operation that the package does not know.

        Args:
            resource_path: Path, with `{name}` in the place of each path parameter.
            method: HTTP method.
            path_params: Values of the path parameters.
            query_params: Parameters of the query.
            header_params: Headers.
            body: Request body, written as JSON.
            post_params: Fields of a form body, as a dict or as pairs.
            files: Files of a form body: name to path, file or list of these.
            response_type: `object` for the JSON value, `"file"` for a path, None for
                nothing.
            auth_settings: Names of security schemes to be used together.
            async_req: Whether a thread of the pool makes the call.
            _return_http_data_only: True: the result is the body alone, not
                (body, status, headers).
            collection_formats: How the lists among the parameters are written: name to
                `csv`, `ssv`, `tsv`, `pipes` or `multi`.
            _preload_content: False: the result is the unread urllib3 response.
            _request_timeout: Seconds, or (seconds to connect, seconds to read).

        Returns:
            The body as `response_type` says, or (body, status, headers).

        Raises:
            ApiException: Anything but a response of 2xx.
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
        """Download a file, such as that of an attachment.

        It is not kept in memory, its length is checked, and after a fault the rest is
        asked for. Credentials are told to the host of the API only.

            attachment = client.attachments.get_attachment(gid, opt_fields="download_url")
            client.download(attachment, "report.pdf")

        Args:
            source: Its address, or an attachment that has a `download_url`.
            to: Path of the file to write, which is replaced when all is there; a folder,
                for a name that the server gives; or a file opened in binary mode.

        Returns:
            The path of the file; None where an open one was given.

        Raises:
            TypeError: There is no address.
            ValueError: The address cannot be used.
            ApiException: It cannot be had, or not be written.
        """
        from ._core.download import FileSink, find_url
        from ._core.preparation import prepare_download

        request = prepare_download(
            find_url(source), self.configuration, self.default_headers, self.cookie
        )
        return self._open().download(request, FileSink(to))

    def _open(self) -> Session:
        """Load what is needed to send requests; not before the first is made.

        Raises:
            ValueError: The client is closed.
        """
        if self._closed:
            raise ValueError("The client is closed")
        session = self._session
        if session is None:
            from ._sync.session import Session

            # setdefault, as threads may come here at once.
            created = Session(self.configuration)
            session = self._session = vars(self).setdefault("_own_session", created)
        return session

    def close(self) -> None:
        """End the threads, when their calls are done, and close the connections.

        A closed client refuses calls.
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


def __getattr__(name: str) -> typing.Any:
    """Load the pool of threads, which programs patch here so that none is made."""
    if name == "ThreadPool":
        return _pool.ThreadPool
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# What operations compare with: where `call_api` is another one, they go through it.
CALL_API = ApiClient.call_api
