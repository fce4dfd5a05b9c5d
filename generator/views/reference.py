"""Build the views of the site's reference: a tag with its operations, and a type."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.escaping.html import (
    Html,
    SiteMarkdown,
    join_html,
    write_block,
    write_code_line,
    write_description,
    write_element,
    write_name,
)
from generator.escaping.text import Text, Toml, quote_toml, write_text_line
from generator.model.api import Api, Operation, Tag
from generator.model.arguments import Parameter
from generator.model.types import TypeDefinition
from generator.settings import Settings
from generator.views.fields import (
    NOTHING,
    FieldWriter,
    write_entry,
    write_list,
    write_span,
)
from generator.views.plain_text import PlainTextWriter, name_error
from generator.views.samples import write_samples
from generator.views.signatures import ITERATORS
from generator.views.type_writer import TypeWriter
from generator.views.words import describe_paging

_BODY_DEPTH = 4  # levels of fields of a request body that are shown


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationReferenceView:
    """An operation in the reference.

    Attributes:
        name: Its method.
        address: HTTP method and path.
        summary: One line.
        client: The lines of a program that calls it with `Client`.
        asyncio: The lines of the same program with asyncio.
        example: The lines of the program in the format of the 5.x pages.
        description: Its description; "" if there is none.
        parameters: The list of parameters; "" if there are none.
        body: The request body; "" if there is none.
        result: The result of the call.
        access: The scopes that it needs and the errors that it raises; "" if there are
            none.
    """

    name: SiteMarkdown
    address: SiteMarkdown
    summary: SiteMarkdown
    client: tuple[SiteMarkdown, ...]
    asyncio: tuple[SiteMarkdown, ...]
    example: tuple[SiteMarkdown, ...]
    description: SiteMarkdown
    parameters: SiteMarkdown
    body: SiteMarkdown
    result: SiteMarkdown
    access: SiteMarkdown


@dataclass(frozen=True, slots=True, kw_only=True)
class TagReferenceView:
    """A tag in the reference.

    Attributes:
        title: Its class.
        entry: The line in the navigation.
        link: A link to its page and the names of its methods.
        attribute: The attribute of the client.
        description: Its description; "" if there is none.
        lines: The content of the page as plain text.
        operations: The operations, sorted by name.
    """

    title: SiteMarkdown
    entry: Toml
    link: Text
    attribute: SiteMarkdown
    description: SiteMarkdown
    lines: tuple[Text, ...]
    operations: tuple[OperationReferenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeReferenceView:
    """A type in the reference.

    Attributes:
        title: Its name.
        description: Its description; "" if there is none.
        content: Its fields, or the type that it is an alias of.
        uses: The operations that take or return it; "" if there are none.
    """

    title: SiteMarkdown
    description: SiteMarkdown
    content: SiteMarkdown
    uses: SiteMarkdown


class ReferenceBuilder:
    """Builds the views of the reference.

    Args:
        api: The model.
        settings: The package name and the base URL of the published reference.
    """

    def __init__(self, api: Api, settings: Settings) -> None:
        self._settings = settings
        self._type_writer = TypeWriter(api.types, f"{settings.package}.types")
        self._plain_text = PlainTextWriter(api.types)
        self._fields = FieldWriter(api.types, settings.reference)

    def build_tag(self, tag: Tag) -> TagReferenceView:
        """Build the view of a tag."""
        methods = ", ".join(operation.name for operation in tag.operations)
        return TagReferenceView(
            title=write_name(tag.name),
            entry=quote_toml(f"reference/{tag.name}.md"),
            link=write_text_line(f"[{tag.name}](reference/{tag.name}/): {methods}"),
            attribute=write_name(tag.attribute),
            description=self._describe(tag.description),
            lines=tuple(self._plain_text.list_lines(tag)),
            operations=tuple(self._build_operation(o, tag) for o in tag.operations),
        )

    def build_type(
        self, definition: TypeDefinition, uses: SiteMarkdown
    ) -> TypeReferenceView:
        """Build the view of a type that has some uses."""
        return TypeReferenceView(
            title=write_name(definition.name),
            description=self._describe(definition.description),
            content=write_block(self._write_content(definition)),
            uses=uses,
        )

    def _describe(self, text: str) -> SiteMarkdown:
        return write_block(write_description(text, self._settings.reference))

    def _build_operation(
        self, operation: Operation, tag: Tag
    ) -> OperationReferenceView:
        package, writer = self._settings.package, self._type_writer
        samples = write_samples(operation, tag, package, writer)
        summary = operation.summary or operation.name
        return OperationReferenceView(
            name=write_name(operation.name),
            address=write_block(_write_address(operation)),
            summary=write_block(write_element("p", summary, class_="summary")),
            client=tuple(map(write_code_line, samples.client)),
            asyncio=tuple(map(write_code_line, samples.asyncio)),
            example=tuple(map(write_code_line, samples.opts)),
            description=self._describe(operation.description),
            parameters=write_block(self._write_parameters(operation)),
            body=write_block(self._write_body(operation)),
            result=write_block(self._write_result(operation)),
            access=write_block(_write_access(operation)),
        )

    def _write_parameters(self, operation: Operation) -> Html:
        return write_list(
            [
                self._fields.write_item(
                    parameter,
                    operation.types.arguments[parameter.key],
                    notes=_list_notes(parameter),
                )
                for parameter in (*operation.arguments, *operation.options)
                if isinstance(parameter, Parameter)
            ]
        )

    def _write_body(self, operation: Operation) -> Html:
        body = operation.request_body
        if body is None:
            return NOTHING
        kind = operation.types.arguments[body.key]
        return join_html(
            write_element(
                "p",
                write_span(self._fields.write_type(kind), "type"),
                write_span("required" if body.required else "optional", "flag"),
                write_span(body.content_type, "limit"),
                class_="address",
            ),
            write_description(body.description, self._settings.reference),
            self._fields.write_fields(kind, _BODY_DEPTH),
        )

    def _write_result(self, operation: Operation) -> Html:
        kind = operation.types.result
        written = self._fields.write_type(kind)
        if operation.response.is_iterated:
            iterator = ITERATORS[operation.response.result]
            module = f"{self._settings.package}.pagination"
            written = join_html(f"{module}.{iterator}[", written, "]")
        paging = describe_paging(operation)
        return join_html(
            write_element("p", write_span(written, "type")),
            write_element("p", paging) if paging else NOTHING,
            self._fields.write_outline(kind),
        )

    def _write_content(self, definition: TypeDefinition) -> Html:
        if definition.alias is None:
            fields = definition.properties
            return write_list([self._fields.write_item(f, f.type) for f in fields])
        written = self._fields.write_type(definition.alias)
        return join_html(
            write_element("p", write_span(written, "type")),
            self._fields.write_values(definition.alias),
        )


def _write_address(operation: Operation) -> Html:
    return write_element(
        "p",
        write_span(operation.method, "method"),
        write_element("code", operation.path),
        write_span("deprecated", "flag") if operation.deprecated else NOTHING,
        class_="address",
    )


def _list_notes(parameter: Parameter) -> Iterator[str]:
    yield f"in {parameter.location}"
    if parameter.name != parameter.wire_name:
        yield f"keyword {parameter.name}"


def _write_access(operation: Operation) -> Html:
    """Write the scopes that an operation needs, and the errors that it raises."""
    scopes = [write_element("code", scope) for scope in operation.scopes]
    listed = join_html(*scopes, separator=", ")
    rows = []
    for status, description in operation.errors:
        link = write_element("a", name_error(status), href="../guide/errors.md")
        heading = [write_span(status, "limit"), link]
        rows.append(write_entry(heading, write_description(description)))
    return join_html(
        write_element("p", "Scopes: ", listed) if scopes else NOTHING,
        write_element("dl", *rows, class_="fields errors") if rows else NOTHING,
    )
