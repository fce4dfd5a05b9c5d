"""The settings of a generated SDK: `[tool.sdkgen]` of a TOML file."""

import keyword
import re
import sys
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

from generator.diagnostics import GenerationError, SourceLocation, build_failure

FIRST_VERSION = "0.1.0"  # for documents without a usable version
# Names that conflict with files of the SDK or with imports of its tests.
TAKEN_PACKAGES = frozenset(
    {
        *sys.stdlib_module_names,
        *("certifi", "docs", "examples", "httpx2", "pytest", "test", "urllib3"),
        *("api", "running_server", "sdk_client", "server"),  # fixtures of the tests
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of an SDK that its document does not contain; "" means not set.

    Attributes:
        title: The title of the API that the settings are for.
        package: The name of the import package.
        distribution: The name of the distribution.
        version: The version of the distribution (PEP 440).
        reference: The base URL of the reference documentation, to which the lower-case
            operationId is appended; if empty, there are no such links.
        homepage: The URL of the project's page; if empty, there is no link.
        templates: A folder of templates that extend and replace the built-in ones.
    """

    title: str = ""
    package: str = ""
    distribution: str = ""
    version: str = ""
    reference: str = ""
    homepage: str = ""
    templates: str = ""


def read_settings(path: Path) -> Settings:
    """Read `[tool.sdkgen]`; other settings keep their defaults.

    Raises:
        GenerationError: The file is not readable or not TOML, or a setting is unknown.
    """
    tools = read_toml(path).get("tool", {})
    table = tools.get("sdkgen", {}) if isinstance(tools, dict) else None
    if not isinstance(table, dict):
        raise _fail(path, "[tool.sdkgen] is not a table")
    known = {field.name for field in fields(Settings)}
    for name, value in table.items():
        if name not in known:
            raise _fail(path, f"[tool.sdkgen] has no setting {name!r}")
        check_setting(path, name, value)
    settings = Settings(**table)
    if settings.templates:  # relative to the file
        folder = path.parent / settings.templates
        settings = replace(settings, templates=str(folder))
    return settings


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises:
        GenerationError: The file is not readable or not TOML.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise _fail(path, f"cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _fail(path, f"this is not TOML: {error}") from None


def check_setting(path: Path, name: str, value: Any) -> None:
    """Check the value of a setting.

    Raises:
        GenerationError: It is not a string, or not valid for the setting.
    """
    form = _FORMS.get(name, ".*")
    if not isinstance(value, str) or not re.fullmatch(form, value):
        raise _fail(path, f"{value!r} is not valid for the setting {name!r}")
    if name == "package" and keyword.iskeyword(value):
        raise _fail(path, f"the package name {value!r} is a keyword of Python")
    if name == "package" and value in TAKEN_PACKAGES:
        raise _fail(path, f"the package name {value!r} is taken")


def merge_settings(first: Settings, second: Settings) -> Settings:
    """Return the first settings, completed by the second."""
    unset = {
        field.name: getattr(second, field.name)
        for field in fields(Settings)
        if not getattr(first, field.name)
    }
    return replace(first, **unset)


def read_version(text: str) -> str:
    """Return a version in normalized form (PEP 440); "" if it is invalid."""
    try:
        return Version(text).public
    except InvalidVersion:
        return ""


_FORMS = {
    "package": r"[a-z_][a-z0-9_]*",
    "distribution": r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?",
    "version": r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?",
    "reference": r"(https?://[^\s<>\"]+)?",
    "homepage": r"(https?://[^\s<>\"]+)?",
}


def _fail(path: Path, message: str) -> GenerationError:
    return build_failure("settings-invalid", message, SourceLocation(path=str(path)))
