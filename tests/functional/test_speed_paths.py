"""What makes it fast never makes it wrong: the cache, the second process, the diff."""

import ast
import json
import os
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.documents import OVERLAY, ROOT, SPEC, find_official

COMMAND = [sys.executable, "-m", "generator"]


class Project:
    """A document, an output folder and a cache of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = folder / "spec.yaml"
        self.out = folder / "out"
        self.cache = folder / "cache"
        self.spec.write_bytes(SPEC.read_bytes())

    def start(self, *more: str, out: Path | None = None) -> subprocess.Popen[str]:
        environment = {**os.environ, "SDKGEN_CACHE_DIR": str(self.cache)}
        environment["PYTHONPATH"] = str(ROOT)
        named = ["--spec", "spec.yaml", "--out", str(out or self.out)]
        return subprocess.Popen(
            [*COMMAND, "generate", *named, *more],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def generate(self, *more: str, out: Path | None = None) -> str:
        process = self.start(*more, out=out)
        output = process.communicate()[0]
        assert process.returncode == 0, output
        return output

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


def test_a_cached_run_writes_the_same(warm: Project) -> None:
    expected = warm.generate_anew()
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
    text = SPEC.read_text("utf-8")
    warm.spec.write_text(edit(text), "utf-8")
    try:
        warm.generate()
        assert warm.read() == warm.generate_anew()
    finally:
        warm.spec.write_text(text, "utf-8")


def test_a_fault_beside_an_edited_description_is_never_missed(warm: Project) -> None:
    text = SPEC.read_text("utf-8")
    warm.spec.write_text(text.replace("type: string", "type: strong", 1), "utf-8")
    try:
        for _ in range(2):
            process = warm.start()
            output = process.communicate()[0]
            assert process.returncode == 1
            assert "[openapi-invalid]" in output
    finally:
        warm.spec.write_text(text, "utf-8")


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


def test_a_document_that_can_be_read_once_only_is_read_once(project: Project) -> None:
    command = [*COMMAND, "generate", "--spec", "/dev/stdin", "--out", str(project.out)]
    environment = {**os.environ, "SDKGEN_CACHE_DIR": str(project.cache)}
    text = SPEC.read_text("utf-8")
    for document in (text, text.replace("summary: ", "summary: Really ", 1)):
        subprocess.run(
            command, cwd=ROOT, env=environment, input=document, text=True, check=True
        )
    assert any(b"Really " in content for content in project.read().values())


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: b"",
    "cut": lambda content: content[: len(content) // 2],
    "another text": lambda content: content.replace(b"def ", b"fed "),
    "another shape": lambda content: b"[1]",
    "noise": lambda content: random.Random(1).randbytes(len(content)),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_cache_is_rebuilt(
    damage: Callable[[bytes], bytes], warm: Project
) -> None:
    warm.generate()  # other tests edited the document
    expected = warm.read()
    for path in warm.cache.rglob("*.json"):
        path.write_bytes(damage(path.read_bytes()))
    assert " 0 added, 0 changed, 0 removed" in warm.generate()
    assert warm.read() == expected
    warm.generate()
    runs = [path.read_bytes() for path in (warm.cache / "runs").iterdir()]
    assert any(
        b'"entries"' in run and len(run.partition(b"\n")[0]) == 64 for run in runs
    )


@pytest.mark.parametrize(
    "content",
    [
        b"[1]",
        b'{"../x": "y"}',
        b'{"entries": [["parts", "none"]], "sources": {}, "warnings": []}',
        b'{"entries": [1], "sources": {}, "warnings": []}',
    ],
)
def test_an_entry_of_a_wrong_shape_is_rebuilt(content: bytes, warm: Project) -> None:
    from generator.cache import hash_bytes

    warm.generate()
    expected = warm.read()
    for path in warm.cache.rglob("*.json"):
        path.write_bytes(hash_bytes(content).encode() + b"\n" + content)
    warm.generate()
    assert warm.read() == expected


def test_what_adds_much_to_the_cache_removes_what_is_too_much(project: Project) -> None:
    stale = project.cache / "parts" / "stale.json"
    text = SPEC.read_text("utf-8")

    def generate(edit: str) -> bool:
        """Say whether an old and large entry is there after a run."""
        stale.parent.mkdir(parents=True, exist_ok=True)
        with stale.open("wb") as file:
            file.truncate(300_000_000)  # takes no room
        os.utime(stale, (0, 0))
        edited = text.replace(
            "      description: Deletes", f"      description: {edit}", 1
        )
        project.spec.write_text(edited, "utf-8")
        project.generate()
        return stale.exists()

    assert not generate("")  # all is added
    assert not generate("Once ")  # nobody looked for an hour
    assert generate("Twice ")


@pytest.mark.parametrize("kind", ["a file", "not writable", "in no folder"])
def test_a_cache_that_cannot_be_written_is_no_fault(
    kind: str, project: Project
) -> None:
    if kind == "a file":
        project.cache.write_text("", "utf-8")
    elif kind == "not writable":
        project.cache.mkdir(mode=0o500)
    else:
        project.cache = Path("/proc/no/such/folder")
    for _ in range(2):
        project.generate()
    assert project.read() == project.generate_anew()


def test_two_runs_at_once_write_the_same(project: Project) -> None:
    outs = [project.folder / f"out{number}" for number in range(3)]
    processes = [project.start(out=out) for out in outs]
    assert [process.wait() for process in processes] == [0, 0, 0]
    first, second, third = map(project.read, outs)
    assert first == second == third == project.generate_anew()
    left = {path.name for path in project.cache.rglob("*") if path.is_file()}
    assert not [name for name in left if not name.endswith(".json")]


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_hash_seed_changes_nothing(
    seed: str, warm: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", seed)
    assert warm.generate_anew() == warm.read()


def test_the_order_of_keys_that_mean_the_same_changes_nothing(project: Project) -> None:
    """Not shuffled are names that an author puts in an order: paths, properties, examples."""
    data = yaml.safe_load(SPEC.read_text("utf-8").replace(": yes", ": 'yes'"))
    project.spec.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    expected = project.generate_anew()
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


def run_diff(*arguments: str) -> str:
    return subprocess.run(
        [*COMMAND, "diff", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


@pytest.fixture(scope="module")
def told() -> Iterator[dict[str, Any]]:
    """Return what changed between two official documents."""
    names = [str(find_official(date)) for date in ("2025-09-24", "2026-06-11")]
    yield json.loads(run_diff(*names, "--overlay", str(OVERLAY), "--format", "json"))


def list_subjects(told: dict[str, Any], rule: str) -> set[str]:
    return {change["subject"] for change in told["changes"] if change["rule"] == rule}


def test_the_official_documents_differ_by_47_operations(told: dict[str, Any]) -> None:
    assert len(list_subjects(told, "operation-added")) == 47
    assert not list_subjects(told, "operation-removed")
    assert told["step"] == "major"


def test_each_change_between_them_is_there(told: dict[str, Any]) -> None:
    """Compare with a reading of the documents that shares nothing with ours."""
    old, new = (
        yaml.load(find_official(date).read_text("utf-8"), yaml.CSafeLoader)
        for date in ("2025-09-24", "2026-06-11")
    )
    schemas = [document["components"]["schemas"] for document in (old, new)]
    assert list_subjects(told, "type-added") == schemas[1].keys() - schemas[0].keys()
    assert list_subjects(told, "type-removed") == schemas[0].keys() - schemas[1].keys()
    names = [list_parameters(document) for document in (old, new)]
    both = names[0].keys() & names[1].keys()
    added = sum(len(names[1][key] - names[0][key]) for key in both)
    removed = sum(len(names[0][key] - names[1][key]) for key in both)
    assert len(list_subjects(told, "parameter-added")) == added
    assert len(list_subjects(told, "parameter-removed")) == removed


def list_parameters(document: dict[str, Any]) -> dict[str, set[str]]:
    listed: dict[str, set[str]] = {}
    components = document["components"]["parameters"]
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                both = [*item.get("parameters", []), *operation.get("parameters", [])]
                listed[operation["operationId"]] = {
                    (
                        components[p["$ref"].rpartition("/")[2]]["name"]
                        if "$ref" in p
                        else p["name"]
                    )
                    for p in both
                }
    return listed


def test_it_agrees_with_the_published_sdks(told: dict[str, Any]) -> None:
    """The wheels of asana 5.2.2 and of a newer release, named by ASANA_WHEELS, say the same."""
    named = os.environ.get("ASANA_WHEELS", "").split(os.pathsep)
    if len(named) != 2:
        pytest.skip("ASANA_WHEELS does not name two wheels")
    old, new = (list_methods(Path(name)) for name in named)
    added = list_subjects(told, "operation-added")
    assert added <= new - old, "the newer wheel may be of a later document still"
    assert not old - new


def list_methods(wheel: Path) -> set[str]:
    methods: set[str] = set()
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"asana/api/\w+_api\.py", name):
                for node in ast.parse(archive.read(name)).body:
                    if isinstance(node, ast.ClassDef):
                        methods |= {
                            f"{node.name}.{item.name}"
                            for item in node.body
                            if isinstance(item, ast.FunctionDef)
                            and not item.name.endswith("_with_http_info")
                            and not item.name.startswith("__")
                        }
    return methods


def test_a_document_of_git_is_compared(tmp_path: Path) -> None:
    spec = tmp_path / "specs" / "asana.yaml"
    spec.parent.mkdir()
    spec.write_bytes(SPEC.read_bytes())
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    text = spec.read_text("utf-8")
    name = re.findall(r"operationId: (\w+)", text)[-1]
    spec.write_text(
        text.replace(f"operationId: {name}\n", f"operationId: {name}2\n"), "utf-8"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for old in ("HEAD", "HEAD:specs/asana.yaml"):
        done = subprocess.run(
            [*COMMAND, "diff", old, "specs/asana.yaml"],
            cwd=tmp_path, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert "[operation-added]" in done.stdout
        assert "[operation-removed]" in done.stdout
        assert done.stdout.endswith("a major step of the version\n")
    for wrong in ("NONE", "HEAD:none.yaml", "--upload-pack=x", ":x", "none.yaml"):
        done = subprocess.run(
            [*COMMAND, "diff", "--", wrong, "specs/asana.yaml"],
            cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, "Traceback" in done.stderr) == (1, False)
        assert "[no-document]" in done.stderr
