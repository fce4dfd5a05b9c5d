"""A second process, for what can be done side by side."""

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
from typing import Any, Generic, TypeVar

from generator.diagnostics import GenerationError

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


class Errand(Generic[_Made]):
    """A job that another process does while this one goes on with something else.

    What it takes to do it, such as memory, is gone when it is done. Where there is no second
    processor, where the system cannot fork, or where the other process fails, the job is
    done here when it is waited for.
    """

    def __init__(self, job: Callable[[], _Made]) -> None:
        self._job = job
        self._made: list[_Made] = []  # the result, when it is known
        self._other = _Copy(_run_errand, job) if _can_share() else None

    def __enter__(self) -> "Errand[_Made]":
        return self

    def __exit__(self, *_: object) -> None:
        if self._other is not None:
            self._other.end()

    @property
    def is_done(self) -> bool:
        """Whether `wait` need not wait for another process."""
        return bool(self._made or self._other is None or self._other.connection.poll())

    def wait(self) -> _Made:
        """Return the result.

        Raises:
            GenerationError: The job raised it.
        """
        if not self._made:
            answer = self._other and _receive(self._other.connection)
            self._made = [answer[1] if answer else self._job()]
        return self._made[0]


def _run_errand(there: Connection, job: Callable[[], Any]) -> None:
    gc.disable()
    with suppress(Exception, KeyboardInterrupt):
        there.send(_do(0, job))


class _Copy:
    """A process that is a copy of this one as it is now.

    Args:
        work: What it does, given the connection that answers go to, and the arguments.
        arguments: For `work`; they need not be pickled.

    Attributes:
        connection: Where its answers come from.
    """

    def __init__(self, work: Callable[..., None], *arguments: Any) -> None:
        context = multiprocessing.get_context("fork")
        self.connection, there = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_begin, args=(self.connection, there, work, arguments)
        )
        self._process.start()
        there.close()

    def end(self) -> None:
        """Stop it, whatever it is at."""
        self.connection.close()
        self._process.terminate()
        self._process.join()


def _begin(
    here: Connection,
    there: Connection,
    work: Callable[..., None],
    arguments: tuple[Any, ...],
) -> None:
    here.close()  # or the end of the other process would not be seen
    work(there, *arguments)


def _can_share() -> bool:
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1


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
    if not _can_share():
        yield count().__next__, None
        return
    taken = os.memfd_create("jobs")
    gc.freeze()  # what is there stays as it is, in memory that both share
    other = _Copy(_work, taken, jobs)
    try:
        yield lambda: _take(taken), other.connection
    finally:
        other.end()
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


def _work(there: Connection, taken: int, jobs: Sequence[Callable[[], Any]]) -> None:
    answers: SimpleQueue[Any] = SimpleQueue()
    sender = threading.Thread(target=_send, args=(there, answers))
    sender.start()  # the next job begins while the answer waits to be taken
    # What fails here is done by the process that this one is a copy of.
    with suppress(Exception, KeyboardInterrupt):
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
