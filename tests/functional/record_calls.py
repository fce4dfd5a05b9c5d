"""Call an SDK's operations against loopback and print what it sent, as JSON.

Run as a separate program, because both SDKs are named `asana`:

    python record_calls.py FOLDER_OF_THE_SDK [async] < calls.json
"""

import asyncio
import inspect
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

RESPONSES: dict[str, Any] = {"next": {"data": {}}}
SENT: list[dict[str, Any]] = []


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body leave together

    def handle_any(self) -> None:
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        sent = {
            "method": self.command,
            "target": self.path,
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body.decode("latin-1"),
        }
        SENT.append(sent)
        self.respond()

    def respond(self) -> None:
        self.send(200, json.dumps(RESPONSES["next"]).encode(), {})

    def send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        """Send a response, of JSON unless the headers say another media type."""
        self.send_response(status)
        described = {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }
        for name, value in {**described, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_HEAD = do_OPTIONS = handle_any
    do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

    def log_message(self, format: str, *args: Any) -> None:
        pass


def serve(handler: type[Handler]) -> str:
    """Serve on loopback until the process ends; return the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    import asana

    configuration = asana.Configuration()
    configuration.host = serve(Handler)
    configuration.access_token = "token"
    settings = (configuration, "X-Default", "default", "cookie=1")
    calls = json.load(sys.stdin)
    if sys.argv[2:] == ["async"]:
        recorded = asyncio.run(record_async(asana, settings, calls))
    else:
        recorded = record(asana, settings, calls)
    json.dump(recorded, sys.stdout)


def record(asana: Any, settings: Any, calls: list[Any]) -> list[Any]:
    client = asana.ApiClient(*settings)
    recorded = []
    for call in calls:
        RESPONSES["next"] = call["response"]
        method = getattr(getattr(asana, call["class"])(client), call["method"])
        SENT.clear()
        result = method(*call["arguments"])
        if not isinstance(result, (dict, type(None))):
            result = list(result)
        recorded.append(describe(method, result))
    return recorded


async def record_async(asana: Any, settings: Any, calls: list[Any]) -> list[Any]:
    recorded = []
    async with asana.AsyncApiClient(*settings) as client:
        for call in calls:
            RESPONSES["next"] = call["response"]
            api = getattr(asana, f"Async{call['class']}")(client)
            method = getattr(api, call["method"])
            SENT.clear()
            result = method(*call["arguments"])
            if inspect.isawaitable(result):
                result = await result
            if hasattr(result, "__aiter__"):
                result = [item async for item in result]
            recorded.append(describe(method, result))
    return recorded


def describe(method: Any, result: Any) -> dict[str, Any]:
    parameters = inspect.signature(method).parameters.values()
    names = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    return {"sent": list(SENT), "result": result, "parameters": names}


if __name__ == "__main__":
    main()
