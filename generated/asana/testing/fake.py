"""The fake as a test sees it."""

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
    """Asana in memory, for tests.

        with FakeAsana() as fake:
            client = fake.client()
            task = client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})

    Args:
        seed: What there is at the beginning: a dict of lists of records by collection, or
            the path of a YAML file of that form. None for a workspace, a user and a team.
        clock: The time; None for a clock that stands still until the test moves it.

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
        """The requests that came, the oldest first."""
        return self._service.calls

    def state(self) -> dict[str, list[Record]]:
        """Return all records as plain dicts by collection: a seed that makes them again."""
        with self._lock:
            return dump_state(self._backend)

    def add(self, seed: Seed) -> None:
        """Create further records, given as those of a seed."""
        with self._lock:
            load_seed(self._backend, seed)

    def reset(self) -> None:
        """Begin again: with the records of the seed, no calls, no faults and no webhooks."""
        with self._lock:
            self._begin()

    # Clients.

    def configuration(self, token: str | None = None) -> Configuration:
        """Return settings by which a client of any kind sends its requests here.

        Args:
            token: An access token; None for that of the first user.
        """
        configuration = Configuration()
        configuration.access_token = self.access_token if token is None else token
        configuration.local_server = self
        # Tests need not wait for what would pass in a moment.
        configuration.retry_strategy = Retry(backoff_factor=1e-6, backoff_jitter=1e-6)
        return configuration

    def client(self, token: str | None = None) -> Client:
        """Return a client whose requests come here; closing the fake closes it.

        Args:
            token: An access token; None for that of the first user.
        """
        client = Client(configuration=self.configuration(token))
        self._clients.append(client)
        return client

    def async_client(self, token: str | None = None) -> AsyncClient:
        """Return a client for asyncio whose requests come here.

        Args:
            token: An access token; None for that of the first user.
        """
        return AsyncClient(configuration=self.configuration(token))

    def add_token(
        self, token: str, user: str, scopes: Collection[str] | None = None
    ) -> str:
        """Make an access token valid, and return it.

        Args:
            token: The token.
            user: The gid or the email address of the user that it stands for.
            scopes: The OAuth scopes that it has; None for all that the user may do.

        Raises:
            LookupError: There is no such user.
        """
        for record in self._backend.store.list_kind("user"):
            if user in (record["gid"], record.get("email")):
                self._accounts.add(token, record["gid"], scopes)
                return token
        raise LookupError(f"There is no user {user!r}")

    def revoke_token(self, token: str) -> None:
        """Make an access token invalid: its requests are refused with 401."""
        self._accounts.revoke(token)

    # What goes wrong.

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
        """Let something go wrong with the next requests.

        Args:
            status: The status that they are refused with; None: they are carried out.
            times: How many requests it happens to.
            operation: An operationId or a method, such as `get_task`; None for any.
            delay: Seconds that the response takes.
            cut: Whether the connection breaks instead of a response.
            retry_after: What the header Retry-After says.
            message: What the error says.

        Raises:
            ValueError: There is no such operation.
        """
        if operation is not None:
            operation = self._service.find_operation(operation)
        fault = PlannedFault(status, operation, times, delay, cut, retry_after, message)
        self._faults.plan(fault)

    def limit_rate(self, requests: int, seconds: float = 60.0) -> None:
        """Refuse with 429 what is more than so many requests in so many seconds."""
        self._faults.limit(requests, seconds)

    # Webhooks.

    def receive_webhooks(self, target: str, receiver: Receiver) -> None:
        """Let a function take what is sent to the target of a webhook.

        Args:
            target: The address that `create_webhook` is called with.
            receiver: Takes headers and body, and returns a status and headers.
        """
        self._webhooks.receivers[target] = receiver

    def deliver_webhooks(self) -> int:
        """Send what webhooks wait for, and the heartbeats that are due by the clock.

        After each request what is due is sent as well. A delivery that failed is due
        again some time later; this function does not wait for that.

        Returns:
            How many deliveries were accepted.
        """
        return self._webhooks.deliver(impatient=True)

    # The server.

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        """Respond to a request; clients call it."""
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
        """Take requests over HTTP, too; return the address for `Configuration.host`.

        Args:
            port: The port on loopback; 0 for any that is free.
        """
        if self._server is None:
            self._server = LoopbackServer(self, port)
        return self._server.host

    def close(self) -> None:
        """Close the clients, and stop taking requests over HTTP."""
        for client in self._clients:
            client.close()
        if self._server is not None:
            self._server.close()
            self._server = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
