"""Create a document with a multiple of another's operations.

Each copy has its own paths, operationIds and tags; components are shared.
"""

from pathlib import Path
from typing import Any

import yaml

from generator.source.files import load_file
from generator.source.operations import HTTP_METHODS


class Dumper(yaml.CSafeDumper):
    """Writes what is one object in several places each time, as most documents do."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def multiply(data: dict[str, Any], times: int) -> dict[str, Any]:
    paths = dict(data["paths"])
    for number in range(1, times):
        for path, item in data["paths"].items():
            if path.startswith("/"):  # the others are extensions
                paths[f"/copy{number}{path}"] = copy_item(item, number)
    tags = [
        {**tag, "name": f"{tag['name']} {number}"} if number else tag
        for number in range(times)
        for tag in data.get("tags", [])
    ]
    return {**data, "tags": tags, "paths": paths}


def copy_item(item: dict[str, Any], number: int) -> dict[str, Any]:
    copied = dict(item)
    for method in HTTP_METHODS:
        if method in item:
            operation = dict(item[method])
            operation["operationId"] = f"{operation['operationId']}{number}"
            operation["tags"] = [f"{tag} {number}" for tag in operation["tags"]]
            copied[method] = operation
    return copied


def write_multiple(document: Path, times: int, out: Path) -> None:
    data, _ = load_file(document)
    text = yaml.dump(
        multiply(data, times), Dumper=Dumper, sort_keys=False, allow_unicode=True
    )
    out.write_text(text, "utf-8")
