"""What the generated tests print of an operation: a call, what it sends, what it returns.

The requests that are expected are worked out here, from the document alone, and not by
the code of the SDK: the tests compare two readings of the same document.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote

from .model import WITHOUT_BODY, Api, Operation, Parameter, SecurityScheme, Tag
from .signature_views import has_options, has_required_body
from .text import Code, quote_identifier, quote_literal, quote_string

_FILE = Code('("example.txt", b"content", "text/plain")')
_SENT_AS_IS = "%/:@!$&'()*+,;=~"  # in a path (RFC 3986, section 3.3)
_ITEMS_PASSED = 2  # of a list
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_CREDENTIALS = {"basic": "Basic dXNlcjpwYXNzd29yZA==", "bearer": "Bearer token"}
_ITERATED = frozenset({"items", "pages", "events"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationTestView:
    """An operation in the tests of its tag.

    Attributes:
        body: The request body, "" for none.
        answer: The statement that says what the loopback server answers.
        call: The call.
        sent: What `assert_sent` is called with.
        expected: The condition on the result.
    """

    body: Code
    answer: Code
    call: Code
    sent: tuple[Code, ...]
    expected: Code


def build_operation_test(operation: Operation, tag: Tag, api: Api) -> OperationTestView:
    """Build what the test of an operation prints."""
    body = operation.request_body
    return OperationTestView(
        body=quote_literal(body.example) if body else Code(""),
        answer=_write_answer(operation),
        call=_write_call(operation, tag, api),
        sent=tuple(_write_sent(operation, api)),
        expected=_write_expected(operation),
    )


def _write_answer(operation: Operation) -> Code:
    response = operation.response
    if response.status in WITHOUT_BODY:
        return Code(f'server.answer({response.status}, b"", "")')
    if response.result in ("text", "file", "none"):
        content = b"" if response.result == "none" else b"content"
        media_type = quote_string(response.content_type)
        return Code(f"server.answer({response.status}, {content!r}, {media_type})")
    example = response.example
    if response.result == "pages" and isinstance(example, dict):
        example = {**example, "next_page": None}
    if response.result == "events" and isinstance(example, dict):
        example = {**example, "has_more": False}
    answer = f"{response.status}, {quote_literal(example)}"
    return Code(f"answer = server.answer({answer})")


def _write_expected(operation: Operation) -> Code:
    if operation.response.status in WITHOUT_BODY:
        return Code("result is None")
    match operation.response.result:
        case "none":
            return Code("result is None")
        case "text":
            return Code('result == "content"')
        case "file":
            return Code('server.read_file(result) == b"content"')
        case "body":
            return Code("result == answer")
    example = operation.response.example
    merged = isinstance(example["data"], dict)
    kept = "".join(
        f", {quote_string(name)}: answer[{quote_string(name)}]"
        for name in operation.response.kept
        if merged and name in example
    )
    return Code(
        f'result == {{**answer["data"]{kept}}}' if kept else 'result == answer["data"]'
    )


def _write_call(operation: Operation, tag: Tag, api: Api) -> Code:
    arguments = ["body"] if has_required_body(operation) else []
    arguments += [
        _write_passed(parameter) for parameter in operation.required_parameters
    ]
    if has_options(operation):
        pairs = [
            f"{quote_string(parameter.key)}: {_write_passed(parameter)}"
            for parameter in _list_passed(operation)
            if not parameter.required
        ]
        pairs += [
            f"{quote_string(free.wire_name)}: {quote_literal(free.example)}"
            for free in operation.free_parameters
        ]
        if operation.request_body and not operation.request_body.required:
            pairs.insert(0, '"body": body')
        arguments.append(f"{{{', '.join(pairs)}}}")
    name = quote_identifier(operation.name)
    call = f"api.{name}({', '.join(arguments)})"
    return Code(f"list({call})" if operation.response.result in _ITERATED else call)


def _list_passed(operation: Operation) -> Iterable[Parameter]:
    """List the parameters that a test passes: what is optional and an object is left out."""
    for parameter in operation.parameters:
        if parameter.required or not isinstance(_shorten(parameter), dict):
            yield parameter


def _shorten(parameter: Parameter) -> Any:
    example = parameter.example
    if isinstance(example, list):
        return example[:_ITEMS_PASSED]
    if parameter.type.startswith("list[") and isinstance(example, str):
        return example.split(",")[:_ITEMS_PASSED]
    return example


def _write_passed(parameter: Parameter) -> Code:
    return _FILE if parameter.location == "file" else quote_literal(_shorten(parameter))


def _write_sent(operation: Operation, api: Api) -> Iterable[Code]:
    """Write the arguments of `assert_sent`, what is empty left out."""
    sent = _collect_sent(operation, api)
    path, _, fixed = _fill_path(operation).partition("?")
    sent["query"].update(parse_qsl(fixed, keep_blank_values=True))
    yield quote_string(operation.method)
    yield quote_string(quote(path, safe=_SENT_AS_IS))
    for name in ("query", "headers", "cookies"):
        if sent[name]:
            yield Code(f"{name}={quote_literal(sent[name])}")
    if operation.form_content_type:
        yield Code(f"content_type={quote_string(operation.form_content_type)}")
        parts = [
            f"{quote_string(k)}: {quote_literal(v)}" for k, v in sent["form"].items()
        ]
        parts += [f"{quote_string(k)}: {_FILE}" for k in sent["file"]]
        yield Code(f"form={{{', '.join(parts)}}}")
    body = operation.request_body
    if body:
        yield Code(f"content_type={quote_string(body.content_type)}")
        yield Code("body=body")
    if operation.response.accept:
        yield Code(f"accept={quote_string(', '.join(operation.response.accept))}")


def _collect_sent(operation: Operation, api: Api) -> Mapping[str, dict[str, Any]]:
    sent: dict[str, dict[str, Any]] = {
        name: {} for name in ("query", "headers", "cookies", "form", "file")
    }
    places = {"header": "headers", "cookie": "cookies"}
    for parameter in _list_passed(operation):
        if parameter.location != "path":
            place = places.get(parameter.location, parameter.location)
            sent[place].update(_spread(parameter))
    for free in operation.free_parameters:
        sent["query"][free.wire_name] = _to_text(free.example)
    schemes = {scheme.wire_name: scheme for scheme in api.security_schemes}
    for name in operation.security[0] if operation.security else ():
        if name in schemes:
            _add_credential(schemes[name], sent)
    return sent


def _add_credential(scheme: SecurityScheme, sent: Mapping[str, dict[str, Any]]) -> None:
    if scheme.type == "apiKey":
        places = {"header": "headers", "cookie": "cookies", "query": "query"}
        sent[places[scheme.location]][scheme.parameter] = "key"
    else:
        kind = scheme.scheme if scheme.type == "http" else "bearer"
        if kind in _CREDENTIALS:
            sent["headers"]["Authorization"] = _CREDENTIALS[kind]


def _spread(parameter: Parameter) -> dict[str, Any]:
    """Serialize a parameter as OpenAPI's table of styles says (3.0.3, Style Examples)."""
    value = _shorten(parameter)
    name = parameter.wire_name
    if isinstance(value, dict) and parameter.style != "json":
        if parameter.style == "deepObject":
            return _deepen(name, value)
        if parameter.explode:
            return {key: _to_text(item) for key, item in value.items()}
        return {name: _to_text(value)}
    if isinstance(value, list) and parameter.style != "json":
        items = [_to_text(item) for item in value]
        if parameter.explode and len(items) > 1:
            return {name: items}
        return {name: _DELIMITERS.get(parameter.style, ",").join(items)}
    return {name: json.dumps(value) if parameter.style == "json" else _to_text(value)}


