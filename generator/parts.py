"""The parts of an SDK: the files of each tag, and the rest.

A part is made of what its key in the cache is made of, and of nothing else.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .cache import NO_CACHE, Cache, hash_value
from .files import GeneratedFile
from .job import hash_templates
from .model import Api, Tag
from .sdk_views import Common, SdkView, build_sdk_view, find_common
from .settings import Settings
from .type_model import TypeTable

if TYPE_CHECKING:
    from .pages import PageMaker

Format = Callable[[GeneratedFile, Cache], GeneratedFile]
Part = Callable[[], list[GeneratedFile]]
_KIND = "parts"  # of entries in the cache


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
    parts = _Parts(api, settings, tuple(folders), format, cache)
    tags = sorted(api.tags, key=lambda tag: -len(tag.operations))
    return [parts.make_rest, *(partial(parts.make_tag, tag) for tag in tags)]


@dataclass(frozen=True)
class _Parts:
    api: Api
    settings: Settings
    folders: tuple[Path, ...]
    format: Format
    cache: Cache

    def make_tag(self, tag: Tag) -> list[GeneratedFile]:
        """Make the files of a tag: of the tag, and of what all tags share."""
        key = self._describe(tag)
        files = self._read(key)
        if files is None:
            files = self._maker.make_tag(tag)
            self._write(key, files)
        return files

    def make_rest(self) -> list[GeneratedFile]:
        """Make all other files: of what all tags share, and of the types.

        Only where a template looks at the tags in full, they are made of these too.
        """
        key = self._describe(self.api.types.definitions)
        files = self._read(key)
        if files is None:
            whole = (*key, *self._describe(self.api.tags))
            files = self._read(whole)
            if files is None:
                files, looked_at_tags = self._maker.make_rest(self.api)
                self._write(whole if looked_at_tags else key, files)
        return files

    def _describe(self, source: Any) -> tuple[str, ...]:
        """Return the key of a part, () where nothing is kept."""
        if not self.cache.is_kept:
            return ()
        return self._shared_key, hash_value(source)

    def _read(self, key: tuple[str, ...]) -> list[GeneratedFile] | None:
        return _read_files(self.cache.read(_KIND, *key))

    def _write(self, key: tuple[str, ...], files: list[GeneratedFile]) -> None:
        self.cache.write(_KIND, *key, value={file.path: file.text for file in files})

    @cached_property
    def _maker(self) -> "PageMaker":
        from .pages import PageMaker  # loads Jinja, which takes a while

        return PageMaker(
            self._common,
            self._sdk,
            self.folders,
            lambda file: self.format(file, self.cache),
        )

    @cached_property
    def _sdk(self) -> SdkView:
        return build_sdk_view(self.api, self._common)

    @cached_property
    def _common(self) -> Common:
        return find_common(self.api, self.settings)

    @cached_property
    def _shared_key(self) -> str:
        templates = hash_templates(self.folders)
        names = list(self.api.types.names.items())
        nameless = replace(self._common.api, types=TypeTable((), {}))
        common = replace(self._common, api=nameless)
        return hash_value([templates, self._sdk, common, names])


def _read_files(entry: Any) -> list[GeneratedFile] | None:
    """Return the files of an entry of the cache, None where it is of no use."""
    if not isinstance(entry, dict) or not all(
        isinstance(t, str) for t in entry.values()
    ):
        return None
    try:
        return [GeneratedFile(path=path, text=text) for path, text in entry.items()]
    except ValueError:  # a path that leads elsewhere
        return None
