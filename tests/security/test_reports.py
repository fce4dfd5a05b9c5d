"""Diagnostics contain text of the document, and are harmless in every format."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.cli.reports import FORMS, write_report
from generator.diagnostics import SourceLocation, build_error, build_warning

HOSTILE = "a\n::error::x\r\x1b[31m\u202e%0A,b:c \x00"
PLACE = SourceLocation(path="a,b:c%.yaml", line=3, column=4, pointer="/x~1y")
DIAGNOSTICS = [
    build_error("ref-cycle", HOSTILE, PLACE),
    build_warning("tag-unused", "The tag is not used", PLACE),
]


@pytest.mark.parametrize("form", FORMS)
def test_no_line_can_colour_the_terminal_or_begin_another(form: str) -> None:
    lines = write_report(DIAGNOSTICS, form)
    for line in "\n".join(lines).split("\n"):
        assert line.isprintable()
    if form != "json":
        assert all("\n" not in line for line in lines)


def test_text_is_grouped_and_counted() -> None:
    *lines, last = write_report(DIAGNOSTICS, "text")
    assert lines[0].startswith("a,b:c%.yaml:3:4: error: a\\n::error::x")
    assert last == "1 error, 1 warning"


def test_json_contains_everything() -> None:
    report = json.loads("\n".join(write_report(DIAGNOSTICS, "json")))
    assert (report["errors"], report["warnings"]) == (1, 1)
    first = report["diagnostics"][0]
    assert first["message"] == HOSTILE
    assert (first["severity"], first["code"]) == ("error", "ref-cycle")
    assert first["location"]["pointer"] == "/x~1y"


def test_github_escapes_what_ends_a_property() -> None:
    first, second = write_report(DIAGNOSTICS, "github")
    assert first.startswith(
        "::error file=a%2Cb%3Ac%25.yaml,line=3,col=4,title=ref-cycle::"
    )
    assert "%0A::error::x%0D" in first and "%250A" in first
    assert re.fullmatch(r"::warning [^:]*::The tag is not used", second)


def test_the_command_prints_each_form(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("swagger: '2.0'", "utf-8")
    for form, expected in (
        ("text", r".*bad\.yaml:1:1: error: Swagger 2\.0 .* \[openapi-version\]"),
        ("json", r'\{\n "diagnostics": \['),
        (
            "github",
            r"::error file=.*bad\.yaml,line=1,col=1,title=openapi-version::Swagger",
        ),
    ):
        for command in (["validate"], ["generate", "--out", str(tmp_path / "out")]):
            line = [*command, "--spec", str(path), "--format", form]
            done = CliRunner().invoke(main, line)
            assert done.exit_code == 1
            assert re.match(expected, done.output), done.output
