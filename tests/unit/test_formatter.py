"""Python is formatted as black would, in one process or in two."""

from collections.abc import Iterator

import black
import pytest

from generator.diagnostics import GenerationError
from generator.files import GeneratedFile
from generator.formatter import format_file, format_files
from generator.processes import Worker, open_worker


@pytest.fixture(params=["alone", "beside"])
def worker(request: pytest.FixtureRequest) -> Iterator[Worker]:
    if request.param == "alone":
        yield Worker(None)
    else:
        with open_worker(["black"]) as beside:
            yield beside


def test_python_is_formatted_and_other_files_are_not(worker: Worker) -> None:
    text = "x = {'a':1,\n'b' : 2}\n\n\n\n\ndef f(): pass"
    python = GeneratedFile(path="a.py", text=text)
    other = GeneratedFile(path="a.md", text=text)
    expected = black.format_str(text, mode=black.Mode())
    formatted = GeneratedFile(path="a.py", text=expected)
    assert format_files([python, other], worker) == [other, formatted]
    assert format_files([], worker) == []


def test_a_file_that_is_no_python_is_said() -> None:
    with pytest.raises(GenerationError) as caught:
        format_file(GeneratedFile(path="a/b.py", text="x = = 1"))
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.code, diagnostic.location.path) == ("not-python", "a/b.py")
    assert "\n" not in str(diagnostic)


def test_many_files_are_what_they_are_one_by_one(worker: Worker) -> None:
    line = (
        "value = function(argument_one, argument_two, argument_three, argument_four, a)"
    )
    files = [
        GeneratedFile(path=f"m{number}.py", text=f"n={number}\n{line}\n" * (number + 1))
        for number in range(20)
    ]
    files.append(GeneratedFile(path="empty.py", text=""))
    assert format_files(files, worker) == sorted(map(format_file, files))


@pytest.mark.parametrize("size", [1, 60])
def test_a_fault_is_the_same_wherever_it_is_found(size: int, worker: Worker) -> None:
    files = [GeneratedFile(path=f"m{n}.py", text="a = 1\n" * 30) for n in range(6)]
    files.append(GeneratedFile(path="bad.py", text="x = = 1\n" * size))
    with pytest.raises(GenerationError, match=r"^bad\.py:1:1: error: a template made"):
        format_files(files, worker)
