"""The document for programs: operations, and schemas as JSON Schema."""

import json
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator

from generator.job import Job
from generator.pipeline import load_api
from generator.views.document import DocumentView

PART = """
openapi: 3.0.3
info: {title: Part, version: '1'}
paths:
  /things/{thing}:
    put:
      operationId: changeThing
      tags: [Things]
      security: [{oauth: ['things:write']}]
      parameters:
        - {name: thing, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, schema: {type: boolean}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing'}
            example: {size: 2}
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: 'https://a.test/', scopes: {'things:write': x}}}
  schemas:
    Thing:
      type: object
      description: Not to be seen.
      properties:
        description: {type: string, example: words}
        size: {type: integer, minimum: 1, exclusiveMinimum: true}
        color: {type: string, nullable: true, enum: [red, null], readOnly: true}
        part: {nullable: true, allOf: [{$ref: '#/components/schemas/Part'}]}
    Part:
      type: object
      properties: {whole: {$ref: '#/components/schemas/Thing'}}
    Unused: {type: string}
"""


def read(tmp_path: Path) -> Any:
    path = tmp_path / "part.yaml"
    path.write_text(PART, "utf-8")
    return json.loads(DocumentView(load_api(Job(spec=path))).json)


def test_an_operation_is_all_that_a_program_needs(tmp_path: Path) -> None:
    reference = {"$ref": "#/schemas/Thing"}
    assert read(tmp_path)["operations"] == {
        "changeThing": {
            "method": "PUT",
            "path": "/things/{thing}",
            "parameters": [
                {
                    "name": "thing",
                    "in": "path",
                    "required": True,
                    "explode": False,
                    "schema": {"type": "string"},
                },
                {
                    "name": "dry",
                    "in": "query",
                    "required": False,
                    "explode": False,
                    "schema": {"type": "boolean"},
                },
            ],
            "scopes": ["things:write"],
            "freePrefix": "",
            "contentType": "application/json",
            "body": {"required": True, "schema": reference, "example": {"size": 2}},
            "response": {
                "status": 200,
                "contentType": "application/json",
                "schema": reference,
                "example": read(tmp_path)["operations"]["changeThing"]["response"][
                    "example"
                ],
            },
        }
    }


def test_schemas_become_json_schema(tmp_path: Path) -> None:
    schemas = read(tmp_path)["schemas"]
    assert set(schemas) == {"Part", "Thing"}
    assert schemas["Thing"] == {
        "type": "object",
        "properties": {
            "description": {"type": "string"},
            "size": {"type": "integer", "exclusiveMinimum": 1},
            "color": {
                "readOnly": True,
                "anyOf": [{"type": "null"}, {"type": "string", "enum": ["red", None]}],
            },
            "part": {
                "anyOf": [{"type": "null"}, {"allOf": [{"$ref": "#/schemas/Part"}]}]
            },
        },
    }
    validator = Draft202012Validator({"schemas": schemas, "$ref": "#/schemas/Thing"})
    assert validator.is_valid({"size": 2, "part": {"whole": {"color": None}}})
    assert not validator.is_valid({"size": 1})
    assert not validator.is_valid({"part": {"whole": {"color": "blue"}}})
