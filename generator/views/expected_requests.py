"""Compute the requests that the generated tests expect.

They are computed from the document, independently of the SDK's code, so that tests
compare two implementations.
"""

import json
import math
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urljoin, urlsplit

from generator.model.api import Api, Operation, SecurityScheme
from generator.model.arguments import Parameter
from generator.model.media_types import split_media_types

_SENT_AS_IS = "%/:@!$&'()*+,;=~"  # in a path (RFC 3986, section 3.3)
_COOKIE_OCTETS = "!#$%&'()*+-./:<=>?@[]^_`{|}~"  # RFC 6265, section 4.1.1
_ADDRESS = "http://127.0.0.1/api/"  # the base URL in tests, followed by a slash
_UNDEFINED: tuple[Any, ...] = ([], {})  # an undefined value (RFC 6570, section 3.2.1)
_ITEMS_PASSED = 2  # of a list
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_CREDENTIALS = {"basic": "Basic dXNlcjpwYXNzd29yZA==", "bearer": "Bearer token"}


def choose_value(parameter: Parameter) -> Any:
    """Choose the value that a test passes: the example, shortened if it is a list."""
    example = parameter.example
    return example[:_ITEMS_PASSED] if isinstance(example, list) else example


def _choose_sent(parameter: Parameter) -> Any:
    """Choose what is sent of the value that a test passes: null only in JSON (RFC 6570, 2.4.2)."""
    value = choose_value(parameter)
    return value if parameter.style == "json" else _leave_out_null(value)


def _leave_out_null(value: Any) -> Any:
    if isinstance(value, list):
        return [_leave_out_null(item) for item in value if item is not None]
    if isinstance(value, dict):
        kept = {key: item for key, item in value.items() if item is not None}
        return {key: _leave_out_null(item) for key, item in kept.items()}
    return value


def expect_path(operation: Operation) -> str:
    """Insert the values of a test into a path template."""
    return quote(_fill_path(operation).partition("?")[0], safe=_SENT_AS_IS)


def expect_base_path(operation: Operation) -> str | None:
    """Return the path of an operation's own server if that is relative; None for the default."""
    address = operation.server.address
    if not address or "://" in address:
        return None
    return urlsplit(urljoin(_ADDRESS, address)).path.rstrip("/")


def expect_values(operation: Operation, api: Api) -> Mapping[str, dict[str, Any]]:
    """Collect the names and values that are sent, by location, except files.

    The headers of the credential are at `credential`.
    """
    query: dict[str, Any] = {}
    sent = {"query": query, "header": {}, "cookie": {}, "form": {}}
    for parameter in operation.parameters:
        if parameter.location == "querystring":
            _add(query, _write_query(parameter))
        elif parameter.location in sent:
            written = _write_parameter(operation, parameter)
            _add(sent[parameter.location], written)
    for name, limit in _expect_limit(operation).items():
        query.setdefault(name, limit)
    for free in operation.free_parameters:
        query[free.wire_name] = _to_text(free.example)
    fixed = _fill_path(operation).partition("?")[2]
    query.update(parse_qsl(fixed, keep_blank_values=True))
    given = {name.lower() for name in sent["header"]}
    for place, values in find_credential(operation, api).items():
        own = sent.setdefault(place, {})
        for name, value in values.items():
            if name.lower() not in given:
                own.setdefault(name, value)
    return sent


def _expect_limit(operation: Operation) -> dict[str, str]:
    """Return the number of items that is requested if a call does not set it."""
    pagination = operation.response.pagination
    if pagination is None or not pagination.limit or pagination.size is None:
        return {}
    return {pagination.limit: str(min(pagination.size, pagination.most or math.inf))}


def _add(sent: dict[str, Any], added: Mapping[str, Any]) -> None:
    """Add names and values; a name that exists already then has several values."""
    for name, value in added.items():
        values = [*_to_list(sent[name]), *_to_list(value)] if name in sent else value
        sent[name] = values


def find_credential(operation: Operation, api: Api) -> dict[str, dict[str, str]]:
    """Find the credential that is sent, by location."""
    schemes = {scheme.wire_name: scheme for scheme in api.security_schemes}
    found: dict[str, dict[str, str]] = {"credential": {}}
    for alternative in filter(None, operation.security):
        parts = [_write_credential(schemes.get(name)) for name in alternative]
        if all(parts):
            for place, name, value in filter(None, parts):
                found.setdefault(place, {})[name] = value
            break
    return found


def _write_credential(scheme: SecurityScheme | None) -> tuple[str, str, str] | None:
    """Return the location, name and value of a credential; None if tests have none."""
    if scheme is None:
        return None
    if scheme.type == "apiKey":
        place = "credential" if scheme.location == "header" else scheme.location
        return place, scheme.parameter, "key"
    takes_token = scheme.type in ("oauth2", "openIdConnect")
    value = _CREDENTIALS.get("bearer" if takes_token else scheme.scheme)
    return ("credential", "Authorization", value) if value else None


def _write_parameter(operation: Operation, parameter: Parameter) -> dict[str, Any]:
    is_part = parameter.location == "form"
    is_multipart = operation.form_content_type.lower().startswith("multipart/")
    if parameter.location == "header":
        return {parameter.wire_name: _write_header(parameter)}
    if parameter.location == "cookie":
        kept = _COOKIE_OCTETS if parameter.style == "cookie" else ""
        return _spread(parameter, lambda value: quote(_to_text(value), safe=kept))
    if not is_part or parameter.style:
        is_reserved = parameter.reserved and not (is_part and is_multipart)
        return _spread(parameter, _read_reserved if is_reserved else _to_text)
    items = [item for item in _to_list(choose_value(parameter)) if item is not None]
    parts = [_write_part(parameter.content_type, item, is_multipart) for item in items]
    return {parameter.wire_name: _unwrap(parts)} if parts else {}


