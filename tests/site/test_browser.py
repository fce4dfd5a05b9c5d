"""The site in a real browser: search, tabs, narrow and dark layouts, accessibility, no external requests."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.site.conftest import AXE

PAGES = (
    *("", "guide/start/", "guide/webhooks/", "reference/"),
    *("reference/WebhooksApi/", "reference/TasksApi/", "types/TaskResponse/"),
)
NARROW = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 900}

Open = Callable[..., Any]


@pytest.fixture
def open_page(browser: Any, address: str) -> Iterator[Open]:
    """Open pages of the site; in the end nothing was asked elsewhere, nor went wrong."""
    faults: list[str] = []
    contexts: list[Any] = []

    def check_request(request: Any) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            faults.append(f"asked elsewhere: {request.url}")

    def open_one(path: str, **settings: Any) -> Any:
        context = browser.new_context(**{"viewport": WIDE, **settings})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("request", check_request)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on(
            "console",
            lambda message: (
                faults.append(message.text) if message.type == "error" else None
            ),
        )
        page.goto(address + path)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert faults == []


def test_the_search_finds_a_method(open_page: Open) -> None:
    page = open_page("")
    page.keyboard.press("Control+k")
    page.keyboard.type("create_webhook")
    result = page.locator("a[href*='WebhooksApi']").filter(has_text="create_webhook")
    result.first.click()
    page.wait_for_url("**/reference/WebhooksApi/**")
    assert page.locator("h2#create_webhook").is_visible()


def test_a_tab_stays_chosen_on_other_pages(open_page: Open) -> None:
    page = open_page("reference/WebhooksApi/")
    code = "async with asana.AsyncClient"
    assert not page.get_by_text(code).first.is_visible()
    page.locator(".tabbed-labels label", has_text="asyncio").first.click()
    page.get_by_text(code).first.wait_for(state="visible")
    page.locator(".md-nav__link", has_text="TasksApi").first.click()
    page.wait_for_url("**/reference/TasksApi/**")
    page.get_by_text(code).first.wait_for(state="visible")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_can_be_read_without_javascript(path: str, open_page: Open) -> None:
    page = open_page(path, java_script_enabled=False)
    assert page.locator("h1").first.is_visible()
    code = page.locator("article pre").first
    assert path in ("reference/", "types/TaskResponse/") or code.is_visible()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_narrow_screen(path: str, open_page: Open) -> None:
    page = open_page(path, viewport=NARROW)
    widest = "document.documentElement.scrollWidth"
    assert page.evaluate(widest) <= NARROW["width"]


@pytest.mark.parametrize(("scheme", "name"), [("light", "default"), ("dark", "slate")])
def test_the_colours_are_those_that_the_reader_prefers(
    scheme: str, name: str, open_page: Open
) -> None:
    page = open_page("", color_scheme=scheme)
    assert page.locator("body").get_attribute("data-md-color-scheme") == name


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_accessible(path: str, scheme: str, open_page: Open) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not there: make docs-test")
    page = open_page(path, color_scheme=scheme)
    page.evaluate(AXE.read_text("utf-8"))
    result = page.evaluate("axe.run()")
    faults = [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]
    assert not faults, json.dumps(faults[:10], indent=1)
