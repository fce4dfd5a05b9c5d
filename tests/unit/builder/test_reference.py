"""The reference holds what a document says beside what an SDK needs."""

from generator.builder.api import build_api
from generator.builder.reference import build_reference
from generator.model.reference import ApiReference
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


def build(read: Read) -> ApiReference:
    document = read(HEAD + DOCUMENT)
    return build_reference(document, build_api(document))


def test_fields_have_the_facts_of_their_schemas(read: Read) -> None:
    thing = build(read).types["Thing"]
    assert thing.description == "A thing"
    fields = {field.wire_name: field for field in thing.fields}
    assert list(fields) == ["name", "gid", "size"]
    assert fields["name"].facts.limits == {"maxLength": 30}
    gid, size = fields["gid"], fields["size"]
    assert (gid.required, gid.facts.is_read_only) == (True, True)
    assert gid.facts.description == "Its number"
    assert (size.required, size.facts.is_deprecated) == (False, True)
    assert size.facts.limits == {"minimum": 1, "maximum": 100}
    assert size.facts.default == 20


def test_parameters_have_their_own_description_or_that_of_the_schema(
    read: Read,
) -> None:
    parameters = build(read).operations["/paths/~1things~1{gid}/get"].parameters
    assert parameters["gid"].description == "Of the schema"
    assert parameters["gid"].limits == {"pattern": "^[0-9]+$"}
    assert parameters["size"].description == "How many"
    assert parameters["size"].default == 20


def test_an_operation_has_its_scopes_and_errors(read: Read) -> None:
    operations = build(read).operations
    found = operations["/paths/~1things~1{gid}/get"]
    assert found.scopes == ("things:read", "things:list")
    assert found.errors == (("400", "Bad"), ("404", "There is none"), ("5XX", "Down"))
    removal = operations["/paths/~1things~1{gid}/delete"]
    assert (removal.scopes, removal.errors) == ((), ())
