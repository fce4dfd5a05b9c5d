"""Calls in a second process, and here where that fails."""

import os
import signal
import time

import pytest

from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.processes import Worker, open_worker

PARENT = os.getpid()


def double(value: int) -> int:
    return 2 * value


def echo(value: bytes) -> bytes:
    return value


def refuse(value: int) -> int:
    raise GenerationError([build_error("code", f"{value}", SourceLocation(path="p"))])


def end_elsewhere(value: int) -> int:
    if os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return value


def fail_elsewhere(value: int) -> int:
    if os.getpid() != PARENT:
        raise RuntimeError("not here")
    return value


def name_process(value: int) -> int:
    time.sleep(0.02)
    return os.getpid()


def test_calls_are_answered_in_their_order() -> None:
    with open_worker(["json"]) as worker:
        for number in range(5):
            worker.send(double, number)
        assert [worker.receive() for _ in range(5)] == [0, 2, 4, 6, 8]


def test_both_processes_work() -> None:
    with open_worker([]) as worker:
        processes = worker.map(name_process, range(20))
    if len(os.sched_getaffinity(0)) > 1:
        assert len(set(processes)) == 2
        assert PARENT in processes


def test_large_values_go_both_ways_at_once() -> None:
    values = [os.urandom(1_000_000) for _ in range(8)]
    with open_worker([]) as worker:
        assert worker.map(echo, values) == values


def test_an_error_of_the_document_comes_back_whole() -> None:
    with open_worker([]) as worker:
        worker.send(refuse, 7)
        with pytest.raises(GenerationError) as caught:
            worker.receive()
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.code, diagnostic.message) == ("code", "7")


@pytest.mark.parametrize("function", [end_elsewhere, fail_elsewhere])
def test_what_fails_there_is_done_here(function: object) -> None:
    with open_worker([]) as worker:
        assert worker.map(function, range(6)) == list(range(6))  # type: ignore[arg-type]


def test_without_another_process_all_is_done_here() -> None:
    assert Worker(None).map(name_process, range(3)) == [PARENT] * 3


def test_the_other_process_is_gone_in_the_end() -> None:
    with open_worker([]) as worker:
        worker.send(name_process, 1)
        process = worker.receive()
    if process != PARENT:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
