"""The rules of `sdkgen diff`, as data: which version bump each kind of change requires.

docs/changes.md shows this table; a test compares the two.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntEnum

from generator.model.types import Direction

CHANGE_FORMS = ("text", "markdown", "json")


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
        words: The message, with the placeholders `{subject}` and `{detail}`.
        words_sent: The message if the value is only sent.
        words_received: The message if the value is only received.
    """

    sent: Step
    received: Step
    words: str
    words_sent: str
    words_received: str

    def choose(self, directions: Collection[Direction]) -> tuple[Step, str]:
        """Return the step and the message for a value with these directions."""
        if len(directions) > 1:
            return max(self.sent, self.received), self.words
        if "request" in directions:
            return self.sent, self.words_sent
        return self.received, self.words_received


def _rule(
    words: str,
    step: Step,
    received: Step | None = None,
    *,
    sent_words: str = "",
    received_words: str = "",
) -> Rule:
    other = step if received is None else received
    return Rule(step, other, words, sent_words or words, received_words or words)


MAJOR, MINOR, PATCH = Step.MAJOR, Step.MINOR, Step.PATCH
RULES: Mapping[str, Rule] = {
    "operation-removed": _rule("{subject} is gone", MAJOR),
    "operation-renamed": _rule("{subject} is now called {detail}", MAJOR),
    "operation-added": _rule("{subject} is new", MINOR),
    "arguments-reordered": _rule(
        "{subject} takes its positional arguments in another order: {detail}", MAJOR
    ),
    "argument-added": _rule("{subject} is a new required argument", MAJOR),
    "argument-required": _rule("{subject} is now required", MAJOR),
    "argument-optional": _rule(
        "{subject} may now be left out, and is no longer a positional argument", MAJOR
    ),
    "parameter-removed": _rule("{subject} is no longer a parameter", MAJOR),
    "parameter-renamed": _rule("{subject} is now called {detail}", MAJOR),
    "parameter-added": _rule("{subject} is a new parameter", MINOR),
    "parameter-moved": _rule("{subject} is now sent in the {detail}", PATCH),
    "written-differently": _rule("{subject} is now sent as {detail}", PATCH),
    "result-changed": _rule("{subject} returns another result: {detail}", MAJOR),
    "result-added": _rule("{subject} now returns a result: {detail}", MINOR),
    "type-renamed": _rule("{subject} is now called {detail}", MAJOR),
    "type-changed": _rule("{subject} has another type: {detail}", MAJOR),
    "type-widened": _rule("{subject} may now also be {detail}", MINOR, MAJOR),
    "type-narrowed": _rule("{subject} can no longer be {detail}", MAJOR, MINOR),
    "nullable": _rule("{subject} may now be null", MINOR, MAJOR),
    "not-null": _rule("{subject} can no longer be null", MAJOR, MINOR),
    "property-removed": _rule(
        "{subject} is gone", MAJOR, sent_words="{subject} can no longer be sent"
    ),
    "required-added": _rule("{subject} is new and required", MAJOR),
    "property-added": _rule(
        "{subject} is new", MINOR, sent_words="{subject} can now be sent"
    ),
    "required": _rule(
        "{subject} is now required",
        MAJOR,
        MINOR,
        received_words="{subject} is now always there",
    ),
    "optional": _rule(
        "{subject} may now be left out",
        MINOR,
        MAJOR,
        received_words="{subject} may now be missing",
    ),
    "enumeration-added": _rule(
        "{subject} is now limited to these values: {detail}", MAJOR, MINOR
    ),
    "enumeration-removed": _rule("{subject} is no longer limited to values", MINOR),
    "value-removed": _rule(
        "{subject} no longer has these values: {detail}", MAJOR, MINOR
    ),
    "value-added": _rule("{subject} has these new values: {detail}", MINOR),
    "deprecated": _rule("{subject} is deprecated", MINOR),
    "undeprecated": _rule("{subject} is no longer deprecated", MINOR),
    "security-changed": _rule("{subject} needs other permissions: {detail}", MINOR),
    "server-changed": _rule("{subject} of the API is now {detail}", MINOR),
    "server-variable-removed": _rule(
        "{subject} of the API has no variable {detail} any more", MAJOR
    ),
    "operation-moved": _rule("{subject} is sent to another address: {detail}", PATCH),
    "default-changed": _rule("{subject} has another default: {detail}", PATCH),
    "described": _rule("{subject} is described differently", PATCH),
}
