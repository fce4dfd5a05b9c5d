"""An SDK can be generated from each official document, and is valid Python."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import black
import pytest
from openapi_schema_validator import OAS30WriteValidator, oas30_format_checker

from generator.builder.api import build_api
from generator.model.api import Operation
from generator.output.generated_file import GeneratedFile
from generator.output.writer import write_files
from generator.render.formatter import format_files
from generator.source.operations import iterate_operations
from tests.documents import (
    OFFICIAL,
    ROOT,
    SPEC,
    build_official,
    generate_official,
    load_official,
    load_spec,
    write_official,
)

NEWEST = max(OFFICIAL)
MOST_LINES = 45  # an operation, its docstring counted

every_date = pytest.mark.parametrize("date", OFFICIAL)


def list_operations(date: str) -> Iterator[Operation]:
    for tag in build_official(date).tags:
        yield from tag.operations


@pytest.fixture(scope="module")
def newest() -> Path:
    """Return a folder with the SDK of the newest document."""
    return write_official(NEWEST)


@pytest.fixture(scope="module")
def formatted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the largest modules of the newest SDK, formatted.

    Formatting all would take long. `make style` checks those of our own document.
    """
    folder = tmp_path_factory.mktemp("formatted")
    files = generate_official(NEWEST).values()
    rendered = [file for file in files if re.match(r"asana/(api|types)/", file.path)]
    rendered.sort(key=lambda file: len(file.text))
    write_files(folder, format_files(rendered[-5:]))
    return folder


def find_methods(files: dict[str, GeneratedFile]) -> set[str]:
    """Find the methods of the API classes, but for their twins."""
    return {
        f"{node.name}.{method.name}"
        for path, file in files.items()
        if re.fullmatch(r"asana/api/\w+_api\.py", path)
        for node in ast.parse(file.text).body
        if isinstance(node, ast.ClassDef)
        for method in node.body
        if isinstance(method, ast.FunctionDef)
    }


@every_date
def test_no_operation_is_lost(date: str) -> None:
    methods = find_methods(generate_official(date))
    assert len(methods) == OFFICIAL[date]
    raw_operations = iterate_operations(load_official(date))
    declared = {raw.data["operationId"] for raw in raw_operations}
    assert {operation.wire_name for operation in list_operations(date)} == declared


@every_date
def test_an_operation_is_on_its_page_in_the_readme_and_in_a_test(date: str) -> None:
    files = generate_official(date)
    for tag in build_official(date).tags:
        page = files[f"docs/{tag.name}.md"].text
        tests = files[f"test/test_{tag.module}.py"].text
        for operation in tag.operations:
            assert f"\n# **{operation.name}**\n" in page
            assert f"def test_{operation.name}(" in tests
            link = f"(docs/{tag.name}.md#{operation.name})"
            assert link in files["README.md"].text


@every_date
def test_every_module_compiles(date: str) -> None:
    files = generate_official(date)
    modules = [path for path in files if path.endswith((".py", ".pyi"))]
    assert len(modules) > 100
    for path in modules:
        compile(files[path].text, path, "exec", dont_inherit=True)


def test_black_finds_nothing_to_change(formatted: Path) -> None:
    paths = list(formatted.rglob("*.py"))
    assert len(paths) == 5
    for path in paths:
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=black.Mode()) == text


def test_mypy_strict_finds_no_fault(newest: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "asana", "test"],
        cwd=newest,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no issues found" in done.stdout


def test_ruff_finds_no_fault(formatted: Path) -> None:
    letters = "'RUF001', 'RUF002', 'RUF003'"
    names = "'N801', 'N815', 'RUF100'"  # such as AuditLogEventActor_2
    ignored = f"lint.ignore = [{letters}, {names}, 'PLR0913']"
    options = ["--config", str(ROOT / "pyproject.toml"), "--config", ignored]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *options, "."],
        cwd=formatted,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_generated_tests_pass(newest: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=newest,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    passed = re.search(r"^(\d+) passed", done.stdout, re.MULTILINE)
    assert passed and int(passed[1]) >= OFFICIAL[NEWEST], done.stdout[-300:]


def test_an_operation_is_few_lines() -> None:
    paths = (ROOT / "generated").glob("asana/api/*_api.py")
    lines = sum(path.read_text("utf-8").count("\n") for path in paths)
    api = build_api(load_spec(SPEC))
    average = lines / sum(len(tag.operations) for tag in api.tags)
    print(f"\n{lines} lines, {average:.1f} an operation")
    assert average <= MOST_LINES


# Examples


def find_faults(document: Any, pointer: str, example: Any) -> list[str]:
    """List what is wrong with a body, by the document's schema and no code of ours."""
    schema = {**document, "$ref": f"#{pointer}"}
    validator = OAS30WriteValidator(schema, format_checker=oas30_format_checker)
    return [error.message[:200] for error in validator.iter_errors(example)]


@every_date
def test_the_bodies_of_the_examples_are_valid(date: str) -> None:
    document = load_official(date)
    checked, faults = 0, {}
    for operation in list_operations(date):
        body = operation.request_body
        if body:
            checked += 1
            found = find_faults(document.data, body.schema.pointer, body.example)
            faults |= {operation.wire_name: found} if found else {}
    assert checked > 60
    assert faults == {}


def test_a_body_that_is_not_valid_is_found() -> None:
    document = load_official(NEWEST)
    (create_task,) = [o for o in list_operations(NEWEST) if o.wire_name == "createTask"]
    body = create_task.request_body
    assert body is not None
    for wrong in ({"data": {"name": 5}}, {"data": []}, {"data": {"due_on": "May"}}):
        assert find_faults(document.data, body.schema.pointer, wrong)


@every_date
def test_the_bodies_are_shown_on_the_pages(date: str) -> None:
    files = generate_official(date)
    shown = 0
    for tag in build_official(date).tags:
        sections = files[f"docs/{tag.name}.md"].text.split("\n# **")[1:]
        for operation, section in zip(tag.operations, sections, strict=True):
            body = operation.request_body
            line = re.search(r"^body = (.*?) # dict \|", section, re.M | re.S)
            if body and body.required:
                assert line, operation.name
                assert ast.literal_eval(line[1]) == body.example
                shown += 1
    assert shown > 60
