"""Remove each rule of the runtime's core in turn; the tests must fail each time.

    python -m tests.runtime.mutate_engine [PART_OF_A_NAME]

Works on copies of generated/. Exit code 1: the tests did not notice the lack of a rule, or
the text of a rule is no longer there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ("test_cases.py", "test_sharing.py", "test_retry.py")


@dataclass(frozen=True)
class Mutant:
    """A rule, and how it is removed: the text of a module that becomes another."""

    rule: str
    module: str
    text: str
    becomes: str


ATTEMPTS, HEADS, LISTS = "_core/attempts.py", "_core/wholeness.py", "_core/lists.py"
REDIRECTS, TARGETS = "_core/redirects.py", "_core/authorization.py"
UPLOADS, DOWNLOADS = "_core/files.py", "_core/download.py"
SYNC, SYNC_SENDING = "_sync/connections.py", "_sync/transport.py"
SYNC_READING = "_sync/responses.py"
ASYNC_SENDING, POLICY = "aio/transport.py", "_core/policy.py"

MUTANTS = [
    Mutant("1xx is no response", HEADS, "if status < 200:", "if False:"),
    Mutant("a length is a number", HEADS, 'if "Content-Length" in headers and', "if False and"),
    Mutant("an unknown encoding is none", HEADS, "if _ENCODING in headers and", "if False and"),
    Mutant("a body is packed a few times", "_core/unpacking.py", "if len(names) > _MOST_ENCODINGS:", "if False:"),
    Mutant("no end without a body", HEADS, "if not declared and not is_chunked:", "if False:"),
    Mutant("a documented body is there", HEADS, "    if needs_body:", "    if False:"),
    Mutant("a head is whole", SYNC_READING, 'if not line.endswith(b"\\n"):', 'if not line:\n                return lines\n            if False:'),
    Mutant("interim responses are passed over", SYNC_READING, "if not 100 <= status < 200 or status == 101:", "if True:"),
    Mutant("a header has a name", "_core/heads.py", "if not found or not (found[1] or headers):", "if not found:\n            continue\n        if False:"),
    Mutant("a header is one line", "_core/heads.py", "([^\\0\\n\\v\\f\\r]*)", "(.*)"),
    Mutant("a first line is strict", "_core/heads.py", "found = _STATUS.fullmatch(line)", "found = re.match(rb\"(\\S+) +[+0]?(\\d+) ?(.*)\", line.strip())"),
    Mutant("a chunk has a length", "_core/heads.py", "return int(found[1], 16)", "return int(line, 16)"),
    Mutant("a chunk ends where it says", SYNC_READING, 'self.fp.read(2) != b"\\r\\n"', "not self.fp.read(2)"),
    Mutant("a body in chunks has an end", SYNC_READING, "split_headers(self._read_lines())\n            self._close", "self.fp.readline()\n            self._close"),
    Mutant("204 has no chunks", SYNC_READING, "self.length, self.chunked = 0, False", "self.length = 0"),
    Mutant("a body has one length", "_core/heads.py", "if len(lengths) > 1:", "if False:"),
    Mutant("half-read connections are not used", SYNC, "and not self._response.isclosed()", "and False"),
    Mutant("a deadline for the response", SYNC_READING, "if current_try.deadline != math.inf:", "if False:"),
    Mutant("a deadline for a try", ASYNC_SENDING, "asyncio.timeout(attempts.request.times.total)", "asyncio.timeout(None)"),
    Mutant("errors are read up to a limit", ASYNC_SENDING, "if len(data) >= ERROR_BODY_LIMIT:", "if False:"),
    Mutant("errors are unpacked up to a limit", "_core/unpacking.py", "if not self._limit:", "if True:"),
    Mutant("a packed body has an end", "_core/unpacking.py", "if not all(layer.is_complete for layer in self._layers):", "if False:"),
    Mutant("errors are read up to a limit", SYNC_SENDING, "raw.read(ERROR_BODY_LIMIT, decode_content=False)", "raw.read(decode_content=False)"),
    Mutant("processes have their own", "_core/processes.py", "process = os.getpid()", "process = 0"),
    Mutant("what follows a response is dropped", "aio/routes.py", "if protocol is not None and protocol.trailing_data[0]:", "if False:"),
    Mutant("event loops have their own", ASYNC_SENDING, "key = (os.getpid(), asyncio.get_running_loop())", "key = (0, self)"),
    Mutant("origins are compared", TARGETS, "return find_origin(url) != find_origin(self.url)", "return False"),
    Mutant("only what is public is told", TARGETS, "if name.lower() in PUBLIC_HEADERS", "if True"),
    Mutant("bodies stay at home", REDIRECTS, 'if method not in ("GET", "HEAD") and target.leads_away(url):', "if False:"),
    Mutant("303 has no body", REDIRECTS, "if response.status == 303", "if False"),
    Mutant("redirects end", ATTEMPTS, "if self._redirects > (", "if 99 < self._redirects > ("),
    Mutant("ports are numbers", "_core/addresses.py", "if port and not (", "if False and not ("),
    Mutant("429 for every method", ATTEMPTS, "if response.status == 429:", "if False:"),
    Mutant("a POST is not repeated", ATTEMPTS, "(not methods or self.method in methods)", "True"),
    Mutant("what was read away is not sent again", ATTEMPTS, "return self.request.replayable and", "return True and"),
    Mutant("ordered waits are waited", ATTEMPTS, "wait = ordered\n", "wait = 0.1\n"),
    Mutant("ordered waits have a limit", ATTEMPTS, "not _exceeds(wait, self._configuration.max_wait)", "True"),
    Mutant("our retries have an end", ATTEMPTS, "not _exceeds(elapsed + wait, self._configuration.max_elapsed)", "True"),
    Mutant("ordered waits are not our time", ATTEMPTS, "self._begin += wait", "pass"),
    Mutant("absurd waits are ignored", POLICY, "return seconds if sensible else None", "return seconds"),
    Mutant("unreadable waits are ignored", POLICY, "except (InvalidHeader, ValueError, OverflowError, TypeError):", "except ZeroDivisionError:"),
    Mutant("a number changes the tries alone", POLICY, "return _DEFAULT.new(total=int(strategy))", "return Retry(int(strategy))"),
    Mutant("what a Retry does not say stays", POLICY, "setattr(completed, name, value)", "pass"),
    Mutant("tokens are text", TARGETS, "if not isinstance(token, str):", "if False:"),
    Mutant("tokens can be sent", TARGETS, "if token and not _TOKEN.fullmatch(token):", "if False:"),
    Mutant("headers can be sent", "_core/request_headers.py", "    _check_headers(headers)\n", ""),
    Mutant("no more than declared", UPLOADS, "size = size if left is None else min(size, left)", "pass"),
    Mutant("no less than declared", UPLOADS, "if not 0 < len(chunk) <= size:", "if False:"),
    Mutant("no length where there is none", UPLOADS, "return None if size == 0 and file.read(1) else size", "return size"),
    Mutant("nothing is left of a failed download", DOWNLOADS, "Path(self._part).unlink(missing_ok=True)", "pass"),
    Mutant("a download goes on", DOWNLOADS, 'headers = {"Range": f"bytes={self._written}-"}', "headers = {}"),
    Mutant("a download is of one version", DOWNLOADS, "is_same = not self._tag or", "is_same = True or"),
    Mutant("a download has an end", DOWNLOADS, "max(self._seen, self._written)\n        return self._seen > before", "self._written\n        return self._written > 0"),
    Mutant("parts of a file make the whole", DOWNLOADS, "if self._total is not None and self._total != self._written:", "if False:"),
    Mutant("follow waits where there are no events", "pagination/event_iterator.py", "self.fetch() and self._has_items", "self.fetch()"),
    Mutant("an offset does not come again", LISTS, "if following is not None and following in self._passed:", "if False:"),
    Mutant("events go on", LISTS, "remembered=tokens.get(key)", "remembered=None"),
    Mutant("events that stand still end", LISTS, "stands_still = self.sync in self._passed", "stands_still = False"),
    Mutant("an iterator has a lock", "pagination/item_iterator.py", "with self._lock.get():", "if True:"),
    Mutant("certificates are read once", "_core/tls.py", "if key not in _contexts:", "if True:"),
    Mutant("a closed client refuses", SYNC_SENDING, "if self._closed:", "if False:"),
    Mutant("a closed client refuses", ASYNC_SENDING, "if self._closed:", "if False:"),
]  # fmt: skip


def is_noticed(mutant: Mutant) -> bool:
    """Run the tests on a copy of the SDK that lacks a rule."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "generated" / "asana", Path(folder, "asana"))
        module = Path(folder, "asana", mutant.module)
        source = module.read_text("utf-8")
        if mutant.text not in source:
            print(f"the text is no longer in {mutant.module}: {mutant.text}")
            return False
        module.write_text(source.replace(mutant.text, mutant.becomes), "utf-8")
        tests = [str(ROOT / "tests" / "runtime" / name) for name in TESTS]
        command = [sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider"]
        try:
            done = subprocess.run(
                [*command, *tests],
                env={**os.environ, "SDK_PATH": folder},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
                timeout=120,
            )
        except subprocess.TimeoutExpired:
            return True
        return done.returncode == 1


def main() -> int:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    chosen = [mutant for mutant in MUTANTS if wanted in mutant.rule]
    missed = []
    for mutant in chosen:
        noticed = is_noticed(mutant)
        print(
            "noticed" if noticed else "MISSED ", mutant.rule, mutant.module, flush=True
        )
        missed += [] if noticed else [mutant]
    print(f"{len(chosen) - len(missed)} of {len(chosen)} noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
