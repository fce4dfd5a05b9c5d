"""Format Python files with black, in memory, on all processors."""

import gc
from collections.abc import Sequence

from .diagnostics import GenerationError, SourceLocation, build_error
from .files import GeneratedFile
from .layout import lay_out
from .processes import count_processors, map_shared

_WORTH_A_PROCESS = 100_000  # characters
_MOST_PROCESSES = 4


def format_files(files: Sequence[GeneratedFile]) -> list[GeneratedFile]:
    """Format the Python files among some files; the others pass as they are.

    Raises:
        GenerationError: A file is no Python, which a template is to blame for.
    """
    sources = [file for file in files if file.path.endswith(".py")]
    others = [file for file in files if not file.path.endswith(".py")]
    if sources:
        import black  # noqa: F401  # before other processes begin, which then have it
    size = sum(len(file.text) for file in sources)
    processes = min(count_processors(), _MOST_PROCESSES, size // _WORTH_A_PROCESS)
    largest = sorted(sources, key=lambda file: (-len(file.text), file.path))
    gc.freeze()  # what is there stays; only black's trees are collected
    return sorted([*others, *map_shared(format_file, largest, processes)])


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
        message = f"a template made what is not Python: {error}"
        raise GenerationError([build_error("not-python", message, place)]) from None
    gc.collect()
    return GeneratedFile(path=file.path, text=text)
