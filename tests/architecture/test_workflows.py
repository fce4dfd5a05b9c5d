"""Workflows only call make targets, so that everything also runs locally, with minimal permissions."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.documents import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(path.name for path in FOLDER.glob("*.yml"))
TARGETS = set(
    re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
)


def read_workflow(name: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return data


def iterate_steps(workflow: dict[str, Any]) -> Iterator[tuple[dict[str, Any], Any]]:
    """Go through the steps of all jobs, each with its job."""
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            yield job, step


def list_targets(job: dict[str, Any], command: str) -> list[str]:
    """List the targets of a call of make, for each row of the job's matrix."""
    rows = job.get("strategy", {}).get("matrix", {}).get("include", [{}])
    found: list[str] = []
    for row in rows:
        filled = command
        for key, value in row.items():
            filled = filled.replace(f"${{{{ matrix.{key} }}}}", str(value))
        word, *targets = filled.split()
        assert word == "make", command
        found += [target for target in targets if "=" not in target]
    return found


def test_there_are_workflows() -> None:
    assert WORKFLOWS == ["ci.yml", "official.yml", "release.yml"]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_steps_call_make_targets_that_exist(name: str) -> None:
    steps = iterate_steps(read_workflow(name))
    commands = [(job, step["run"]) for job, step in steps if "run" in step]
    assert commands
    for job, command in commands:
        targets = list_targets(job, command)
        assert targets
        assert set(targets) <= TARGETS, command


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_pinned_by_a_whole_commit(name: str) -> None:
    lines = re.findall(r"uses: (.*)", (FOLDER / name).read_text("utf-8"))
    assert lines
    for line in lines:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_rights_are_given_to_single_jobs(name: str) -> None:
    workflow = read_workflow(name)
    assert workflow["permissions"] == {}
    for job in workflow["jobs"].values():
        assert isinstance(job["permissions"], dict)
        assert "write-all" not in job["permissions"].values()


def test_only_one_job_can_publish() -> None:
    jobs = {
        (name, key)
        for name in WORKFLOWS
        for key, job in read_workflow(name)["jobs"].items()
        if "id-token" in job["permissions"]
    }
    assert jobs == {("release.yml", "publish")}
