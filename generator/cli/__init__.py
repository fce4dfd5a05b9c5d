"""The command line, `sdkgen`.

The exit status is 0 for success, 1 if the document or the output is invalid, 2 for wrong usage, 130 if interrupted.
"""

import errno
import importlib
from typing import Any

import click

COMMANDS = (
    "bundle",
    "cache",
    "check",
    "diff",
    "generate",
    "operations",
    "validate",
    "watch",
)

_INTERRUPTED = 130  # 128 and the number of SIGINT


class _LazyGroup(click.Group):
    """A group that imports the module of a command only when that command runs."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return a command; None if it does not exist."""
        if name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"{__name__}.{name}").command
        return command

    def invoke(self, context: click.Context) -> Any:
        """Run the command; Ctrl-C ends it with the usual exit status.

        Raises:
            ClickException: The disk that it prints to is full.
        """
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            context.exit(_INTERRUPTED)
        except OSError as error:
            if error.errno != errno.ENOSPC:  # click handles closed pipes
                raise
            raise click.ClickException(f"cannot print: {error.strerror}") from error


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="asana-sdk-generator")
def main() -> None:
    """Generate a Python SDK from an OpenAPI document.

    \b
    Example:
      sdkgen generate --spec specs/asana.yaml --out generated
    """
