"""Compare how Prism and the fake Asana validate the same requests, valid and mutated ones.

`python -m tests.generated.compare_prism PRISM DOCUMENT [REQUESTS]` prints how often only one of them
takes a request, for each of the REASONS, and fails where there is no reason for it.
"""

import json
import random
import re
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

# Why they differ: what the fake says, what Prism says ("" where it takes the request), and why
# the fake is right.
REASONS = (
    (
        r"",
        r"((request\.)?query\.opt_fields\.\d+ [^;]*)+",
        "Asana passes over unknown opt_fields",
    ),
    (
        *(r"", r"request\.body\.data\.(followers|members) .* must be (string|array)"),
        "Asana takes users as a list and joined by commas",
    ),
    (
        r".*: Unknown field",
        r"",
        "Asana refuses unknown fields, which schemas leave open",
    ),
    (
        *(r"Missing input: .*", r""),
        "Some parameters go together, which only descriptions say",
    ),
    (
        r"\w+: .* is not \d+ at least.*|include: .* is not one of .*|\w+_on: .*",
        r"",
        "Some ranges, lists and dates are given only in descriptions",
    ),
)
UNCHECKED = "Prism checks no body whose schema has an enumeration with null"

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
    if response.status == 422:  # the document has no response for invalid requests
        said = json.loads(response.data)["validation"]
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


def explain(operation: Operation, ours: str, theirs: str) -> str | None:
    """Return why the fake is right about a request; None where that is not known."""
    for of_ours, of_theirs, reason in REASONS:
        if re.fullmatch(of_ours, ours) and re.fullmatch(of_theirs, theirs):
            return reason
    if not theirs and operation.body and has_null(operation.body["schema"], set()):
        return UNCHECKED
    return None


def has_null(schema: Any, seen: set[str]) -> bool:
    """Tell whether a schema has an enumeration with null, be it in what it refers to."""
    if isinstance(schema, list):
        return any(has_null(item, seen) for item in schema)
    if not isinstance(schema, dict):
        return False
    name = schema.get("$ref")
    if isinstance(name, str):
        if name in seen:
            return False
        seen.add(name)
        return has_null(load_document().resolve(schema), seen)
    is_enumeration = None in schema.get("enum", ())
    return is_enumeration or any(has_null(item, seen) for item in schema.values())


def main() -> None:
    """Print how often they agree, and why they do not; fail where nobody knows why."""
    prism, path = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 2000
    agreed, invalid = 0, 0
    explained, unexplained = Counter[str](), Counter[str]()
    with serve(prism, path) as address, urllib3.PoolManager() as pool:
        for request in make_requests(load_document(), count):
            ours, theirs = judge(*request), ask(pool, address, request)
            invalid += bool(ours)
            if bool(ours) == bool(theirs):
                agreed += 1
            elif reason := explain(request[0], ours, theirs):
                explained[reason] += 1
            else:
                name = request[0].name
                unexplained[f"{name}: ours {ours!r}, Prism {theirs!r}"] += 1
    print(f"{count} requests, {invalid} refused by the fake, {agreed} judged alike")
    for reason, times in explained.most_common():
        print(f"{times:4} {reason}")
    for difference, times in unexplained.most_common():
        print(f"{times:4} not explained: {difference}")
    sys.exit(bool(unexplained))


if __name__ == "__main__":
    main()
