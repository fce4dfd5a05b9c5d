"""Text stays text in the file in which it is printed, whatever it contains."""

import ast
import tokenize
import tomllib
from io import StringIO

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.escaping import text
from generator.escaping.text import (
    Code,
    Toml,
    lay_out_literal,
    write_yaml_block,
    write_yaml_key,
)

HOSTILE = [
    "",
    "plain",
    'say "yes"',
    "it's",
    "back\\slash",
    "ends in a backslash\\",
    'ends in a quote"',
    '"""',
    '""""',
    'a """ b """',
    '\\"""',
    "'''",
    "two\nlines",
    "carriage\rreturn",
    "tab\there",
    "nul\x00",
    "escape\x1b[31m",
    "{braces} %s %(x)s",
    "line\u2028separator and paragraph\u2029separator",
    "right\u202eto left",
    "isolate\u2066x\u2069",
    "zero\u200bwidth and \ufeff mark",
    "lone \ud800 surrogate",
    "snow ☃ and face \U0001f600",
    "é and e\u0301",
]
TEXTS = st.text(st.characters(), max_size=40)
# Text in which quotes, backslashes and line breaks are dense.
DENSE = st.text(st.sampled_from(list("\"'\\\n\r a{}#\x00\u202e`|<[]")), max_size=30)


def evaluate(code: str) -> object:
    return ast.literal_eval(code)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_string_is_the_same_after_python_read_it(value: str) -> None:
    for quote in ('"', "'"):
        code = text.quote_string(value, quote)
        assert type(code) is Code
        assert evaluate(code) == value
        assert code.isprintable()


@given(TEXTS | DENSE)
def test_any_string_is_the_same_after_python_read_it(value: str) -> None:
    code = text.quote_string(value)
    assert evaluate(code) == value
    assert code.isprintable()


@pytest.mark.parametrize(
    "value",
    [None, True, False, 0, -1, 1.5, 1e300, [], {}, [[1], {"a": None}], {'"': ["\n"]}],
)
def test_a_literal_is_the_same_after_python_read_it(value: object) -> None:
    code = text.quote_literal(value)
    assert type(code) is Code
    assert evaluate(code) == value


def test_bytes_are_written_as_they_are() -> None:
    assert text.quote_literal([b"\x00'"]) == """[b"\\x00'"]"""


def test_a_key_becomes_a_string() -> None:
    assert text.quote_literal([{1: "a"}]) == '[{"1": "a"}]'


def test_code_is_kept() -> None:
    assert text.quote_literal({"a": (Code("f(x)"), "f(x)")}) == '{"a": (f(x), "f(x)")}'


def test_a_call_has_the_arguments_that_are_not_empty() -> None:
    written = text.write_call(
        "asana.f",
        "",
        None,
        a=0,
        b=False,
        c=None,
        d="",
        e=(),
        f={},
        g=("x",),
        h=text.quote_unusual("", "usual"),
        i=text.quote_unusual(1, 1),
    )
    assert written == 'asana.f("", None, a=0, g=("x",), h="")'
    with pytest.raises(ValueError, match="is not an identifier"):
        text.write_call("f(1); g")


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_a_float_that_is_no_number_is_an_expression(value: float) -> None:
    code = text.quote_literal(value)
    assert str(eval(code, {})) == str(value)


@pytest.mark.parametrize("value", [object(), {1, 2}, 1j, [set()]])
def test_a_value_that_json_cannot_hold_is_rejected(value: object) -> None:
    with pytest.raises(TypeError, match="is not a JSON value"):
        text.quote_literal(value)


@pytest.mark.parametrize(
    "values", [(), ("a",), ("a", 'b"'), ("\n", "\\"), (("a", 1), ("b",))]
)
def test_a_tuple_is_the_same_after_python_read_it(values: tuple[object]) -> None:
    assert evaluate(text.quote_literal(values)) == values


@pytest.mark.parametrize("name", ["a", "_a1", "asana.rest", "class_"])
def test_identifiers_pass(name: str) -> None:
    assert text.quote_identifier(name) == name


@pytest.mark.parametrize(
    "name", ["", "1a", "a b", "a-b", "a\n", "a.", ".a", "a;b", "é", "ªb", "a()"]
)
def test_anything_else_is_no_identifier(name: str) -> None:
    with pytest.raises(ValueError, match="is not an identifier"):
        text.quote_identifier(name)


def read_docstring(value: str, indent: int) -> str:
    margin = " " * indent
    code = f'def f():\n{margin}"""{text.write_docstring(value, indent)}"""\n{margin}g'
    tree = ast.parse(code)
    assert len(tree.body) == 1
    (function,) = tree.body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 2, "the text ended its docstring"
    return ast.get_docstring(function) or ""


