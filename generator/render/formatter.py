"""Format Python with black, on all cores."""

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from threading import Thread

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

from generator.cache import NO_CACHE, Cache
from generator.diagnostics import SourceLocation, build_failure
from generator.output.generated_file import GeneratedFile

_KIND = "formatted"  # of entries in the cache
_OLDEST = 11  # the minor version of Python 3 that an SDK requires
_LITTLE = 150_000  # characters, formatted before another process has started
_MODE = black.Mode(target_versions={v for v in TargetVersion if v.value >= _OLDEST})


def format_files(
    files: Sequence[GeneratedFile], cache: Cache = NO_CACHE
) -> tuple[GeneratedFile, ...]:
    """Format the rendered Python files; return all files sorted by path.

    Raises:
        GenerationError: A template produced invalid Python.
    """
    done, left = [], []
    for file in files:
        if file.is_copied or not file.path.endswith(".py"):
            done.append(file)
        elif isinstance(text := cache.read(_KIND, file.text), str):
            done.append(replace(file, text=text))
        else:
            left.append(file)
    left.sort(key=lambda file: len(file.text), reverse=True)
    for rendered, formatted in zip(left, _format_all(left), strict=True):
        cache.write(_KIND, rendered.text, value=formatted.text)
        done.append(formatted)
    return tuple(sorted(done))


def _format_all(files: Sequence[GeneratedFile]) -> Iterator[GeneratedFile]:
    """Format files, on all cores unless there is little to do."""
    if sum(len(file.text) for file in files) <= _LITTLE:
        yield from map(format_file, files)
        return
    # New processes, not copies of this one: those take more memory and time.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(mp_context=context, initializer=_set_up_child) as pool:
        try:
            with _ignore_interrupts():
                formatted = pool.map(format_file, files)
            yield from formatted
        except BaseException:  # including Ctrl-C
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def format_file(file: GeneratedFile) -> GeneratedFile:
    """Format a Python file.

    `black.format_str` formats its own output a second time. One pass is enough here,
    which `make style` verifies.

    Raises:
        GenerationError: A template produced invalid Python.
    """
    try:
        text = black._format_str_once(file.text, mode=_MODE)
    except InvalidInput as error:
        place = SourceLocation(path=file.path)
        reason = " ".join(str(error).split())
        message = f"a template produced invalid Python: {reason}"
        raise build_failure("not-python", message, place) from None
    return replace(file, text=text)


@contextmanager
def _ignore_interrupts() -> Iterator[None]:
    """Ignore Ctrl-C, so that child processes that start meanwhile always do."""
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)


def _set_up_child() -> None:
    """Ignore Ctrl-C, which the parent process handles, and exit when the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # which Windows does not inherit
    Thread(target=_exit_with_parent, daemon=True).start()


def _exit_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)
