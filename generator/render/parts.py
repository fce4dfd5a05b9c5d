"""The parts of an SDK: the files of each tag, and the rest.

A part is made of what its key in the cache is made of, and of nothing else.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.cache import NO_CACHE, Cache, hash_value
from generator.job import hash_templates
from generator.model.api import Api, Tag
from generator.model.types import TypeTable
from generator.output.generated_file import GeneratedFile
from generator.settings import Settings
from generator.views.sdk import Common, SdkView, build_sdk_view, find_common

if TYPE_CHECKING:
    from generator.render.pages import PageMaker

Format = Callable[[GeneratedFile, Cache], GeneratedFile]
_KIND = "parts"  # of entries in the cache


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of a part.

    Attributes:
        files: Its files.
        entry: The kind and the key of its entry in the cache, () where nothing is kept.
        is_new: Whether it was not there.
    """

    files: Sequence[GeneratedFile]
    entry: tuple[str, ...]
    is_new: bool


Part = Callable[[], Made]


def list_parts(
    api: Api,
    settings: Settings,
    folders: Sequence[Path],
    format: Format,
    cache: Cache = NO_CACHE,
) -> list[Part]:
    """List what makes the files of each part, those that take longest first.

    Args:
        api: The model.
        settings: What the document does not say.
        folders: Folders of templates, the built-in one first.
        format: Lays out a file.
        cache: Where parts may be that were made before.

    Returns:
        Functions; one raises GenerationError where a template is at fault.
    """
    common = find_common(api, settings)
    sdk = build_sdk_view(api, common)
    shared_key = _describe_shared(common, sdk, folders) if cache.is_kept else ""
    parts = _Parts(api, common, sdk, tuple(folders), format, cache, shared_key)
    tags = sorted(api.tags, key=lambda tag: -len(tag.operations))
    return [parts.make_rest, *(partial(parts.make_tag, tag) for tag in tags)]


def _describe_shared(common: Common, sdk: SdkView, folders: Sequence[Path]) -> str:
    """Return a digest of what all parts are made of."""
    names = list(common.api.types.names.items())
    nameless = replace(common.api, types=TypeTable((), {}))
    shared = replace(common, api=nameless)
    return hash_value([hash_templates(folders), sdk, shared, names])


@dataclass(frozen=True)
class _Parts:
    api: Api
    common: Common
    sdk: SdkView
    folders: tuple[Path, ...]
    format: Format
    cache: Cache
    shared_key: str

    def make_tag(self, tag: Tag) -> Made:
        """Make the files of a tag: of the tag, and of what all tags share."""
        entry = self._describe(tag)
        return self._read(entry) or self._write(entry, self._maker.make_tag(tag))

    def make_rest(self) -> Made:
        """Make all other files: of what all tags share, and of the types.

        Only where a template looks at the tags in full, they are made of these too.
        """
        types = self.api.types.definitions
        entry = self._describe(types)
        if known := self._read(entry):
            return known
        whole = self._describe((types, self.api.tags))
        if known := self._read(whole):
            return known
        files, looked_at_tags = self._maker.make_rest(self.api)
        return self._write(whole if looked_at_tags else entry, files)

    def _describe(self, source: Any) -> tuple[str, ...]:
        """Return the kind and the key of a part, () where nothing is kept."""
        if not self.cache.is_kept:
            return ()
        return _KIND, self.shared_key, hash_value(source)

    def _read(self, entry: tuple[str, ...]) -> Made | None:
        files = self.cache.read_files(*entry) if entry else None
        return None if files is None else Made(files, entry, is_new=False)

    def _write(self, entry: tuple[str, ...], files: Sequence[GeneratedFile]) -> Made:
        if entry:
            self.cache.write_files(*entry, files=files)
        return Made(files, entry, is_new=True)

    @cached_property
    def _maker(self) -> "PageMaker":
        from generator.render.pages import PageMaker  # loads Jinja, which takes a while

        return PageMaker(
            self.common,
            self.sdk,
            self.folders,
            lambda file: self.format(file, self.cache),
        )
