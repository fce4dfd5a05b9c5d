"""Compare the operations of two SDKs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.diff.findings import Finding, Place
from generator.diff.operations import ComparedOperation, ParameterKey
from generator.diff.type_changes import TypeComparison, compare_texts
from generator.diff.words import join_words
from generator.model.arguments import Argument
from generator.model.types import NONE, OneOf, Type, unite


def compare_operations(
    old: Mapping[str, ComparedOperation],
    new: Mapping[str, ComparedOperation],
    types: TypeComparison,
) -> Iterator[Finding]:
    """Compare operations, which are given by operationId."""
    pairs = _pair_operations(old, new)
    for key, before in old.items():
        if key in pairs:
            yield from _OperationComparison(types, before, new[pairs[key]]).compare()
        else:
            yield Place(owner=before.name).find("operation-removed")
    for key, after in new.items():
        if key not in pairs.values():
            yield Place(owner=after.name).find("operation-added")


def _pair_operations(
    old: Mapping[str, ComparedOperation], new: Mapping[str, ComparedOperation]
) -> dict[str, str]:
    """Pair operations by operationId, and otherwise by method and path."""
    addresses = {item.shape: key for key, item in new.items() if key not in old}
    pairs = {
        key: key if key in new else addresses.get(item.shape)
        for key, item in old.items()
    }
    return {key: other for key, other in pairs.items() if other is not None}


@dataclass(frozen=True, slots=True)
class _OperationComparison:
    """Compares an operation that exists in both SDKs."""

    types: TypeComparison
    old: ComparedOperation
    new: ComparedOperation

    def compare(self) -> Iterator[Finding]:
        old, new = self.old, self.new
        before, after = old.model, new.model
        place = Place(owner=new.name)
        if old.name != new.name:
            yield Place(owner=old.name).find("operation-renamed", new.name)
        if old.shape != new.shape:
            yield place.find("operation-moved", new.address)
        if before.deprecated != after.deprecated:
            yield place.find("deprecated" if after.deprecated else "undeprecated")
        texts = [(item.summary, item.description) for item in (before, after)]
        if texts[0] != texts[1]:
            yield place.find("described")
        if old.security != new.security:
            words = _describe_difference(old.security, new.security)
            yield place.find("security-changed", words)
        forms = before.form_content_type, after.form_content_type
        if all(forms) and forms[0] != forms[1]:
            yield replace(place, path=" body").find("written-differently", forms[1])
        yield from self._compare_order(place)
        yield from self._compare_parameters()
        yield from self._compare_unlisted_parameters()
        yield from self._compare_results(place)

    def _compare_order(self, place: Place) -> Iterator[Finding]:
        """Compare the order of the positional arguments that exist in both."""
        olds, news = (
            [argument.name for argument in side.model.arguments]
            for side in (self.old, self.new)
        )
        before = [name for name in olds if name in news]
        after = [name for name in news if name in olds]
        if before != after:
            words = f"{join_words(after)} now, {join_words(before)} before"
            yield place.find("arguments-reordered", words)

    def _compare_parameters(self) -> Iterator[Finding]:
        old, new = self.old.parameters, self.new.parameters
        pairs = _pair_parameters(old, new)
        for key in old:
            if key in pairs:
                yield from self._compare_parameter(key, pairs[key])
            else:
                yield self._locate(key).find("parameter-removed")
        for key, after in new.items():
            if key not in pairs.values():
                rule = "argument-added" if after.required else "parameter-added"
                yield self._locate(key).find(rule)

    def _compare_unlisted_parameters(self) -> Iterator[Finding]:
        """Compare the parameters and parts of a form that the document does not list."""
        before, after = self.old.unlisted, self.new.unlisted
        for name in sorted(before ^ after):
            rule = "parameter-removed" if name in before else "parameter-added"
            yield Place(owner=self.new.name, path=f"({name})").find(rule)

    def _locate(self, key: ParameterKey) -> Place:
        """Return the wire name of a parameter, with its location if the name is not unique."""
        location, name = key
        sides = (self.old.parameters, self.new.parameters)
        is_shared = any(sum(other == name for _, other in side) > 1 for side in sides)
        path = f"({name} in {location})" if is_shared else f"({name})"
        return Place(owner=self.new.name, path=path, in_parameter=True)

    def _compare_parameter(
        self, old_key: ParameterKey, new_key: ParameterKey
    ) -> Iterator[Finding]:
        old, new = self.old.parameters[old_key], self.new.parameters[new_key]
        place = self._locate(old_key)
        name = _find_new_name(old, new)
        if name:
            yield place.find("parameter-renamed", name)
        if old_key[0] != new_key[0]:
            yield place.find("parameter-moved", new_key[0])
        if old.required != new.required:
            rule = "argument-required" if new.required else "argument-optional"
            yield place.find(rule)
        before, after = self.old.get_type(old), self.new.get_type(new)
        if new_key[0] == "body":
            value = Place(owner=self.new.name, path=" body")
            found = list(self.types.compare(before, after, value))
        else:
            before, after = _without_null(before), _without_null(after)
            found = list(self.types.compare(before, after, place))
        yield from found
        if not found and old_key[0] == new_key[0]:
            written = self.new.describe_format(new)
            if self.old.describe_format(old) != written:
                yield place.find("written-differently", written)
            elif not name and old_key != new_key and new_key[0] != "path":
                yield place.find("written-differently", new.wire_name)
        yield from compare_texts(old, new, place)

    def _compare_results(self, place: Place) -> Iterator[Finding]:
        old, new = self.old, self.new
        before, after = old.describe_result(), new.describe_result()
        if old.result == NONE != new.result:
            yield place.find("result-added", after)
        elif old.returned != new.returned or (new.result == NONE != old.result):
            yield place.find("result-changed", f"{after} now, {before} before")
        else:
            value = replace(place, path=new.result_path, direction="response")
            yield from self.types.compare(old.result, new.result, value)


def _pair_parameters(
    old: Mapping[ParameterKey, Argument], new: Mapping[ParameterKey, Argument]
) -> dict[ParameterKey, ParameterKey]:
    """Pair parameters by location and wire name, and otherwise by Python name.

    Remaining path parameters are paired in order, as renamed.
    """
    pairs = {key: key for key in old if key in new}
    names = {argument.name: key for key, argument in new.items() if key not in old}
    for key, argument in old.items():
        if key not in new and argument.name in names:
            pairs[key] = names[argument.name]
    before = [key for key in old if key[0] == "path" and key not in pairs]
    after = [key for key in new if key[0] == "path" and key not in pairs.values()]
    if len(before) == len(after):
        pairs.update(zip(before, after, strict=True))
    return pairs


def _find_new_name(old: Argument, new: Argument) -> str:
    """Return what a parameter is now called in calls; "" if its names are still there.

    An option has two names: its key in `opts`, and its keyword.
    """
    is_option = not old.required and not new.required
    before, after = (
        [item.key, item.name] if is_option else [item.name] for item in (old, new)
    )
    if set(before) <= set(after):
        return ""
    return next((name for name in reversed(after) if name not in before), new.name)


def _describe_difference(old: Sequence[str], new: Sequence[str]) -> str:
    gone = [item for item in old if item not in new]
    added = [item for item in new if item not in old]
    if added and gone:
        return f"{join_words(added)} now, {join_words(gone)} before"
    return f"also {join_words(added)}" if added else f"no longer {join_words(gone)}"


def _without_null(item: Type) -> Type:
    """Remove null from a parameter's type: any optional argument may be None."""
    if not isinstance(item, OneOf):
        return item
    return unite(*(member for member in item.members if member != NONE))
