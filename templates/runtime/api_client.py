"""The client that API objects share."""

from __future__ import annotations

from .client_settings import ClientSettings
from .configuration import Configuration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from multiprocessing.pool import ThreadPool
    from typing import Any, Self

    from .operation import Operation
    from .response import RESTResponse
    from .session import Session

__all__ = ["ApiClient"]


class ApiClient(ClientSettings):
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
        header_value: Any = None,
        cookie: str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie)
        self._session: Session | None = None
        self._pool: ThreadPool | None = None

    @property
    def last_response(self) -> RESTResponse | None:
        """The last answer, of whichever thread; None before the first."""
        return None if self._session is None else self._session.last_response

    @property
    def pool(self) -> ThreadPool:
        """The threads that carry out calls made with `async_req=True`."""
        with self._lock:
            if self._pool is None:
                from multiprocessing.pool import ThreadPool

                self._pool = ThreadPool()
            return self._pool

    def call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        opts: Mapping[str, Any] | None,
        keywords: Mapping[str, Any],
        body: Any = None,
    ) -> Any:
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
            ValueError: A required parameter is None, or one of the path is empty.
            ApiException: Anything but an answer of 2xx.
        """
        session = self._session or self._open()
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
        path_params: Mapping[str, Any] | None = None,
        query_params: Mapping[str, Any] | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        files: Mapping[str, Any] | None = None,
        response_type: Any = None,
        auth_settings: list[str] | None = None,
        async_req: bool | None = None,
        _return_http_data_only: bool | None = None,
        collection_formats: Mapping[str, str] | None = None,
        _preload_content: bool = True,
        _request_timeout: Any = None,
    ) -> Any:
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
                `csv`, `ssv`, `pipes` or `multi`.
            _preload_content: False: the result is the unread urllib3 response.
            _request_timeout: Seconds, or (seconds to connect, seconds to read).

        Returns:
            The body as `response_type` says, or (body, status, headers).

        Raises:
            ApiException: Anything but an answer of 2xx.
        """
        from .ad_hoc import choose_content_type, describe_operation

        form = dict(post_params or ())
        optional = {**(query_params or {}), **form, **(files or {})}
        operation = describe_operation(
            resource_path,
            method,
            {
                "path": path_params or {},
                "query": query_params or {},
                "form": form,
                "file": files or {},
            },
            content_type=choose_content_type(
                header_params or {}, bool(form or files), bool(body)
            ),
            response_type=response_type,
            auth_settings=auth_settings or [],
            collection_formats=collection_formats or {},
        )
        keywords = {
            "async_req": async_req,
            "header_params": header_params,
            "_return_http_data_only": bool(_return_http_data_only),
            "_preload_content": _preload_content,
            "_request_timeout": _request_timeout,
        }
        return self.call(operation, path_params or {}, optional, keywords, body or None)

    def _open(self) -> Session:
        """Load what is needed to send requests; not before the first is made."""
        from .session import Session

        with self._lock:
            if self._session is None:
                self._session = Session(self.configuration)
            return self._session

    def close(self) -> None:
        """End the threads, when their calls are done, and close the connections."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
            pool.join()
        if self._session is not None:
            self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
