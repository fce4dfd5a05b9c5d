"""Rules of events, batches and jobs."""

from __future__ import annotations

from typing import Any

from .clock import format_time
from .context import Context, rule
from .derived import FILES_PATH
from .refusals import Refusal
from .store import Record

__all__ = ["Body", "finish_export", "start_job"]

_MOST_ACTIONS = 10


class Body(dict[str, Any]):
    """A complete response body, if it is more than `data`."""


@rule("getEvents", "getWorkspaceEvents")
def _get_events(context: Context) -> Body:
    if "workspace_gid" in context.arguments.path:
        resource = context.path_record("workspace_gid")
    else:
        resource = context.reference("resource", context.query["resource"])
    gid = resource["gid"]
    events, token, more = context.backend.events.read(gid, context.query.get("sync"))
    data = [event.content for event in events]
    return Body({"data": data, "sync": token, "has_more": more})


@rule("createBatchRequest")
def _run_batch(context: Context) -> list[dict[str, Any]]:
    actions = context.data.get("actions", [])
    if not 0 < len(actions) <= _MOST_ACTIONS:
        raise Refusal(400, f"actions: A batch has 1 to {_MOST_ACTIONS} actions")
    results = []
    for action in actions:
        method = action["method"].upper()
        data = action.get("data") or {}
        options = action.get("options") or {}
        query = {
            name: str(options[name]) for name in ("limit", "offset") if name in options
        }
        if "fields" in options:
            query["opt_fields"] = ",".join(options["fields"])
        if method == "GET":
            query |= {name: _write(value) for name, value in data.items()}
        body = None if method in ("GET", "DELETE") else {"data": data}
        status, headers, content = context.repeat(
            method, action["relative_path"], query, body
        )
        results.append({"status_code": status, "headers": headers, "body": content})
    return results


def _write(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def start_job(context: Context, subtype: str, name: str, made: Record) -> Record:
    """Create a job for work that is already done; when it is first read, it is finished."""
    fields = {"resource_subtype": subtype, "status": "in_progress", name: made["gid"]}
    return context.create("job", fields)


@rule("getJob")
def _get_job(context: Context) -> Record:
    job = context.path_record("job_gid")
    context.change(job, {"status": "succeeded"})
    for name in ("new_graph_export", "new_resource_export"):
        if name in job:
            finish_export(context, context.backend.store[job[name]])
    return job


def finish_export(context: Context, export: Record) -> None:
    """Make the file of an export available."""
    backend = context.backend
    if export["download_url"] is None:
        context.change(
            export, {"download_url": f"{backend.origin}{FILES_PATH}{export['gid']}"}
        )
        if export["resource_type"] != "organization_export":
            now = format_time(backend.clock.now)
            context.change(export, {"completed_at": now})
