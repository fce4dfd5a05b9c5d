"""A server on loopback, in a process of its own, that responds to each request with a webhook.

    python -m benchmarks.server DELAY

Each response is sent DELAY seconds after its request. It prints its port, and ends when its standard
input is closed.
"""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
WEBHOOK = {
    "data": {
        "gid": "12345",
        "resource_type": "webhook",
        "active": False,
        "resource": {"gid": "12345", "resource_type": "task", "name": "Bugs"},
        "target": "https://example.com/receive-webhook/7654",
    }
}
BODY = json.dumps(WEBHOOK).encode()
RESPONSE = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\n"
    b"Content-Length: %d\r\n\r\n" % len(BODY)
) + BODY


@contextmanager
def run_server(delay: float = 0) -> Iterator[str]:
    """Run the server in a child process; its address is the value of the context."""
    command = [sys.executable, "-m", "benchmarks.server", str(delay)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True
    ) as process:
        assert process.stdin and process.stdout
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/api/1.0"
        process.stdin.close()


class Connection(asyncio.Protocol):
    """Responds to each request after a delay, and ignores its body."""

    delay = 0.0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.head = b""
        self.left = 0  # bytes of the body that have not arrived

    def data_received(self, data: bytes) -> None:
        if self.left:
            self.left -= len(data)
        else:
            self.head += data
            head, end, body = self.head.partition(b"\r\n\r\n")
            if not end:
                return
            self.head = b""
            length = re.search(rb"^content-length: *(\d+)", head, re.I | re.M)
            self.left = int(length[1]) - len(body) if length else 0
        if self.left:
            return
        if self.delay:
            asyncio.get_running_loop().call_later(self.delay, self.respond)
        else:
            self.respond()

    def respond(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(RESPONSE)


async def serve(delay: float) -> None:
    Connection.delay = delay
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until the parent process closes it


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
