"""Long lines are broken, and nothing but their layout changes."""

import ast
import io
import tokenize
from collections.abc import Iterator

import black
import pytest
from black.mode import TargetVersion
from hypothesis import given
from hypothesis import strategies as st

from generator.render.layout import lay_out

NAME = "a_rather_long_name_of_something"
LONG = f"{NAME}, " * 4
MODE = black.Mode(target_versions={v for v in TargetVersion if v.value >= 11})
LAID_OUT = [
    f"value = function({LONG}1)",
    f"value = [{LONG}[1, 2], {{1: ({LONG}3)}}]",
    f"def function({NAME}: int, other: list[str] = (), **kwargs: dict[str, {NAME}]) -> None: ...",
    f"class A:\n    async def f(self, {LONG}*, x=1, **kwargs: Any) -> dict[str, Any]:\n        pass",
    f"class A:\n    x: Literal['{NAME}', '{NAME}', '{NAME}'] | {NAME} | None",
    f"call(\n    key={{'a': [{LONG}]}},\n    other=1,\n)",
    f"X: TypeAlias = '{NAME} | {NAME} | {NAME}'".replace("'", '"'),
    "\n\n\n\nclass A:\n\n\n\n    x = 1\n\n\n\n    y = 2\n\n\n\n\nz = 3\n\n\n",
]
# What must not be touched: a comma or a line break there would say something else.
LEFT_ALONE = [
    f"x = (lambda a, b: {NAME})({LONG}lambda a, b: {NAME})",
    f"x = [a for a, b in function({LONG}{NAME})]",
    f'x = """\n    function({LONG}{LONG})\n\n\n\n    {LONG} \n"""',
    f"# see function({LONG}{NAME}), and others\nx = 1  # function({LONG}{NAME})",
    f'"""It\'s a "quoted (a, b)" function({LONG}, "{NAME}")."""',
    f"x = '''\n\"\"\" function({LONG}{NAME})\n'''",
    f'x = "function({LONG}{NAME}) \\"" "({LONG})"',
    f"x = 1 + \\\n    function({LONG}{NAME})",
    f"from somewhere import ({LONG}{NAME})",
    f'x = "a \\\n   function({LONG}{NAME})"',
    f"x = (yield {LONG}{NAME})",
]


def list_tokens(text: str) -> Iterator[str]:
    """List the tokens of Python code without commas, parentheses and layout."""
    skipped = {tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in skipped and token.string not in ",()":
            yield token.string


@pytest.mark.parametrize("text", LAID_OUT)
def test_what_is_laid_out_is_what_black_makes(text: str) -> None:
    expected = black.format_str(text, mode=MODE).replace("'", '"')
    assert lay_out(text.replace("'", '"')) == expected


@pytest.mark.parametrize("text", [*LAID_OUT, *LEFT_ALONE])
def test_the_program_stays_the_same(text: str) -> None:
    laid_out = lay_out(text)
    assert list(list_tokens(laid_out)) == list(list_tokens(text))
    if "yield" not in text:
        assert ast.dump(ast.parse(laid_out)) == ast.dump(ast.parse(text))


@pytest.mark.parametrize("text", [*LAID_OUT, *LEFT_ALONE])
def test_black_makes_the_same_of_it(text: str) -> None:
    if "yield" not in text:
        expected = black.format_str(text, mode=MODE)
        assert black.format_str(lay_out(text), mode=MODE) == expected


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=30)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(st.text(max_size=20), inner, max_size=5),
        st.tuples(inner, inner),
    ),
    max_leaves=25,
)


@given(VALUES)
def test_any_literal_keeps_its_value(value: object) -> None:
    for text in (f"x = {value!r}", f"x = f({value!r}, {value!r})"):
        before, after = ast.parse(text), ast.parse(lay_out(text))
        assert ast.dump(before) == ast.dump(after)
