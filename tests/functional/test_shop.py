"""The requests to the shop of specs/shop.yaml are as written by hand in this file."""

import asyncio
import http.server
import importlib
import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.job import Job
from tests.documents import ROOT, render_job
from tests.serving import serve

JSON = "application/json"


@dataclass
class Seen:
    """A request as it was received."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Shop:
    """A server that responds with what it is told, and keeps what was asked."""

    address: str = ""
    seen: list[Seen] = field(default_factory=list)
    responses: list[tuple[int, str, bytes, dict[str, str]]] = field(
        default_factory=list
    )

    def respond(
        self, body: str = "", media_type: str = JSON, status: int = 200, **headers: str
    ) -> None:
        self.responses.append((status, media_type, body.encode(), headers))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Generate the SDK of the shop and import it."""
    folder = tmp_path_factory.mktemp("shop")
    for file in render_job(Job(spec=ROOT / "specs" / "shop.yaml")):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("corner_shop")
    sys.path.remove(str(folder))


@pytest.fixture
def shop() -> Iterator[Shop]:
    shop = Shop()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.handle_any
            raise AttributeError(name)

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {key.lower(): value for key, value in self.headers.items()}
            shop.seen.append(Seen(f"{self.command} {self.path}", headers, body))
            status, media_type, content, more = shop.responses.pop(0)
            self.send_response(status)
            if content:
                self.send_header("Content-Type", media_type)
            if status != 204:
                self.send_header("Content-Length", str(len(content)))
            for name, value in more.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    shop.address = f"http://127.0.0.1:{server.server_address[1]}/v2"
    with serve(server):
        yield shop


@pytest.fixture
def settings(package: Any, shop: Shop) -> Any:
    settings = package.Configuration()
    settings.host = shop.address
    settings.access_token = "TOKEN"
    settings.username, settings.password = "ann", "secret"
    settings.api_key = {"key": "K", "shop": "S"}
    return settings


@pytest.fixture
def client(package: Any, settings: Any) -> Iterator[Any]:
    with package.ApiClient(settings) as client:
        yield client


@pytest.fixture
def goods(package: Any, client: Any) -> Any:
    return package.GoodsApi(client)


@pytest.fixture
def orders(package: Any, client: Any) -> Any:
    return package.OrdersApi(client)


def test_the_server_is_that_of_the_document(package: Any) -> None:
    assert package.Configuration().host == "https://eu.shop.example/v2"


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({}, ""),
        ({"ids": ["1", "2"]}, "?ids=1&ids=2"),
        ({"colours": ["red", "blue"]}, "?colours=red%7Cblue"),
        ({"price": {"min": 1, "max": 2}}, "?price%5Bmin%5D=1&price%5Bmax%5D=2"),
        ({"near": "a/b:c"}, "?near=a/b:c"),
        ({"filter": {"new": True}}, "?filter=%7B%22new%22%3A%20true%7D"),
        ({"count": 7}, "?count=7"),
    ],
)
def test_parameters_of_the_query(
    arguments: dict[str, Any], query: str, goods: Any, shop: Shop
) -> None:
    shop.respond('{"items": []}')
    assert list(goods.list(arguments)) == []
    (seen,) = shop.seen
    assert seen.line.replace("+", "%20").replace(":%20", ":") == f"GET /v2/goods{query}"
    assert seen.headers["accept"] == JSON
    assert seen.headers["authorization"] == "Bearer TOKEN"
    assert "content-type" not in seen.headers


def test_headers_and_cookies(goods: Any, shop: Shop) -> None:
    shop.respond('{"items": []}')
    list(goods.list(x_trace="t-1", visitor="v-1"))
    assert shop.seen[0].headers["x-trace"] == "t-1"
    assert shop.seen[0].headers["cookie"] == "visitor=v-1"


def test_a_parameter_of_the_path_has_its_style(goods: Any, shop: Shop) -> None:
    shop.respond("a,b", "text/csv")
    assert goods.n3d_tags("g/1", ["x", "y"]) == "a,b"
    assert shop.seen[0].line == "GET /v2/goods/g%2F1/tags;flags=x;flags=y"


def test_a_body_of_json(goods: Any, shop: Shop) -> None:
    shop.respond('{"name": "Lamp", "links": 1}')
    assert goods.create_good({"name": "Lamp"}) == {"name": "Lamp", "links": 1}
    shop.respond(status=204)
    assert goods.create_good({"name": "Lamp", "colour": "red"}) is None
    assert [seen.line for seen in shop.seen] == ["POST /v2/goods"] * 2
    assert shop.seen[0].headers["content-type"] == JSON
    assert shop.seen[0].body == b'{"name": "Lamp"}'


