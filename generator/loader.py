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
from .json_nodes import JsonError, compose_json

_DEEPEST = 100
_LONGEST = 100_000_000  # bytes
_LARGEST = 5_000_000  # nodes, with every alias counted as what it stands for
_MANY_BRACKETS = 2_000
_LONG_INDENT = re.compile(r"[ \t?:-]{500}")
_CORE_TAG = "tag:yaml.org,2002:"
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_INTEGER = r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
_FLOAT = (
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)


class _Loader(yaml.CSafeLoader):
    """libyaml's loader with the core schema's tags (YAML 1.2, section 10.3.2)."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML declares it so

    def resolve(self, kind: type[yaml.Node], value: str, implicit: Any) -> str:
        """Choose a tag as PyYAML does, without what is not used here: this takes time."""
        if kind is yaml.MappingNode:
            return _CORE_TAG + "map"
        if kind is yaml.SequenceNode:
            return _CORE_TAG + "seq"
        if implicit[0]:
            for tag, pattern in self.yaml_implicit_resolvers.get(value[:1], ()):
                if pattern.match(value):
                    return str(tag)
        return _CORE_TAG + "str"


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
    root = _compose(name, _read_text(path))
    if root is None:
        raise _refuse(name, "document-empty", "the document is empty")
    return _Constructor(name).construct(root), root


def _compose(name: str, text: str) -> yaml.Node | None:
    """Compose the nodes of JSON, or of YAML where the text is no JSON."""
    if text.lstrip()[:1] in ("{", "["):
        try:
            return compose_json(text, _DEEPEST)
        except JsonError as error:
            if error.too_deep:
                raise _fail_depth(name, error.mark) from None
    try:
        if _may_be_deep(text):
            _check_depth(name, text)
        return yaml.compose(text, _Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = SourceLocation(path=name)
        if mark is not None:
            place = replace(place, line=mark.line + 1, column=mark.column + 1)
        message = error.problem or "this is not YAML"
        raise GenerationError([build_error("yaml-syntax", message, place)]) from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        place = SourceLocation(
            path=name,
            line=before.count("\n") + 1,
            column=error.position - before.rfind("\n"),
        )
        message = f"the character U+{error.character:04X} is not allowed in YAML"
        raise GenerationError([build_error("bad-character", message, place)]) from None


def _may_be_deep(text: str) -> bool:
    """Say whether a text may be nested so deeply that libyaml fails, which takes 20,000 levels.

    Each level needs a bracket of its own, or more space or marks at the start of a line.
    """
    brackets = text.count("[") + text.count("{")
    return brackets > _MANY_BRACKETS or bool(_LONG_INDENT.search(text))


def _check_depth(name: str, text: str) -> None:
    """Refuse what is nested too deeply, before libyaml goes down there and fails."""
    depth = 0
    for event in yaml.parse(text, _Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST + 1:
                raise _fail_depth(name, event.start_mark)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _fail_depth(name: str, mark: Any) -> GenerationError:
    message = f"nested more than {_DEEPEST} levels deep"
    return GenerationError([build_error("too-deep", message, _to_location(name, mark))])


def _refuse(path: str, code: str, message: str) -> GenerationError:
    return GenerationError([build_error(code, message, SourceLocation(path=path))])


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:  # the latter for a NUL in the path
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise _refuse(
            str(path), "file-unreadable", f"cannot be read: {reason}"
        ) from None
    if len(content) > _LONGEST:
        message = f"this is more than {_LONGEST:,} bytes"
        raise _refuse(str(path), "too-large", message)
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
        self._made: dict[int, tuple[Any, int, int]] = {}
        self._open: set[int] = set()

    def construct(self, root: yaml.Node) -> Any:
        """Make the value of a tree.

        Raises:
            GenerationError: A key stands twice, an alias holds itself, a tag asks for an
                object, or the tree is too deep or too large.
        """
        return self._construct(root, 0)[0]

    def _construct(self, node: yaml.Node, depth: int) -> tuple[Any, int, int]:
        """Return a value, the number of nodes in it and its depth, aliases written out."""
        if isinstance(node, yaml.ScalarNode):
            return self._construct_scalar(node), 1, 0
        key = id(node)
        if key in self._made:
            if depth + self._made[key][2] > _DEEPEST:
                raise _fail_depth(self._path, node.start_mark)
            return self._made[key]
        if key in self._open:
            raise self._fail("alias-cycle", "this alias holds itself", node.start_mark)
        if depth > _DEEPEST:
            raise _fail_depth(self._path, node.start_mark)
        self._open.add(key)
        made = self._construct_container(node, depth)
        self._open.discard(key)
        if made[1] > _LARGEST:
            message = f"more than {_LARGEST:,} nodes when its aliases are written out"
            raise self._fail("too-large", message, node.start_mark)
        self._made[key] = made
        return made

    def _construct_container(self, node: yaml.Node, depth: int) -> tuple[Any, int, int]:
        if isinstance(node, yaml.MappingNode):
            return self._construct_mapping(node, depth)
        assert isinstance(node, yaml.SequenceNode)
        return self._construct_sequence(node, depth)

    def _construct_sequence(
        self, node: yaml.SequenceNode, depth: int
    ) -> tuple[list[Any], int, int]:
        self._check_tag(node, "seq")
        made = [self._construct(item, depth + 1) for item in node.value]
        size = 1 + sum(item[1] for item in made)
        height = 1 + max((item[2] for item in made), default=0)
        return [item[0] for item in made], size, height

    def _construct_mapping(
        self, node: yaml.MappingNode, depth: int
    ) -> tuple[dict[str, Any], int, int]:
        self._check_tag(node, "map")
        mapping: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        lines: dict[str, int] = {}
        total = height = 1
        for key_node, value_node in node.value:
            value, size, below = self._construct(value_node, depth + 1)
            total += size
            height = max(height, below + 1)
            key = self._construct_key(key_node)
            if key == "<<" and not key_node.style:
                self._merge(merged, value, key_node.start_mark)
            elif key in lines:
                message = f"the key {key!r} stands on line {lines[key]} already"
                raise self._fail("duplicate-key", message, key_node.start_mark)
            else:
                mapping[key] = value
                lines[key] = key_node.start_mark.line + 1
        return ({**merged, **mapping} if merged else mapping), total, height

    def _construct_key(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self._fail("bad-key", "a key must be a string", node.start_mark)
        return self._check_characters(node)

    def _merge(self, merged: dict[str, Any], value: Any, mark: yaml.Mark) -> None:
        """Take over the keys of `<<: *alias` (YAML 1.1, merge key); the first one wins."""
        for source in value if isinstance(value, list) else [value]:
            if not isinstance(source, dict):
                raise self._fail("bad-key", "<< merges mappings only", mark)
            for key, item in source.items():
                merged.setdefault(key, item)

    def _construct_scalar(self, node: yaml.ScalarNode) -> Any:
        text = self._check_characters(node)
        tag = node.tag
        if tag == _CORE_TAG + "str":
            return text
        try:
            return _SCALARS[tag](text)
        except KeyError:
            message = f"the tag {tag!r} is not allowed"
        except ValueError:
            message = f"{text[:40]!r} is not what its tag {tag!r} says"
        raise self._fail("yaml-tag", message, node.start_mark)

    def _check_characters(self, node: yaml.ScalarNode) -> str:
        text = str(node.value)
        if not text.isascii() and _SURROGATE.search(text):
            message = "half a character stands here (a surrogate without its other)"
            raise self._fail("bad-character", message, node.start_mark)
        return text

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
