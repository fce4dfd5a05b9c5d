"""A server on loopback that holds each request against the document, and answers with examples."""

import json
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_schema_validator import OAS30Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4

from generator.builder.examples import make_example
from generator.builder.schemas import Schemas, get_items
from generator.model.api import Api, Operation, Response
from generator.model.arguments import Schema
from generator.source.document import Document
from generator.source.operations import collect_parameters, iterate_operations

BASE = "/api/1.0"
_DOCUMENT = "urn:document"
_UNDECLARED = frozenset({"limit", "offset"})  # sent with each list, see SDK.md
_READ: Mapping[str, Any] = {"integer": int, "number": float}


class DocumentServer:
    """The server.

    Attributes:
        host: Address for `Configuration.host`.
        faults: What was wrong with the requests that came.
        called: The operationIds of the requests that came.
        operations: All operationIds.
    """

    def __init__(self, document: Document, api: Api) -> None:
        self.faults: list[str] = []
        self.called: list[str] = []
        self._document = document
        self._schemas = Schemas(document)
        self._operations = _list_operations(document, api)
        self.operations = [
            operation.wire_name for tag in api.tags for operation in tag.operations
        ]
        resource = DRAFT4.create_resource(document.data)
        self._registry: Any = Registry().with_resource(_DOCUMENT, resource)
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _make_handler(self))
        self._http.daemon_threads = True
        self.host = f"http://127.0.0.1:{self._http.server_port}{BASE}"
        threading.Thread(
            target=self._http.serve_forever,
            kwargs={"poll_interval": 0.01},
            daemon=True,
        ).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    def answer(
        self, method: str, target: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, str, bytes]:
        """Check a request; return status, media type and content of the response."""
        parts = urlsplit(target)
        path = parts.path.removeprefix(BASE)
        for pattern, operation, raw in self._operations.get(method, ()):
            match = pattern.fullmatch(path)
            if not match:
                continue
            self.called.append(operation.wire_name)
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            faults = [
                *self._check_parameters(raw, match.groupdict(), query, operation),
                *self._check_body(raw, headers, body),
            ]
            self.faults += [f"{method} {target}: {fault}" for fault in faults]
            response, content = operation.response, b""
            if response.example is not None and response.status != 204:
                content = json.dumps(self._fill(response, query)).encode()
            return response.status, "application/json", content
        self.faults.append(f"{method} {target}: the document has no such operation")
        return 404, "application/json", b'{"errors": [{"message": "not found"}]}'

    def _fill(self, response: Response, query: Mapping[str, str]) -> Any:
        """Return the example of a response as the last page, with the fields asked for."""
        example = response.example
        if not isinstance(example, dict) or response.schema is None:
            return example
        if "next_page" in example:
            example = {**example, "next_page": None}
        data = self._schemas.flatten(response.schema).properties.get("data")
        wanted = [
            name.partition(".")[0] for name in query.get("opt_fields", "").split(",")
        ]
        if data and isinstance(example["data"], list):
            items = get_items(self._schemas.flatten(data))
            filled = [
                self._fill_object(item, items, wanted) for item in example["data"]
            ]
            return {**example, "data": filled}
        if data:
            return {**example, "data": self._fill_object(example["data"], data, wanted)}
        return example

    def _fill_object(self, value: Any, schema: Schema, wanted: Sequence[str]) -> Any:
        properties = self._schemas.flatten(schema).properties
        names = [*wanted, "resource"] if isinstance(value, dict) else []
        missing = {
            name: make_example(self._schemas, properties[name], "response", name)
            for name in names
            if name in properties and name not in value
        }
        return {**missing, **value} if missing else value

    def _check_parameters(
        self,
        raw: Any,
        path: Mapping[str, str],
        query: Mapping[str, str],
        operation: Operation,
    ) -> Iterator[str]:
        levels = collect_parameters(self._document, raw)
        declared = {key: place for level in levels for key, place in level}
        for (location, name), pointer in declared.items():
            parameter = self._document.get(pointer)
            given = {"path": path, "query": query}.get(location, {})
            key = _name_group(name) if location == "path" else name
            if key in given:
                yield from self._check_value(pointer, parameter, unquote(given[key]))
            elif parameter.get("required"):
                yield f"{name} is missing"
        known = {name for location, name in declared if location == "query"}
        prefix = operation.free_prefix
        for name in query.keys() - known - _UNDECLARED:
            if not (prefix and name.startswith(prefix)):
                yield f"{name} is no parameter"

    def _check_value(self, pointer: str, parameter: Any, text: str) -> Iterator[str]:
        schema, _ = self._document.resolve(parameter["schema"], f"{pointer}/schema")
        value: Any = text
        if schema.get("type") == "array":
            value = text.split(",")
        elif schema.get("type") == "boolean":
            value = {"true": True, "false": False}.get(text, text)
        elif schema.get("type") in _READ:
            value = _READ[schema["type"]](text)
        for error in self._validate(f"{pointer}/schema", value):
            yield f"{parameter['name']}={text}: {error}"

    def _check_body(
        self, raw: Any, headers: Mapping[str, str], body: bytes
    ) -> Iterator[str]:
        place = f"{raw.pointer}/requestBody"
        declared, pointer = self._document.resolve(
            raw.data.get("requestBody", {}), place
        )
        media_type = headers.get("Content-Type", "")
        content = declared.get("content", {})
        if not content:
            if body not in (b"", b"{}"):
                yield f"a body is sent where none is declared: {body!r:.80}"
            return
        kind = media_type.partition(";")[0].strip().lower()
        names = {name.partition(";")[0].strip().lower(): name for name in content}
        if kind not in names:
            yield f"the media type {media_type!r} is not declared"
            return
        schema = f"{pointer}/content/{names[kind].replace('/', '~1')}/schema"
        if kind == "application/json":
            yield from self._validate(schema, json.loads(body or b"null"))
        elif kind == "multipart/form-data":
            fields, _ = self._document.resolve(self._document.get(schema), schema)
            known = fields.get("properties", {})
            for name in _list_parts(media_type, body):
                if name not in known:
                    yield f"the form has no part {name!r}"

    def _validate(self, pointer: str, value: Any) -> Iterator[str]:
        validator = OAS30Validator(
            {"$ref": f"{_DOCUMENT}#{pointer}"}, registry=self._registry
        )
        for error in validator.iter_errors(value):
            yield f"{error.json_path}: {error.message:.200}"