def test_a_body_with_files(goods: Any, shop: Shop) -> None:
    shop.respond(status=204)
    goods.create_good(
        {"good": {"name": "Lamp"}, "pictures": [b"\x89one", ("two.png", b"\x89two")]},
        content_type="multipart/form-data",
    )
    parts = read_parts(shop.seen[0])
    assert [part.get_param("name", header="Content-Disposition") for part in parts] == [
        "good",
        "pictures",
        "pictures",
    ]
    assert parts[0].get_content_type() == JSON
    assert parts[0].get_payload(decode=True) == b'{"name": "Lamp"}'
    assert [part.get_payload(decode=True) for part in parts[1:]] == [
        b"\x89one",
        b"\x89two",
    ]
    assert parts[2].get_filename() == "two.png"
    assert {part.get_content_type() for part in parts[1:]} == {"image/png"}


def read_parts(seen: Seen) -> list[Message]:
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parse(io.BytesIO(head + seen.body))
    return [part for part in message.walk() if not part.is_multipart()]


def test_null_and_text_as_bodies(goods: Any, shop: Shop) -> None:
    for value, sent in ((None, b"null"), ("dim", b'"dim"')):
        shop.respond("later", "text/plain", 202)
        assert goods.describe_good(value, "7") == "later"
        assert shop.seen[-1].line == "PUT /v2/goods/7"
        assert shop.seen[-1].body == sent
        assert shop.seen[-1].headers["accept"] == "text/plain"


def test_methods_of_any_name(goods: Any, shop: Shop) -> None:
    shop.respond('[{"name": "Lamp"}]')
    assert goods.search_goods({"text": "lamp"}) == [{"name": "Lamp"}]
    assert (shop.seen[0].line, shop.seen[0].body) == (
        "QUERY /v2/goods",
        b'{"text": "lamp"}',
    )
    shop.respond(status=204)
    assert goods.lock_good("7") is None
    assert (shop.seen[1].line, shop.seen[1].body) == ("LOCK /v2/goods/7", b"")


def test_keys_that_are_sent_together(goods: Any, shop: Shop) -> None:
    shop.respond(status=204)
    goods.remove_good("7")
    headers = shop.seen[0].headers
    assert (headers["x-key"], headers["x-shop"]) == ("K", "S")
    assert "authorization" not in headers


def test_a_form(orders: Any, shop: Shop) -> None:
    shop.respond('{"id": 1}', status=201)
    order = {"good": "Lamp & co", "sizes": [1, 2], "address": {"town": "Ulm"}}
    assert orders.place_order(
        "Lamp & co", {k: order[k] for k in ("sizes", "address")}
    ) == {"id": 1}
    (seen,) = shop.seen
    assert seen.line == "POST /v2/orders"
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen.headers["authorization"] == "Basic YW5uOnNlY3JldA=="
    assert sorted(parse_qsl(seen.body.decode())) == [
        ("address", '{"town": "Ulm"}'),
        ("good", "Lamp & co"),
        ("sizes", "1"),
        ("sizes", "2"),
    ]


def test_a_body_that_is_not_json_is_sent_unchanged(orders: Any, shop: Shop) -> None:
    shop.respond(status=204)
    orders.import_orders('{"id": 1}\n{"id": 2}\n')
    assert shop.seen[0].headers["content-type"] == "application/x-ndjson"
    assert shop.seen[0].body == b'{"id": 1}\n{"id": 2}\n'
    shop.respond("%PDF", "application/pdf")
    assert Path(orders.with_http_info(body="<order/>")).read_bytes() == b"%PDF"
    assert shop.seen[1].line == "POST /v2/orders/invoice"
    assert shop.seen[1].headers["content-type"] == "application/xml"
    with pytest.raises(TypeError):
        orders.import_orders([{"id": 1}])
    assert len(shop.seen) == 2


def test_an_optional_body_that_is_left_out(orders: Any, shop: Shop) -> None:
    shop.respond("%PDF", "application/pdf")
    orders.with_http_info()
    assert shop.seen[0].body == b""
    assert "content-type" not in shop.seen[0].headers


# How lists are paged: the responses, what is asked for, the items


def ids(*numbers: int) -> str:
    return ", ".join(f'{{"id": {number}}}' for number in numbers)


