"""Compare two documents in the words of the rules."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.diff.rules import RULES, Step
from generator.diff.surface import Member, OperationSurface, Surface, TypeSurface

_SEEN = 4  # values of an enumeration that are written out


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change.

    Attributes:
        rule: The name of the rule.
        subject: What changed.
        detail: What of it, "" where the rule says all.
        step: What it asks of the version.
    """

    rule: str
    subject: str
    detail: str
    step: Step

    def __str__(self) -> str:
        return RULES[self.rule].words.format(subject=self.subject, detail=self.detail)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Direction:
    """Whether a value goes to the server, comes from it, or both."""

    sent: bool
    received: bool

    def judge(self, rule: str, subject: str, detail: str = "") -> Change:
        found = RULES[rule]
        steps = [found.sent] if self.sent else []
        steps += [found.received] if self.received else []
        step = max(steps, default=Step.PATCH)  # what nobody uses hurts nobody
        return Change(rule=rule, subject=subject, detail=detail, step=step)


_SENT = _Direction(sent=True, received=False)
_RECEIVED = _Direction(sent=False, received=True)


def compare_surfaces(old: Surface, new: Surface) -> list[Change]:
    """List what changed, what breaks most first."""
    changes = [*_compare_operations(old, new), *_compare_types(old.types, new.types)]
    if old.server != new.server:
        changes.append(_SENT.judge("server-changed", "", new.server))
    return sorted(
        changes, key=lambda c: (-c.step, list(RULES).index(c.rule), c.subject)
    )


def find_step(changes: Sequence[Change]) -> Step:
    """Return the step that all the changes together ask for."""
    return max((change.step for change in changes), default=Step.NONE)


def _compare_operations(old: Surface, new: Surface) -> Iterator[Change]:
    for key, there in old.operations.items():
        here = new.operations.get(key)
        if here is None:
            yield _SENT.judge("operation-removed", there.name)
        elif there != here:
            yield from _compare_operation(there, here)
    for key, here in new.operations.items():
        if key not in old.operations:
            yield _SENT.judge("operation-added", here.name)


def _compare_operation(
    old: OperationSurface, new: OperationSurface
) -> Iterator[Change]:
    name = new.name
    if old.name != name:
        yield _SENT.judge("operation-renamed", old.name, name)
    if old.address != new.address:
        yield _SENT.judge("operation-moved", name, new.address)
    if old.deprecated != new.deprecated:
        rule = "operation-deprecated" if new.deprecated else "operation-restored"
        yield _SENT.judge(rule, name)
    if old.text != new.text:
        yield _SENT.judge("operation-described", name)
    for rule, before, after in (
        ("arguments-changed", old.arguments, new.arguments),
        ("result-changed", (old.result,), (new.result,)),
        ("security-changed", old.security, new.security),
    ):
        if before != after:
            words = f"{_join(before)} before, {_join(after)} now"
            yield _SENT.judge(rule, name, words)
    yield from _compare_parameters(old, new)
    yield from _compare_bodies(old, new)
    yield from _compare_members(f"{name} answer", old.answer, new.answer, _RECEIVED)


def _compare_parameters(
    old: OperationSurface, new: OperationSurface
) -> Iterator[Change]:
    for name in (
        *old.parameters,
        *(n for n in new.parameters if n not in old.parameters),
    ):
        subject = f"{new.name}({name})"
        before, after = old.parameters.get(name), new.parameters.get(name)
        if before and after:
            yield from _compare_member(subject, before, after, _SENT)
            if before.text != after.text:
                yield _SENT.judge("parameter-described", subject)
        else:
            rule = "parameter-removed" if before else "parameter-added"
            yield _SENT.judge(rule, subject)


def _compare_bodies(old: OperationSurface, new: OperationSurface) -> Iterator[Change]:
    if bool(old.body) != bool(new.body):
        yield _SENT.judge("body-added" if new.body else "body-removed", new.name)
    else:
        yield from _compare_members(f"{new.name} body", old.body, new.body, _SENT)


def _compare_types(
    old: Mapping[str, TypeSurface], new: Mapping[str, TypeSurface]
) -> Iterator[Change]:
    for name, there in old.items():
        here = new.get(name)
        if here is None:
            yield _direct(there).judge("type-removed", name)
        elif there != here:
            direction = _Direction(
                sent=there.sent and here.sent, received=there.received and here.received
            )
            known = there.inherited & here.inherited
            yield from _compare_members(
                name, there.members, here.members, direction, known
            )
    for name, here in new.items():
        if name not in old:
            yield _direct(here).judge("type-added", name)


def _direct(surface: TypeSurface) -> _Direction:
    return _Direction(sent=surface.sent, received=surface.received)


def _compare_members(
    owner: str,
    old: Mapping[str, Member],
    new: Mapping[str, Member],
    direction: _Direction,
    known: frozenset[str] = frozenset(),
) -> Iterator[Change]:
    """Compare properties; those that are `known` on both sides only moved."""
    described = False
    for way in (*old, *(way for way in new if way not in old)):
        subject = f"{owner}.{way}" if way else owner
        before, after = old.get(way), new.get(way)
        if before and after:
            yield from _compare_member(subject, before, after, direction)
            described = described or before.text != after.text
        elif way not in known and not _is_inside(way, old if after else new):
            yield direction.judge(_name_appearance(after, direction), subject)
    if described:
        yield direction.judge("type-described", owner)


def _name_appearance(new: Member | None, direction: _Direction) -> str:
    if new is None:
        return "property-removed"
    return "required-added" if new.required and direction.sent else "property-added"


def _is_inside(way: str, other: Mapping[str, Member]) -> bool:
    """Say whether what holds a property is missing on the other side as well."""
    owner = way.rpartition(".")[0] if "." in way else way.removesuffix("[]")
    return owner not in ("", way) and owner not in other


def _compare_member(
    subject: str, old: Member, new: Member, direction: _Direction
) -> Iterator[Change]:
    if old.type != new.type:
        words = f"{old.type} before, {new.type} now"
        yield direction.judge("type-changed", subject, words)
    if old.required != new.required:
        yield direction.judge("required" if new.required else "optional", subject)
    if old.nullable != new.nullable:
        yield direction.judge("nullable" if new.nullable else "not-null", subject)
    if old.values is None and new.values is not None:
        yield direction.judge("enumeration-added", subject, _join(new.values))
    elif old.values is not None and new.values is None:
        yield direction.judge("enumeration-removed", subject)
    else:
        before, after = old.values or (), new.values or ()
        for value in (value for value in after if value not in before):
            yield direction.judge("value-added", subject, value)
        for value in (value for value in before if value not in after):
            yield direction.judge("value-removed", subject, value)


def _join(words: tuple[str, ...]) -> str:
    shown = ", ".join(words[:_SEEN]) or "none"
    return f"{shown}, ..." if len(words) > _SEEN else shown
