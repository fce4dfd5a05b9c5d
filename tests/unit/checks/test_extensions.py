"""Invalid extensions are reported with their locations."""

import pytest

from generator.checks.check import check
from tests.unit.conftest import HEAD, Read

PATHS = """\
paths:
  /a:
    get:
      %s
      responses: {'204': {description: ok}}
"""


def find(read: Read, root: str, operation: str = "operationId: a") -> list[str]:
    text = f"{HEAD}{root}\n{PATHS % operation}"
    return [
        f"{d.location.pointer} {d.message}"
        for d in check(read(text))
        if d.code == "extension-invalid"
    ]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("{style: cursor, position: after, items: '', next: /next}", ""),
        ("{style: page, position: page, first: 0, limit: n, size: 5, more: /more}", ""),
        ("{style: link, items: /items}", ""),
        ("false", ""),
        (
            "sync-token",
            " `x-sdk-pagination` must be a mapping with a `style`, or false",
        ),
        ("{position: a}", " `style` is missing"),
        ("{style: pages, position: a}", "/style `style` must be one of offset, page,"),
        ("{style: offset}", " the style 'offset' needs `position`, a query parameter"),
        ("{style: cursor, position: a}", " the style 'cursor' needs `next`, a JSON"),
        ("{style: link, items: data}", "/items `items` must be a JSON pointer, not"),
        ("{style: link, size: true}", "/size `size` must be a number of items"),
        ("{style: link, size: 0}", "/size `size` must be at least 1"),
        ("{style: link, size: -1}", "/size `size` must be at least 1"),
        ("{style: link, undeclared: 1}", "/undeclared `undeclared` must be true or"),
        ("{style: link, limits: a}", "/limits unknown field `limits`"),
    ],
)
def test_a_pagination_is_checked(value: str, told: str, read: Read) -> None:
    for found, start in (
        (find(read, f"x-sdk-pagination: {value}"), "/x-sdk-pagination"),
        (
            find(read, "", f"x-sdk-pagination: {value}"),
            "/paths/~1a/get/x-sdk-pagination",
        ),
    ):
        assert len(found) == bool(told)
        assert not told or found[0].startswith(f"{start}{told}")


def test_the_header_of_the_client_is_one(read: Read) -> None:
    assert find(read, "x-sdk-client-header: X-Shop-Library") == []
    for value in ("'X Shop'", "1", "''"):
        assert len(find(read, f"x-sdk-client-header: {value}")) == 1
