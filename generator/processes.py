"""A second process, for what can be done while this one does something else."""

import gc
import importlib
import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, TypeVar

from .diagnostics import GenerationError

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")
_AHEAD = 2  # calls that wait for the other process, so that it is never idle


class Worker:
    """Makes calls one after the other in a process of its own, or here where it has none.

    The other process begins as a copy of this one and ends when this one does. Where it
    fails, its calls are made here, with the exceptions that they raise.
    """

    def __init__(self, connection: Connection | None) -> None:
        self._connection = connection
        self._sent: deque[tuple[Callable[..., Any], tuple[Any, ...]]] = deque()

    @property
    def has_answer(self) -> bool:
        """Whether `receive` need not wait for another process."""
        return self._connection is None or self._connection.poll()

    def send(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Begin a call of a function of a module."""
        self._sent.append((function, arguments))
        if self._connection is not None:
            try:
                self._connection.send((function, arguments))
            except OSError:
                self._connection = None

    def receive(self) -> Any:
        """Return the result of the first call that was sent and not yet received.

        Raises:
            GenerationError: The call raised it.
        """
        function, arguments = self._sent.popleft()
        if self._connection is not None:
            try:
                made, error = self._connection.recv()
            except (EOFError, OSError):
                self._connection = None
            else:
                if error is not None:
                    raise error
                return made
        return function(*arguments)

    def map(
        self, function: Callable[[_Given], _Made], values: Sequence[_Given]
    ) -> list[_Made]:
        """Call a function for each value, in both processes.

        The other begins at the start of the list and this one at its end, until they meet.
        """
        begun, left, received = 0, len(values), 0
        made: dict[int, _Made] = {}
        while received < begun or begun < left:
            while begun < left and begun - received < _AHEAD:
                self.send(function, values[begun])
                begun += 1
            if begun < left and not self.has_answer:
                left -= 1
                made[left] = function(values[left])
            else:
                made[received] = self.receive()
                received += 1
        return [made[index] for index in range(len(values))]


@contextmanager
def open_worker(modules: Sequence[str]) -> Iterator[Worker]:
    """Start another process where there is a processor for it and the system can fork.

    Args:
        modules: What the other process loads at once, while this one goes on.
    """
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        yield Worker(None)
        return
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(here, there, modules))
    process.start()
    there.close()
    try:
        yield Worker(here)
    finally:
        here.close()
        process.terminate()
        process.join()


def _serve(here: Connection, there: Connection, modules: Sequence[str]) -> None:
    here.close()  # or the end of the other process would not be seen
    gc.disable()
    for module in modules:
        importlib.import_module(module)
    gc.freeze()
    calls: SimpleQueue[Any] = SimpleQueue()
    # Calls are taken in while an answer is sent, or each side would wait for the other.
    threading.Thread(target=_take_in, args=(there, calls), daemon=True).start()
    with suppress(Exception, KeyboardInterrupt):  # the other side makes the call itself
        while call := calls.get():
            there.send(_call(*call))
    there.close()


def _take_in(there: Connection, calls: SimpleQueue[Any]) -> None:
    try:
        while True:
            calls.put(there.recv())
    except Exception:  # the other process ended, or sent what cannot be read
        calls.put(None)


def _call(
    function: Callable[..., Any], arguments: tuple[Any, ...]
) -> tuple[Any, GenerationError | None]:
    try:
        return function(*arguments), None
    except GenerationError as error:
        return None, error


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
