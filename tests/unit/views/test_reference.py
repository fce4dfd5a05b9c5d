"""The pages of the reference show what the document says, and run none of it."""

from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import pytest

from generator.builder.api import build_api
from generator.diagnostics import GenerationError
from generator.render.renderer import render_site
from generator.settings import Settings
from generator.views.site import SiteView, build_site_view
from generator.views.words import describe_limits
from tests.documents import ROOT
from tests.unit.conftest import HEAD, Read

SETTINGS = Settings(package="things", reference="https://docs.example/r/")
EXTENSIONS = ["attr_list", "tables", "toc", "pymdownx.superfences", "pymdownx.tabbed"]
DOCUMENT = """
paths:
  /things/{gid}:
    put:
      operationId: updateThing
      tags: [Things]
      summary: Update a thing
      parameters:
      - {name: gid, in: path, required: true, schema: {type: string}}
      - {name: due.on, in: query, deprecated: true, schema: {type: string, enum: [a, b]}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, properties: {data: {$ref: '#/components/schemas/Thing'}}}
      responses:
        '200':
          description: Found
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        '429': {description: Wait}
components:
  schemas:
    Owner: {type: object, properties: {name: {type: string, description: A name}}}
    Colour: {type: string, enum: [red, blue]}
    Thing:
      type: object
      properties:
        owner: {$ref: '#/components/schemas/Owner'}
        parent: {$ref: '#/components/schemas/Thing'}
        colours: {type: array, items: {$ref: '#/components/schemas/Colour'}}
"""


def build(read: Read, text: str = DOCUMENT) -> SiteView:
    return build_site_view(build_api(read(HEAD + text)), SETTINGS)


@pytest.mark.parametrize(
    ("limits", "default", "phrases"),
    [
        ({}, None, []),
        ({"minimum": 1, "maximum": 100}, 20, ["1 to 100", "default 20"]),
        ({"minimum": 0}, False, ["at least 0", "default false"]),
        ({"minimum": 0, "exclusiveMinimum": True}, None, ["more than 0"]),
        ({"exclusiveMaximum": 9.5}, None, ["less than 9.5"]),
        ({"minLength": 2, "maxLength": 2}, "é", ["2 characters", 'default "é"']),
        ({"maxItems": 10, "uniqueItems": True}, None, ["at most 10 items", "each item once"]),
        ({"pattern": "^a$", "format": "uri"}, None, ["format uri", "matches ^a$"]),
        ({"multipleOf": 5, "minimum": "x"}, None, ["a multiple of 5"]),
    ],
)  # fmt: skip
def test_limits_are_described_in_words(
    limits: Mapping[str, Any], default: Any, phrases: list[str]
) -> None:
    assert describe_limits({**limits, "default": default}) == phrases


def test_a_page_has_parameters_fields_and_errors(read: Read) -> None:
    (tag,) = build(read).tags
    (operation,) = tag.operations
    assert "<code>gid</code>" in operation.parameters
    assert 'class="flag">required</span>' in operation.parameters
    assert "keyword due_on" in operation.parameters
    assert 'class="flag">deprecated</span>' in operation.parameters
    assert "One of <code>a</code>, <code>b</code>" in operation.parameters
    assert '<a href="../types/Thing.md">Thing</a>' in operation.body
    assert "A name" in operation.body
    assert operation.body.count("<code>parent</code>") == 1  # it holds itself
    assert "<code>red</code>" in operation.body
    assert "3 fields" in operation.result
    assert "RateLimitError" in operation.access


def test_a_type_that_stands_twice_in_a_union_shows_its_fields_once(read: Read) -> None:
    text = DOCUMENT.replace(
        "owner: {$ref: '#/components/schemas/Owner'}",
        "owner: {oneOf: [{$ref: '#/components/schemas/Owner'},"
        " {type: array, items: {$ref: '#/components/schemas/Owner'}}]}",
    )
    (operation,) = build(read, text).tags[0].operations
    assert operation.body.count("<code>name</code>") == 1
    assert operation.result.count("<code>name</code>") == 1


def test_the_page_of_a_type_lists_its_uses(read: Read) -> None:
    types = {item.title: item for item in build(read).types}
    assert "Thing.md" in types["Owner"].uses
    assert "Thing.owner" in types["Owner"].uses
    assert "../reference/ThingsApi.md#update_thing" in types["Thing"].uses
    assert "Thing.colours" in types["Colour"].uses
    assert "One of <code>red</code>, <code>blue</code>" in types["Colour"].content


