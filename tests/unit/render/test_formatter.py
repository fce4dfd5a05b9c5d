"""Python is formatted as black would."""

from pathlib import Path

import black
import pytest

from generator.cache import Cache
from generator.diagnostics import GenerationError
from generator.output.generated_file import GeneratedFile
from generator.render import formatter
from generator.render.formatter import format_file

WIDE = (
    'value = call(first_argument, "second argument", third_argument, fourth_argument)\n'
)


def format_text(text: str) -> str:
    return format_file(GeneratedFile(path="a.py", text=text)).text


def test_python_is_formatted_and_other_files_are_not() -> None:
    text = "x = {'a':1,\n'b' : 2}\n\n\n\n\ndef f(): pass"
    assert format_text(text) == black.format_str(text, mode=black.Mode())
    other = GeneratedFile(path="a.md", text=text)
    assert format_file(other) == other


def test_a_file_that_is_no_python_is_said() -> None:
    with pytest.raises(GenerationError) as caught:
        format_file(GeneratedFile(path="a/b.py", text="x = = 1"))
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.code, diagnostic.location.path) == ("not-python", "a/b.py")
    assert "\n" not in str(diagnostic)


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


@pytest.mark.parametrize("size", [1, 40, 100, 150, 200, 250, 300, 10_000])
def test_sections_are_what_they_are_together(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formatter, "_LONG", size)
    assert format_text(LONG) == black.format_str(LONG, mode=black.Mode())


def test_classes_and_methods_are_sections() -> None:
    sections = [*formatter._split(LONG, 1)]
    assert "\n".join(text for text, _ in sections) == LONG
    begins = [
        text.partition("(")[0].strip() for text, is_method in sections if is_method
    ]
    assert begins == ["async def second", "def sixth", "def eighth", "def f"]


def test_a_long_file_is_no_python_where_one_section_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(formatter, "_LONG", 10)
    with pytest.raises(GenerationError, match="a template made what is not Python"):
        format_text("x = 1\ny = 2\n\nclass A:\n    pass\n\nclass B:\n    x = = 1\n")


def test_what_is_in_the_cache_is_not_formatted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    made: list[str] = []
    inner = black.format_str

    def format_str(text: str, mode: black.Mode) -> str:
        made.append(text)
        return inner(text, mode=mode)

    monkeypatch.setattr(black, "format_str", format_str)
    text = "class A:\n    x=1\n\n    def f(self): pass\n\n    def g(self): pass\n"
    file = GeneratedFile(path="a.py", text=text)
    first = format_file(file, cache)
    assert len(made) == 3 and format_file(file, cache) == first
    assert len(made) == 3 and first == format_file(file)
    made.clear()
    other = GeneratedFile(path="a.py", text=text.replace("f(self)", "f(self, y)"))
    assert "def f(self, y):\n" in format_file(other, cache).text
    assert made == ["class _:\n    def f(self, y): pass\n"]


@pytest.mark.parametrize("entry", [[], "text", {"a": 1}, None, 1])
def test_a_nonsensical_entry_is_of_no_use(entry: object, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.write("formatted", "a.py", value=entry)
    file = GeneratedFile(path="a.py", text="x=1\n")
    assert format_file(file, cache).text == "x = 1\n"
