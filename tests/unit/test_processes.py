"""What other processes do is done here where they fail."""

import os
import select
import signal
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial

import pytest

from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.processes import Errand, run_jobs

PARENT = os.getpid()
TWO = len(os.sched_getaffinity(0)) > 1


def double(value: int) -> int:
    return 2 * value


def refuse(value: int) -> int:
    raise GenerationError([build_error("code", f"{value}", SourceLocation(path="p"))])


def end_elsewhere(value: int) -> int:
    time.sleep(0.02)
    if os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return value


def fail_elsewhere(value: int) -> int:
    time.sleep(0.02)
    if os.getpid() != PARENT:
        raise RuntimeError("not here")
    return value


def name_process(value: int) -> int:
    time.sleep(0.02)
    return os.getpid()


def run(function: Callable[[int], int], count: int) -> list[int]:
    made = dict(run_jobs([partial(function, number) for number in range(count)]))
    return [made[number] for number in range(count)]


def test_every_job_is_done_once() -> None:
    assert run(double, 200) == list(range(0, 400, 2))
    assert run(double, 0) == []


@pytest.mark.skipif(not TWO, reason="there is one processor")
def test_the_other_process_goes_on_while_this_one_is_busy() -> None:
    """It does all that is left, also where nobody takes its answers, however large."""
    reading, writing = os.pipe()

    def make(number: int) -> tuple[int, bytes]:
        if number == 0:  # is done when the last but one is
            select.select([reading], [], [], 60)
        if number == 18:
            os.write(writing, b"x")
        return os.getpid(), bytes(1_000_000)

    made = dict(run_jobs([partial(make, number) for number in range(20)]))
    assert [len(made[number][1]) for number in range(20)] == [1_000_000] * 20
    busy, *rest = (made[number][0] for number in range(20))
    assert set(rest[:-1]) == made_by_two(made) - {busy}
    assert PARENT in made_by_two(made)


def made_by_two(made: dict[int, tuple[int, bytes]]) -> set[int]:
    processes = {process for process, _ in made.values()}
    assert len(processes) == 2
    return processes


def test_an_error_of_the_document_comes_back_whole() -> None:
    with pytest.raises(GenerationError) as caught:
        run(refuse, 7)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "code"


@pytest.mark.parametrize("function", [end_elsewhere, fail_elsewhere])
def test_what_fails_there_is_done_here(function: Callable[[int], int]) -> None:
    assert run(function, 6) == list(range(6))


def test_without_another_processor_all_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0})
    assert run(name_process, 3) == [PARENT] * 3


def test_the_other_process_is_gone_in_the_end() -> None:
    jobs = [partial(name_process, number) for number in range(1_000)]
    with closing(run_jobs(jobs)) as done:
        found = next(made for _, made in done if made != PARENT or not TWO)
    if TWO:
        with pytest.raises(ProcessLookupError):
            os.kill(found, 0)


@pytest.mark.parametrize("function", [double, end_elsewhere, fail_elsewhere])
def test_an_errand_is_done_in_any_case(function: Callable[[int], int]) -> None:
    with Errand(partial(function, 21)) as errand:
        assert errand.wait() == function(21)
        assert errand.is_done
        assert errand.wait() == function(21)


@pytest.mark.skipif(not TWO, reason="there is one processor")
def test_an_errand_is_done_elsewhere_while_this_process_goes_on() -> None:
    reading, writing = os.pipe()

    def wait() -> int:
        select.select([reading], [], [], 60)
        return os.getpid()

    with Errand(wait) as errand:
        assert not errand.is_done
        os.write(writing, b"x")
        found = errand.wait()
    assert found != PARENT
    with pytest.raises(ProcessLookupError):
        os.kill(found, 0)


def test_an_errand_that_nobody_waits_for_ends() -> None:
    start = time.monotonic()
    with Errand(partial(time.sleep, 60)):
        pass
    assert time.monotonic() - start < 30


def test_the_error_of_an_errand_comes_back() -> None:
    with Errand(partial(refuse, 7)) as errand:
        for _ in range(2):
            with pytest.raises(GenerationError, match="7"):
                errand.wait()


def test_without_another_processor_an_errand_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0})
    with Errand(partial(name_process, 1)) as errand:
        assert errand.is_done
        assert errand.wait() == PARENT
