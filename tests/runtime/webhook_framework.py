"""The receiver of webhook_app.py within FastAPI, which the other servers need not load."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.routing import Route
from webhook_app import receiver

app = FastAPI()
app.mount("/hooks", receiver.asgi)
app.routes.append(Route("/hook", receiver.asgi))