def _list_operations(
    document: Document, api: Api
) -> dict[str, list[tuple[re.Pattern[str], Operation, Any]]]:
    """List the operations by method: their paths as patterns, those without holes first."""
    models = {o.pointer: o for tag in api.tags for o in tag.operations}
    found: dict[str, list[tuple[re.Pattern[str], Operation, Any]]] = {}
    for raw in sorted(
        iterate_operations(document), key=lambda raw: raw.path.count("{")
    ):
        parts = re.split(r"{(.+?)}", raw.path)
        pattern = "".join(
            f"(?P<{_name_group(part)}>[^/]+)" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        )
        entry = (re.compile(pattern), models[raw.pointer], raw)
        found.setdefault(raw.method.upper(), []).append(entry)
    return found


def _name_group(name: str) -> str:
    return re.sub(r"\W", "_", name)


def _list_parts(media_type: str, body: bytes) -> list[str]:
    head = f"Content-Type: {media_type}\r\n\r\n".encode("latin-1")
    message = message_from_bytes(head + body, policy=policy.HTTP)
    return [
        str(part.get_param("name", header="Content-Disposition"))
        for part in message.iter_parts()  # type: ignore[attr-defined]
    ]


def _make_handler(server: DocumentServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # headers and body leave together

        def handle_request(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, media_type, content = server.answer(
                self.command, self.path, dict(self.headers), body
            )
            self.send_response(status)
            if status != 204:
                self.send_header("Content-Type", media_type)
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_request

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    return Handler