def _deepen(name: str, value: Any) -> dict[str, Any]:
    """Name the leaves of an object as `name[key][key]`."""
    if not isinstance(value, dict):
        many = isinstance(value, list) and len(value) > 1
        return {name: list(map(_to_text, value)) if many else _join(value)}
    parts = [_deepen(f"{name}[{key}]", item) for key, item in value.items()]
    return {key: item for part in parts for key, item in part.items()}


def _join(value: Any) -> str:
    return (
        ",".join(map(_to_text, value)) if isinstance(value, list) else _to_text(value)
    )


def _to_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return _join([part for pair in value.items() for part in pair])
    if isinstance(value, list):
        return _join(value)
    return json.dumps(value, ensure_ascii=False) if value is not None else ""


def _fill_path(operation: Operation) -> str:
    path = operation.sent_path
    for parameter in operation.parameters:
        if parameter.location == "path":
            hole = f"{{{parameter.wire_name}}}"
            path = path.replace(hole, _write_segment(parameter))
    return path


def _write_segment(parameter: Parameter) -> str:
    """Serialize a path parameter as OpenAPI's table of styles says (3.0.4, Style Examples)."""
    value, style = _shorten(parameter), parameter.style
    if isinstance(value, dict) and parameter.explode:
        parts = [f"{_quote(key)}={_quote(item)}" for key, item in value.items()]
    else:
        exploded = isinstance(value, list) and parameter.explode
        parts = [_quote(item) for item in value] if exploded else []
        parts = parts or [_quote(_spread(parameter)[parameter.wire_name])]
        if style == "matrix":
            parts = [f"{_quote(parameter.wire_name)}={part}" for part in parts]
    prefix = {"label": ".", "matrix": ";"}.get(style, "")
    between = prefix or ("," if isinstance(value, dict) else _quote(","))
    return prefix + between.join(parts)


def _quote(value: Any) -> str:
    return quote(_to_text(value), safe="")
