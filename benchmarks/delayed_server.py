"""A server on loopback that responds to each request after DELAY seconds.

    python benchmarks/delayed_server.py DELAY

It prints its port, and ends when its standard input is closed.
"""

import asyncio
import json
import sys
from typing import Any

BODY = json.dumps({"data": {"gid": "1", "name": "a task", "completed": False}}).encode()
RESPONSE = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\n"
    b"Content-Length: %d\r\n\r\n" % len(BODY)
) + BODY


class Connection(asyncio.Protocol):
    """Responds to each request after a delay."""

    delay = 0.0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.left = b""

    def data_received(self, data: bytes) -> None:
        *requests, self.left = (self.left + data).split(b"\r\n\r\n")
        for _ in requests:
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
    await asyncio.to_thread(sys.stdin.read)  # until who started this ends


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
