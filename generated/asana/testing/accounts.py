"""Access tokens and their permissions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .document import Operation
from .refusals import Refusal

__all__ = ["Access", "Accounts"]


@dataclass(frozen=True, slots=True)
class Access:
    """The permissions of an access token.

    Attributes:
        user: The gid of its user.
        scopes: Its OAuth scopes; None for a personal access token, which is not
            limited.
    """

    user: str
    scopes: frozenset[str] | None


class Accounts:
    """The valid access tokens."""

    def __init__(self) -> None:
        self._tokens: dict[str, Access] = {}

    def add(self, token: str, user: str, scopes: Collection[str] | None) -> None:
        """Make a token valid."""
        self._tokens[token] = Access(
            user, None if scopes is None else frozenset(scopes)
        )

    def revoke(self, token: str) -> None:
        """Make a token invalid."""
        self._tokens.pop(token, None)

    def find(self, headers: Mapping[str, str]) -> Access:
        """Return the permissions of the token of a request.

        Args:
            headers: The headers of the request by lower-case name.

        Raises:
            Refusal: The token is missing or invalid.
        """
        scheme, _, token = headers.get("authorization", "").partition(" ")
        access = self._tokens.get(token.strip()) if scheme.lower() == "bearer" else None
        if access is None:
            raise Refusal(401, "Not Authorized")
        return access


def check_scope(access: Access, operation: Operation) -> None:
    """Reject an operation if the token lacks the scope for it.

    Raises:
        Refusal: The token lacks the scope.
    """
    if access.scopes is not None and not access.scopes & set(operation.scopes):
        wanted = " or ".join(operation.scopes) or "the full permissions of a user"
        raise Refusal(403, f"This app does not have access: it needs {wanted}")
