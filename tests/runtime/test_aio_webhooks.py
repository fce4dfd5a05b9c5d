"""One event loop serves webhooks, and creates them with the client for asyncio."""

from __future__ import annotations

import asyncio
from typing import Any

from asana_stand_in import PROJECT, AsanaStandIn, build_event

import asana
from asana.webhooks import WebhookEvent, WebhookReceiver


async def serve(app: Any) -> asyncio.Server:
    """Serve an ASGI application; just enough of HTTP for what the stand-in sends."""

    async def respond(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *fields = head.strip().split("\r\n")
        method, target, _ = line.split(" ")
        path, _, query = target.partition("?")
        pairs = [field.split(": ", 1) for field in fields]
        headers = [(n.lower().encode(), v.encode("latin-1")) for n, v in pairs]
        length = int(dict(headers).get(b"content-length", b"0"))
        body = await reader.readexactly(length)
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode(),
            "headers": headers,
        }

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                writer.write(b"HTTP/1.1 %d X\r\n" % message["status"])
                for name, value in message["headers"]:
                    writer.write(name + b": " + value + b"\r\n")
                writer.write(b"Connection: close\r\n\r\n")
            else:
                writer.write(message["body"])

        await app(scope, receive, send)
        writer.close()

    return await asyncio.start_server(respond, "127.0.0.1", 0)


async def work(stand_in: AsanaStandIn, configuration: asana.Configuration) -> list[str]:
    receiver = WebhookReceiver()
    seen: list[str] = []
    workspace = stand_in.workspace
    async with asana.AsyncClient(configuration=configuration) as client:

        @receiver.on(resource_type="task")
        async def handle(event: WebhookEvent) -> None:
            listed = [hook async for hook in client.webhooks.get_webhooks(workspace)]
            seen.append(f"{event['resource']['gid']} of {len(listed)}")

        async with await serve(receiver.asgi) as server:
            port = server.sockets[0].getsockname()[1]
            target = f"http://127.0.0.1:{port}/hooks?a=b"
            async with receiver.expect_handshake_async(target) as handshake:
                created = await client.webhooks.create_webhook(
                    {"data": {"resource": PROJECT, "target": target}}
                )
                await handshake.confirm_async(created.get("X-Hook-Secret", ""))
            webhook = stand_in.webhooks[created.get("gid", "")]
            events = [build_event(1), build_event(2)]
            response = await asyncio.to_thread(stand_in.deliver, webhook, events)
            assert response.status == 200
            await client.webhooks.delete_webhook(webhook.gid)
    return seen


def test_one_loop_creates_and_receives() -> None:
    configuration = asana.Configuration()
    configuration.access_token = "token-1"
    with AsanaStandIn("token-1") as stand_in:
        configuration.host = stand_in.host
        assert asyncio.run(work(stand_in, configuration)) == ["1 of 1", "2 of 1"]
        assert len(stand_in.deleted) == 1
