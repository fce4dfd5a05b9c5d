"""What was asked of the server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Call"]


@dataclass(slots=True)
class Call:
    """A request that came.

    Attributes:
        operation: The operationId; None where no operation has this address.
        method: The HTTP method.
        path: The path below the host's address.
        path_parameters: The values in the path.
        query: The parameters of the query, each of the type that the document says, or as
            they came where the request was refused.
        body: What the body holds under `data`; the fields of a form that was accepted.
        status: The status of the response; 0 where the connection was cut.
        modelled: Whether the response came from the state; False where it is the
            document's example.
        user: The gid of the user who asked, or None.
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
