"""Text is created that matches a pattern."""

import re

import pytest

from generator.builder.patterns import make_match, matches


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        ("^[A-Z]{2}-[0-9]{4}$", 0, 99),
        ("^[A-Za-z0-9-]+$", 22, 22),
        (r"^(red|green)\s\w+$", 12, 30),
        (r"(?!\s*$)[\s\S]+", 1, 5),
        ("^[^a-z]+$", 5, 9),
        ("^a?b*c+$", 0, 99),
        (r"^\d{3}\D\S$", 0, 99),
        (r"^.{2,}\.(png|gif)$", 0, 99),
        ("x", 0, 99),
        ("", 0, 99),
    ],
)
def test_a_text_matches(pattern: str, least: int, most: int) -> None:
    text = make_match(pattern, least, most)
    assert text is not None
    assert re.search(pattern, text)
    assert least <= len(text) <= most


@pytest.mark.parametrize(
    "pattern", ["(", r"^(?=.*\d).+$", r"^(a)\1$", "a{99999}b{99999}", "(" * 500 + ")" * 500]
)  # fmt: skip
def test_what_no_text_is_made_for(pattern: str) -> None:
    assert make_match(pattern) is None


@pytest.mark.filterwarnings("error")
def test_python_does_not_warn_about_a_pattern_of_the_document() -> None:
    assert make_match("^[[:]x&&]$") == ":x&&]"


def test_a_text_of_no_fitting_length_is_not_made() -> None:
    assert make_match("^a{5}$", 0, 3) is None


def test_patterns_are_matched_in_linear_time() -> None:
    assert not matches("^(a+)+$", "a" * 60 + "!")
    assert matches("b", "abc")
    assert matches("(", "what is no expression says nothing")
