"""Construct values from YAML or JSON nodes.

Every key becomes a string, and tags cannot construct objects.
"""

import re
import sys
from collections.abc import Callable
from typing import Any

import yaml

from generator.diagnostics import GenerationError, build_error
from generator.source.nodes import CORE_TAG, DEEPEST, fail_depth, to_location

# A value, the number of nodes in it and how deep they go, aliases written out.
Constructed = tuple[Any, int, int]

_LARGEST = 5_000_000  # nodes, with every alias counted as what it stands for
_STRING_TAG = CORE_TAG + "str"
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Constructor:
    """Constructs values from nodes; an alias becomes the same object as its anchor.

    Args:
        path: The file's name, for source locations.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._made: dict[int, Constructed] = {}  # by the `id` of the node
        self._open: set[int] = set()

    def construct(self, node: yaml.Node, depth: int = 0) -> Constructed:
        """Construct the value of a node at a depth.

        Raises:
            GenerationError: A key stands twice, an alias holds itself, a tag asks for an
                object, or the tree is too deep or too large.
        """
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
            raise self._fail(
                "alias-cycle", "this alias contains itself", node.start_mark
            )
        if depth > DEEPEST:
            raise fail_depth(self._path, node.start_mark)
        self._open.add(key)
        made = self._construct_container(node, depth)
        self._open.discard(key)
        if made[1] > _LARGEST:
            message = f"more than {_LARGEST:,} nodes, counting each alias as a copy"
            raise self._fail("too-large", message, node.start_mark)
        self._made[key] = made
        return made

    def _construct_container(self, node: yaml.Node, depth: int) -> Constructed:
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
            value, size, below = self.construct(item, depth + 1)
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
            value, size, below = self.construct(value_node, depth + 1)
            total += size
            height = max(height, below + 1)
            key = self._construct_key(key_node)
            if key == "<<" and not key_node.style:
                self._merge(merged, value, key_node.start_mark)
            elif key in lines:
                message = f"the key {key!r} is already on line {lines[key]}"
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
            message = f"{text[:40]!r} does not match its tag {tag!r}"
        raise self._fail("yaml-tag", message, node.start_mark)

    def _check_characters(self, node: yaml.ScalarNode) -> str:
        text = str(node.value)
        if not text.isascii() and _SURROGATE.search(text):
            message = "unpaired surrogate"
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
