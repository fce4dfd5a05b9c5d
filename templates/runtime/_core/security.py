"""Security schemes, as plain data."""

from __future__ import annotations

__all__ = ["SecurityScheme"]


class SecurityScheme:
    """How a request is authenticated.

    Args:
        type: ``http``, ``oauth2``, ``openIdConnect`` or ``apiKey``.
        scheme: With ``http``: ``basic`` or ``bearer``.
        name: With ``apiKey``: the name of the header, query parameter or cookie.
        location: With ``apiKey``: ``header``, ``query`` or ``cookie``.

    Attributes:
        takes_access_token: Whether the access token is the credential of this scheme.
    """

    def __init__(
        self, type: str, *, scheme: str = "", name: str = "", location: str = ""
    ) -> None:
        self.type = type
        self.scheme = scheme
        self.name = name
        self.location = location
        self.takes_access_token = (
            type in ("oauth2", "openIdConnect") or scheme == "bearer"
        )
