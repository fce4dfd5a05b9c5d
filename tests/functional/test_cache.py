"""The output is the same with and without a cache, whatever the cache contains."""

import os
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import Result

from generator import pipeline
from generator.cache import hash_bytes
from generator.render.formatter import format_files
from tests.documents import ROOT
from tests.functional.test_command_line import GOOD, WIDGETS, run

DOCUMENT = WIDGETS.read_text("utf-8")


class Project:
    """A document, an output folder and a cache of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = folder / "spec.yaml"
        self.out = folder / "out"
        self.cache = folder / "cache"
        self.spec.write_text(DOCUMENT, "utf-8")

    def run(
        self, *more: str, out: Path | None = None, spec: str = "spec.yaml"
    ) -> Result:
        """Run `sdkgen generate` in the folder of the project."""
        arguments = ["--spec", spec, "--out", out or self.out, *more]
        with chdir(self.folder), pytest.MonkeyPatch.context() as patch:
            patch.setenv("SDKGEN_CACHE_DIR", str(self.cache))
            return run("generate", *arguments)

    def start(self, out: Path, **environment: str) -> subprocess.Popen[bytes]:
        """Start `sdkgen generate` in a child process."""
        command = [sys.executable, "-m", "generator", "generate"]
        places = {"SDKGEN_CACHE_DIR": str(self.cache), "PYTHONPATH": str(ROOT)}
        return subprocess.Popen(
            [*command, "--spec", "spec.yaml", "--out", str(out)],
            cwd=self.folder,
            env={**os.environ, **places, **environment},
        )

    def generate(self, *more: str, **places: Any) -> str:
        result = self.run(*more, **places)
        assert result.exit_code == 0, result.output
        return result.output

    def read(self, out: Path | None = None) -> dict[str, bytes]:
        folder = out or self.out
        files = (path for path in folder.rglob("*") if path.is_file())
        return {str(path.relative_to(folder)): path.read_bytes() for path in files}

    def generate_anew(self, *more: str) -> dict[str, bytes]:
        """Return what is generated without a cache."""
        out = self.folder / "anew"
        self.generate("--no-cache", *more, out=out)
        return self.read(out)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project that was generated once."""
    project = Project(tmp_path_factory.mktemp("warm"))
    project.generate()
    return project


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return what is generated without a cache."""
    return Project(tmp_path_factory.mktemp("expected")).generate_anew()


def test_a_cached_run_writes_the_same(
    warm: Project, expected: dict[str, bytes]
) -> None:
    assert warm.read() == expected
    assert " 0 added, 0 changed, 0 removed" in warm.generate()
    other = warm.folder / "other"
    warm.generate(out=other)
    assert warm.read(other) == expected
    (warm.out / "README.md").write_text("edited", "utf-8")
    assert " 1 changed," in warm.generate()
    assert warm.read() == expected


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("summary: ", "summary: Really ", 1),
        lambda text: text.replace("operationId: ", "operationId: x", 1),
        lambda text: f"# a comment\n{text}",
    ],
)
def test_an_edit_is_never_missed(edit: Callable[[str], str], warm: Project) -> None:
    warm.spec.write_text(edit(DOCUMENT), "utf-8")
    try:
        warm.generate()
        assert warm.read() == warm.generate_anew()
    finally:
        warm.spec.write_text(DOCUMENT, "utf-8")


def test_a_fault_beside_an_edited_description_is_never_missed(warm: Project) -> None:
    warm.spec.write_text(DOCUMENT.replace("type: string", "type: strong", 1), "utf-8")
    try:
        for _ in range(2):
            result = warm.run()
            assert result.exit_code == 1
            assert "[openapi-invalid]" in result.output
    finally:
        warm.spec.write_text(DOCUMENT, "utf-8")


def test_templates_and_settings_are_part_of_the_key(project: Project) -> None:
    project.generate()
    templates = project.folder / "templates" / "docs"
    templates.mkdir(parents=True)
    page = templates / "{class}.md.jinja"
    for text in ("# {{ tag.page.name }}\n", "## {{ tag.page.name }}\n"):
        page.write_text(text, "utf-8")
        more = ("--templates", "templates", "--package-version", "9.9.9")
        project.generate(*more)
        assert project.read() == project.generate_anew(*more)


def test_a_file_that_the_document_refers_to_is_part_of_the_key(
    project: Project,
) -> None:
    text = """\
openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: https://api.example.com/v1}]
paths: {/things: {get: {operationId: getThings, tags: [Things], responses: {200:
  {description: x, content: {application/json: {schema: {$ref: thing.yaml}}}}}}}}
