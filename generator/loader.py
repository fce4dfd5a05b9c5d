"""Read YAML or JSON files as data.

Every key of a mapping becomes a string, and no tag can make an object.
"""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from .diagnostics import GenerationError, SourceLocation, build_error
from .nodes import (
    CORE_TAG,
    DEEPEST,
    Places,
    compose_nodes,
    fail_depth,
    to_location,
)

_LONGEST = 100_000_000  # bytes
_LARGEST = 5_000_000  # nodes, with every alias counted as what it stands for
_STRING_TAG = CORE_TAG + "str"
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def load_file(path: Path) -> tuple[Any, Places]:
    """Read a YAML or JSON file.

    Returns:
        Its value (what an alias stands for is one object in several places), and what
        knows the places in it.

    Raises:
        GenerationError: It cannot be read, is no YAML, or is more than can be held.
    """
    name = str(path)
    text = _read_text(path)
    root = compose_nodes(name, text)
    if root is None:
        raise _refuse(name, "document-empty", "the document is empty")
    return _Constructor(name).construct(root), Places(name, text)


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
            if node.tag == _STRING_TAG and node.value.isascii():  # most of them
                return node.value, 1, 0
            return self._construct_scalar(node), 1, 0
        key = id(node)
        if key in self._made:
            if depth + self._made[key][2] > DEEPEST:
                raise fail_depth(self._path, node.start_mark)
            return self._made[key]
        if key in self._open:
            raise self._fail("alias-cycle", "this alias holds itself", node.start_mark)
        if depth > DEEPEST:
            raise fail_depth(self._path, node.start_mark)
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
        made: list[Any] = []
        total = height = 1
        for item in node.value:
            value, size, below = self._construct(item, depth + 1)
            made.append(value)
            total += size
            height = max(height, below + 1)
        return made, total, height

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
        # Most keys are there thousands of times: one object for all of them.
        return sys.intern(self._check_characters(node))

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
        if tag == _STRING_TAG:
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
        if node.tag != CORE_TAG + kind:
            message = f"the tag {node.tag!r} is not allowed"
            raise self._fail("yaml-tag", message, node.start_mark)

    def _fail(self, code: str, message: str, mark: yaml.Mark) -> GenerationError:
        place = to_location(self._path, mark)
        return GenerationError([build_error(code, message, place)])


def _to_integer(text: str) -> int:
    number = int(text) if text.lstrip("+-").isdigit() else int(text, 0)
    str(number)  # fails where it is too long to be written down again
    return number


_SCALARS: dict[str, Callable[[str], Any]] = {
    CORE_TAG + "null": lambda text: None,
    CORE_TAG + "bool": lambda text: text.lower() == "true",
    CORE_TAG + "int": _to_integer,
    CORE_TAG + "float": lambda text: float(re.sub(r"\.(?=[a-zA-Z])", "", text)),
}
