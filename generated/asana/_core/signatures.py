"""Build signatures of methods with a parameter for each keyword."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import reduce
from inspect import Parameter, Signature, signature
from operator import or_
from types import FunctionType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from ..types.calls import UntypedKeywords

__all__ = ["list_keywords", "read_signature"]

_MOST_VALUES = 10  # listed for a keyword


def read_signature(method: Callable[..., Any]) -> Signature:
    """Read the signature of a method, with types resolved."""
    function: Any = getattr(method, "__wrapped__", method)
    bare = FunctionType(function.__code__, {}, argdefs=function.__defaults__)
    bare.__annotations__ = get_type_hints(method)
    return signature(bare)


def list_keywords(written: Signature) -> Signature:
    """Replace `**kwargs` by a parameter for each keyword.

    `**others` stands for parameters that the document cannot list, if the operation
    accepts such.
    """
    return written.replace(parameters=list(_list_parameters(written.parameters)))


def _list_parameters(written: Mapping[str, Parameter]) -> Iterator[Parameter]:
    for parameter in written.values():
        if parameter.kind is not Parameter.VAR_KEYWORD:
            yield parameter
            continue
        (keywords,) = get_args(parameter.annotation)
        types = {**get_type_hints(keywords), **get_type_hints(UntypedKeywords)}
        for name, kind in types.items():
            yield Parameter(
                name, Parameter.KEYWORD_ONLY, default=None, annotation=_shorten(kind)
            )
        opts = written.get("opts")
        if opts and Mapping[str, Any] in get_args(opts.annotation):
            yield parameter.replace(name="others", annotation=Any)


def _shorten(kind: Any) -> Any:
    """Write a long list of values, such as those of `opt_fields`, as `str`."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return kind if len(arguments) <= _MOST_VALUES else type(arguments[0])
    if origin in (Union, UnionType):
        return reduce(or_, map(_shorten, arguments))
    return origin[tuple(map(_shorten, arguments))] if origin and arguments else kind
