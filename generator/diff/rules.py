"""The rules of `sdkgen diff`, as data: which version bump each kind of change requires.

docs/changes.md shows this table; a test compares the two.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntEnum

from generator.model.types import Direction


class Step(IntEnum):
    """The part of a version that a change increases."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change.

    Attributes:
        sent: The step if the value is sent to the server.
        received: The step if the value is received from the server.
        words: The message after its subject, with the placeholder `{detail}`.
        words_sent: The message if the value is only sent; "" for the same.
        words_received: The message if the value is only received; "" for the same.
    """

    sent: Step
    received: Step
    words: str
    words_sent: str = ""
    words_received: str = ""

    def choose(self, directions: Collection[Direction]) -> tuple[Step, str]:
        """Return the step and the message for a value with these directions."""
        if len(directions) > 1:
            return max(self.sent, self.received), self.words
        if "request" in directions:
            return self.sent, self.words_sent or self.words
        return self.received, self.words_received or self.words


MAJOR, MINOR, PATCH = Step.MAJOR, Step.MINOR, Step.PATCH
RULES: Mapping[str, Rule] = {
    "operation-removed": Rule(MAJOR, MAJOR, "is gone"),
    "operation-renamed": Rule(MAJOR, MAJOR, "is now called {detail}"),
    "operation-added": Rule(MINOR, MINOR, "is new"),
    "arguments-reordered": Rule(
        MAJOR, MAJOR, "takes its positional arguments in another order: {detail}"
    ),
    "argument-added": Rule(MAJOR, MAJOR, "is a new required argument"),
    "argument-required": Rule(MAJOR, MAJOR, "is now required"),
    "argument-optional": Rule(
        MAJOR, MAJOR, "may now be left out, and is no longer a positional argument"
    ),
    "parameter-removed": Rule(MAJOR, MAJOR, "is no longer a parameter"),
    "parameter-renamed": Rule(MAJOR, MAJOR, "is now called {detail}"),
    "parameter-added": Rule(MINOR, MINOR, "is a new parameter"),
    "parameter-moved": Rule(PATCH, PATCH, "is now sent in the {detail}"),
    "written-differently": Rule(PATCH, PATCH, "is now sent as {detail}"),
    "result-changed": Rule(MAJOR, MAJOR, "returns another result: {detail}"),
    "result-added": Rule(MINOR, MINOR, "now returns a result: {detail}"),
    "type-renamed": Rule(MAJOR, MAJOR, "is now called {detail}"),
    "type-changed": Rule(MAJOR, MAJOR, "has another type: {detail}"),
    "type-widened": Rule(MINOR, MAJOR, "may now also be {detail}"),
    "type-narrowed": Rule(MAJOR, MINOR, "can no longer be {detail}"),
    "nullable": Rule(MINOR, MAJOR, "may now be null"),
    "not-null": Rule(MAJOR, MINOR, "can no longer be null"),
    "property-removed": Rule(
        MAJOR, MAJOR, "is gone", words_sent="can no longer be sent"
    ),
    "required-added": Rule(MAJOR, MAJOR, "is new and required"),
    "property-added": Rule(MINOR, MINOR, "is new", words_sent="can now be sent"),
    "required": Rule(
        MAJOR, MINOR, "is now required", words_received="is now always there"
    ),
    "optional": Rule(
        MINOR, MAJOR, "may now be left out", words_received="may now be missing"
    ),
    "enumeration-added": Rule(MAJOR, MINOR, "is now limited to these values: {detail}"),
    "enumeration-removed": Rule(MINOR, MINOR, "is no longer limited to values"),
    "value-removed": Rule(MAJOR, MINOR, "no longer has these values: {detail}"),
    "value-added": Rule(MINOR, MINOR, "has these new values: {detail}"),
    "deprecated": Rule(MINOR, MINOR, "is deprecated"),
    "undeprecated": Rule(MINOR, MINOR, "is no longer deprecated"),
    "security-changed": Rule(MINOR, MINOR, "needs other permissions: {detail}"),
    "server-changed": Rule(MINOR, MINOR, "of the API is now {detail}"),
    "server-variable-removed": Rule(
        MAJOR, MAJOR, "of the API has no variable {detail} any more"
    ),
    "operation-moved": Rule(PATCH, PATCH, "is sent to another address: {detail}"),
    "default-changed": Rule(PATCH, PATCH, "has another default: {detail}"),
    "described": Rule(PATCH, PATCH, "is described differently"),
}