@pytest.mark.parametrize("value", HOSTILE)
def test_a_docstring_has_the_words_of_the_text(value: str) -> None:
    if "\r" not in value:  # has a test of its own
        assert read_docstring(value, 4).split() == value.split()


@given(TEXTS | DENSE)
def test_no_text_ends_its_docstring(value: str) -> None:
    read_docstring(value, 8)


def test_the_lines_of_a_docstring_are_indented_and_the_empty_are_empty() -> None:
    code = text.write_docstring("One.\n\nTwo\n  three  \n", 4)
    assert code == "One.\n\n    Two\n      three\n    "


def test_a_docstring_of_one_line_has_no_line_for_its_quotes() -> None:
    assert text.write_docstring(" One. ", 4) == "One."


@pytest.mark.parametrize("value", HOSTILE)
def test_a_comment_is_one_line(value: str) -> None:
    code = f"a = 1 # {text.write_comment(value)}\nb = 2\n"
    tokens = [t.type for t in tokenize.generate_tokens(StringIO(code).readline)]
    assert tokens.count(tokenize.COMMENT) == 1
    assert len(ast.parse(code).body) == 2
    assert text.write_comment(value).isprintable()


@pytest.mark.parametrize("value", HOSTILE)
def test_a_toml_string_is_the_same_after_toml_read_it(value: str) -> None:
    code = text.quote_toml(value)
    assert type(code) is Toml
    read = tomllib.loads(f"a = {code}")
    # TOML has no lone surrogates; the mark for what cannot be said takes their place
    assert read == {"a": value.replace("\ud800", "\ufffd")}


@given(TEXTS | DENSE)
def test_any_toml_string_is_read_as_one(value: str) -> None:
    read = tomllib.loads(f"a = {text.quote_toml(value)}\nb = 1")
    assert list(read) == ["a", "b"]
    kept = "".join(c if not 0xD800 <= ord(c) <= 0xDFFF else "\ufffd" for c in value)
    assert read["a"] == kept


@pytest.mark.parametrize(
    ("value", "special", "escaped"),
    [
        ("abc", "", "abc"),
        ("a|b", "|", "a\\|b"),
        ("a\nb", "", "a\\nb"),
        ("\u202e", "", "\\u202e"),
        ("\x07", "", "\\x07"),
        ("\ud800", "", "\\ud800"),
        ("\U000e0001", "", "\\U000e0001"),
    ],
)
def test_what_cannot_be_seen_is_named(value: str, special: str, escaped: str) -> None:
    assert text.escape_characters(value, special) == escaped


def test_a_paragraph_is_folded_and_long_words_are_not_cut() -> None:
    folded = text.wrap_paragraph("word " * 30 + "x" * 100, lead="  ", hanging="    ")
    lines = folded.split("\n")
    assert [len(line) <= 80 for line in lines] == [True] * (len(lines) - 1) + [False]
    assert lines[0].startswith("  word") and lines[1].startswith("    word")


def test_white_space_is_squeezed() -> None:
    assert text.squeeze(" a \n\t b\u00a0c ") == "a b c"


@pytest.mark.parametrize("name", ["no", "Null", "TRUE", "y", "get_tasks", "no_op"])
def test_a_key_is_the_name_in_yaml(name: str) -> None:
    assert yaml.safe_load(f"{write_yaml_key(name)}: 1") == {name: 1}


def test_a_block_keeps_its_lines_in_yaml() -> None:
    lines = [Code("import a"), Code(""), Code("  b: [é] # c"), Code("'\"d\\u0085")]
    block = write_yaml_block(lines, 4)
    assert yaml.safe_load(f"a:\n  b: {block}\n  c: 1\n") == {
        "a": {"b": "\n".join(lines), "c": 1}
    }
    with pytest.raises(ValueError, match="literal block"):
        write_yaml_block([Code("a\nb")], 4)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ([], "[]"),
        ({"a": [1, 2]}, '{"a": [1, 2]}'),
        (["a" * 9, "b"], '[\n    "aaaaaaaaa",\n    "b",\n]'),
        ({"k": {"a": "b" * 9}}, '{\n    "k": {\n        "a": "bbbbbbbbb",\n    },\n}'),
        ("a" * 20, '"aaaaaaaaaaaaaaaaaaaa"'),
    ],
)
def test_a_long_value_goes_over_several_lines(value: object, written: str) -> None:
    assert lay_out_literal(value, 16) == written
    assert ast.literal_eval(lay_out_literal(value, 16)) == value
