"""What the server says to a request that it does not carry out."""

from __future__ import annotations

from typing import Any

__all__ = ["Inputs", "Refusal", "build_error"]

_HELP = "See https://developers.asana.com/docs/errors for what each status code means."


class Inputs(dict[str, Any]):
    """What a request gives by name; to miss one of them is to be refused."""

    def __missing__(self, name: str) -> Any:
        raise Refusal(400, f"{name}: Missing input")


class Refusal(Exception):  # noqa: N818 - for the client it is a response
    """A request that is refused.

    Attributes:
        status: The HTTP status.
        message: What is wrong with the request.
        members: What the body of the response holds beside the errors.
        headers: Headers of the response.
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
    """Build an error as responses list them."""
    if status >= 500:
        return {"message": message, "phrase": "3 patient herons sort quiet ledgers"}
    return {"message": message, "help": _HELP}
