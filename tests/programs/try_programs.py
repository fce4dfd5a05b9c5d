"""Run programs from PyPI with our SDK and with the published one.

    python -m tests.programs.try_programs PYTHON SDIST PUBLISHED

PYTHON has the programs, SDIST is the folder of asana-api-cli's source with its tests, and
PUBLISHED holds asana 5.4.0. Both SDKs talk to a fake Asana of their own on loopback. Exit
code 1: what they did differs, but for the differences that this file gives a reason for.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
SDK = ROOT / "generated"
PROGRAMS = ("airflow", "asana-api-cli", "gittask", "tap-asana")
SEED = Path(__file__).with_name("seed.yaml")
TIME = re.compile(r"\d{4}-\d\d-\d\d[T ][\d:.]+(Z|\+00:00)?")

# Lines that one SDK alone brings, and why ours is right.
OPTS = "the provider leaves out `opts`, which 5.4.0 requires and ours does not"
REASONS = {
    ("airflow", '- "TypeError",'): OPTS,
    ("airflow", '+ "A",'): OPTS,
    ("airflow", '+ "B",'): OPTS,
}
# Tests of asana-api-cli that pass with 5.4.0 and fail with ours, and why ours is right.
TESTS = {
    "test_batch_zero_actions_returns_400": "a batch is sent without `limit`",
    "test_batch_over_limit_returns_400": "a batch is sent without `limit`",
    "test_events_sync_cycle": "412 is SyncTokenExpired, a kind of ApiException",
    "test_token_with_stray_cr": "white space around a token is taken off",
    "test_header_params_credential_with_stray_cr": "white space around a header too",
    "test_unparsable_proxy_url": "ValueError says that the proxy is no address",
    "test_buffered_trace_under_output_none": "`debug` writes to the logger alone",
    "test_debug_session_installs_on_enter_and_restores_on_exit": "`debug` leaves http.client alone",
    "test_debug_session_restores_logger_levels_on_exit": "`debug` leaves urllib3's logger alone",
    "test_all_methods_share_expected_all_params": "it reads the source text of 5.x",
    "test_upload_detection_matches_multipart_population": "it reads the source text of 5.x",
    "test_iterator_detection_matches_source_construction": "it reads the source text of 5.x",
    "test_no_unknown_configuration_settable_attrs": "there are settings that 5.x lacks",
    "test_unset_leaves_sdk_default_user_agent": "the SDK names itself asana-python",
}


@contextmanager
def serve_fake() -> Iterator[tuple[str, str]]:
    """Serve a fake Asana; its address and token."""
    command = [sys.executable, "-u", "-m", "asana.testing", "--port", "0"]
    with subprocess.Popen(
        [*command, "--seed", str(SEED)],
        cwd=SDK,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        line = server.stdout.readline()
        found = re.fullmatch(r"Asana is at (\S+); the access token is (\S+)\n", line)
        if found is None:
            raise RuntimeError(f"the fake did not start: {line}")
        with tempfile.TemporaryFile("w") as sink:
            copier = subprocess.Popen(["cat"], stdin=server.stdout, stdout=sink)
            try:
                yield found[1], found[2]
            finally:
                server.terminate()
                copier.wait()


def do_work(name: str, python: str, sdk: Path) -> str:
    """Return what a program finds, without the times."""
    with serve_fake() as (host, token):
        done = subprocess.run(
            [python, str(Path(__file__).with_name("work.py")), name, host, token],
            env={**os.environ, "PYTHONPATH": str(sdk)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    if done.returncode:
        raise RuntimeError(f"{name} failed over {sdk}:\n{done.stderr[-2000:]}")
    return TIME.sub("TIME", done.stdout)


def compare_work(name: str, python: str, published: Path) -> list[str]:
    """Return the lines that differ without a reason."""
    texts = [do_work(name, python, sdk).splitlines() for sdk in (published, SDK)]
    lines = [
        line
        for line in difflib.unified_diff(*texts, lineterm="", n=0)
        if not line.startswith(("---", "+++", "@@"))
    ]
    print(f"{name}: {len(texts[1])} lines of results, {len(lines)} differ")
    for line in lines:
        print(f"    {line}: {REASONS.get((name, line), 'NO REASON')}")
    return [line for line in lines if (name, line) not in REASONS]


def run_tests(python: str, sdist: Path, sdk: Path) -> tuple[set[str], str]:
    """Run the tests of asana-api-cli; return the names of those that fail, and the count."""
    done = subprocess.run(
        [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=sdist,
        env={**os.environ, "PYTHONPATH": f"{sdk}:src"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    failed = re.findall(r"^(?:FAILED|ERROR) \S*::([^\s\[]+)", done.stdout, re.MULTILINE)
    return set(failed), done.stdout.strip().rpartition("\n")[2]


def compare_tests(python: str, sdist: Path, published: Path) -> list[str]:
    """Return the tests that fail with ours alone without a reason, or no longer do."""
    failed_before, count_before = run_tests(python, sdist, published)
    failed, count = run_tests(python, sdist, install_ours())
    print(f"tests of asana-api-cli: {count_before} with 5.4.0, {count} with ours")
    newly_failed = failed - failed_before
    for name in sorted(newly_failed):
        print(f"    {name}: {TESTS.get(name, 'NO REASON')}")
    return sorted(newly_failed ^ TESTS.keys())


def install_ours() -> Path:
    """Install the SDK into a folder, as those tests ask which release is installed."""
    folder = ROOT / "build" / "programs" / "ours"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    command += ["--upgrade", "--no-build-isolation", "--target", str(folder), str(SDK)]
    subprocess.run(command, check=True)
    return folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python")
    parser.add_argument("sdist", type=Path)
    parser.add_argument("published", type=Path)
    given = parser.parse_args()
    published, python = given.published.resolve(), os.path.abspath(given.python)
    faults = [
        f"{name}: {line}"
        for name in PROGRAMS
        for line in compare_work(name, python, published)
    ]
    faults += compare_tests(python, given.sdist.resolve(), published)
    for fault in faults:
        print(f"DIFFERENT {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
