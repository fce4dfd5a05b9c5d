"""Format Python with black, in memory."""

import gc
from collections.abc import Iterator
from typing import Any

from generator.cache import NO_CACHE, Cache, hash_bytes
from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.output.generated_file import GeneratedFile
from generator.render.layout import hide_lexemes, lay_out

_KIND = "formatted"  # of entries in the cache
_LONG = 30_000  # characters; what is longer is formatted in sections
_OLDEST = 11  # the Python 3 that an SDK asks for (`requires-python`)
_METHODS = ("    def ", "    async def ")
_FRAME = "class _:\n"  # what a section that begins with a method stands in


def format_file(file: GeneratedFile, cache: Cache = NO_CACHE) -> GeneratedFile:
    """Format a file if it is Python.

    A long file is formatted in sections, which black would lay out in the same way together:
    so little is held in memory at a time. Where there is a cache, every class and method is
    a section, and those that did not change are taken from there.

    Raises:
        GenerationError: It is no Python, which a template is to blame for.
    """
    if not file.path.endswith(".py"):
        return file
    entry = cache.read(_KIND, file.path)
    known: dict[str, Any] = entry if isinstance(entry, dict) else {}
    made: dict[str, str] = {}
    pieces: list[str] = []
    for section, is_method in _split(file.text, 1 if cache.is_kept else _LONG):
        digest = hash_bytes(f"{is_method} {section}".encode())
        text = known.get(digest)
        if not isinstance(text, str):
            text = _format(section, file.path, is_method)
        made[digest] = text
        gap = ("\n" if is_method else "\n\n") if pieces else ""
        pieces.append(gap + text)
    if made != known:
        cache.write(_KIND, file.path, value=made)
    return GeneratedFile(path=file.path, text="".join(pieces))


def _split(text: str, least: int) -> Iterator[tuple[str, bool]]:
    """Split code before classes and methods, where as many characters are above.

    Black leaves two empty lines before a class and one before a method, but none before
    what stands first in a block or below a decorator.

    Returns:
        An iterator over the sections; with each whether it begins with a method.
    """
    if len(text) <= least:
        yield text, False
        return
    lines = text.split("\n")
    begin = size = 0
    is_method, in_class, above = False, False, ""
    for number, code in enumerate(hide_lexemes(text).split("\n")):
        is_class = code.startswith("class ")
        begins = is_class or (in_class and code.startswith(_METHODS))
        belongs = above.rstrip(" \0").endswith(":") or above.lstrip().startswith("@")
        if begins and size >= least and not lines[number - 1] and not belongs:
            yield "\n".join(lines[begin:number]), is_method
            is_method, begin, size = not is_class, number, 0
        if code[:1] not in ("", " ", "\0"):
            in_class = is_class
        above = code if code.strip() else above
        size += len(code) + 1
    yield "\n".join(lines[begin:]), is_method


def _format(text: str, path: str, is_method: bool) -> str:
    import black  # takes a quarter of a second to load
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    versions = {version for version in TargetVersion if version.value >= _OLDEST}
    frame = _FRAME if is_method else ""
    try:
        made = black.format_str(
            frame + lay_out(text), mode=black.Mode(target_versions=versions)
        )
    except InvalidInput as error:
        place = SourceLocation(path=path)
        reason = " ".join(str(error).split())
        message = f"a template made what is not Python: {reason}"
        raise GenerationError([build_error("not-python", message, place)]) from None
    gc.collect(0)  # black's tree; what was there before is not looked at
    return made.removeprefix(frame)
