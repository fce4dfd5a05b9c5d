"""Prepare and check a release of the SDK: `make prepare` and `make release`.

Releases are git tags such as v5.5.0. All paths are relative to the root of the project.
"""

import re
import subprocess
from pathlib import Path

import click
import griffe
from packaging.version import Version

from generator.cli.console import exit_on_errors
from generator.diff.changes import Change, compare_documents, find_step
from generator.diff.reports import find_next_version, write_changes
from generator.diff.revisions import load_revisions
from generator.diff.rules import Step
from generator.settings import read_settings

SPEC = Path("specs/asana.yaml")
SETTINGS = Path("pyproject.toml")
CHANGELOG = Path("specs/asana-templates/CHANGELOG.md")
PACKAGE, FOLDER = "asana", "generated"
_VERSION = re.compile(r'(^\[tool\.sdkgen\]$.*?^version = ")([^"]*)', re.M | re.S)


@click.group()
def main() -> None:
    """Prepare and check a release of the SDK."""


@main.command()
def prepare() -> None:
    """Set the next version and add its section to the changelog; print the version."""
    last = find_last_release()
    if not last:
        raise click.ClickException("there is no tag such as v5.5.0 to compare with")
    changes = list_changes(last)
    # Changes that no document shows, such as a bug fix in the runtime, are at least a patch.
    version = find_least_version(last, max(find_step(changes), Step.PATCH))
    settings = SETTINGS.read_text("utf-8")
    SETTINGS.write_text(_VERSION.sub(rf"\g<1>{version}", settings, count=1), "utf-8")
    head, mark, rest = CHANGELOG.read_text("utf-8").partition("\n## ")
    section = "\n".join([f"\n## {version}\n", *write_changes(changes, "markdown")])
    CHANGELOG.write_text(f"{head.rstrip()}\n{section}\n{mark}{rest}", "utf-8")
    click.echo(version)


@main.command()
@click.option("--tag", default="", help="The tag of the release, if it exists already.")
def check(tag: str) -> None:
    """Check the version, and print its section of the changelog."""
    with exit_on_errors("text"):
        version = read_settings(SETTINGS).version
    if tag and tag != f"v{version}":
        raise click.ClickException(f"the tag is {tag}, but the version is {version}")
    last = find_last_release(f"v{version}")
    if last:
        check_version(version, last)
    click.echo(read_section(version))


def check_version(version: str, last: str) -> None:
    """Check that a version is high enough after the last release.

    Raises:
        ClickException: It is too low.
    """
    breakages = list_breakages(last)
    step = max(find_step(list_changes(last)), Step.MAJOR if breakages else Step.NONE)
    least = find_least_version(last, step)
    # A candidate for a release may be of the version that the release will have.
    if Version(Version(version).base_version) < Version(least):
        listed = "".join(f"\n  {breakage}" for breakage in breakages)
        message = f"{version} is too low: changes since {last} require {least}{listed}"
        raise click.ClickException(message)


def find_least_version(last: str, step: Step) -> str:
    """Return the lowest version that may follow a release.

    Raises:
        ClickException: The tag of the release is not a version.
    """
    version = find_next_version(last.removeprefix("v"), step)
    if version is None:
        raise click.ClickException(f"the tag {last} is not a version")
    return version


def list_changes(last: str) -> list[Change]:
    """List the changes of the document since a release."""
    with exit_on_errors("text"):
        documents = load_revisions((last, str(SPEC)), SPEC, ())
    return compare_documents(*documents)


def list_breakages(last: str) -> list[str]:
    """List the breaking changes that griffe finds in the package since a release."""
    old = griffe.load_git(PACKAGE, ref=last, search_paths=[FOLDER])
    new = griffe.load(PACKAGE, search_paths=[FOLDER])
    found = griffe.find_breaking_changes(old, new)
    style = griffe.ExplanationStyle.ONE_LINE
    return [breakage.explain(style) for breakage in found]


def find_last_release(but: str = "") -> str:
    """Return the tag of the newest release; "" if there is none.

    Args:
        but: A tag to ignore.
    """
    excluded = [f"--exclude={but}"] if but else []
    done = subprocess.run(
        ["git", "describe", "--tags", "--abbrev=0", "--match=v*", *excluded],
        capture_output=True,
        check=False,
        text=True,
    )
    return done.stdout.strip()


def read_section(version: str) -> str:
    """Return the section of a version in the changelog.

    Raises:
        ClickException: There is none.
    """
    text = CHANGELOG.read_text("utf-8")
    found = re.search(rf"^## {re.escape(version)}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    if found is None:
        raise click.ClickException(f"{CHANGELOG} has no section {version}")
    return found[1].strip()


if __name__ == "__main__":
    main()