"""
    project.spec.write_text(text, "utf-8")
    for example in ("first", "second"):
        schema = (
            f"{{type: object, properties: {{a: {{type: string, example: {example}}}}}}}"
        )
        (project.folder / "thing.yaml").write_text(schema, "utf-8")
        project.generate()
        assert project.read() == project.generate_anew()
        assert any(example.encode() in content for content in project.read().values())


def test_a_linked_file_that_changes_during_a_run_is_read_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked = project.folder / "rate.yaml"
    text = "get: {summary: %s, operationId: getRate, tags: [Rates], responses: {200: {description: x}}}"
    linked.write_text(text % "Slow", "utf-8")
    project.spec.write_text(
        "openapi: 3.0.3\ninfo: {title: Rates, version: '1'}\n"
        "servers: [{url: https://api.example.com/v1}]\npaths: {/rate: {$ref: rate.yaml}}\n"
    )

    def edit_then_format(*arguments: Any) -> Any:
        linked.write_text(text % "Fast", "utf-8")
        return format_files(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "format_files", edit_then_format)
        project.generate()
    assert b"Slow" in project.read()["docs/RatesApi.md"]
    project.generate()
    assert b"Fast" in project.read()["docs/RatesApi.md"]


def test_files_are_looked_for_where_a_linked_document_is(project: Project) -> None:
    specs = project.folder / "specs"
    specs.mkdir()
    (specs / "main.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\n"
        "servers: [{url: https://api.example.com/v1}]\npaths: {/things: {$ref: things.yaml}}\n"
    )
    project.spec.unlink()
    project.spec.symlink_to(specs / "main.yaml")
    for summary in ("First", "Second"):
        (specs / "things.yaml").write_text(
            f"get: {{summary: {summary}, operationId: getThings, tags: [Things],"
            " responses: {200: {description: x}}}"
        )
        project.generate()
        page = project.read()["docs/ThingsApi.md"]
        assert summary.encode() in page


def test_a_document_that_can_be_read_once_only_is_read_once(project: Project) -> None:
    for title in ("Things", "Really"):
        reader, writer = os.pipe()
        os.write(writer, GOOD.replace("title: Things", f"title: {title}").encode())
        os.close(writer)
        try:
            project.generate(spec=f"/dev/fd/{reader}")
        finally:
            os.close(reader)
    assert (project.out / "really").is_dir()


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: b"",
    "cut": lambda content: content[: len(content) // 2],
    "another text": lambda content: content.replace(b"def ", b"fed "),
    "another shape": lambda content: b"[1]",
    "noise": lambda content: random.Random(1).randbytes(len(content)),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_cache_is_rebuilt(
    damage: Callable[[bytes], bytes], warm: Project, expected: dict[str, bytes]
) -> None:
    warm.generate()  # other tests edited the document
    for path in warm.cache.rglob("*.json"):
        path.write_bytes(damage(path.read_bytes()))
    assert " 0 added, 0 changed, 0 removed" in warm.generate()
    assert warm.read() == expected
    warm.generate()
    runs = [path.read_bytes() for path in (warm.cache / "runs").iterdir()]
    assert any(b'"files"' in run and len(run.partition(b"\n")[0]) == 64 for run in runs)


@pytest.mark.parametrize(
    "content",
    [
        b"[1]",
        b'{"files": {"../x": "y"}, "sources": {}, "warnings": []}',
        b'{"files": {}, "sources": {}, "warnings": [{"location": [1]}]}',
        b'{"files": [1], "sources": {}, "warnings": []}',
    ],
)
def test_an_entry_of_a_wrong_shape_is_rebuilt(
    content: bytes, warm: Project, expected: dict[str, bytes]
) -> None:
    warm.generate()
    for path in warm.cache.rglob("*.json"):
        path.write_bytes(hash_bytes(content).encode() + b"\n" + content)
    warm.generate()
    assert warm.read() == expected


def test_an_old_entry_is_removed_where_there_are_too_many(project: Project) -> None:
    stale = project.cache / "runs" / "stale.json"
    stale.parent.mkdir(parents=True)
    with stale.open("wb") as file:
        file.truncate(300_000_000)  # takes no room
    os.utime(stale, (0, 0))
    project.generate()
    assert not stale.exists()
    assert len(list(stale.parent.iterdir())) == 1


@pytest.mark.parametrize("kind", ["a file", "not writable", "in no folder"])
def test_an_unwritable_cache_is_not_an_error(
    kind: str, project: Project, expected: dict[str, bytes]
) -> None:
    if kind == "a file":
        project.cache.write_text("", "utf-8")
    elif kind == "not writable":
        project.cache.mkdir(mode=0o500)
    else:
        project.cache = Path("/proc/no/such/folder")
    for _ in range(2):
        project.generate()
    assert project.read() == expected


def test_two_runs_at_once_write_the_same_whatever_the_hash_seed(
    project: Project, expected: dict[str, bytes]
) -> None:
    outs = [project.folder / f"out{number}" for number in range(2)]
    seeds = ("0", "4242")
    processes = [
        project.start(out, PYTHONHASHSEED=seed)
        for out, seed in zip(outs, seeds, strict=True)
    ]
    assert [process.wait() for process in processes] == [0, 0]
    assert [project.read(out) for out in outs] == [expected] * 2
    left = {path.name for path in project.cache.rglob("*") if path.is_file()}
    assert not [name for name in left if not name.endswith(".json")]


def test_the_order_of_keys_that_mean_the_same_changes_nothing(
    project: Project, expected: dict[str, bytes]
) -> None:
    """Not shuffled are names that an author puts in an order: paths, properties, examples."""
    data = yaml.safe_load(DOCUMENT)
    shuffled = shuffle(data, random.Random(5))
    assert list(shuffled) != list(data)
    project.spec.write_text(yaml.safe_dump(shuffled, sort_keys=False), "utf-8")
    assert project.generate_anew() == expected


ORDERED = {"paths", "properties", "responses", "content", "schemas", "securitySchemes", "variables"}  # fmt: skip
DATA = {"example", "examples", "default", "value", "enum", "x-sdk-free-parameters"}


def shuffle(value: Any, numbers: random.Random) -> Any:
    if isinstance(value, list):
        return [shuffle(item, numbers) for item in value]
    if not isinstance(value, dict):
        return value
    keys = list(value)
    numbers.shuffle(keys)
    return {key: shuffle_member(key, value[key], numbers) for key in keys}


def shuffle_member(key: str, value: Any, numbers: random.Random) -> Any:
    if key in DATA:
        return value
    if key in ORDERED and isinstance(value, dict):
        return {name: shuffle(item, numbers) for name, item in value.items()}
    return shuffle(value, numbers)
