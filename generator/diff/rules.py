"""The rules of `sdkgen diff`, as data: what each kind of change asks of a version.

docs/changes.md shows this table; a test holds the two against each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

CHANGE_FORMS = ("text", "markdown", "json")


class Step(IntEnum):
    """Which part of a version a change raises."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """What a change asks for.

    Attributes:
        sent: The step where the value goes to the server.
        received: The step where it comes from the server.
        words: What is said of it; `{subject}` and `{detail}` are the change's.
    """

    sent: Step
    received: Step
    words: str


def _rule(step: Step, words: str, received: Step | None = None) -> Rule:
    return Rule(step, step if received is None else received, words)


RULES: Mapping[str, Rule] = {
    "operation-added": _rule(Step.MINOR, "{subject} is new"),
    "operation-removed": _rule(Step.MAJOR, "{subject} is gone"),
    "operation-renamed": _rule(Step.MAJOR, "{subject} is now {detail}"),
    "operation-deprecated": _rule(Step.MINOR, "{subject} is deprecated"),
    "operation-restored": _rule(Step.MINOR, "{subject} is no longer deprecated"),
    "operation-moved": _rule(Step.PATCH, "{subject} asks another address: {detail}"),
    "operation-described": _rule(Step.PATCH, "{subject} is described otherwise"),
    "result-changed": _rule(Step.MAJOR, "{subject} returns otherwise: {detail}"),
    "security-changed": _rule(Step.MINOR, "{subject} asks for other rights: {detail}"),
    "arguments-changed": _rule(
        Step.MAJOR, "{subject} has other positional arguments: {detail}"
    ),
    "parameter-added": _rule(Step.MINOR, "{subject} is a new parameter"),
    "parameter-removed": _rule(Step.MAJOR, "{subject} is a parameter no longer"),
    "parameter-described": _rule(Step.PATCH, "{subject} is described otherwise"),
    "body-added": _rule(Step.MINOR, "{subject} takes a request body"),
    "body-removed": _rule(Step.MAJOR, "{subject} takes no request body"),
    "type-added": _rule(Step.MINOR, "{subject} is a new type"),
    "type-removed": _rule(Step.MAJOR, "{subject} is a type no longer"),
    "type-described": _rule(Step.PATCH, "{subject} is described otherwise"),
    "property-added": _rule(Step.MINOR, "{subject} is new"),
    "property-removed": _rule(Step.MAJOR, "{subject} is gone"),
    "required-added": _rule(Step.MAJOR, "{subject} is new and required"),
    "required": _rule(Step.MAJOR, "{subject} is now required", Step.MINOR),
    "optional": _rule(Step.MINOR, "{subject} may now be left out", Step.MAJOR),
    "nullable": _rule(Step.MINOR, "{subject} may now be null", Step.MAJOR),
    "not-null": _rule(Step.MAJOR, "{subject} is never null now", Step.MINOR),
    "type-changed": _rule(Step.MAJOR, "{subject} is of another type: {detail}"),
    "enumeration-added": _rule(
        Step.MAJOR, "{subject} allows these values only: {detail}", Step.MINOR
    ),
    "enumeration-removed": _rule(Step.MINOR, "{subject} allows any value"),
    "value-added": _rule(Step.MINOR, "{subject} has the new value {detail}"),
    "value-removed": _rule(
        Step.MAJOR, "{subject} has the value {detail} no longer", Step.MINOR
    ),
    "server-changed": _rule(Step.MINOR, "the address of the API is {detail}"),
}
