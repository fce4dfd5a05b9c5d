"""`sdkgen operations`."""

import json
from typing import Any

import click

from generator.builder.api import build_api
from generator.cli.console import print_warnings
from generator.cli.options import document_options
from generator.cli.reports import clean_line
from generator.job import Job
from generator.model.api import Api
from generator.pipeline import load_valid


@click.command("operations")
@document_options()
def command(job: Job, form: str) -> None:
    """Print a table of a document's operations.

    With --format json, prints a JSON list.

    \b
    Example:
      sdkgen operations --spec specs/asana.yaml
    """
    document = load_valid(job)
    print_warnings(document.warnings, "text")
    operations = _list_operations(build_api(document))
    if form == "json":
        click.echo(json.dumps(operations, indent=1))
        return
    rows = [["TAG", "METHOD", "HTTP", "PATH", "PARAMETERS"]]
    for item in operations:
        parameters = ", ".join(parameter["name"] for parameter in item["parameters"])
        cells = [item[key] for key in ("tag", "method", "http_method", "path")]
        rows.append([*cells, parameters])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    for *cells, last in rows:
        padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
        click.echo(clean_line("  ".join([*padded, last]).rstrip()))


def _list_operations(api: Api) -> list[dict[str, Any]]:
    return [
        {
            "tag": tag.wire_name,
            "class": tag.name,
            "operation_id": operation.wire_name,
            "method": operation.name,
            "http_method": operation.method,
            "path": operation.path,
            "summary": operation.summary,
            "deprecated": operation.deprecated,
            "parameters": [
                {"name": p.wire_name, "in": p.location, "required": p.required}
                for p in operation.parameters
            ],
        }
        for tag in api.tags
        for operation in tag.operations
    ]
