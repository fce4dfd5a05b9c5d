"""One difference between two SDKs, and where it was found."""

from dataclasses import dataclass, replace

from generator.model.types import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A location at which two SDKs are compared.

    Attributes:
        owner: An operation, such as `TasksApi.get_task`, or a component.
        path: The path from the owner, such as `(limit)`, ` body.data` or `.name`.
        direction: Whether the value is sent or received.
        in_parameter: Whether it is part of a parameter, which accepts more types than
            JSON.
    """

    owner: str
    path: str = ""
    direction: Direction = "request"
    in_parameter: bool = False

    def go(self, step: str) -> "Place":
        """Return the location one step further, such as `.name` or `[]`."""
        return replace(self, path=f"{self.path}{step}")

    def find(self, rule: str, detail: str = "") -> "Finding":
        """Create a finding at this location."""
        return Finding(place=self, rule=rule, detail=detail)

    def find_of_owner(self, rule: str) -> "Finding":
        """Create a finding about the whole owner."""
        return replace(self, path="").find(rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One difference.

    Attributes:
        place: Its location.
        rule: The name of the rule.
        detail: The details; "" if the rule needs none.
    """

    place: Place
    rule: str
    detail: str
