"""A diagnostic has a message, a code and a location."""

from generator.diagnostics import (
    GenerationError,
    Severity,
    SourceLocation,
    build_error,
    build_warning,
)


def test_a_diagnostic_is_one_line_with_its_place() -> None:
    place = SourceLocation(path="a.yaml", line=3, column=5, pointer="/paths")
    error = build_error("some-code", "something is wrong", place)
    assert str(error) == "a.yaml:3:5: error: something is wrong [some-code]"
    assert error.severity is Severity.ERROR
    warning = build_warning("some-code", "something is odd", place)
    assert str(warning) == "a.yaml:3:5: warning: something is odd [some-code]"


def test_an_error_keeps_its_diagnostics_in_the_order_of_their_places() -> None:
    places = [("b", 1, 1), ("a", 10, 1), ("a", 9, 2), ("a", 9, 1)]
    diagnostics = [
        build_error("code", "message", SourceLocation(path=p, line=line, column=column))
        for p, line, column in places
    ]
    lines = str(GenerationError(diagnostics)).split("\n")
    assert [line.split(": ")[0] for line in lines] == [
        "a:9:1",
        "a:9:2",
        "a:10:1",
        "b:1:1",
    ]
