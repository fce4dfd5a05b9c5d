"""An operation of the API as plain data.

A generated module describes each of its operations once, with these classes. This module performs no I/O and imports
little, so that modules of operations load fast.
"""

from __future__ import annotations

import re

from .._constants import ACCEPT, CONTENT_TYPE, EMPTY_BODY, PAGES, SECURITY
from .media import Media, lower_charset
from .pages import Pages
from .parameter import Parameter

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .media import MoreParts

    Result = Literal[
        "data", "body", "items", "pages", "events", "stream", "text", "file", "none"
    ]

__all__ = ["Media", "Operation", "Pages", "Parameter"]

_METHODS_WITH_BODY = ("POST", "PUT", "PATCH")
_PLACEHOLDER = re.compile(r"{([^{}]*)}")


class Operation:
    """One operation: how its request is built and how its response is read.

    Args:
        name: The name of the Python method, for messages.
        path: The path template, ``/webhooks/{webhook_gid}``.
        method: The HTTP method.
        parameters: Its parameters, in the order of the document.
        content_type: The media type of the request body; empty if there is none, or if a body is required and has the
            SDK's default media type.
        body_required: Whether a call without a body is rejected.
        body_nullable: Whether the body may be null.
        more_parts: The kind of form parts that the document does not list: ``form``, ``file``, or empty if there are
            none.
        media: The media types that a call may choose instead of the default.
        accept: The accepted media types; by default those of the SDK.
        security: The alternatives, each a tuple of the names of security schemes used together; by default those of the
            SDK.
        result: What the response contains and how it is returned: ``data`` (by default: an object whose ``data`` is the
            result), ``body`` (the whole JSON value), ``items`` (an array in ``data``, one request), ``pages`` (a list
            that is paged), ``events`` (a list that is paged by a sync token), ``text``, ``file`` (saved to a file),
            ``stream`` (values that arrive one by one) or ``none``.
        others: The media types of a successful response other than JSON.
        may_be_empty: Whether a successful response may have no body, or no list.
        kept: The members beside ``data``, or headers, whose values are added to the result.
        free_parameters: The prefixes of query parameters that the document cannot list.
        host: The base URL, if the operation has its own server.
        host_variables: The default values of the variables in that URL.
        pages: How its list is paged; by default as the SDK's settings say.
    """

    def __init__(
        self,
        *,
        name: str,
        path: str,
        method: str = "GET",
        parameters: tuple[Parameter, ...] = (),
        content_type: str = "",
        body_required: bool = False,
        body_nullable: bool = False,
        more_parts: MoreParts = "",
        media: tuple[Media, ...] = (),
        accept: str = ACCEPT,
        security: tuple[tuple[str, ...], ...] = SECURITY,
        result: Result = "data",
        others: tuple[str, ...] = (),
        may_be_empty: bool = False,
        kept: tuple[str, ...] = (),
        free_parameters: tuple[str, ...] = (),
        host: str = "",
        host_variables: dict[str, str] | None = None,
        pages: Pages | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.content_type = content_type or (CONTENT_TYPE if body_required else "")
        self.body_required = body_required
        self.body_nullable = body_nullable
        self.others = others
        self.may_be_empty = may_be_empty
        self.security = security
        self.result = result
        self.kept = kept
        self.free_parameters = free_parameters
        self.host = host
        self.host_variables = host_variables or {}
        self.pages = pages or (PAGES if result == "pages" else None)
        self.headers = {"accept": ("Accept", lower_charset(accept))} if accept else {}
        parts = tuple(p for p in parameters if p.location in ("form", "file"))
        self.usual_media = Media(self.content_type, parts=parts, more_parts=more_parts)
        self.media = {item.content_type: item for item in (self.usual_media, *media)}
        self.path_steps, self.path_end = split_path(path)
        self._index(parameters)

    def _index(self, parameters: tuple[Parameter, ...]) -> None:
        """Index the parameters, including the body, by wire name and by keyword."""
        if any(item.kind in ("json", "raw") for item in self.media.values()):
            parameters += (Parameter("body", "body", required=self.body_required),)
        self.parameters = {parameter.key: parameter for parameter in parameters}
        optional = [parameter for parameter in parameters if not parameter.required]
        self.keywords = {parameter.key: parameter for parameter in optional}
        self.keywords.update({parameter.name: parameter for parameter in optional})

    @property
    def has_empty_body(self) -> bool:
        """Whether a call without a body still sends one."""
        if EMPTY_BODY is None or self.method not in _METHODS_WITH_BODY:
            return False
        return self.usual_media.kind in ("", "json")

    @property
    def takes_more_parts(self) -> bool:
        """Whether a form accepts parts that the document does not list."""
        return any(media.more_parts for media in self.media.values())

    def check_given(self, arguments: Mapping[str, Any]) -> None:
        """Check that no required argument is None.

        Raises:
            ValueError: One is.
        """
        for name, value in arguments.items():
            if value is None:
                raise self.missing(name)

    def missing(self, name: str) -> ValueError:
        """Build the error for a missing required argument."""
        return ValueError(
            f"Missing the required parameter `{name}` when calling `{self.name}`"
        )

    def no_options(self, value: object) -> TypeError:
        """Build the error for optional parameters that are not a mapping."""
        return TypeError(
            f"{self.name} takes optional parameters by name or as a dict,"
            f" not as a {type(value).__name__}"
        )

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


def split_path(path: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Split a path template into (text before, name of the parameter) and the text after the last parameter."""
    *steps, end = _PLACEHOLDER.split(path)
    return tuple(zip(steps[::2], steps[1::2], strict=True)), end
