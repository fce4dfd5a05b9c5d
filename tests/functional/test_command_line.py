"""Each command does what its help says, and reports errors in one sentence."""

import json
import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import COMMANDS, main
from tests.documents import ROOT, SPEC

WIDGETS = ROOT / "tests" / "golden" / "widgets.yaml"
# A document that is small and right; the tests break it.
GOOD = """\
openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: https://api.example.com}]
paths:
  /things: {get: {operationId: getThings, tags: [Things], responses: {200: {description: x}}}}
"""


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    return path


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return write(tmp_path, "document.yaml", GOOD)


# Help


def test_the_help_lists_the_commands() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert {"generate", "check", "validate", "operations"} <= set(COMMANDS)
    for command in COMMANDS:
        assert re.search(rf"^  {command} +\w", result.output, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_has_a_valid_example(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    (example,) = re.findall(r"Example:\n +sdkgen (\w+)(.*)\n", result.output)
    assert example[0] == command
    offered = set(re.findall(r"--[a-z-]+", result.output.split("Options:")[1]))
    assert set(re.findall(r"--[a-z-]+", example[1])) <= offered


def test_the_version_is_printed() -> None:
    result = run("--version")
    assert (result.exit_code, result.output.count("\n")) == (0, 1)
    assert re.search(r"\d+\.\d+\.\d+", result.output)


def test_the_program_runs_as_script_and_as_module() -> None:
    for program in (["sdkgen"], [sys.executable, "-m", "generator"]):
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            [*program, "--version"],
            env={**os.environ, "PATH": path},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.split()[-2:] == run("--version").stdout.split()[-2:]


# Wrong usage


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate"],
        ["generate", "--spec", "x"],
        ["check", "--out", "x"],
        ["validate"],
        ["validate", "--spec", "x", "--out", "y"],
        ["operations"],
        ["nonsense"],
        ["generate", "--spec", "x", "--out", "y", "z"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Error: " in result.stderr


# Wrong input


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: error: the document is empty [document-empty]"),
        ("a: [", "error: did not find expected node content [yaml-syntax]"),
        (
            "just words",
            "1:1: error: an OpenAPI document must be a mapping [openapi-version]",
        ),
        (
            "- a\n- b",
            "1:1: error: an OpenAPI document must be a mapping [openapi-version]",
        ),
        ("{}", "1:1: error: `openapi` must be a version 3.0.x, 3.1.x or 3.2.x"),
        ("swagger: '2.0'", "1:1: error: Swagger 2.0 is not supported"),
        (b"\xff\xfe", "1:1: error: byte 0xff is not UTF-8 [not-utf8]"),
        (
            "a: 1\na: 2",
            "2:1: error: the key 'a' is already on line 1 [duplicate-key]",
        ),
    ],
)
@pytest.mark.parametrize("command", ["generate", "check", "validate", "operations"])
def test_an_invalid_document_is_reported_in_one_sentence(
    command: str, text: str | bytes, message: str, tmp_path: Path
) -> None:
    spec = write(tmp_path, "bad.yaml", text)
    out = ["--out", tmp_path / "out"] if command in ("generate", "check") else []
    result = run(command, "--spec", spec, *out)
    assert result.exit_code == 1
    first, last = (result.stdout + result.stderr).strip().split("\n")
    assert first.startswith(f"{spec}:")
    assert message in first
    assert last == "1 error, 0 warnings"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none.yaml", "No such file"),
        (".", "Is a directory"),
        ("x" * 300, "File name too long"),
    ],
)
@pytest.mark.parametrize("command", [["validate"], ["generate", "--out", "out"]])
def test_an_unreadable_file_is_reported_in_one_sentence(
    command: list[str], name: str, reason: str, tmp_path: Path
) -> None:
    result = run(*command, "--spec", tmp_path / name)
    assert result.exit_code == 1
    assert f"error: cannot be read: {reason}" in result.stdout + result.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--tag", "Thing"], "error: no operation has the tag 'Thing'; there are Things [tag-unknown]"),
        (["--overlay", "none.yaml"], "none.yaml:1:1: error: cannot be read: No such file"),
        (["--overlay", "document.yaml"], "document.yaml:1:1: error: this is not an Overlay document of version 1.0 or 1.1 [overlay-invalid]"),
        (["--templates", "none"], "none:1:1: error: the template folder does not exist [template]"),
        (["--templates", "x" * 300], "xxx:1:1: error: the template folder does not exist [template]"),
        (["--settings", "none.toml"], "none.toml:1:1: error: cannot be read: No such file"),
        (["--settings", "document.yaml"], "document.yaml:1:1: error: this is not TOML: "),
        (["--settings", "bad.toml"], "bad.toml:1:1: error: [tool.sdkgen] has no setting 'x' [settings-invalid]"),
        (["--package-version", "one"], "--package-version:1:1: error: 'one' is not valid for the setting 'version'"),
    ],
)  # fmt: skip
def test_an_invalid_option_is_reported_in_one_sentence(
    options: list[str],
    message: str,
    document: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(document.parent, "bad.toml", "[tool.sdkgen]\nx = 1")
    monkeypatch.chdir(document.parent)
    result = run("generate", "--spec", document.name, "--out", "out", *options)
    assert result.exit_code == 1
    (line,) = [line for line in result.stderr.split("\n") if "error" in line][:1]
    assert message in line
    assert not Path("out").exists()


def test_a_folder_that_cannot_be_compared_is_reported_in_one_sentence(
    document: Path,
) -> None:
    result = run("check", "--spec", document, "--out", document.parent / ("x" * 300))
    assert result.exit_code == 1
    assert (
        "error: the output folder cannot be read: File name too long" in result.stderr
    )


def test_all_errors_are_reported_at_once(document: Path) -> None:
    text = GOOD.replace("title: Things, ", "").replace("/things:", "/{a}/{b}:")
    write(document.parent, document.name, text)
    result = run("validate", "--spec", document)
    assert result.exit_code == 1
    *lines, counts = result.stdout.strip().split("\n")
    assert len(lines) == 3
    assert counts == "3 errors, 0 warnings"
    for line in lines:
        assert re.match(
            rf"{re.escape(str(document))}:\d+:\d+: error: .+ \[[a-z-]+\] at /.*$", line
        )


def test_warnings_are_errors_to_the_strict(document: Path) -> None:
    parameter = (
        "parameters: [{name: a, in: path, required: true, schema: {type: string}}], "
    )
    write(
        document.parent,
        document.name,
        GOOD.replace("responses", f"{parameter}responses"),
    )
    assert run("validate", "--spec", document).exit_code == 0
    strict = run("validate", "--spec", document, "--strict")
    assert strict.exit_code == 1
    assert "[path-parameter-unused]" in strict.stdout
    assert strict.stdout.endswith("0 errors, 1 warning\n")


def test_the_document_of_the_project_has_no_fault() -> None:
    result = run("validate", "--spec", SPEC, "--strict")
    assert (result.exit_code, result.output) == (0, "0 errors, 0 warnings\n")


# A reference to nothing, errors beside it, and warnings.
FAULTY = GOOD.replace(
    "responses: {200: {description: x}}",
    """parameters: [{$ref: '#/none'}],
    security: [{none: []}], responses: {200: {}, 404: {$ref: '#/none'}}""",
)
WARNED = GOOD.replace("[Things]", "[Things, More]").replace(
    "https://api.example.com", "/v1"
)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (FAULTY, {"ref-dangling", "security-undefined", "openapi-invalid"}),
        (WARNED, {"tag-unused", "server-relative"}),
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_validate_prints_what_generate_would(
    text: str, codes: set[str], form: str, document: Path, tmp_path: Path
) -> None:
    write(document.parent, document.name, text)
    options = ["--spec", document, "--format", form]
    generated = run("generate", *options, "--out", tmp_path / "out")
    printed = generated.stderr if form == "text" else generated.stdout
    printed = re.sub(
        rf"^{re.escape(str(tmp_path / 'out'))}: .*\n", "", printed, flags=re.M
    )
    for strict in ([], ["--strict"]):
        validated = run("validate", *options, *strict)
        assert validated.stdout == printed
        assert all(code in validated.stdout for code in codes)
        assert validated.exit_code == (1 if text == FAULTY or strict else 0)
    lines = [tuple(map(int, row)) for row in re.findall(r":(\d+):(\d+): ", printed)]
    assert lines == sorted(lines)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_hash_seed_does_not_change_diagnostics(seed: str, document: Path) -> None:
    write(document.parent, document.name, FAULTY)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "validate", "--spec", str(document)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == run("validate", "--spec", document).stdout
    assert done.stdout.count("[ref-dangling]") == 2


# Generating


def test_generate_writes_and_check_agrees(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = run("generate", "--spec", document, "--out", out)
    assert first.exit_code == 0
    count = len([p for p in out.rglob("*") if p.is_file()])
    assert first.stdout == (
        f"{out}: {count - 1} files, {count - 1} added, 0 changed, 0 removed\n"
    )
    checked = run("check", "--spec", document, "--out", out)
    assert checked.exit_code == 0
    assert checked.stdout == f"{out}: {count - 1} files, no difference\n"
    again = run("generate", "--spec", document, "--out", out)
    assert again.stdout.endswith("0 added, 0 changed, 0 removed\n")


def test_a_hand_edit_is_found_and_shown(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", document, "--out", out)
    path = out / "things" / "api" / "things_api.py"
    text = path.read_text("utf-8")
    path.write_text(text.replace('path="/things"', 'path="/thinks"'), encoding="utf-8")
    before = path.stat().st_mtime_ns
    result = run("check", "--spec", document, "--out", out)
    assert result.exit_code == 1
    lines = result.stdout.split("\n")
    assert f"--- {path}" in lines
    assert '-    path="/thinks",' in lines
    assert '+    path="/things",' in lines
    assert result.stderr.endswith(f"{out} is not up to date\n")
    assert path.stat().st_mtime_ns == before


def test_tags_version_and_settings_shape_the_output(tmp_path: Path) -> None:
    settings = write(
        tmp_path, "s.toml", '[tool.sdkgen]\npackage = "gadgets"\ndistribution = "g-sdk"'
    )
    out = tmp_path / "out"
    options = ["--settings", settings, "--package-version", "2.0.1"]
    options += ["--tag", "Shelf labels"]
    result = run("generate", "--spec", WIDGETS, "--out", out, *options)
    assert result.exit_code == 0
    assert {p.stem for p in (out / "docs").iterdir()} == {"ShelfLabelsApi"}
    assert 'VERSION = "2.0.1"' in (out / "gadgets" / "_constants.py").read_text("utf-8")
    assert 'name = "g-sdk"' in (out / "pyproject.toml").read_text("utf-8")
    assert not (out / "things").exists()


def test_a_tag_less_removes_its_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", WIDGETS, "--out", out)
    result = run("generate", "--spec", WIDGETS, "--out", out, "--tag", "Widgets")
    assert re.search(r" [3-9] removed$", result.stdout)
    left = [path.name for path in out.rglob("*") if "shelf" in path.name.lower()]
    assert left == []


def test_the_same_document_as_json_makes_the_same_sdk(tmp_path: Path) -> None:
    import json

    from generator.source.files import load_file

    data, _ = load_file(WIDGETS)
    spec = write(tmp_path, "widgets.json", json.dumps(data))
    run("generate", "--spec", WIDGETS, "--out", tmp_path / "out")
    result = run("check", "--spec", spec, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output


def test_a_file_that_was_not_generated_is_reported_in_one_sentence(
    document: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    readme = write(out, "README.md", "mine")
    result = run("generate", "--spec", document, "--out", out)
    assert result.exit_code == 1
    message = (
        "error: this file was not generated and is not overwritten [file-not-ours]"
    )
    assert result.stderr.startswith(f"{readme}:1:1: {message}\n")
    assert os.listdir(out) == ["README.md"]


def test_operations_are_a_table() -> None:
    result = run("operations", "--spec", WIDGETS)
    assert result.exit_code == 0
    head, *rows = result.stdout.strip().split("\n")
    assert head.split() == ["TAG", "METHOD", "HTTP", "PATH", "PARAMETERS"]
    assert len(rows) == 9
    (row,) = [row for row in rows if "get_widgets" in row]
    assert re.split(r"  +", row) == [
        "Widgets",
        "get_widgets",
        "GET",
        "/widgets",
        "limit, offset, opt_fields, kind, made_on.before",
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_the_output_is_reported_in_one_sentence() -> None:
    command = [sys.executable, "-m", "generator", "operations", "--spec", str(WIDGETS)]
    with open("/dev/full", "w") as full:
        ended = subprocess.run(
            command,
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr == "Error: cannot print: No space left on device\n"


@pytest.mark.parametrize(
    ("variables", "is_coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_the_user_decides_whether_a_pipe_has_colours(
    variables: dict[str, str], is_coloured: bool, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.yaml"
    result = CliRunner(env=variables).invoke(main, ["validate", "--spec", str(missing)])
    assert ("\x1b[" in result.output) is is_coloured


def test_a_pipe_sees_no_progress_and_a_terminal_does(
    document: Path, tmp_path: Path
) -> None:
    options = ("generate", "--spec", document, "--no-cache", "--out")
    piped = run(*options, tmp_path / "a")
    assert piped.stderr == ""
    assert piped.stdout.count("\n") == 1

    command = [sys.executable, "-m", "generator", *options, tmp_path / "b"]
    reader, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen(
        command, cwd=ROOT, stdout=terminal, stderr=terminal, env=environment
    ) as process:
        os.close(terminal)
        shown = b""
        while True:
            try:
                part = os.read(reader, 65536)
            except OSError:  # the other side has gone
                break
            if not part:
                break
            shown += part
    os.close(reader)
    assert process.returncode == 0
    assert b"generating" in shown


# The example of CONTRIBUTING.md


def test_a_page_for_each_tag_is_added_as_contributing_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commands and the page of the walkthrough are tried, with two tags only."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = text.split("## Adding a page for each tag\n")[1].split("\n## ")[0]
    blocks = [
        re.sub(r"^   ", "", block, flags=re.MULTILINE).strip("\n")
        for block in re.findall(r"```(?:sh|markdown)\n(.*?)```", section, re.DOTALL)
    ]
    assert len(blocks) == 3
    make_template, generate, page = blocks
    monkeypatch.chdir(tmp_path)
    subprocess.run(["sh", "-e", "-c", make_template], check=True)
    _, name, *options = generate.split()
    options = [str(tmp_path / "sdk") if o == "/tmp/sdk" else o for o in options]
    options = [str(ROOT / o) if o.startswith("specs/") else o for o in options]
    result = run(name, *options, "--tag", "Webhooks", "--tag", "Jobs")
    assert result.exit_code == 0, result.output
    checklist = tmp_path / "sdk" / "checklists" / "WebhooksApi.md"
    assert checklist.read_text("utf-8").strip() == page.strip()
    assert len(list(checklist.parent.iterdir())) == 2


def test_a_template_that_prints_raw_text_is_rejected(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    template = write(folder, "x.py.jinja", "\n{{ sdk.page.title }}\n")
    out = tmp_path / "out"
    result = run("generate", "--spec", WIDGETS, "--out", out, "--templates", folder)
    assert result.exit_code == 1
    message = "error: prints a Markdown where only Code is safe: 'Widgets' [template]"
    assert f"{template}:2:1: {message}" in result.stderr
    assert not out.exists()


def test_a_changed_template_is_used_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    for text in ("first", "second"):
        write(folder, "x.md.jinja", text)
        run(
            "generate",
            "--spec",
            WIDGETS,
            "--out",
            tmp_path / "o",
            "--templates",
            folder,
        )
        assert (tmp_path / "o" / "x.md").read_text("utf-8") == text
    shutil.rmtree(folder)
    folder.mkdir()
    run("generate", "--spec", WIDGETS, "--out", tmp_path / "o", "--templates", folder)
    assert not (tmp_path / "o" / "x.md").exists()


# Bundle


def test_a_bundle_is_the_document_with_its_files_and_overlays(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    write(
        tmp_path,
        "parts/things.yaml",
        "{get: {operationId: getThings, tags: [Ünits], responses: {200: {description: x}}}}",
    )
    path = "/things: {$ref: parts/things.yaml}"
    document = write(
        tmp_path, "document.yaml", GOOD.replace(GOOD[GOOD.index("/things") :], path)
    )
    overlay = write(
        tmp_path,
        "overlay.yaml",
        "{overlay: 1.0.0, info: {title: More, version: '1'}, actions: [{target: $.info, update: {title: More}}]}",
    )
    result = run("bundle", "--spec", document, "--overlay", overlay)
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert (data["info"]["title"], [*data]) == (
        "More",
        ["openapi", "info", "servers", "paths"],
    )
    operation = {
        "operationId": "getThings",
        "tags": ["Ünits"],
        "responses": {"200": {"description": "x"}},
    }
    assert data["paths"] == {"/things": {"get": operation}}
    bundle = write(tmp_path, "bundle.json", result.stdout)
    assert run("bundle", "--spec", bundle).stdout == result.stdout


@pytest.mark.parametrize("command", ["operations", "bundle"])
def test_an_action_without_effect_is_a_warning_beside_the_output(
    command: str, tmp_path: Path
) -> None:
    overlay = write(
        tmp_path,
        "overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: More, version: '1'}\n"
        "actions:\n- {target: $.gone, update: {a: 1}}\n",
    )
    result = run(command, "--spec", WIDGETS, "--overlay", overlay)
    assert result.exit_code == 0
    assert "overlay.yaml:4:4: warning: the target '$.gone' matches" in result.stderr
    assert "warning" not in result.stdout


def test_what_is_wrong_is_not_bundled(tmp_path: Path) -> None:
    document = write(tmp_path, "document.yaml", GOOD.replace("get:", "got:"))
    result = run("bundle", "--spec", document)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "[openapi-invalid]" in result.stderr
