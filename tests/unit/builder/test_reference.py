"""The model knows the facts of values and operations that the reference shows."""

from generator.builder.api import build_api
from generator.model.api import Operation
from generator.views.words import describe_value
from tests.unit.conftest import HEAD, Read

DOCUMENT = """
security: [{oauth: ['things:read', 'things:list']}, {token: []}]
paths:
  /things/{gid}:
    parameters:
    - {name: gid, in: path, required: true, schema: {type: string, pattern: '^[0-9]+$', description: Of the schema}}
    get:
      operationId: getThing
      tags: [Things]
      parameters:
      - {name: size, in: query, description: How many, schema: {$ref: '#/components/schemas/Size'}}
      responses:
        '200':
          description: Found
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        '404': {$ref: '#/components/responses/Gone'}
        '400': {description: Bad}
        5XX: {description: Down}
        default: {description: Other}
    delete:
      operationId: deleteThing
      tags: [Things]
      security: []
      responses: {'204': {description: Done}}
components:
  responses:
    Gone: {description: There is none}
  schemas:
    Size: {type: integer, minimum: 1, maximum: 100, default: 20}
    Named: {type: object, properties: {name: {type: string, maxLength: 30}}}
    Thing:
      type: object
      description: A thing
      required: [gid]
      allOf: [{$ref: '#/components/schemas/Named'}]
      properties:
        gid: {type: string, readOnly: true, description: Its number}
        size: {allOf: [{$ref: '#/components/schemas/Size'}], deprecated: true}
"""


def build_operations(read: Read) -> dict[str, Operation]:
    (tag,) = build_api(read(HEAD + DOCUMENT)).tags
    return {operation.name: operation for operation in tag.operations}


def test_fields_have_the_facts_of_their_schemas(read: Read) -> None:
    thing = build_api(read(HEAD + DOCUMENT)).types.definitions["Thing"]
    assert thing.description == "A thing"
    fields = {field.wire_name: field for field in thing.properties}
    assert list(fields) == ["name", "gid", "size"]
    assert fields["name"].keywords["maxLength"] == 30
    gid, size = fields["gid"], fields["size"]
    assert (gid.required, gid.keywords["readOnly"]) == (True, True)
    assert (gid.description, gid.deprecated) == ("Its number", False)
    assert (size.required, size.deprecated, size.default) == (False, True, 20)
    assert (size.keywords["minimum"], size.keywords["maximum"]) == (1, 100)


def test_parameters_have_the_keywords_of_their_schemas(read: Read) -> None:
    gid, size = build_operations(read)["get_thing"].parameters
    assert (gid.description, gid.keywords["pattern"]) == ("", "^[0-9]+$")
    assert describe_value(gid) == "Of the schema"
    assert (describe_value(size), size.default) == ("How many", 20)


def test_an_operation_has_its_scopes_and_errors(read: Read) -> None:
    operations = build_operations(read)
    found = operations["get_thing"]
    assert found.scopes == ("things:read", "things:list")
    assert found.errors == (("400", "Bad"), ("404", "There is none"), ("5XX", "Down"))
    removal = operations["delete_thing"]
    assert (removal.scopes, removal.errors) == ((), ())
