"""Run cases of `published_cases.txt` with an SDK and print the results as JSON.

Run as a separate program, because both SDKs are named `asana`:

    python run_published_cases.py FOLDER_OF_THE_SDK < cases.json
"""

import ast
import contextlib
import copy
import datetime
import decimal
import enum
import http
import http.client
import io
import json
import logging
import os
import pickle
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

from record_calls import SENT, Handler, serve

REPLIES: list[tuple[int, bytes, dict[str, str]]] = []
TASK = {"data": {"gid": "1"}}
DROPPED = 0  # the status of a response that is none: the connection is closed
CALL_API = [
    *("resource_path", "method", "path_params", "query_params", "header_params"),
    *("body", "post_params", "files", "response_type", "auth_settings", "async_req"),
    *("_return_http_data_only", "collection_formats", "_preload_content"),
    "_request_timeout",
]


def describe_pages() -> dict[str, Any]:
    """Return what programs give a PageIterator that they make themselves."""
    first: list[Any] = ["/tasks", "GET", {}, {"limit": 2}, {}, None, [], {}, object]
    values = [*first, ["personalAccessToken"], None, True, {}, True, None]
    return dict(zip(CALL_API, values, strict=True))


class ScriptedHandler(Handler):
    def respond(self) -> None:
        # The last reply is that to all further requests.
        status, body, headers = REPLIES.pop(0) if len(REPLIES) > 1 else REPLIES[0]
        threading.Event().wait(float(headers.pop("X-Delay", 0)))
        if status == DROPPED:
            self.close_connection = True
        else:
            self.send(status, body, headers)


class Colour(enum.Enum):
    RED = "red"


def reply(status: int = 200, body: Any = TASK, **headers: str) -> None:
    """Add a response to those that the server gives."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    REPLIES.append((status, content, named))


def reply_pages(*pages: list[int]) -> None:
    """Let the server give the pages of a list of numbers."""
    for number, page in enumerate(pages, start=1):
        following = {"offset": f"o{number}"} if number < len(pages) else None
        items = [{"gid": str(item)} for item in page]
        reply(body={"data": items, "next_page": following})


def catch(function: Callable[[], Any]) -> Any:
    """Return the exception that a function raises, or what it returns."""
    try:
        return function()
    except Exception as error:
        return error


def patch(target: Any, name: str, result: Any, function: Callable[[], Any]) -> Any:
    """Call a function while an attribute is a mock; return its result and the mock's calls."""
    with mock.patch.object(target, name, return_value=result) as replaced:
        found = function()
        found = [*found] if hasattr(found, "__next__") else found
    return [found, [list_arguments(call) for call in replaced.call_args_list]]


def list_arguments(call: Any) -> dict[str, Any]:
    """List the arguments of `call_api` by name, however they were given."""
    arguments = {**dict(zip(CALL_API, call.args, strict=False)), **call.kwargs}
    arguments.pop("response_type", None)
    # None and False are the same to it.
    return {name: value or None for name, value in arguments.items()}


def list_names(asana: Any, host: str, folder: Path) -> dict[str, Any]:
    """List the names that the code of cases uses, with a client that is fresh."""
    note, image = folder / "note.txt", folder / "image.png"
    note.write_text("content", encoding="utf-8")
    image.write_bytes(b"\x89PNG")
    configuration = asana.Configuration()
    configuration.host = host
    configuration.access_token = "to-ken-1"
    configuration.temp_folder_path = str(folder)
    client = asana.ApiClient(configuration)

    class Through(asana.ApiClient):  # type: ignore[misc]
        def call_api(self, path: str, *arguments: Any, **keywords: Any) -> Any:
            return super().call_api(f"/through{path}", *arguments, **keywords)

    modules = (copy, http, io, json, logging, os, pickle, sys, threading)
    return {
        **{module.__name__: module for module in modules},
        **{f.__name__: f for f in (catch, patch, reply, reply_pages, Through)},
        **{kind.__name__: kind for kind in (Colour, decimal.Decimal)},
        **{kind.__name__: kind for kind in (datetime.date, datetime.datetime)},
        "PageIterator": asana.pagination.page_iterator.PageIterator,
        "Retry": __import__("urllib3").Retry,
        "asana": asana,
        "client": client,
        "configuration": configuration,
        "files": asana.AttachmentsApi(client),
        "folder": str(folder),
        "image": str(image),
        "mock": mock,
        "new": lambda: asana.TasksApi(asana.ApiClient(configuration)),
        "note": str(note),
        "request": describe_pages(),
        "tasks": asana.TasksApi(client),
        "users": asana.UsersApi(client),
    }


def run(code: str, names: dict[str, Any]) -> Any:
    """Run statements and return what the last one, an expression, comes to."""
    *statements, last = ast.parse(code).body
    assert isinstance(last, ast.Expr), code
    exec(compile(ast.Module(statements, []), "case", "exec"), names)
    return describe(eval(compile(ast.Expression(last.value), "case", "eval"), names))


def describe(value: Any) -> Any:
    """Describe a result so that it can be compared, whichever SDK gave it."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, BaseException):
        return describe_error(value)
    if isinstance(value, (bytes, decimal.Decimal)):
        return repr(value)
    if isinstance(value, Mapping):
        names = [n for n in value if str(n).lower() not in ("date", "server")]
        return {str(name): describe(value[name]) for name in names}
    if isinstance(value, tuple):
        return ["tuple", *map(describe, value)]
    if isinstance(value, (list, set)) or hasattr(value, "__next__"):
        return [*map(describe, value)]
    if hasattr(value, "successful"):  # a call in the background
        return describe(value.get(10))
    return f"<{type(value).__name__}>"


def describe_error(error: BaseException) -> str:
    """Name an exception as programs for 5.x know it."""
    for kind in type(error).__mro__:
        if kind.__name__ == "ApiException":
            return f"ApiException {getattr(error, 'status', None)}"
        if kind.__module__ != "asana" and not kind.__module__.startswith("asana."):
            return kind.__name__
    raise AssertionError(error)


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    import asana
    import asana.pagination.event_iterator
    import asana.pagination.page_iterator
    import asana.rest

    host = serve(ScriptedHandler)
    outcomes = []
    for code in json.load(sys.stdin):
        SENT.clear()
        REPLIES.clear()
        if "reply" not in code:
            reply()
        with (
            tempfile.TemporaryDirectory() as folder,
            contextlib.redirect_stderr(io.StringIO()),
            mock.patch("time.sleep"),  # no wait before a retry
        ):
            names = list_names(asana, host, Path(folder))
            result = describe(catch(partial(run, code, names)))
        outcomes.append({"sent": list(SENT), "result": result})
    json.dump(outcomes, sys.stdout)


if __name__ == "__main__":
    main()
