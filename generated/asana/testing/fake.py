"""The public interface of the fake."""

from __future__ import annotations

import json
import threading
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Self

from urllib3 import Retry

from .._core.local import LocalResponse
from ..aio.client import AsyncClient
from ..client import Client
from ..configuration import Configuration
from .accounts import Accounts
from .backend import Backend
from .calls import Call
from .clock import Clock
from .derived import FILES_PATH
from .faults import Faults, PlannedFault
from .seeds import Seed, dump_state, load_seed, read_seed
from .server import LoopbackServer
from .service import Service
from .store import Record
from .webhooks import Receiver, Webhooks

__all__ = ["FakeAsana"]

_TOKEN = "fake-access-token"


class FakeAsana:
    """An Asana in memory, for tests.

        with FakeAsana() as fake:
            client = fake.client()
            task = client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})

    Args:
        seed: The initial records: a dict of lists by collection, or the path of a YAML file of that form. None for a
            workspace, a user and a team.
        clock: The clock; None for one that stands still until the test moves it.

    Attributes:
        clock: The time.
        access_token: The token of the first user.
    """

    def __init__(
        self, seed: Seed | str | Path | None = None, *, clock: Clock | None = None
    ) -> None:
        self.clock = Clock() if clock is None else clock
        self.access_token = _TOKEN
        self._seed = read_seed(seed)
        self._lock = threading.RLock()
        self._server: LoopbackServer | None = None
        self._clients: list[Client] = []
        self._begin()

    def _begin(self) -> None:
        self._backend = Backend(self.clock)
        self._accounts = Accounts()
        self._faults = Faults()
        self._webhooks = Webhooks(self._backend)
        self._service = Service(
            self._backend, self._accounts, self._faults, self._webhooks
        )
        load_seed(self._backend, self._seed)
        self.add_token(self.access_token, self.user)

    # What is there.

    @property
    def workspace(self) -> str:
        """The gid of the first workspace."""
        return self._first("workspace")

    @property
    def user(self) -> str:
        """The gid of the first user."""
        return self._first("user")

    @property
    def team(self) -> str:
        """The gid of the first team."""
        return self._first("team")

    def _first(self, kind: str) -> str:
        records = self._backend.store.list_kind(kind)
        if not records:
            raise LookupError(f"There is no {kind}")
        return str(records[0]["gid"])

    @property
    def calls(self) -> list[Call]:
        """The received requests, oldest first."""
        return self._service.calls

    def state(self) -> dict[str, list[Record]]:
        """Return all records as plain dicts by collection, in the form of a seed."""
        with self._lock:
            return dump_state(self._backend)

    def add(self, seed: Seed) -> None:
        """Add records, in the form of a seed."""
        with self._lock:
            load_seed(self._backend, seed)

    def reset(self) -> None:
        """Restore the initial state: the records of the seed, without calls, faults and webhooks."""
        with self._lock:
            self._begin()

    # Clients.

    def configuration(self, token: str | None = None) -> Configuration:
        """Create settings that direct the requests of any client to this fake.

        Args:
            token: An access token; None for that of the first user.
        """
        configuration = Configuration()
        configuration.access_token = self.access_token if token is None else token
        configuration.local_server = self
        # Keep the waits before retries short in tests.
        configuration.retry_strategy = Retry(backoff_factor=1e-6, backoff_jitter=1e-6)
        return configuration

    def client(self, token: str | None = None) -> Client:
        """Create a client whose requests are handled here; closing the fake closes it.

        Args:
            token: An access token; None for that of the first user.
        """
        client = Client(configuration=self.configuration(token))
        self._clients.append(client)
        return client

    def async_client(self, token: str | None = None) -> AsyncClient:
        """Create a client for asyncio whose requests are handled here.

        Args:
            token: An access token; None for that of the first user.
        """
        return AsyncClient(configuration=self.configuration(token))

    def add_token(
        self, token: str, user: str, scopes: Collection[str] | None = None
    ) -> str:
        """Register an access token and return it.

        Args:
            token: The token.
            user: The gid or the email address of its user.
            scopes: Its OAuth scopes; None for all permissions of the user.

        Raises:
            LookupError: There is no such user.
        """
        for record in self._backend.store.list_kind("user"):
            if user in (record["gid"], record.get("email")):
                self._accounts.add(token, record["gid"], scopes)
                return token
        raise LookupError(f"There is no user {user!r}")

    def revoke_token(self, token: str) -> None:
        """Make an access token invalid: its requests are rejected with 401."""
        self._accounts.revoke(token)

    # Faults.

    def fail_next(
        self,
        status: int | None = None,
        *,
        times: int = 1,
        operation: str | None = None,
        delay: float = 0.0,
        cut: bool = False,
        retry_after: float | None = None,
        message: str | None = None,
    ) -> None:
        """Make the next requests fail or be slow.

        Args:
            status: The status of the error response; None to carry the requests out.
            times: The number of requests that are affected.
            operation: An operationId or a method, such as `get_task`; None for any.
            delay: The seconds that the response takes.
            cut: Whether the connection breaks instead of a response.
            retry_after: The value of the Retry-After header.
            message: The error message.

        Raises:
            ValueError: There is no such operation.
        """
        if operation is not None:
            operation = self._service.find_operation(operation)
        fault = PlannedFault(status, operation, times, delay, cut, retry_after, message)
        self._faults.plan(fault)

    def limit_rate(self, requests: int, seconds: float = 60.0) -> None:
        """Reject with 429 all requests beyond so many in so many seconds."""
        self._faults.limit(requests, seconds)

    # Webhooks.

    def receive_webhooks(self, target: str, receiver: Receiver) -> None:
        """Let a function handle the requests to the target of a webhook.

        Args:
            target: The target passed to `create_webhook`.
            receiver: Called with headers and body; returns a status and headers.
        """
        self._webhooks.receivers[target] = receiver

    def deliver_webhooks(self) -> int:
        """Send pending deliveries, and the heartbeats that are due by the clock.

        Due deliveries are also sent after each request. A failed delivery is due again
        after some time; this function sends it at once.

        Returns:
            The number of accepted deliveries.
        """
        return self._webhooks.deliver(impatient=True)

    # The server.

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        """Respond to a request; called by clients."""
        if FILES_PATH in url:
            content = self._service.read_file(url)
            if content is None:
                return LocalResponse(404, {"Content-Length": "0"}, b"")
            return LocalResponse(200, {"Content-Length": str(len(content))}, content)
        with self._lock:
            reply, fault = self._service.handle(method, url, headers, body)
        self._webhooks.deliver()
        content = json.dumps(reply.body).encode("utf-8")
        sent = {
            "Content-Type": "application/json; charset=UTF-8",
            "Content-Length": str(len(content)),
            **reply.headers,
        }
        delay = fault.delay if fault else 0.0
        cut = bool(fault and fault.cut)
        return LocalResponse(reply.status, sent, content, delay=delay, cut=cut)

    def serve(self, port: int = 0) -> str:
        """Also accept requests over HTTP; return the value for `Configuration.host`.

        Args:
            port: The port on loopback; 0 for a free one.
        """
        if self._server is None:
            self._server = LoopbackServer(self, port)
        return self._server.host

    def close(self) -> None:
        """Close the clients, and stop accepting requests over HTTP."""
        for client in self._clients:
            client.close()
        if self._server is not None:
            self._server.close()
            self._server = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
