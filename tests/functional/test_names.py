"""Whatever a document calls its operations and schemas, the SDK can be used and typed."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from generator.job import Job
from generator.settings import Settings
from tests.documents import render_job

NAMES = (
    *("bool", "date", "datetime", "dict", "float", "int", "list", "str", "type"),
    *("with_http_info", "read_with_http_info", "3dModels", "_4ever", "self", "print"),
)
HEAD = """
openapi: 3.0.3
info: {title: Names, version: '1'}
servers: [{url: 'http://localhost'}]
"""
OPERATION = """
  /%(name)s:
    post:
      operationId: %(name)s
      tags: [Names]
      parameters:
      - {name: texts, in: query, required: true, schema: {type: array, items: {type: string}}}
      - {name: day, in: query, required: true, schema: {type: string, format: date}}
      - {name: when, in: query, required: true, schema: {type: string, format: date-time}}
      - {name: 1st, in: query, schema: {type: integer}}
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, additionalProperties: {type: number}}}
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {type: array, items: {type: string, enum: [a, b]}}}
"""


def generate(text: str, folder: Path, package: str) -> dict[str, str]:
    """Generate an SDK into a folder; return its files."""
    spec = folder / "spec.yaml"
    spec.write_text(HEAD + text, "utf-8")
    settings = Settings(package=package, distribution=package)
    files = render_job(Job(spec=spec, settings=settings))
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    return {file.path: file.text for file in files}


def check(folder: Path, *arguments: str) -> str:
    """Run mypy; return what it prints, without the module of built-in types."""
    command = [sys.executable, "-m", "mypy", "--strict", *arguments]
    done = subprocess.run(
        command, check=False, cwd=folder, capture_output=True, text=True
    )
    return done.stdout.replace("builtins.", "")


def test_no_method_hides_what_annotations_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = "".join(OPERATION % {"name": name} for name in NAMES)
    generate(f"paths:{paths}", tmp_path, "odd_names")
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module("odd_names")
    methods = {
        *("bool", "date", "datetime", "dict", "float", "int", "list", "str", "type"),
        *("with_http_info", "read_with_http_info_", "n3d_models", "n4ever"),
        *("self", "print"),
    }
    assert methods <= set(dir(package.NamesApi))
    assert {f"{name}_with_http_info" for name in methods} <= set(dir(package.NamesApi))
    (tmp_path / "use.py").write_text(
        "import odd_names\n"
        "api = odd_names.NamesApi(odd_names.ApiClient())\n"
        "reveal_type(api.list({'a': 1.5}, ['x'], 'd', 'w', n1st=1))\n",
        "utf-8",
    )
    found = check(tmp_path, "use.py", "odd_names")
    assert 'Revealed type is "list[Literal' in found
    assert found.splitlines()[-1].startswith("Success")


def test_an_inline_schema_takes_no_name_of_a_component(tmp_path: Path) -> None:
    files = generate(
        """
paths:
  /order:
    get:
      operationId: getOrder
      tags: [Orders]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  id: {$ref: '#/components/schemas/get_order_result'}
                  items: {type: object, properties: {deep: {type: object, properties: {n: {type: string}}}}}
components:
  schemas:
    get_order_result: {type: object, properties: {only: {type: string}}}
    getOrderResultItems: {type: string}
""",
        tmp_path,
        "orders",
    )
    types = files["orders/types/__init__.py"]
    assert "class GetOrderResult(ResponseDict):\n    only: str" in types
    assert "class GetOrderResult_2(ResponseDict):\n    id: GetOrderResult\n" in types
    assert "class GetOrderResultItems(" not in types
    assert "class GetOrderResultItemsDeep(" in types


def test_schemas_of_other_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "line-item.schema.json").write_text(
        '{"type": "object", "properties": {"sku": {"type": "string"},'
        ' "size": {"type": "object", "properties": {"cm": {"type": "integer"}}}}}'
    )
    (tmp_path / "shared" / "all.yaml").write_text(
        "definitions: {Basket: {type: object, properties: {n: {type: integer}}}}\n"
        "Order: {type: object, properties: {basket: {$ref: '#/definitions/Basket'},"
        " item: {$ref: line-item.schema.json}}}\n"
    )
    files = generate(
        """
paths:
  /order:
    get:
      operationId: getOrder
      tags: [Orders]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: 'shared/all.yaml#/Order'}}}
""",
        tmp_path,
        "external",
    )
    types = files["external/types/__init__.py"]
    assert "class Order(ResponseDict)" in types
    assert "    basket: Basket\n    item: LineItem\n" in types
    assert "    sku: str\n    size: LineItemSize\n" in types
    assert "nnamed" not in types
