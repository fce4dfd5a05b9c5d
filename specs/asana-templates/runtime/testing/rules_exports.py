"""Rules of exports: files of records, finished according to a job or the export itself."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping
from typing import Any

from .context import Context, rule
from .refusals import Refusal
from .rendering import read_fields
from .rules_search import find_matching
from .rules_server import finish_export, start_job
from .store import Record

__all__: list[str] = []

_KINDS = {"task": "task", "team": "team", "message": "status_update"}


@rule("createGraphExport")
def _export_graph(context: Context) -> Record:
    context.require("parent")
    kinds = ("goal", "project", "portfolio", "team")
    parent = context.reference("parent", context.data["parent"], *kinds)
    backend = context.backend
    found = [
        record
        for record in backend.store.list_all()
        if parent["gid"] in backend.list_watchers(record)
    ]
    shown = [backend.renderer.full(record) for record in found]
    export = _create_file(context, "graph_export", json.dumps({"data": shown}))
    return start_job(context, "graph_export_request", "new_graph_export", export)


@rule("createResourceExport")
def _export_resources(context: Context) -> Record:
    context.require("workspace", "export_request_parameters")
    value = context.data["workspace"]
    workspace = context.reference("workspace", value, "workspace")
    store = context.backend.store
    for export in store.linked("resource_export", "workspace", workspace["gid"]):
        if "completed_at" not in export:
            raise Refusal(403, "workspace: Another export is in progress")
    lines: list[str] = []
    for wanted in context.data["export_request_parameters"]:
        lines += map(json.dumps, _list_wanted(context, workspace, wanted))
    text = "".join(f"{line}\n" for line in lines)
    held = {"workspace": workspace["gid"]}
    export = _create_file(context, "resource_export", text, held)
    return start_job(context, "export_request", "new_resource_export", export)


def _list_wanted(
    context: Context, workspace: Record, wanted: Mapping[str, Any]
) -> Iterable[dict[str, Any]]:
    """List the records of a kind to export."""
    kind = _KINDS.get(wanted.get("resource_type", ""))
    if kind is None:
        names = ", ".join(_KINDS)
        raise Refusal(
            400, f"export_request_parameters.resource_type: Not one of {names}"
        )
    backend = context.backend
    records = [
        record
        for record in backend.store.list_kind(kind)
        if backend.find_workspace(record) == workspace["gid"]
    ]
    fields = read_fields(wanted.get("fields", ()))
    for record in find_matching(context, records, wanted.get("filters", {})):
        shown = backend.renderer.full(record)
        yield backend.renderer.by_fields(record, fields) if fields else shown


@rule("createOrganizationExport")
def _export_organization(context: Context) -> Record:
    context.require("organization")
    value = context.data["organization"]
    organization = context.reference("organization", value, "workspace")
    backend = context.backend
    shown = [
        backend.renderer.full(record)
        for record in backend.store.list_all()
        if backend.find_workspace(record) == organization["gid"]
    ]
    held = {"organization": organization["gid"]}
    text = json.dumps({"data": shown})
    return _create_file(context, "organization_export", text, held)


@rule("getOrganizationExport")
def _get_organization_export(context: Context) -> Record:
    export = context.path_record("organization_export_gid")
    context.change(export, {"state": "finished"})
    finish_export(context, export)
    return export


def _create_file(
    context: Context, kind: str, text: str, fields: Mapping[str, Any] | None = None
) -> Record:
    """Create an export; its file becomes available once the export is finished."""
    export = context.create(kind, fields or {})
    context.backend.files[export["gid"]] = gzip.compress(text.encode("utf-8"), mtime=0)
    return export
