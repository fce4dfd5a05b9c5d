"""Every code in the source is documented, and every documented code is used."""

import ast
import re
from collections.abc import Iterator

from tests.documents import ROOT

PAGE = ROOT / "docs" / "diagnostics.md"
# What builds a diagnostic, with its severity.
MAKERS = {
    "build_error": "error",
    "build_failure": "error",
    "build_warning": "warning",
}
PASSERS = frozenset({"_fail", "_refuse", "_complain"})
CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


def iterate_codes() -> Iterator[tuple[str, str]]:
    """Iterate over the codes in the source, each with its severity."""
    for file in sorted((ROOT / "generator").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            maker = ast.unparse(node.func).split(".")[-1]
            constants = [a.value for a in node.args if isinstance(a, ast.Constant)]
            if maker in MAKERS and constants[:1] == [getattr(node.args[0], "value", 0)]:
                yield str(constants[0]), MAKERS[maker]
            elif maker in PASSERS:
                codes = filter(lambda value: CODE.fullmatch(str(value)), constants)
                yield from ((str(code), "error") for code in codes)


def test_codes_are_documented_with_cause_and_cure() -> None:
    rows = re.findall(
        r"^\| `([a-z0-9-]+)` \| (error|warning) \| (.+) \| (.+) \|$",
        PAGE.read_text("utf-8"),
        re.MULTILINE,
    )
    documented = {code: severity for code, severity, _, _ in rows}
    assert len(documented) == len(rows)
    used = dict(iterate_codes())
    assert len(used) >= 45
    assert used == documented
