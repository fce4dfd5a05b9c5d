"""Tests of every operation, over loopback."""

import pytest

pytest.register_assert_rewrite(f"{__name__}.loopback")  # so that it shows what differs
