"""A generated file is inside the output folder."""

import pytest

from generator.output.generated_file import GeneratedFile


@pytest.mark.parametrize("path", ["a", "a/b.py", "a/..b", ".hidden", "a b"])
def test_a_path_inside_passes(path: str) -> None:
    assert GeneratedFile(path=path, text="").path == path


@pytest.mark.parametrize("path", ["", ".", "/a", "..", "a/../../b", "a/..", "a\\b"])
def test_any_other_path_is_rejected(path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        GeneratedFile(path=path, text="")
