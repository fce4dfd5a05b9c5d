"""Make the files of a model: views are rendered, and what they make is laid out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from generator.model.api import Api, Tag
from generator.output.generated_file import GeneratedFile
from generator.render.lazy import LazyTuple
from generator.render.renderer import Renderer
from generator.views.sdk import Common, SdkView
from generator.views.tag import TagView, build_tag_view
from generator.views.types import build_types


class PageMaker:
    """Makes the files of a model.

    Args:
        common: What is the same for all tags.
        sdk: The view of the SDK as a whole.
        folders: Folders of templates, the built-in one first.
        format: Lays out a file.

    Raises:
        GenerationError: A folder of templates is not there.
    """

    def __init__(
        self,
        common: Common,
        sdk: SdkView,
        folders: Sequence[Path],
        format: Callable[[GeneratedFile], GeneratedFile],
    ) -> None:
        self._common = common
        self._renderer = Renderer(sdk, folders)
        self._format = format

    def make_tag(self, tag: Tag) -> list[GeneratedFile]:
        """Make the files of a tag.

        Raises:
            GenerationError: A template is at fault.
        """
        return [*map(self._format, self._renderer.render_tag(self._build(tag)))]

    def make_rest(self, api: Api) -> tuple[list[GeneratedFile], bool]:
        """Make the files that are not of one tag.

        Returns:
            The files, and whether a template looked at the tags in full.

        Raises:
            GenerationError: A template is at fault.
        """
        tags = LazyTuple(lambda: map(self._build, api.tags))
        rendered = self._renderer.render_rest(tags, build_types(api))
        files = [*self._renderer.copy(), *map(self._format, rendered)]
        return files, tags.is_made

    def _build(self, tag: Tag) -> TagView:
        return build_tag_view(tag, self._common)
