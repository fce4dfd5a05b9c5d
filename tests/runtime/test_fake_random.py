"""Random requests, most with one error: the fake never fails, and its responses are valid.

`make fuzz` sends many more of them.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from checked_fake import WORLD, CheckedFake
from generated_calls import CALLS, GeneratedCall, make_call, split

import asana

COUNT = int(os.environ["SDKGEN_EXAMPLES"]) if "SDKGEN_FUZZ" in os.environ else 600
VALUES: tuple[Any, ...] = (
    *("", "x", "null", "me", "7", "<b>", "ä" * 300, "a,b", "2026-02-30", "2026-02-01"),
    *("2026-02-01T10:00:00.000Z", 0, 7, -1, 1.5, 10**30, True, False, None),
    *([], ["x"], [None], [[]], {}, {"a": 1}, {"gid": "7"}, {"date": "x"}),
)
GIDS = [record["gid"] for records in WORLD.values() for record in records]


def list_places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """List the places of all values in a value."""
    yield place
    if isinstance(value, dict):
        for name, item in value.items():
            yield from list_places(item, (*place, name))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from list_places(item, (*place, number))


def change(random: Random, value: Any) -> Any:
    """Change a value in one place: replace, add or remove something."""
    place = random.choice(list(list_places(value)))
    new = random.choice(VALUES) if random.random() < 0.5 else random.choice(GIDS)
    if not place:
        return new
    changed = copy.deepcopy(value)
    holder = changed
    for step in place[:-1]:
        holder = holder[step]
    chance = random.random()
    if chance < 0.15:
        del holder[place[-1]]
    elif chance < 0.25 and isinstance(holder, dict):
        holder[random.choice(["x", "gid", "name", "parent", "limit"])] = new
    else:
        holder[place[-1]] = new
    return changed


def make_random_call(random: Random) -> GeneratedCall:
    """Make a call of which one argument or none was changed."""
    call = random.choice(CALLS)
    given, options = split(call)
    options = {name: options[name] for name in options if random.random() < 0.7}
    if given and random.random() < 0.5:
        number = random.randrange(len(given))
        given[number] = change(random, given[number])
    elif options:
        name = random.choice(list(options))
        options[name] = change(random, options[name])
    arguments = (*given, options) if options else tuple(given)
    return replace(call, arguments=arguments)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_random_requests_get_valid_responses(kind: str) -> None:
    random = Random(1)
    for _ in range(COUNT // 20):
        with CheckedFake(WORLD) as fake:
            for _ in range(20):
                call = make_random_call(random)
                before = len(fake.calls)
                try:
                    make_call(fake, kind, call)
                except asana.ApiException:
                    assert len(fake.calls) > before, call
                except (TypeError, ValueError):
                    assert len(fake.calls) == before, call
                assert fake.faults == [], call
            assert CheckedFake(fake.state()).state() == fake.state()
