"""Other processes that begin with a copy of this one's memory, where the system has that."""

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import TypeVar

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")
_FORK = "fork"


def count_processors() -> int:
    """Count the processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def call_beside(
    function: Callable[[_Given], _Made], value: _Given
) -> Callable[[], _Made]:
    """Begin a call that goes on while this process does something else.

    Returns:
        What waits for the result. Where there is no second processor or no fork, or the
        other process fails, the call is made here, with the exceptions that it raises.
    """
    if count_processors() < 2 or sys.platform != "linux":
        made = function(value)
        return lambda: made
    context = multiprocessing.get_context(_FORK)
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(
        target=_send_result, args=(sender, function, value), daemon=True
    )
    process.start()
    sender.close()

    def wait() -> _Made:
        try:
            made: _Made = receiver.recv()
        except EOFError:
            made = function(value)
        process.join()
        return made

    return wait


def _send_result(
    sender: Connection, function: Callable[[_Given], _Made], value: _Given
) -> None:
    try:
        sender.send(function(value))
    except Exception:  # the other side sees the end, and calls it again
        sender.close()


def map_shared(
    function: Callable[[_Given], _Made], values: Sequence[_Given], processes: int
) -> list[_Made]:
    """Call a function for each value, in this process and in others beside it.

    The others begin at the start of the list and this one at its end, until they meet.

    Args:
        function: A function of a module.
        values: What it is called with.
        processes: How many processes work, this one counted.
    """
    if processes < 2:
        return [function(value) for value in values]
    method = _FORK if sys.platform == "linux" else None
    context = multiprocessing.get_context(method)
    pool = ProcessPoolExecutor(processes - 1, mp_context=context)
    try:
        futures: list[Future[_Made]] = [pool.submit(function, v) for v in values]
        made: list[_Made] = []
        for value, future in zip(reversed(values), reversed(futures), strict=True):
            made.append(function(value) if future.cancel() else future.result())
    finally:
        pool.shutdown(cancel_futures=True)
    return made[::-1]


@contextmanager
def pause_collector() -> Iterator[None]:
    """Let large trees grow without the garbage collector going through them again and again."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if paused:
            gc.enable()
