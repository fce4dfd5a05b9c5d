"""Format Python with black, in memory."""

import gc
from collections.abc import Iterator

from .cache import NO_CACHE, Cache
from .diagnostics import GenerationError, SourceLocation, build_error
from .files import GeneratedFile
from .layout import hide_lexemes, lay_out

_KIND = "formatted"  # of entries in the cache
_LONG = 30_000  # characters; what is longer is formatted in sections
_OLDEST = 11  # the Python 3 that an SDK asks for (`requires-python`)


def format_file(file: GeneratedFile, cache: Cache = NO_CACHE) -> GeneratedFile:
    """Format a file if it is Python.

    A long file is formatted in sections, which black would lay out in the same way together:
    so little is held in memory at a time, and what did not change is in the cache.

    Raises:
        GenerationError: It is no Python, which a template is to blame for.
    """
    if not file.path.endswith(".py"):
        return file
    made: list[str] = []
    for section in _split(file.text):
        text = cache.read(_KIND, section)
        if not isinstance(text, str):
            text = _format(section, file.path)
            cache.write(_KIND, section, value=text)
        made.append(text)
    return GeneratedFile(path=file.path, text="\n\n".join(made))


def _split(text: str) -> Iterator[str]:
    """Split long code before classes: what black leaves two empty lines before."""
    if len(text) <= _LONG:
        yield text
        return
    lines = text.split("\n")
    begin = size = 0
    for number, code in enumerate(hide_lexemes(text).split("\n")):
        if size >= _LONG and code.startswith("class ") and not lines[number - 1]:
            yield "\n".join(lines[begin:number])
            begin, size = number, 0
        size += len(code) + 1
    yield "\n".join(lines[begin:])


def _format(text: str, path: str) -> str:
    import black  # takes a quarter of a second to load
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    versions = {version for version in TargetVersion if version.value >= _OLDEST}
    try:
        made = black.format_str(
            lay_out(text), mode=black.Mode(target_versions=versions)
        )
    except InvalidInput as error:
        place = SourceLocation(path=path)
        reason = " ".join(str(error).split())
        message = f"a template made what is not Python: {reason}"
        raise GenerationError([build_error("not-python", message, place)]) from None
    gc.collect(0)  # black's tree; what was there before is not looked at
    return made
