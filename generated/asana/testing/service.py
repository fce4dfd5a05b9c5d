"""Handle requests: from request to response."""

from __future__ import annotations

import copy
import json
import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from . import (
    rules_content,
    rules_copies,
    rules_dependencies,
    rules_exports,
    rules_extras,
    rules_goals,
    rules_memberships,
    rules_people,
    rules_projects,
    rules_rollups,
    rules_search,
    rules_tasks,
    rules_templates,
    rules_time,
)
from .accounts import Access, Accounts, check_scope
from .backend import BASE_PATH, ORIGIN, Backend
from .calls import Call
from .checks import Arguments, RequestChecker
from .context import Context, Rule
from .derived import FILES_PATH
from .document import Document, Operation, load_document
from .faults import Faults, PlannedFault
from .generic import find_rule
from .refusals import Refusal
from .replies import Reply, ReplyBuilder
from .rules_webhooks import WebhookRules
from .webhooks import Webhooks

__all__ = ["Service", "load_checker"]

_logger = logging.getLogger(__name__)
_RULES = (
    *(rules_content, rules_copies, rules_dependencies, rules_exports, rules_extras),
    *(rules_goals, rules_memberships, rules_people, rules_projects, rules_rollups),
    *(rules_search, rules_tasks, rules_templates, rules_time),
)


@lru_cache(1)
def load_checker() -> RequestChecker:
    """Load the request checker, once per process."""
    return RequestChecker(load_document())


@dataclass(slots=True)
class _Request:
    """A parsed request."""

    method: str
    path: str
    pairs: Sequence[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes


class Service:
    """Carries out requests.

    Args:
        backend: The state.
        accounts: The tokens.
        faults: The planned faults.
        webhooks: The webhooks.

    Attributes:
        calls: The received requests.
    """

    def __init__(
        self, backend: Backend, accounts: Accounts, faults: Faults, webhooks: Webhooks
    ) -> None:
        self._backend = backend
        self._accounts = accounts
        self._faults = faults
        self._webhooks = WebhookRules(webhooks)
        self._document: Document = load_document()
        self._checker = load_checker()
        self.calls: list[Call] = []

    def handle(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[Reply, PlannedFault | None]:
        """Carry out a request.

        Args:
            method: The HTTP method.
            url: The URL, with or without the host.
            headers: The headers.
            body: The body.

        Returns:
            The response, and the fault planned for it.
        """
        parts = urlsplit(url)
        request = _Request(
            method,
            parts.path.removeprefix(BASE_PATH),
            parse_qsl(parts.query, keep_blank_values=True),
            {name.lower(): value for name, value in headers.items()},
            body,
        )
        found = self._document.find(method, request.path)
        call = Call(found[0].name if found else None, method, unquote(request.path))
        call.query = dict(request.pairs)
        call.body = _read_data(body)
        self.calls.append(call)
        self._backend.origin = _find_origin(parts, request.headers)
        fault = self._faults.take(call.operation)
        try:
            if fault is not None and fault.status is not None:
                raise fault.build_refusal(fault.status)
            reply = self._carry_out(request, found, call)
        except Refusal as refusal:
            reply = Reply(refusal.status, refusal.headers, refusal.body)
        except Exception as error:  # as a real server: report the error, and continue
            _logger.exception("%s %s", method, url)
            reply = Reply(500, {}, Refusal(500, f"The fake failed: {error!r}").body)
        call.status = 0 if fault is not None and fault.cut else reply.status
        return reply, fault

    def find_operation(self, name: str) -> str:
        """Return the operationId for an operationId or the name of a method.

        Raises:
            ValueError: The operation does not exist.
        """
        methods = {_to_method(known): known for known in self._document.operations}
        found: str = methods.get(name, name)
        if found not in self._document.operations:
            close = get_close_matches(name, [*methods, *methods.values()], 1)
            hint = f"; did you mean {close[0]}?" if close else ""
            raise ValueError(f"There is no operation {name!r}{hint}")
        return found

    def read_file(self, url: str) -> bytes | None:
        """Return the content of the attachment at a URL; None if there is none."""
        path = urlsplit(url).path
        return self._backend.files.get(path.removeprefix(FILES_PATH))

    def _carry_out(
        self,
        request: _Request,
        found: tuple[Operation, dict[str, str]] | None,
        call: Call,
    ) -> Reply:
        access = self._accounts.find(request.headers)
        call.user = access.user
        wait = self._faults.find_wait()
        if wait > 0:
            after = {"Retry-After": str(max(1, round(wait + 0.5)))}
            raise Refusal(
                429, "You have made too many requests recently.", headers=after
            )
        if found is None:
            raise Refusal(404, f"No matching route for request {call.path}")
        operation, values = found
        check_scope(access, operation)
        call.path_parameters = {name: unquote(value) for name, value in values.items()}
        arguments = self._checker.read(
            operation,
            call.path_parameters,
            request.pairs,
            request.headers.get("content-type", ""),
            request.body,
        )
        call.query = arguments.query
        if operation.content_type:
            call.body = copy.deepcopy(arguments.data)
        return self._run(operation, arguments, request, access, call)

    def _run(
        self,
        operation: Operation,
        arguments: Arguments,
        request: _Request,
        access: Access,
        call: Call,
    ) -> Reply:
        function = self._webhooks.find(operation) or find_rule(operation)
        call.modelled = function is not None
        if function is None:
            return Reply(operation.status, {}, operation.example)
        user = self._backend.store.find(access.user)
        if user is None:
            raise Refusal(401, "Not Authorized")
        self._backend.reader = access.user

        def repeat(
            method: str, path: str, query: Mapping[str, str], body: Any
        ) -> tuple[int, Mapping[str, str], Any]:
            target = f"{path}?{urlencode(query)}" if query else path
            content = b"" if body is None else json.dumps(body).encode("utf-8")
            reply, _ = self.handle(method, target, request.headers, content)
            return reply.status, reply.headers, reply.body

        context = Context(self._backend, operation, arguments, user, repeat)
        return self._show(context, function, request)

    def _show(self, context: Context, function: Rule, request: _Request) -> Reply:
        """Carry out a rule, and build the response from its result."""
        builder = ReplyBuilder(context, request.path, request.pairs)
        if context.operation.is_list and "offset" in context.query:
            return builder.build_page([])
        try:
            value = function(context)
        except BaseException:
            self._backend.undo()
            raise
        self._backend.keep()
        return builder.build(value)


def _find_origin(url: SplitResult, headers: Mapping[str, str]) -> str:
    """Return the origin that a request was sent to, or that of Asana if it has none."""
    if url.netloc:
        return f"{url.scheme}://{url.netloc}"
    return f"http://{headers['host']}" if "host" in headers else ORIGIN


def _read_data(body: bytes) -> Any:
    """Return the content of `data` in a JSON body; None if there is none."""
    try:
        value = json.loads(body)
    except ValueError:
        return None
    return value.get("data") if isinstance(value, dict) else None


def _to_method(operation: str) -> str:
    """Return the method name of an operation."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", operation).lower()