class Reader(HTMLParser):
    """Collects the elements of a page that could run, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        if tag in {"script", "iframe", "img", "style", "object", "form", "svg"}:
            self.faults.append(tag)
        for name, value in attrs:
            address = (value or "").strip().lower()
            if name.startswith("on") or name == "style":
                self.faults.append(f"{tag} {name}")
            if name in {"href", "src"} and address.startswith(("javascript:", "data:")):
                self.faults.append(f"{tag} {name}={value}")


HOSTILE = [
    "[a](https://b.example){ onclick=alert(1) }",
    "a paragraph\\n{: onclick=alert(1) }",
    "# a { onclick=alert(1) }",
    "<script>alert(1)</script>",
    '<div markdown=\\"1\\" onclick=alert(1)>\\n\\n**a**\\n\\n</div>',
    "[a](javascript:alert(1)) [b](DATA:text/html,x)",
    "[a]: javascript:alert(1)\\n\\n[a]",
    "</div></dl><script>alert(1)</script>",
    '=== \\"tab\\"\\n\\n    <img src=x onerror=alert(1)>',
    "```\\n</code></pre><script>alert(1)</script>\\n```",
    "``` { .python onclick=alert(1) }\\na\\n```",
    "~~~html\\n<b>\\n\\n\\n</b>\\n~~~ { onload=alert(1) }",
    "![a](x){ onerror=alert(1) }",
    "a | b\\n--|--\\n<img src=x onerror=alert(1)> | { onclick=alert(1) }",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\\u0002wzxhzdk:0\\u0003 klzzwxh:0001",
    "<!-- a --> <![CDATA[ <script>alert(1)</script> ]]> <?php a ?>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_document_runs_nowhere_on_the_site(text: str, read: Read) -> None:
    names = '"' + text + '"'
    document = (
        f'{{"paths": {{"/a": {{"post": {{"operationId": "a", "tags": [{names}],'
        f' "summary": {names}, "description": {names},'
        f' "parameters": [{{"name": {names}, "in": "query", "description": {names},'
        f' "schema": {{"type": "string", "enum": [{names}], "default": {names}}}}}],'
        f' "requestBody": {{"description": {names}, "content": {{"application/json":'
        f' {{"schema": {{"$ref": "#/components/schemas/T"}}}}}}}},'
        f' "responses": {{"400": {{"description": {names}}}}}}}}}}},'
        f' "tags": [{{"name": {names}, "description": {names}}}],'
        f' "components": {{"schemas": {{"T": {{"type": "object", "description": {names},'
        f' "properties": {{{names}: {{"type": "string", "description": {names}}}}}}}}}}}}}'
    )
    head = '{"openapi": "3.0.3", "info": {"title": "Things", "version": "1"}, '
    parsed = read(head + document[1:])
    site = build_site_view(build_api(parsed), SETTINGS)
    pages = [file for file in render_site(site, ROOT / "docs") if not file.is_copied]
    assert any(file.path.startswith("reference/") for file in pages)
    for file in pages:
        if file.path.endswith(".md"):
            reader = Reader()
            page = markdown.markdown(file.text, extensions=EXTENSIONS)
            reader.feed(page)
            assert reader.faults == [], page
            assert "h1" in reader.names


def test_pages_are_made_for_tags_and_types(read: Read, tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    (folder / "t").mkdir(parents=True)
    (folder / "{class}.md.jinja").write_text("{{ tag.title }}")
    (folder / "t" / "{type}.md.jinja").write_text("{{ type.title }}")
    (folder / "all.md.jinja").write_text(
        "{% for tag in site.tags %}{{ tag.title }}{% endfor %}"
    )
    (folder / "as_it_is.css").write_text("a {}")
    files = {file.path: file.text for file in render_site(build(read), folder)}
    assert files == {
        "ThingsApi.md": "ThingsApi",
        "all.md": "ThingsApi",
        "as_it_is.css": "a {}",
        **{f"t/{name}.md": name for name in ("Colour", "Owner", "Thing", "ThingBody")},
    }


def test_markdown_of_other_pages_is_not_printed(read: Read, tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "a.md.jinja").write_text("{{ site.toml.description }}")
    with pytest.raises(GenerationError, match="only SiteMarkdown is safe"):
        render_site(build(read), folder)


def test_plain_text_describes_all_of_an_operation(read: Read) -> None:
    (tag,) = build(read).tags
    assert tag.lines[0] == "## ThingsApi"
    start = tag.lines.index("### client.things.update_thing")
    assert list(tag.lines[start + 1 :]) == [
        "Update a thing: PUT /things/{gid}",
        "Returns: Thing",
        "Fields: owner, parent, colours",
        "- body (ThingBody, required):",
        "- body.data (Thing):",
        "- body.data.owner (Owner):",
        "- body.data.owner.name (str): A name",
        "- body.data.parent (Thing):",
        "- body.data.parent.owner (Owner):",
        "- body.data.parent.parent (Thing):",
        "- body.data.parent.colours (list[Colour]):",
        "- body.data.colours (list[Colour]):",
        "- gid (str, required):",
        '- due_on (Literal["a", "b"] | str):',
        "Raises: 429 RateLimitError",
    ]


def test_the_list_of_pages_names_the_methods(read: Read) -> None:
    (tag,) = build(read).tags
    assert tag.link == "[ThingsApi](reference/ThingsApi/): update_thing"


PAGED = """
x-sdk-pagination: {style: page, position: page, items: /data, limit: size, size: 20}
paths:
  /things:
    get:
      operationId: listThings
      tags: [Things]
      parameters:
      - {name: page, in: query, schema: {type: integer}}
      - {name: size, in: query, schema: {type: integer, maximum: 50}}
      responses: &responses
        '200':
          description: Found
          content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: string}}}}}}
    post:
      operationId: findThings
      tags: [Things]
      responses: *responses
x-sdk-envelope: data
"""


def test_a_page_describes_whether_and_how_a_list_is_paged(read: Read) -> None:
    (tag,) = build(read, PAGED).tags
    found, listed = tag.operations
    assert "A list that is not paged." in found.result
    assert "requests the next page when it is needed, by its number." in listed.result
    assert (
        "size is the number of items per page, by default 20, at most 50."
        in listed.result
    )