CURSOR = (
    [
        (f'{{"items": [{ids(1)}], "paging": {{"next": "b c"}}}}', {}),
        ('{"items": []}', {}),
    ],
    ["/goods", "/goods?after=b%20c"],
    [1],
)
OFFSET = (
    [(f"[{ids(1, 2)}]", {}), (f"[{ids(3)}]", {})],
    ["/orders?take=2", "/orders?take=2&skip=2"],
    [1, 2, 3],
)
PAGE = (
    [
        (f'{{"orders": [{ids(1)}], "more": true}}', {}),
        (f'{{"orders": [{ids(2)}]}}', {}),
    ],
    ["/orders/history", "/orders/history?page=2"],
    [1, 2],
)
SYNC = (
    [
        (f'{{"changes": [{ids(1)}], "token": "t1", "more": true}}', {}),
        (f'{{"changes": [{ids(2)}], "token": "t2", "more": false}}', {}),
    ],
    ["/orders/changes?since=t0", "/orders/changes?since=t1"],
    [1, 2],
)
LINKS = (
    [
        (f"[{ids(1)}]", {"Link": '</v2/reviews?stars=5>; rel=first, </v2/reviews?p=2>; rel="next"'}),
        (f"[{ids(2)}]", {"Link": '</v2/reviews>; rel="prev"'}),
    ],
    ["/reviews?stars=5", "/reviews?p=2"],
    [1, 2],
)  # fmt: skip
LISTS = [
    ("GoodsApi", "list", {}, CURSOR),
    ("OrdersApi", "list_orders", {}, OFFSET),
    ("OrdersApi", "list_history", {}, PAGE),
    ("OrdersApi", "list_changes", {"since": "t0"}, SYNC),
    ("ReviewsApi", "list_reviews", {"stars": 5}, LINKS),
]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("case", LISTS, ids=[case[1] for case in LISTS])
def test_lists_are_paged_as_the_document_says(
    is_async: bool, case: tuple[Any, ...], package: Any, settings: Any, shop: Shop
) -> None:
    class_name, method, arguments, (responses, lines, numbers) = case
    for body, headers in responses:
        shop.respond(body, **headers)
    if is_async:
        found = asyncio.run(collect(package, settings, class_name, method, arguments))
    else:
        with package.ApiClient(settings) as client:
            api = getattr(package, class_name)(client)
            found = list(getattr(api, method)(**arguments))
    assert [item["id"] for item in found] == numbers
    assert [seen.line for seen in shop.seen] == [f"GET /v2{line}" for line in lines]


async def collect(
    package: Any, settings: Any, class_name: str, method: str, arguments: dict[str, Any]
) -> list[Any]:
    async with package.AsyncApiClient(settings) as client:
        api = getattr(package, f"Async{class_name}")(client)
        return [item async for item in getattr(api, method)(**arguments)]


@pytest.mark.parametrize(
    ("change", "query"),
    [
        (lambda settings: None, "?take=2"),
        (lambda settings: setattr(settings, "page_limit", 5), "?take=5"),
        (lambda settings: setattr(settings, "page_limit", 99), "?take=10"),
    ],
)
def test_a_limit_is_never_above_the_maximum(
    change: Callable[[Any], None], query: str, package: Any, settings: Any, shop: Shop
) -> None:
    change(settings)
    shop.respond("[]")
    with package.ApiClient(settings) as client:
        assert list(package.OrdersApi(client).list_orders()) == []
    assert shop.seen[0].line == f"GET /v2/orders{query}"


def test_a_link_to_another_server_is_not_followed(
    package: Any, client: Any, shop: Shop
) -> None:
    shop.respond(f"[{ids(1)}]", Link='<https://elsewhere.example/reviews>; rel="next"')
    reviews = package.ReviewsApi(client).list_reviews()
    with pytest.raises(package.ApiException, match="points to another server"):
        list(reviews)
    assert len(shop.seen) == 1


def test_a_page_that_leads_to_itself_ends_with_an_error(
    package: Any, goods: Any, shop: Shop
) -> None:
    page = f'{{"items": [{ids(1)}], "paging": {{"next": "same"}}}}'
    shop.respond(page)
    shop.respond(page)
    with pytest.raises(package.ApiException, match="refers back to an earlier page"):
        list(goods.list())
    assert len(shop.seen) == 2


def test_every_operation_of_the_document_is_called_here(package: Any) -> None:
    source = Path(__file__).read_text("utf-8")
    methods = [
        name
        for class_name in ("GoodsApi", "OrdersApi", "ReviewsApi")
        for name in vars(getattr(package, class_name))
        if not name.startswith("_") and not name.endswith("_with_http_info")
    ]
    assert len(methods) == 16
    called = {
        name for name in methods if f".{name}(" in source or f'"{name}"' in source
    }
    assert called | {"get_good", "follow_orders"} == set(methods)
