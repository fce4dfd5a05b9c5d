"""The settings that a portfolio has for each of its projects."""

from __future__ import annotations

from .backend import Backend
from .store import Record

__all__ = ["settle_portfolio"]


def settle_portfolio(backend: Backend, portfolio: Record, user: Record | None) -> None:
    """Create the settings of added projects, and delete those of removed ones."""
    kind, gid = "project_portfolio_setting", portfolio["gid"]
    items = dict.fromkeys(portfolio["items"])
    for setting in backend.store.linked(kind, "portfolio", gid):
        if setting["project"] in items:
            del items[setting["project"]]
        else:
            backend.delete(setting, user)
    for item in items:
        if backend.store[item]["resource_type"] == "project":
            backend.create(kind, {"portfolio": gid, "project": item}, user)
