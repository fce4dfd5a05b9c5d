"""Format Python files with black, in memory, in two processes."""

import gc
from collections.abc import Sequence

from .cache import NO_CACHE, Cache
from .diagnostics import GenerationError, SourceLocation, build_error
from .files import GeneratedFile
from .layout import lay_out
from .processes import Worker

_KIND = "formatted"  # of entries in the cache


def format_files(
    files: Sequence[GeneratedFile], worker: Worker, cache: Cache = NO_CACHE
) -> list[GeneratedFile]:
    """Format the Python files among some files; the others pass as they are.

    Raises:
        GenerationError: A file is no Python, which a template is to blame for.
    """
    done: list[GeneratedFile] = []
    left: list[GeneratedFile] = []
    for file in files:
        known = cache.read(_KIND, file.text) if file.path.endswith(".py") else file.text
        if isinstance(known, str):
            done.append(GeneratedFile(path=file.path, text=known))
        else:
            left.append(file)
    left.sort(key=lambda file: (-len(file.text), file.path))
    gc.freeze()  # what is there stays; only black's trees are collected
    for file, made in zip(left, worker.map(format_file, left), strict=True):
        cache.write(_KIND, file.text, value=made.text)
        done.append(made)
    return sorted(done)


def format_file(file: GeneratedFile) -> GeneratedFile:
    """Format a Python file.

    Raises:
        GenerationError: It is no Python.
    """
    import black  # takes a quarter of a second to load
    from black.parsing import InvalidInput

    try:
        text = black.format_str(lay_out(file.text), mode=black.Mode())
    except InvalidInput as error:
        place = SourceLocation(path=file.path)
        reason = " ".join(str(error).split())
        message = f"a template made what is not Python: {reason}"
        raise GenerationError([build_error("not-python", message, place)]) from None
    gc.collect()
    return GeneratedFile(path=file.path, text=text)
