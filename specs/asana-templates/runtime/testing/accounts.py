"""Access tokens, and what they allow."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .document import Operation
from .refusals import Refusal

__all__ = ["Access", "Accounts"]


@dataclass(frozen=True, slots=True)
class Access:
    """What a token allows.

    Attributes:
        user: The gid of the user that it stands for.
        scopes: The OAuth scopes that it has; None for a personal access token, which is
            not limited.
    """

    user: str
    scopes: frozenset[str] | None


class Accounts:
    """The tokens that are valid."""

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
        """Return what the token of a request allows.

        Args:
            headers: The headers of the request, by names in lower case.

        Raises:
            Refusal: There is none, or it is not valid.
        """
        scheme, _, token = headers.get("authorization", "").partition(" ")
        access = self._tokens.get(token.strip()) if scheme.lower() == "bearer" else None
        if access is None:
            raise Refusal(401, "Not Authorized")
        return access


def check_scope(access: Access, operation: Operation) -> None:
    """Refuse an operation that a token has no scope for.

    Raises:
        Refusal: It has none.
    """
    if access.scopes is not None and not access.scopes & set(operation.scopes):
        wanted = " or ".join(operation.scopes) or "the full permissions of a user"
        raise Refusal(403, f"This app does not have access: it needs {wanted}")
