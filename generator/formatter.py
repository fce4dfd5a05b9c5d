"""Format Python files with black, in memory, on all cores."""

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor

from .diagnostics import GenerationError, SourceLocation, build_error
from .files import GeneratedFile

_WORTH_A_PROCESS = 400_000  # characters


def format_files(files: Sequence[GeneratedFile]) -> list[GeneratedFile]:
    """Format the Python files among some files; the others pass as they are.

    Raises:
        GenerationError: A file is no Python, which a template is to blame for.
    """
    size = sum(len(file.text) for file in files)
    processes = min(os.cpu_count() or 1, size // _WORTH_A_PROCESS)
    if processes < 2:
        return list(map(format_file, files))
    with ProcessPoolExecutor(processes) as pool:
        largest = sorted(files, key=lambda file: -len(file.text))
        done: Iterable[GeneratedFile] = pool.map(format_file, largest, chunksize=4)
        return sorted(done)


def format_file(file: GeneratedFile) -> GeneratedFile:
    """Format one file if it is Python.

    Raises:
        GenerationError: It is no Python.
    """
    if not file.path.endswith(".py"):
        return file
    import black  # takes a quarter of a second to load
    from black.parsing import InvalidInput

    try:
        text = black.format_str(file.text, mode=black.Mode())
    except InvalidInput as error:
        place = SourceLocation(path=file.path)
        message = f"a template made what is not Python: {error}"
        raise GenerationError([build_error("not-python", message, place)]) from None
    return GeneratedFile(path=file.path, text=text)