def _write_header(parameter: Parameter) -> str:
    value = _choose_sent(parameter)
    if parameter.style == "json":
        return json.dumps(value)
    if isinstance(value, dict) and parameter.explode:
        return ",".join(f"{key}={_to_text(item)}" for key, item in value.items())
    return _to_text(value)


def _write_part(declared: str, value: Any, is_multipart: bool) -> Any:
    """Encode a part of a form by its content type: text, or a media type and text."""
    media_type = next(iter(split_media_types(declared)), "")
    if not media_type and isinstance(value, (dict, list)):
        media_type = "application/json"
    is_json = media_type.split(";")[0].endswith(("/json", "+json"))
    text = json.dumps(value) if is_json else _to_text(value)
    named = is_multipart and media_type and media_type != "text/plain"
    return (media_type, text) if named else text


def _spread(parameter: Parameter, write: Callable[[Any], str]) -> dict[str, Any]:
    """Serialize a parameter as in OpenAPI's table of styles (3.0.3, Style Examples)."""
    value, name = _choose_sent(parameter), parameter.wire_name
    if parameter.style == "json":
        return {name: write(json.dumps(value))}
    is_deep = parameter.style == "deepObject"
    if is_deep and (isinstance(value, dict) or _is_nested(value)):
        return _deepen(name, value)
    if isinstance(value, dict) and parameter.explode:
        return {key: _join(item, write) for key, item in value.items()}
    if isinstance(value, list) and parameter.explode:
        items = [_join(item, write) for item in value if item not in _UNDEFINED]
        return {name: _unwrap(items)} if items else {}
    if value in _UNDEFINED:
        return {}
    delimiter = _DELIMITERS.get(parameter.style, ",")
    return {name: delimiter.join(map(write, _list_items(value)))}


def _is_nested(value: Any) -> bool:
    """Tell whether a value is a list of lists or objects."""
    return isinstance(value, list) and any(isinstance(i, (dict, list)) for i in value)


def _deepen(name: str, value: Any) -> dict[str, Any]:
    """Name the leaves of an object `name[key][key]`; items that are lists or objects are numbered."""
    if _is_nested(value):
        value = dict(enumerate(value))
    if not isinstance(value, dict):
        items = [_to_text(item) for item in _to_list(value)]
        return {name: _unwrap(items)} if items else {}
    parts = [_deepen(f"{name}[{key}]", item) for key, item in value.items()]
    return {key: item for part in parts for key, item in part.items()}


def _write_query(parameter: Parameter) -> dict[str, Any]:
    """Write a whole query: the members of a form, or text as a name without a value."""
    value = choose_value(parameter)
    if parameter.style == "urlencoded" and isinstance(value, dict):
        return {
            key: json.dumps(item) if isinstance(item, dict) else _write_items(item)
            for key, item in value.items()
        }
    text = json.dumps(value) if parameter.style == "json" else _to_text(value)
    return {text: ""}


def _fill_path(operation: Operation) -> str:
    path = operation.sent_path
    for parameter in operation.parameters:
        if parameter.location == "path":
            hole = f"{{{parameter.wire_name}}}"
            path = path.replace(hole, _write_segment(parameter))
    return path


def _write_segment(parameter: Parameter) -> str:
    """Serialize a path parameter as in OpenAPI's table of styles (3.0.4, Style Examples)."""
    value, style, name = _choose_sent(parameter), parameter.style, parameter.wire_name
    prefix = {"label": ".", "matrix": ";"}.get(style, "")
    if style == "json":
        return _quote(json.dumps(value))
    if isinstance(value, dict) and parameter.explode:
        parts = [f"{_quote(key)}={_quote(item)}" for key, item in value.items()]
    else:
        parts = list(map(_quote, _list_items(value)))
        parts = parts if parameter.explode else [",".join(parts)]
        parts = [f"{_quote(name)}={p}" for p in parts] if style == "matrix" else parts
    return prefix + (prefix or ",").join(parts)


def _quote(value: Any) -> str:
    return quote(_to_text(value), safe="")


def _read_reserved(value: Any) -> str:
    """Read a text whose percent-encoded triples are sent as they are."""
    return unquote(_to_text(value))


def _to_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        return _join(value, _to_text)
    return json.dumps(value, ensure_ascii=False) if value is not None else ""


def _join(value: Any, write: Callable[[Any], str]) -> str:
    """Write a value with commas between its items."""
    return ",".join(map(write, _list_items(value)))


def _write_items(value: Any) -> list[str] | str:
    """Write each item of a list; a single item or any other value as one text."""
    is_list = isinstance(value, list) and len(value) > 1
    return list(map(_to_text, value)) if is_list else _to_text(value)


def _list_items(value: Any) -> list[Any]:
    """List the items of a list, or the keys and values of an object, else the value."""
    if isinstance(value, dict):
        return [part for pair in value.items() for part in pair]
    return _to_list(value)


def _to_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _unwrap(items: list[Any]) -> Any:
    """Return the item of a list that has only one, else the list."""
    return items if len(items) > 1 else items[0]
