"""Settings are read from TOML, and invalid ones are rejected by name."""

from pathlib import Path

import pytest

from generator.diagnostics import GenerationError
from generator.settings import (
    Settings,
    check_setting,
    merge_settings,
    read_settings,
    read_version,
)


def write(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_not_set_keeps_its_default(tmp_path: Path) -> None:
    text = '[tool.sdkgen]\npackage = "things"\nversion = "1.2.3rc1.post1.dev2"'
    settings = read_settings(write(tmp_path, text))
    assert settings == Settings(package="things", version="1.2.3rc1.post1.dev2")
    assert read_settings(write(tmp_path, "[project]\nname = 'x'")) == Settings()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("package =", "this is not TOML: "),
        ("[tool.sdkgen]\npackages = 'a'", "[tool.sdkgen] has no setting 'packages'"),
        ("[tool.sdkgen]\npackage = 1", "1 is not valid for the setting 'package'"),
        ("[tool.sdkgen]\npackage = 'a-b'", "'a-b' is not valid for"),
        ("[tool.sdkgen]\npackage = 'class'", "'class' is a keyword of Python"),
        ("[tool.sdkgen]\ndistribution = '-a'", "'-a' is not valid for"),
        ("[tool.sdkgen]\nversion = '1.x'", "'1.x' is not valid for"),
        ("[tool.sdkgen]\nhomepage = 'javascript:x'", "is not valid for"),
        ("[tool.sdkgen]\nreference = 'https://a b'", "is not valid for"),
        ("tool = 1", "[tool.sdkgen] is not a table"),
        ("[tool]\nsdkgen = 'x'", "[tool.sdkgen] is not a table"),
    ],
)
def test_invalid_settings_are_reported(text: str, message: str, tmp_path: Path) -> None:
    path = write(tmp_path, text)
    with pytest.raises(GenerationError) as caught:
        read_settings(path)
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"{path}:1:1: error: ")
    assert str(caught.value).endswith(" [settings-invalid]")


def test_an_unreadable_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="cannot be read: No such file"):
        read_settings(tmp_path / "none.toml")
    with pytest.raises(GenerationError, match="cannot be read: Is a directory"):
        read_settings(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b"a = '\xe9'")
    with pytest.raises(GenerationError, match="this is not TOML"):
        read_settings(tmp_path / "latin.toml")


def test_a_package_hides_no_other(tmp_path: Path) -> None:
    for name in ("json", "test", "urllib3", "api"):
        with pytest.raises(GenerationError, match="is taken"):
            check_setting(tmp_path, "package", name)


def test_a_folder_of_templates_is_named_as_seen_from_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "[tool.sdkgen]\ntemplates = 'mine'")
    assert read_settings(path) == Settings(templates=str(tmp_path / "mine"))


def test_settings_are_merged_one_by_one() -> None:
    first = Settings(package="a", version="1")
    second = Settings(package="b", distribution="c", title="T")
    merged = Settings(package="a", version="1", distribution="c", title="T")
    assert merge_settings(first, second) == merged


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("1", "1"),
        ("v1.2", "1.2"),
        ("2.0.0-beta.3", "2.0.0b3"),
        ("1.0.0+build.7", "1.0.0"),
        ("2024-05-01", ""),
        ("v1beta1x", ""),
        ("", ""),
        ("latest", ""),
    ],
)
def test_a_version_is_one_of_packages_or_none(text: str, version: str) -> None:
    assert read_version(text) == version


def test_a_value_of_the_command_line_is_checked_too() -> None:
    check_setting(Path("--package-version"), "version", "5.5.0")
    with pytest.raises(GenerationError, match=r"^--package-version:1:1: error: 'x' is"):
        check_setting(Path("--package-version"), "version", "x")
