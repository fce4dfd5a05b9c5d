"""The requests that the server received."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Call"]


@dataclass(slots=True)
class Call:
    """A request that the server received.

    Attributes:
        operation: The operationId; None if no operation has this URL.
        method: The HTTP method.
        path: The path, relative to the base URL.
        path_parameters: The path parameters.
        query: The query parameters, converted to the types of the document; unconverted
            if the request was rejected.
        body: The content of `data` in the body, or the fields of an accepted form.
        status: The status of the response; 0 if the connection was cut.
        modelled: True if the response was built from the state, False if it is the
            document's example.
        user: The gid of the user who sent the request, or None.
    """

    operation: str | None
    method: str
    path: str
    path_parameters: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    status: int = 0
    modelled: bool = True
    user: str | None = None
