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

_SENT_AS_IS = "%/:@!$&'()*+,;=~"  # in a path (RFC 3986, section 3.3)
_COOKIE_OCTETS = "!#$%&'()*+-./:<=>?@[]^_`{|}~"  # RFC 6265, section 4.1.1
_ADDRESS = "http://127.0.0.1/api/"  # the base URL in tests, followed by a slash
_UNDEFINED: tuple[Any, ...] = ([], {})  # an undefined value (RFC 6570, section 3.2.1)
_ITEMS_PASSED = 2  # of a list
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_CREDENTIALS = {"basic": "Basic dXNlcjpwYXNzd29yZA==", "bearer": "Bearer token"}
_PLACES = {"header": "headers", "cookie": "cookies"}
_PLACES_OF_KEYS = {"header": "credential", "cookie": "cookies", "query": "query"}


def choose_value(parameter: Parameter) -> Any:
    """Choose the value that a test passes: the example, shortened if it is a list."""
    example = parameter.example
    if isinstance(example, list):
        return example[:_ITEMS_PASSED]
    return example


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
    """Collect the names and values that are sent, by location."""
    fixed = _fill_path(operation).partition("?")[2]
    sent: dict[str, dict[str, Any]] = {
        name: {} for name in ("query", "headers", "cookies", "form", "file")
    }
    for parameter in operation.parameters:
        if parameter.location == "querystring":
            _add(sent["query"], _write_query(parameter))
        elif parameter.location != "path":
            place = _PLACES.get(parameter.location, parameter.location)
            _add(sent[place], _write_parameter(operation, parameter))
    sent["query"] = {**sent["query"], **_expect_limit(operation), **sent["query"]}
    for free in operation.free_parameters:
        sent["query"][free.wire_name] = _to_text(free.example)
    sent["query"].update(parse_qsl(fixed, keep_blank_values=True))
    given = {name.lower() for name in sent["headers"]}
    for place, values in find_credential(operation, api).items():
        own = sent.setdefault(place, {})
        own.update(
            {k: v for k, v in values.items() if k not in own and k.lower() not in given}
        )
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


def _to_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


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
        place = _PLACES_OF_KEYS.get(scheme.location)
        return (place, scheme.parameter, "key") if place else None
    takes_token = scheme.type in ("oauth2", "openIdConnect")
    value = _CREDENTIALS.get("bearer" if takes_token else scheme.scheme)
    return ("credential", "Authorization", value) if value else None


def _write_parameter(operation: Operation, parameter: Parameter) -> dict[str, Any]:
    is_part = parameter.location in ("form", "file")
    if parameter.location == "cookie":
        kept = _COOKIE_OCTETS if parameter.style == "cookie" else ""
        return _spread(parameter, lambda value: quote(_to_text(value), safe=kept))
    if parameter.location == "header":
        return {parameter.wire_name: _write_header(parameter)}
    is_multipart = operation.form_content_type.lower().startswith("multipart/")
    if not is_part or parameter.style:
        is_reserved = parameter.reserved and not (is_part and is_multipart)
        return _spread(parameter, _read_reserved if is_reserved else _to_text)
    items = [item for item in _to_list(choose_value(parameter)) if item is not None]
    parts = [_write_part(parameter.content_type, item, is_multipart) for item in items]
    if not parts:
        return {}
    return {parameter.wire_name: parts if len(parts) > 1 else parts[0]}


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


def _list_pairs(value: Mapping[str, Any]) -> list[Any]:
    """List the keys and values of an object, one after the other."""
    return [part for pair in value.items() for part in pair]


def _is_nested(value: Any) -> bool:
    """Tell whether a value is a list of lists or objects."""
    return isinstance(value, list) and any(isinstance(i, (dict, list)) for i in value)


def _deepen(name: str, value: Any) -> dict[str, Any]:
    """Name the leaves of an object `name[key][key]`; items that are lists or objects are numbered."""
    if _is_nested(value):
        value = dict(enumerate(value))
    if not isinstance(value, dict):
        items = [_to_text(item) for item in _to_list(value)]
        return {name: items if len(items) > 1 else items[0]} if items else {}
    parts = [_deepen(f"{name}[{key}]", item) for key, item in value.items()]
    return {key: item for part in parts for key, item in part.items()}


def _to_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        return _join(value, _to_text)
    return json.dumps(value, ensure_ascii=False) if value is not None else ""


def _join(value: Any, write: Callable[[Any], str]) -> str:
    """Write a value with commas between the items of a list, or the keys and values of an object."""
    if isinstance(value, dict):
        value = _list_pairs(value)
    return ",".join(map(write, value)) if isinstance(value, list) else write(value)


def _read_reserved(value: Any) -> str:
    """Read a text whose percent-encoded triples are sent as they are."""
    return unquote(_to_text(value))


def _spread(parameter: Parameter, write: Callable[[Any], str]) -> dict[str, Any]:
    """Serialize a parameter as in OpenAPI's table of styles (3.0.3, Style Examples)."""
    value = _choose_sent(parameter)
    name = parameter.wire_name
    if parameter.style == "json":
        return {name: write(json.dumps(value))}
    is_deep = parameter.style == "deepObject"
    if is_deep and (isinstance(value, dict) or _is_nested(value)):
        return _deepen(name, value)
    if isinstance(value, dict):
        if parameter.explode:
            return {key: _join(item, write) for key, item in value.items()}
        parts = _list_pairs(value)
        delimiter = _DELIMITERS.get(parameter.style, ",")
        return {name: delimiter.join(map(write, parts))} if value else {}
    if isinstance(value, list) and parameter.explode:
        items = [_join(item, write) for item in value if item not in _UNDEFINED]
        return {name: items if len(items) > 1 else items[0]} if items else {}
    if isinstance(value, list):
        delimiter = _DELIMITERS.get(parameter.style, ",")
        return {name: delimiter.join(map(write, value))} if value else {}
    return {name: write(value)}


def _write_query(parameter: Parameter) -> dict[str, Any]:
    """Write a whole query: the members of a form, or text as a name without a value."""
    value = choose_value(parameter)
    if parameter.style == "urlencoded" and isinstance(value, dict):
        return {key: _write_member(item) for key, item in value.items()}
    text = json.dumps(value) if parameter.style == "json" else _to_text(value)
    return {text: ""}


def _write_member(value: Any) -> Any:
    """Write a member of a whole query that is a form."""
    if isinstance(value, list):
        return [_to_text(item) for item in value] if len(value) > 1 else _to_text(value)
    return json.dumps(value) if isinstance(value, dict) else _to_text(value)


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
        return prefix + (prefix or ",").join(parts)
    items = _to_list(value)
    if isinstance(value, dict):
        items = _list_pairs(value)
    parts = [_quote(item) for item in items]
    if not parameter.explode:
        parts = [",".join(parts)]
    if style == "matrix":
        parts = [f"{_quote(name)}={part}" for part in parts]
    return prefix + (prefix or ",").join(parts)


def _quote(value: Any) -> str:
    return quote(_to_text(value), safe="")
