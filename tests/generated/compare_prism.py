"""Let Prism and the fake Asana judge the same requests, valid and mutated ones.

`python -m tests.generated.compare_prism PRISM DOCUMENT [REQUESTS]` prints the requests of which one
says that they are valid and the other that they are not, by reason.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import urllib3

from tests.documents import ROOT
from tests.generated.call_prism import serve

sys.path.insert(0, str(ROOT / "generated"))

from asana.testing.document import Document, Operation, load_document
from asana.testing.refusals import Refusal
from asana.testing.service import load_checker

VALUES: tuple[Any, ...] = ("", "x", 7, -1.5, True, None, [], ["x"], {}, {"a": 1})
TYPE = "application/json; charset=UTF-8"


def make_requests(
    document: Document, count: int
) -> Iterator[tuple[Operation, Any, Any]]:
    """Make requests: operation, query and body; each second one is mutated."""
    random.seed(1)
    operations = [
        operation
        for operation in document.operations.values()
        if operation.body is not None or not operation.content_type
    ]
    for number in range(count):
        operation = operations[number // 2 % len(operations)]
        query = {
            parameter.name: choose(parameter.schema)
            for parameter in operation.parameters.values()
            if parameter.location == "query"
            and (parameter.required or random.random() < 0.2)
        }
        body = None if operation.body is None else operation.body["example"]
        body = json.loads(json.dumps(body))
        if number % 2:
            mutate(query, body)
        yield operation, query, body


def choose(schema: Any) -> str:
    """Choose a value that is valid for the schema of a parameter."""
    if "enum" in schema:
        return str(random.choice(schema["enum"]))
    if schema.get("type") == "array":
        return choose(schema["items"])
    if schema.get("format") == "date":
        return "2026-02-01"
    if schema.get("format") == "date-time":
        return "2026-02-01T10:00:00.000Z"
    return {"integer": "5", "number": "5", "boolean": "true"}.get(
        schema.get("type", ""), "12"
    )


def mutate(query: dict[str, str], body: Any) -> None:
    """Change, remove or add one thing."""
    data = body.get("data") if isinstance(body, dict) else None
    if isinstance(data, dict) and data and random.random() < 0.8:
        name = random.choice(list(data))
        if random.random() < 0.25:
            del data[name]
        else:
            data[name] = random.choice(VALUES)
    elif query:
        name = random.choice(list(query))
        if random.random() < 0.3:
            del query[name]
        else:
            query[name] = random.choice(["x", "-1", "1000", "true"])


def judge(operation: Operation, query: Any, body: Any) -> str:
    """Return what the fake has against a request, "" for nothing."""
    content = b"" if body is None else json.dumps(body).encode()
    try:
        load_checker().read(operation, {}, list(query.items()), TYPE, content)
    except Refusal as refusal:
        return refusal.message
    return ""


def ask(pool: urllib3.PoolManager, address: str, request: Any) -> str:
    """Return what Prism has against a request, "" for nothing."""
    operation, query, body = request
    path = "/".join(
        "12" if step.startswith("{") else step for step in operation.path.split("/")
    )
    response = pool.request(
        operation.method,
        f"{address}{path}?{urlencode(query)}",
        body=None if body is None else json.dumps(body),
        headers={
            "Authorization": "Bearer token",
            **({} if body is None else {"Content-Type": TYPE}),
        },
    )
    said = json.loads(response.headers.get("sl-violations", "[]"))
    found = [item for item in said if item["severity"] == "Error"]
    if not found and response.status < 400:
        return ""
    return (
        "; ".join(
            f"{'.'.join(map(str, item.get('location', ())))} {item['message']}"
            for item in found
        )
        or f"status {response.status}: {response.data[:200]!r}"
    )


def main() -> None:
    """Print how often they agree, and what they do not agree on."""
    prism, path = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 2000
    agreed, invalid, differences = 0, 0, Counter[str]()
    with serve(prism, path) as address, urllib3.PoolManager() as pool:
        for request in make_requests(load_document(), count):
            ours, theirs = judge(*request), ask(pool, address, request)
            invalid += bool(ours)
            if bool(ours) == bool(theirs):
                agreed += 1
            else:
                operation = request[0].name
                differences[f"{operation}: ours {ours!r}, Prism {theirs!r}"] += 1
    print(f"{count} requests, {invalid} refused by the fake, {agreed} judged alike")
    for difference, times in differences.most_common():
        print(f"{times:4} {difference}")


if __name__ == "__main__":
    main()
