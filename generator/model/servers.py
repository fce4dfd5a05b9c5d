"""The servers that operations are called on."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server.

    Attributes:
        template: The URL with its variables in braces; "" if there is none.
        variables: The defaults of its variables.
    """

    template: str
    variables: Mapping[str, str]

    @property
    def address(self) -> str:
        """The address with the defaults of its variables."""
        address = self.template
        for name, default in self.variables.items():
            address = address.replace(f"{{{name}}}", default)
        return address.rstrip("/") or address[:1]  # a slash alone is an address
