"""Two processes, for what can be done side by side."""

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, TypeVar

from .diagnostics import GenerationError

_Made = TypeVar("_Made")


def run_jobs(
    jobs: Sequence[Callable[[], _Made]],
) -> Generator[tuple[int, _Made], None, None]:
    """Carry out jobs in two processes; each takes the next one when it has done its last.

    The other process is a copy of this one as it is now, and ends when this one does. Where
    there is no second processor or the system cannot fork, all is done here, and so is what
    the other process took and failed to do.

    Returns:
        An iterator over the jobs as they are done: the index of each, and what it made.

    Raises:
        GenerationError: A job raised it.
    """
    done: set[int] = set()
    with _share(jobs) as (take, other):
        while (index := take()) < len(jobs):
            done.add(index)
            yield index, jobs[index]()
            while other and other.poll() and (answer := _receive(other)):
                done.add(answer[0])
                yield answer
        while other and (answer := _receive(other)):
            done.add(answer[0])
            yield answer
    for index in set(range(len(jobs))) - done:
        yield index, jobs[index]()


def _receive(other: Connection) -> tuple[int, Any] | None:
    """Return the next answer of the other process, None where it has ended."""
    try:
        index, made, error = other.recv()
    except (EOFError, OSError):
        return None
    if error is not None:
        raise error
    return index, made


@contextmanager
def _share(
    jobs: Sequence[Callable[[], Any]],
) -> Iterator[tuple[Callable[[], int], Connection | None]]:
    """Start the other process; return what takes the next job, and where answers come from."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        yield count().__next__, None
        return
    taken = os.memfd_create("jobs")
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(here, there, taken, jobs))
    gc.freeze()  # what is there stays as it is, in memory that both share
    process.start()
    there.close()
    try:
        yield lambda: _take(taken), here
    finally:
        here.close()
        process.terminate()
        process.join()
        os.close(taken)


def _take(taken: int) -> int:
    """Take the next job: its number stands in a file that both processes have open.

    The lock is given back also where a process is killed.
    """
    import fcntl  # not there on every system

    fcntl.lockf(taken, fcntl.LOCK_EX)
    try:
        number = int.from_bytes(os.pread(taken, 4, 0), "little")
        os.pwrite(taken, (number + 1).to_bytes(4, "little"), 0)
    finally:
        fcntl.lockf(taken, fcntl.LOCK_UN)
    return number


def _work(
    here: Connection, there: Connection, taken: int, jobs: Sequence[Callable[[], Any]]
) -> None:
    here.close()  # or the end of the other process would not be seen
    answers: SimpleQueue[Any] = SimpleQueue()
    sender = threading.Thread(target=_send, args=(there, answers))
    sender.start()  # the next job begins while the answer waits to be taken
    with suppress(
        Exception, KeyboardInterrupt
    ):  # the other process does the job itself
        while (index := _take(taken)) < len(jobs):
            answers.put(_do(index, jobs[index]))
    answers.put(None)
    sender.join()


def _send(there: Connection, answers: SimpleQueue[Any]) -> None:
    try:
        while answer := answers.get():
            there.send(answer)
    except OSError:  # nobody is there to take it
        os._exit(1)


def _do(index: int, job: Callable[[], Any]) -> tuple[int, Any, GenerationError | None]:
    try:
        return index, job(), None
    except GenerationError as error:
        return index, None, error


@contextmanager
def pause_collector() -> Iterator[None]:
    """Let large trees grow without the collector going through them again and again."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if paused:
            gc.enable()
