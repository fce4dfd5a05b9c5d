"""Build the view of the site, which the templates of the site can print."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.escaping.html import (
    Html,
    SiteMarkdown,
    join_html,
    write_block,
    write_element,
    write_name,
)
from generator.escaping.text import Text, write_text_line
from generator.model.api import Api, Tag
from generator.model.types import Reference, Type, iterate_parts
from generator.settings import Settings
from generator.views.fields import NOTHING, write_entry, write_list, write_span
from generator.views.reference import (
    ReferenceBuilder,
    TagReferenceView,
    TypeReferenceView,
)
from generator.views.sdk import SdkTomlView, build_sdk_toml


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """The values that the templates of the site can print.

    Attributes:
        title: The title of the document.
        summary: The description of the document.
        package: The name of the package.
        toml: Values for the configuration.
        overview: All operations, each with a link.
        tags: The pages of tags.
        types: The pages of types.
    """

    title: Text
    summary: Text
    package: SiteMarkdown
    toml: SdkTomlView
    overview: SiteMarkdown
    tags: tuple[TagReferenceView, ...]
    types: tuple[TypeReferenceView, ...]


def build_site_view(api: Api, settings: Settings) -> SiteView:
    """Build the view of a site."""
    builder = ReferenceBuilder(api, settings)
    uses = _find_uses(api)
    return SiteView(
        title=write_text_line(f"{api.title} for Python"),
        summary=write_text_line(api.description),
        package=write_name(settings.package),
        overview=write_block(join_html(*map(_write_overview, api.tags))),
        toml=build_sdk_toml(api, settings),
        tags=tuple(map(builder.build_tag, api.tags)),
        types=tuple(
            builder.build_type(item, _write_uses(uses.get(item.name, {})))
            for item in api.types.definitions.values()
        ),
    )


def _write_overview(tag: Tag) -> Html:
    """Write a list of the operations of a tag, with links."""
    address = f"{tag.name}.md"
    rows = []
    for item in tag.operations:
        link = write_element("a", item.name, href=f"{address}#{item.name}")
        request = write_span(f"{item.method} {item.path}", "limit")
        rows.append(write_entry([link, request], item.summary or item.name))
    title = write_element("a", tag.name, href=address)
    return join_html(write_element("h2", title, id=tag.name), write_list(rows))


def _find_uses(api: Api) -> dict[str, dict[str, str]]:
    """Find where each type is used: the names and URLs of its users, by type."""
    uses: dict[str, dict[str, str]] = {}
    for user, address, types in _list_users(api):
        for part in (part for item in types for part in iterate_parts(item)):
            if isinstance(part, Reference):
                uses.setdefault(api.types.names[part], {})[user] = address
    return uses


def _list_users(api: Api) -> Iterator[tuple[str, str, Iterable[Type]]]:
    """List all operations and fields: their names, URLs and types."""
    for tag in api.tags:
        for operation in tag.operations:
            address = f"../reference/{tag.name}.md#{operation.name}"
            types = (*operation.types.arguments.values(), operation.types.result)
            yield f"{tag.name}.{operation.name}", address, types
    for definition in api.types.definitions.values():
        for field in definition.properties:
            name = f"{definition.name}.{field.wire_name}"
            yield name, f"{definition.name}.md", (field.type,)


def _write_uses(uses: Mapping[str, str]) -> SiteMarkdown:
    links = [
        write_element("li", write_element("a", name, href=address))
        for name, address in uses.items()
    ]
    return write_block(write_element("ul", *links) if links else NOTHING)
