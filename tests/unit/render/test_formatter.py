"""Python is formatted in the same way as by black."""

import signal
import subprocess
import sys
from pathlib import Path

import black
import pytest

from generator.cache import Cache
from generator.diagnostics import GenerationError
from generator.output.generated_file import GeneratedFile
from generator.render import formatter
from generator.render.formatter import format_file, format_files
from tests.documents import ROOT

WIDE = (
    'value = call(first_argument, "second argument", third_argument, fourth_argument)\n'
)


def make_file(path: str, text: str) -> GeneratedFile:
    return GeneratedFile(path=path, text=text)


LONG = f'''"""Text.

class A:


class B:
"""
import os
# before a class
class C(dict[str,int]):


    """
class D: in a string


class E: as well
"""
    x : int
{WIDE}

@decorate
class F: pass
TEXT = """


class G:
"""



class H:
    def f(self,): return 1

class I: pass

class K: # a comment

    def first(self): pass

    async def second(self): # another
        """Text.

    def no_method():
"""
        x  = 1

    # about the third
    def third(self): pass

    @property

    def fourth(self): pass

    fifth=fourth

    def sixth(self):
        def inner(): pass

        def other(): pass
        return {'a':1}


    seventh = sixth
    # about nothing

    def eighth(self): pass
    # and more
def outer():
    x=1

    def inner(): pass

    return x

class L:
    """Text."""

    def f(self): pass
x = 1
class J: pass
{WIDE}'''


def test_a_file_is_what_black_makes_of_it() -> None:
    formatted = format_file(make_file("a.py", LONG))
    assert formatted.text == black.format_str(LONG, mode=black.Mode())
    assert formatted.path == "a.py"


def test_rendered_python_is_formatted_and_other_files_are_not() -> None:
    text = "x = {'a':1,\n'b' : 2}"
    copied = GeneratedFile(path="d.py", text=text, is_copied=True)
    files = [make_file("b.py", text), copied, make_file("a.md", text)]
    assert format_files([*files, make_file("c.py", text + ";y=1")]) == (
        make_file("a.md", text),
        make_file("b.py", 'x = {"a": 1, "b": 2}\n'),
        make_file("c.py", 'x = {"a": 1, "b": 2}\ny = 1\n'),
        copied,
    )


def test_a_file_that_is_not_python_is_an_error() -> None:
    with pytest.raises(GenerationError) as caught:
        format_files([make_file("a/b.py", "x = = 1"), make_file("c.py", "x=1")])
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.code, diagnostic.location.path) == ("not-python", "a/b.py")
    assert "\n" not in str(diagnostic)


def test_what_is_in_the_cache_is_not_formatted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    files = [make_file("a.py", "x=1"), make_file("b.py", "y=1")]
    first = format_files(files, cache)
    monkeypatch.setattr(formatter, "format_file", None)
    assert format_files(files, cache) == first
    with pytest.raises(TypeError):
        format_files([*files, make_file("c.py", "z=1")], cache)


@pytest.mark.parametrize("entry", [[], {"a": 1}, None, 1])
def test_an_entry_of_a_wrong_shape_is_ignored(entry: object, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.write("formatted", "x=1", value=entry)
    (formatted,) = format_files([make_file("a.py", "x=1")], cache)
    assert formatted.text == "x = 1\n"


KILLED = """\
import os, signal
from generator.output.generated_file import GeneratedFile
from generator.render import formatter

class Pool(formatter.ProcessPoolExecutor):
    def map(self, function, files):
        list(super().map(function, files))
        os.kill(os.getpid(), signal.SIGKILL)

formatter.ProcessPoolExecutor = Pool
formatter._LITTLE = 0
formatter.format_files([GeneratedFile(path=f"{n}.py", text="x") for n in range(9)])
"""


def test_child_processes_exit_when_their_parent_is_killed() -> None:
    command = [sys.executable, "-c", KILLED]
    # This waits for everyone who has the pipe open, and so for the child processes.
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr


INTERRUPTED = """\
import os, signal
from generator.output.generated_file import GeneratedFile
from generator.render import formatter

class Pool(formatter.ProcessPoolExecutor):
    def submit(self, *arguments):
        future = super().submit(*arguments)
        os.killpg(0, signal.SIGINT)  # as a terminal does
        return future

formatter.ProcessPoolExecutor = Pool
formatter._LITTLE = 0
files = [GeneratedFile(path=f"{n}.py", text="x=1") for n in range(3)]
print({file.text for file in formatter.format_files(files)})
"""


def test_child_processes_ignore_ctrl_c_while_they_start() -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    assert (done.stdout, done.stderr) == ("{'x = 1\\n'}\n", "")


@pytest.mark.parametrize("size", [10, 200_000])
def test_files_are_formatted_alike_in_one_process_and_in_several(size: int) -> None:
    text = '"""%s"""\n' % ("a" * size)
    files = [make_file(f"{name}.py", f"{text}\n{name}=1") for name in "ab"]
    assert [file.text for file in format_files(files)] == [
        f"{text}\n{name} = 1\n" for name in "ab"
    ]


def test_an_error_in_a_child_process_is_raised() -> None:
    large = make_file("a.py", '"""%s"""' % ("a" * 200_000))
    with pytest.raises(GenerationError, match="invalid Python"):
        format_files([large, make_file("b.py", "x = = 1")])
