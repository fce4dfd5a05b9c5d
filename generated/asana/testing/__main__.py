"""Serve the fake over HTTP: `python -m asana.testing --port 8080 --seed seed.yaml`."""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Mapping

from .._core.local import LocalResponse
from .clock import Clock
from .fake import FakeAsana


class _TellingFake(FakeAsana):
    """A fake that prints a line for each request."""

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        """Respond to a request, and print method and URL."""
        response = super().respond(method, url, headers, body)
        print(f"{self.clock.now:%H:%M:%S} {response.status} {method} {url}", flush=True)
        return response

    def run(self) -> None:
        """Deliver due webhooks until Ctrl-C is pressed."""
        with self, contextlib.suppress(KeyboardInterrupt):
            while True:
                time.sleep(1.0)
                self._webhooks.deliver()


def _read_port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number up to 65535")
    return int(text)


def main() -> None:
    """Serve until Ctrl-C is pressed."""
    parser = argparse.ArgumentParser(
        prog="python -m asana.testing",
        description="Serve a fake Asana on loopback.",
    )
    parser.add_argument(
        "--port",
        type=_read_port,
        default=8080,
        help="the port; 0 for a free one (default: 8080)",
    )
    parser.add_argument("--seed", help="YAML or JSON file with the initial records")
    options = parser.parse_args()
    try:
        fake = _TellingFake(options.seed, clock=Clock(running=True))
    except OSError as error:
        parser.exit(1, f"error: {options.seed}: {error.strerror}\n")
    except (ImportError, ValueError) as error:
        parser.exit(1, f"error: {error}\n")
    try:
        host = fake.serve(options.port)
    except OSError as error:
        parser.exit(1, f"error: port {options.port}: {error.strerror}\n")
    print(f"Asana is at {host}; the access token is {fake.access_token}", flush=True)
    fake.run()


if __name__ == "__main__":
    main()
