"""Build the view of the site, which the templates of the site can print."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.escaping.html import (
    Html,
    SiteMarkdown,
    join_html,
    write_block,
    write_element,
    write_name,
    write_text,
)
from generator.escaping.text import Text, write_text_line
from generator.model.api import Api, Tag
from generator.model.types import Reference, Type, iterate_parts
from generator.settings import Settings
from generator.views.fields import write_entry, write_list, write_span
from generator.views.reference import (
    ReferenceBuilder,
    TagReferenceView,
    TypeReferenceView,
)
from generator.views.sdk import SdkTomlView, build_sdk_toml


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """A tag in a plain-text list: its class, its page and the names of its methods."""

    name: Text
    address: Text
    operations: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """The values that the templates of the site can print.

    Attributes:
        title: The title of the document.
        summary: The description of the document.
        links: A short entry for each tag.
        package: The name of the package.
        toml: Values for the configuration.
        overview: All operations, each with a link.
        tags: The pages of tags.
        types: The pages of types.
    """

    title: Text
    summary: Text
    links: tuple[LinkView, ...]
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
        links=tuple(map(_build_link, api.tags)),
        package=write_name(settings.package),
        overview=write_block(join_html(*map(_write_overview, api.tags))),
        toml=build_sdk_toml(api, settings),
        tags=tuple(map(builder.build_tag, api.tags)),
        types=tuple(
            builder.build_type(item, _write_uses(uses.get(item.name, {})))
            for item in api.types.definitions.values()
        ),
    )


def _build_link(tag: Tag) -> LinkView:
    names = ", ".join(operation.name for operation in tag.operations)
    return LinkView(
        name=write_text_line(tag.name),
        address=write_text_line(f"reference/{tag.name}/"),
        operations=write_text_line(names),
    )


def _write_overview(tag: Tag) -> Html:
    """Write a list of the operations of a tag, with links."""
    address = f"{tag.name}.md"
    rows = [
        write_entry(
            [
                write_element(
                    "a", write_text(operation.name), href=f"{address}#{operation.name}"
                ),
                write_span(f"{operation.method} {operation.path}", "limit"),
            ],
            write_text(operation.summary or operation.name),
        )
        for operation in tag.operations
    ]
    title = write_element("a", write_text(tag.name), href=address)
    return join_html(
        write_element("h2", title, id=tag.name),
        write_list(rows),
    )


def _find_uses(api: Api) -> dict[str, dict[str, str]]:
    """Find where each type is used: the names and URLs of its users, by type."""
    uses: dict[str, dict[str, str]] = {}
    names = api.types.names
    for tag in api.tags:
        for operation in tag.operations:
            address = f"../reference/{tag.name}.md#{operation.name}"
            for item in (*operation.types.arguments.values(), operation.types.result):
                for found in _list_references(item):
                    title = f"{tag.name}.{operation.name}"
                    uses.setdefault(names[found], {})[title] = address
    for definition in api.types.definitions.values():
        address = f"{definition.name}.md"
        for field in definition.properties:
            for found in _list_references(field.type):
                title = f"{definition.name}.{field.wire_name}"
                uses.setdefault(names[found], {})[title] = address
    return uses


def _list_references(item: Type) -> list[Reference]:
    return [part for part in iterate_parts(item) if isinstance(part, Reference)]


def _write_uses(uses: Mapping[str, str]) -> SiteMarkdown:
    links = [
        write_element("li", write_element("a", write_text(name), href=address))
        for name, address in uses.items()
    ]
    return write_block(write_element("ul", *links) if links else Html(""))
