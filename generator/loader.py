"""Read YAML or JSON text: its data, and the tree of nodes that knows the places.

The core schema of YAML 1.2 is used, as OpenAPI asks: `yes`, `on` and dates are strings,
and every key of a mapping becomes a string. No tag can make an object.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from .diagnostics import GenerationError, SourceLocation, build_error

_DEEPEST = 200
_LARGEST = 5_000_000  # nodes, with every alias counted as what it stands for
_CORE_TAG = "tag:yaml.org,2002:"
_INTEGER = r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
_FLOAT = (
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)


class _Loader(yaml.CSafeLoader):
    """libyaml's loader with the core schema's tags (YAML 1.2, section 10.3.2)."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML declares it so


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", _INTEGER, list("-+0123456789")),
    ("float", _FLOAT, list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(
        _CORE_TAG + _tag, re.compile(rf"(?:{_pattern})\Z"), _first
    )


def load_file(path: Path) -> tuple[Any, yaml.Node]:
    """Read a YAML or JSON file.

    Returns:
        Its value (what an alias stands for is one object in several places) and its
        nodes, for `locate_node`.

    Raises:
        GenerationError: It cannot be read, is no YAML, or is more than can be held.
    """
    name = str(path)
    text = _read_text(path)
    try:
        root = yaml.compose(text, _Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = SourceLocation(path=name)
        if mark is not None:
            place = replace(place, line=mark.line + 1, column=mark.column + 1)
        message = error.problem or "this is not YAML"
        raise GenerationError([build_error("yaml-syntax", message, place)]) from None
    except yaml.YAMLError as error:
        raise _refuse(name, "yaml-syntax", " ".join(str(error).split())) from None
    if root is None:
        raise _refuse(name, "document-empty", "the document is empty")
    return _Constructor(name).construct(root), root


def _refuse(path: str, code: str, message: str) -> GenerationError:
    return GenerationError([build_error(code, message, SourceLocation(path=path))])


def _read_text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _refuse(
            str(path), "file-unreadable", f"cannot be read: {reason}"
        ) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        place = SourceLocation(
            path=str(path),
            line=before.count(b"\n") + 1,
            column=error.start - before.rfind(b"\n"),
        )
        message = f"byte 0x{content[error.start]:02x} is not UTF-8"
        raise GenerationError([build_error("not-utf8", message, place)]) from None


def locate_node(
    path: str, root: yaml.Node, parts: Sequence[str]
) -> tuple[SourceLocation, bool]:
    """Find where a node is named; say whether all the parts are there."""
    node, mark = root, root.start_mark
    for part in parts:
        if isinstance(node, yaml.MappingNode):
            pairs = [pair for pair in node.value if pair[0].value == part]
            step = (pairs[-1][1], pairs[-1][0].start_mark) if pairs else None
        elif isinstance(node, yaml.SequenceNode) and part.isdigit():
            items = node.value[int(part) : int(part) + 1]
            step = (items[0], items[0].start_mark) if items else None
        else:
            step = None
        if step is None:
            return _to_location(path, mark), False
        node, mark = step
    return _to_location(path, mark), True


def _to_location(path: str, mark: yaml.Mark) -> SourceLocation:
    return SourceLocation(path=path, line=mark.line + 1, column=mark.column + 1)


class _Constructor:
    """Makes values of nodes; an alias becomes the same object as what it stands for."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._made: dict[int, tuple[Any, int]] = {}
        self._open: set[int] = set()

    def construct(self, root: yaml.Node) -> Any:
        """Make the value of a tree.

        Raises:
            GenerationError: A key stands twice, an alias holds itself, a tag asks for an
                object, or the tree is too deep or too large.
        """
        return self._construct(root, 0)[0]

    def _construct(self, node: yaml.Node, depth: int) -> tuple[Any, int]:
        """Return a value and the number of nodes in it, aliases written out."""
        if isinstance(node, yaml.ScalarNode):
            return self._construct_scalar(node), 1
        key = id(node)
        if key in self._made:
            return self._made[key]
        if key in self._open:
            raise self._fail("alias-cycle", "this alias holds itself", node.start_mark)
        if depth > _DEEPEST:
            message = f"nested more than {_DEEPEST} levels deep"
            raise self._fail("too-deep", message, node.start_mark)
        self._open.add(key)
        made = self._construct_container(node, depth)
        self._open.discard(key)
        if made[1] > _LARGEST:
            message = f"more than {_LARGEST:,} nodes when its aliases are written out"
            raise self._fail("too-large", message, node.start_mark)
        self._made[key] = made
        return made

    def _construct_container(self, node: yaml.Node, depth: int) -> tuple[Any, int]:
        if isinstance(node, yaml.MappingNode):
            return self._construct_mapping(node, depth)
        assert isinstance(node, yaml.SequenceNode)
        return self._construct_sequence(node, depth)

    def _construct_sequence(
        self, node: yaml.SequenceNode, depth: int
    ) -> tuple[list[Any], int]:
        self._check_tag(node, "seq")
        pairs = [self._construct(item, depth + 1) for item in node.value]
        return [value for value, _ in pairs], 1 + sum(size for _, size in pairs)

    def _construct_mapping(
        self, node: yaml.MappingNode, depth: int
    ) -> tuple[dict[str, Any], int]:
        self._check_tag(node, "map")
        mapping: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        lines: dict[str, int] = {}
        total = 1
        for key_node, value_node in node.value:
            value, size = self._construct(value_node, depth + 1)
            total += size
            key = self._construct_key(key_node)
            if key == "<<" and key_node.style is None:
                self._merge(merged, value, key_node.start_mark)
            elif key in lines:
                message = f"the key {key!r} stands on line {lines[key]} already"
                raise self._fail("duplicate-key", message, key_node.start_mark)
            else:
                mapping[key] = value
                lines[key] = key_node.start_mark.line + 1
        return ({**merged, **mapping} if merged else mapping), total

    def _construct_key(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self._fail("bad-key", "a key must be a string", node.start_mark)
        return str(node.value)

    def _merge(self, merged: dict[str, Any], value: Any, mark: yaml.Mark) -> None:
        """Take over the keys of `<<: *alias` (YAML 1.1, merge key); the first one wins."""
        for source in value if isinstance(value, list) else [value]:
            if not isinstance(source, dict):
                raise self._fail("bad-key", "<< merges mappings only", mark)
            for key, item in source.items():
                merged.setdefault(key, item)

    def _construct_scalar(self, node: yaml.ScalarNode) -> Any:
        text = str(node.value)
        tag = node.tag
        if tag == _CORE_TAG + "str" or tag == "!":
            return text
        try:
            return _SCALARS[tag](text)
        except KeyError:
            message = f"the tag {tag!r} is not allowed"
        except ValueError:
            message = f"{text[:40]!r} is not what its tag {tag!r} says"
        raise self._fail("yaml-tag", message, node.start_mark)

    def _check_tag(self, node: yaml.Node, kind: str) -> None:
        if node.tag != _CORE_TAG + kind:
            message = f"the tag {node.tag!r} is not allowed"
            raise self._fail("yaml-tag", message, node.start_mark)

    def _fail(self, code: str, message: str, mark: yaml.Mark) -> GenerationError:
        place = _to_location(self._path, mark)
        return GenerationError([build_error(code, message, place)])


def _to_integer(text: str) -> int:
    return int(text) if text.lstrip("+-").isdigit() else int(text, 0)


_SCALARS: dict[str, Callable[[str], Any]] = {
    _CORE_TAG + "null": lambda text: None,
    _CORE_TAG + "bool": lambda text: text.lower() == "true",
    _CORE_TAG + "int": _to_integer,
    _CORE_TAG + "float": lambda text: float(re.sub(r"\.(?=[a-zA-Z])", "", text)),
}
