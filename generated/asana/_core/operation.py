"""An operation of the API as plain data.

A generated module describes each of its operations once, with these classes. Nothing here sends or reads anything, and
nothing here is imported from outside the package, so that loading a module of operations costs next to nothing.
"""

from __future__ import annotations

from .._constants import ACCEPT, CONTENT_TYPE, EMPTY_BODY, PAGES, SECURITY
from .media import Media, lower_charset
from .pages import Pages
from .parameter import Parameter

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal

    from .media import MoreParts

    Result = Literal[
        "data", "body", "items", "pages", "events", "stream", "text", "file", "none"
    ]

__all__ = ["Media", "Operation", "Pages", "Parameter"]

_METHODS_WITH_BODY = ("POST", "PUT", "PATCH")


class Operation:
    """One operation: what is sent for it, and what its response holds.

    Args:
        name: The name of the Python method, for messages.
        path: The path template, ``/webhooks/{webhook_gid}``.
        method: The HTTP method.
        parameters: Its parameters, in the order of the document.
        content_type: The media type of the request body; empty where it has none, or where a body is required and has
            the one that most have.
        body_required: Whether a call without a body is refused.
        body_nullable: Whether the body may be null.
        more_parts: What the parts of its form are that the document does not name: ``form``, ``file``, or empty where
            it has none.
        media: Media types that a call may name instead of the usual one.
        accept: The media types asked for; by default those of most operations.
        security: Alternatives, each a tuple of the names of security schemes used together; by default those of most
            operations.
        result: What the response holds and how it is handed over: ``data`` (by default: an object whose ``data`` is the result),
            ``body`` (the whole JSON value), ``items`` (an array in ``data``, one request), ``pages`` (a list that
            is paged), ``events`` (a list that is paged by a sync token), ``text``,
            ``file`` (saved to a file), ``stream`` (values that come one after the other) or ``none``.
        others: Media types of a success that are not JSON.
        may_be_empty: Whether a success may be without a body.
        kept: Names beside ``data``, or of headers, whose values are added to the result.
        free_parameters: Beginnings of names of query parameters that the document cannot list.
        host: Base address, where the operation has a server of its own.
        pages: How its list is paged; by default as most are.
    """

    __slots__ = (
        "body_nullable",
        "body_required",
        "content_type",
        "free_parameters",
        "headers",
        "host",
        "kept",
        "keywords",
        "may_be_empty",
        "media",
        "method",
        "name",
        "others",
        "pages",
        "parameters",
        "path",
        "path_end",
        "path_steps",
        "result",
        "security",
        "usual_media",
    )

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
        pages: Pages | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        if body_required and not content_type:
            content_type = CONTENT_TYPE
        self.content_type = content_type
        self.body_required = body_required
        self.body_nullable = body_nullable
        self.others = others
        self.may_be_empty = may_be_empty
        self.security = security
        self.result = result
        self.kept = kept
        self.free_parameters = free_parameters
        self.host = host
        self.pages = pages or (PAGES if result == "pages" else None)
        self.headers = {"accept": ("Accept", lower_charset(accept))} if accept else {}
        parts = tuple(p for p in parameters if p.location in ("form", "file"))
        self.usual_media = Media(content_type, parts=parts, more_parts=more_parts)
        self.media = {item.content_type: item for item in (self.usual_media, *media)}
        self.path_steps, self.path_end = split_path(path)
        self._index(parameters)

    def _index(self, parameters: tuple[Parameter, ...]) -> None:
        """Make the parameters, the body among them, known by wire name and by keyword."""
        if any(item.kind in ("json", "raw") for item in self.media.values()):
            parameters += (Parameter("body", "body", required=self.body_required),)
        self.parameters = {parameter.key: parameter for parameter in parameters}
        optional = [parameter for parameter in parameters if not parameter.required]
        self.keywords = {parameter.key: parameter for parameter in optional}
        self.keywords.update({parameter.name: parameter for parameter in optional})

    @property
    def has_empty_body(self) -> bool:
        """Whether something is sent where a call has no body."""
        has_body = self.method in _METHODS_WITH_BODY
        is_json = self.usual_media.kind in ("", "json")
        return EMPTY_BODY is not None and has_body and is_json

    @property
    def takes_more_parts(self) -> bool:
        """Whether a form has parts that the document does not name."""
        return any(media.more_parts for media in self.media.values())

    def missing(self, name: str) -> ValueError:
        """Make the error for a required argument that a call does not give."""
        return ValueError(
            f"Missing the required parameter `{name}` when calling `{self.name}`"
        )

    def no_options(self, value: object) -> TypeError:
        """Make the error for optional parameters that are no mapping."""
        return TypeError(
            f"{self.name} takes optional parameters by name or as a dict,"
            f" not as a {type(value).__name__}"
        )

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


def split_path(path: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Split a path template into (text before, name of the parameter) and the text after the last parameter."""
    steps = []
    before, _, rest = path.partition("{")
    while rest:
        name, _, rest = rest.partition("}")
        steps.append((before, name))
        before, _, rest = rest.partition("{")
    return tuple(steps), before
