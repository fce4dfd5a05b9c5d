"""Render the source of a documentation site."""

from collections.abc import Mapping
from pathlib import Path

from generator.escaping.html import SiteMarkdown
from generator.escaping.text import Text, Toml
from generator.output.generated_file import GeneratedFile
from generator.render.renderer import Renderer
from generator.views.site import SiteView

_LANGUAGES: Mapping[str, type[str]] = {
    ".md": SiteMarkdown,
    ".toml": Toml,
    ".txt": Text,
}


def render_site(site: SiteView, folder: Path) -> list[GeneratedFile]:
    """Render the templates of a site.

    A template whose path has the placeholder `{class}` produces a page for each tag,
    one with `{type}` a page for each type, and any other one file. The rest is copied.

    Args:
        site: What templates can print.
        folder: The folder of the templates.

    Raises:
        GenerationError: The folder does not exist, or a template is invalid.
    """
    renderer = Renderer([folder], _LANGUAGES)
    files: list[GeneratedFile] = []
    for template in renderer.templates:
        if not template.is_rendered:
            files.append(renderer.copy(template, site.package))
        elif "class" in template.holes:
            for tag in site.tags:
                holes = {"class": tag.name}
                files.append(renderer.render(template, holes, site=site, tag=tag))
        elif "type" in template.holes:
            for item in site.types:
                holes = {"type": item.name}
                files.append(renderer.render(template, holes, site=site, type=item))
        else:
            files.append(renderer.render(template, {}, site=site))
    return files
