"""Error responses."""

from __future__ import annotations

from typing import Any

__all__ = ["Inputs", "Refusal", "build_error"]

_HELP = "See https://developers.asana.com/docs/errors for what each status code means."


class Inputs(dict[str, Any]):
    """The inputs of a request by name; a missing one raises a Refusal."""

    def __missing__(self, name: str) -> Any:
        raise Refusal(400, f"{name}: Missing input")


class Refusal(Exception):  # noqa: N818 - for the client it is a response
    """A request that is rejected.

    Attributes:
        status: The HTTP status.
        message: The error message.
        members: The members of the response body besides the errors.
        headers: The headers of the response.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        members: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.members = members or {}
        self.headers = headers or {}

    @property
    def body(self) -> dict[str, Any]:
        """The body of the response."""
        return {"errors": [build_error(self.status, self.message)], **self.members}


def build_error(status: int, message: str) -> dict[str, str]:
    """Build an error as in the response body."""
    if status >= 500:
        return {"message": message, "phrase": "3 patient herons sort quiet ledgers"}
    return {"message": message, "help": _HELP}
