"""Every rule that mutate_engine removes is still in the runtime."""

from __future__ import annotations

from pathlib import Path

import pytest
from mutate_engine import MUTANTS, Mutant

import asana


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.rule)
def test_each_rule_is_found(mutant: Mutant) -> None:
    module = Path(asana.__file__).parent / mutant.module
    assert mutant.text in module.read_text("utf-8")
