"""Call every operation of the SDK against Prism, which rejects requests that do not match the document.

`python -m tests.generated.call_prism PRISM DOCUMENT` prints the requests that Prism rejects.
"""

import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.job import Job
from generator.model.api import Api
from generator.pipeline import load_api
from tests.documents import ROOT
from tests.functional.test_published_sdk import list_calls

STARTED = "Prism is listening"


@contextmanager
def serve(prism: str, document: str) -> Iterator[str]:
    """Run Prism on a free port; give its address once it listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [prism, "mock", "--errors", "--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(
        [*command, document],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            said = []
            for line in process.stdout:
                said.append(line)
                if STARTED in line:
                    break
            else:
                raise SystemExit(f"Prism does not start:\n{''.join(said)}")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def find_violations(api: Api, address: str) -> dict[str, str]:
    """Call every operation with its examples; return what Prism says against requests."""
    sys.path.insert(0, str(ROOT / "generated"))
    import asana

    configuration = asana.Configuration()
    configuration.host = address
    configuration.access_token = "token"
    configuration.return_page_iterator = False
    configuration.retry_strategy = 0
    violations: dict[str, str] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        asana.ApiClient(configuration) as client,
    ):
        for call in list_calls(api, Path(folder)):
            method = getattr(getattr(asana, call["class"])(client), call["method"])
            try:
                method(*call["arguments"])
            except asana.ApiException as error:
                told = (error.headers or {}).get("sl-violations", str(error))
                violations[f"{call['class']}.{call['method']}"] = told
    return violations


def list_empty_bodies(api: Api) -> set[str]:
    """List the methods that send `{}` where no body is declared, as asana 5.x does."""
    return {
        f"{tag.name}.{operation.name}"
        for tag in api.tags
        for operation in tag.operations
        if operation.method == "POST" and operation.request_body is None
    }


def main(arguments: list[str]) -> int:
    """Print what Prism says against requests; only their empty bodies are expected."""
    prism, document = arguments
    api = load_api(Job(spec=Path(document)))
    with serve(prism, document) as address:
        violations = find_violations(api, address)
    unexpected = violations.keys() - list_empty_bodies(api)
    for name in sorted(unexpected):
        print(f"{name}: {violations[name]}")
    count = sum(len(tag.operations) for tag in api.tags)
    print(f"Prism accepts {count - len(violations)} of {count} requests;")
    print(
        f"{len(violations) - len(unexpected)} send an empty body that nobody declared"
    )
    return min(len(unexpected), 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
