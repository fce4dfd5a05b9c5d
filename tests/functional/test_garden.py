"""An API with much that is not plain JSON: expected requests, its own tests, its types."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.job import Job
from generator.output.writer import write_files
from generator.settings import Settings
from tests.documents import render_job
from tests.serving import serve

DOCUMENT = Path(__file__).parent / "garden.yaml"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("garden")
    settings = Settings(package="garden", distribution="garden")
    write_files(folder, render_job(Job(spec=DOCUMENT, settings=settings)))
    return folder


@pytest.fixture(scope="module")
def garden(folder: Path) -> Iterator[Any]:
    sys.path.insert(0, str(folder))
    import garden  # type: ignore[import-not-found]

    yield garden
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.split(".")[0] == "garden"]:
        del sys.modules[name]


class Gate(HTTPServer):
    """Keeps what is sent, and responds with what it was told."""

    seen: tuple[str, dict[str, str], bytes]
    response: tuple[int, str, bytes] = (204, "", b"")


class Handler(BaseHTTPRequestHandler):
    server: Gate

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.seen = (self.path, dict(self.headers), body)
        status, media_type, content = self.server.response
        self.send_response(status)
        if media_type:
            self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = handle_any

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def gate() -> Iterator[Gate]:
    server = Gate(("127.0.0.1", 0), Handler)
    with serve(server):
        yield server


@pytest.fixture
def client(garden: Any, gate: Gate) -> Any:
    configuration = garden.Configuration()
    configuration.host = f"http://127.0.0.1:{gate.server_port}/v1"
    configuration.api_key = {"key": 'a;"b"=='}
    configuration.retry_strategy = False
    return garden.ApiClient(configuration)


def test_parameters_are_written_by_their_styles(
    garden: Any, client: Any, gate: Gate
) -> None:
    garden.BedsApi(client).read_bed(
        ["a", "b,c"],
        {"x": 1, "y": 2},
        plants=["rose", "s&t"],
        months=[5, 6],
        where={"sun": [1, 2]},
        link="http://x/y?z&",
        note="dig",
        shape={"w": 2, "h": 3},
        visit=["a;b", "c"],
    )
    path, headers, body = gate.seen
    assert path == (
        "/v1/beds/.a,b%2Cc/;x=1;y=2?plants=rose&plants=s%26t&months=5%7C6"
        "&where%5Bsun%5D=1&where%5Bsun%5D=2&link=http://x/y?z%26&note=%22dig%22"
    )
    assert headers["Cookie"] == "visit=a%3Bb; visit=c; gate=a%3B%22b%22=="
    assert headers["shape"] == "w=2,h=3"
    assert headers["Accept"] == "application/json, text/plain, image/svg+xml"
    assert "Content-Type" not in headers
    assert body == b""


def test_a_response_is_read_by_its_own_media_type(
    garden: Any, client: Any, gate: Gate
) -> None:
    results = []
    for response in (
        (200, "application/json", b'{"kind": "bed"}'),
        (200, "text/plain; charset=latin-1", b"caf\xe9"),
        (200, "image/svg+xml", b"<svg/>"),
        (202, "", b""),
        (204, "", b""),
    ):
        gate.response = response
        results.append(garden.BedsApi(client).read_bed(["a"], {"x": 1}))
    assert results == [{"kind": "bed"}, "caf\u00e9", "<svg/>", None, None]


def test_parts_of_a_form_are_written_by_their_content(
    garden: Any, client: Any, gate: Gate
) -> None:
    garden.BedsApi(client).add_photos(
        {"kind": "bed"},
        images=[b"PNG", ("b.gif", b"GIF")],
        notes=[{"text": "n"}],
        tags=["a", "b"],
    )
    _, headers, body = gate.seen
    boundary = headers["Content-Type"].partition("boundary=")[2].encode()
    parts = body.split(b"--" + boundary)[1:-1]
    assert sorted(part.strip().replace(b"\r\n", b"|") for part in parts) == [
        b'Content-Disposition: form-data; name="bed"|Content-Type: application/json||{"kind": "bed"}',
        b'Content-Disposition: form-data; name="images"; filename="b.gif"|Content-Type: image/gif||GIF',
        b'Content-Disposition: form-data; name="images"; filename="images"|Content-Type: image/png||PNG',
        b'Content-Disposition: form-data; name="notes"|Content-Type: application/vnd.note+json|X-Kind: note||{"text": "n"}',
        b'Content-Disposition: form-data; name="tags"||a,b',
    ]  # fmt: skip


def test_each_media_type_of_a_body_can_be_sent(
    garden: Any, client: Any, gate: Gate
) -> None:
    gate.response = (201, "application/json", b'{"number": "7"}')
    orders = garden.OrdersApi(client)
    form = "application/x-www-form-urlencoded"
    for keywords, content_type, body in (
        ({"body": {"plants": ["a"]}}, "application/json", b'{"plants": ["a"]}'),
        ({"body": {"tool": "hoe"}, "content_type": form}, form, b"tool=hoe"),
        ({"body": {"plants": ["a", "b"], "sizes": {"least": 1}}, "content_type": form}, form, b"plants=a&plants=b&sizes%5Bleast%5D=1"),
        ({"body": "a: 1", "content_type": "application/yaml"}, "application/yaml", b"a: 1"),
    ):  # fmt: skip
        assert orders.order(**keywords) == {"number": "7"}
        path, headers, sent = gate.seen
        assert (path, headers["Content-Type"], sent) == (
            "/shop/orders",
            content_type,
            body,
        )
    orders.order()
    assert "Content-Type" not in gate.seen[1]
    with pytest.raises(TypeError, match="give it as text"):
        orders.order(body={"a": 1}, content_type="application/yaml")
    with pytest.raises(TypeError, match="did you mean content_type"):
        orders.order(body={"a": 1}, contenttype="application/yaml")


def test_a_parameter_with_a_media_type_is_written_as_that(
    garden: Any, client: Any, gate: Gate
) -> None:
    orders = garden.OrdersApi(client)
    orders.find_soil(
        layers={"clay": 1, "sand": 2}, rule="<dry/>", x_words="a b", depth={"cm": 5}
    )
    path, headers, _ = gate.seen
    assert path == (
        "/v1/soil?layers=clay%7C1%7Csand%7C2&rule=%3Cdry%2F%3E&depth=%7B%22cm%22%3A%205%7D"
    )
    assert headers["X-Words"] == "a b"
    for keywords in ({"rule": {"text": "dry"}}, {"x_words": ["a", "b"]}):
        with pytest.raises(TypeError, match="that is not JSON must be text, not a"):
            orders.find_soil(**keywords)


def test_a_letter_has_a_character_set_and_cookies_of_three_kinds(
    garden: Any, client: Any, gate: Gate
) -> None:
    gate.response = (200, "text/plain; charset=utf-16", "да".encode("utf-16"))
    orders = garden.OrdersApi(client)
    assert orders.write_letter("привет", "A", cookie="stamp=3", ink="red") == "да"
    path, headers, body = gate.seen
    assert path == "/v1/letters/%7BA%7D"
    assert headers["Cookie"] == "stamp=3; ink=red; gate=a%3B%22b%22=="
    assert body == "привет".encode("koi8-r")


def test_a_parameter_can_be_the_whole_query(
    garden: Any, client: Any, gate: Gate
) -> None:
    wanted = {"plants": ["rose", "s&t"], "sizes": {"least": 2}}
    garden.OrdersApi(client).find_seeds(wanted=wanted)
    assert gate.seen[0] == (
        "/v1/seeds?plants=rose&plants=s%26t&sizes=%7B%22least%22%3A%202%7D"
    )
    garden.OrdersApi(client).find_paths(route="$.gate[0:2]", steps=["a%20b=c", "d;e"])
    assert gate.seen[0] == "/v1/paths?%24.gate%5B0%3A2%5D"
    assert "steps=a%20b=c; steps=d%3Be" in gate.seen[1]["Cookie"]
    garden.OrdersApi(client).lay_paths(["left", "&=ü"])
    assert gate.seen[0] == "/v1/paths?%5B%22left%22%2C%20%22%26%3D%5Cu00fc%22%5D"


@pytest.mark.parametrize(
    "response",
    [
        (200, "application/json", b'{"tools": null}'),
        (200, "application/json", b'{"after": null}'),
        (200, "application/json", b"null"),
        (204, "", b""),
    ],
)
def test_a_nullable_list_may_be_null(
    garden: Any, client: Any, gate: Gate, response: tuple[int, str, bytes]
) -> None:
    async def collect() -> list[Any]:
        async with garden.AsyncClient(configuration=client.configuration) as aio:
            return [tool async for tool in aio.orders.list_tools()]

    gate.response = response
    assert list(garden.OrdersApi(client).list_tools()) == []
    assert asyncio.run(collect()) == []


def test_a_body_can_be_null_and_any_media_type_come(
    garden: Any, client: Any, gate: Gate
) -> None:
    gate.response = (200, "text/html", b"<p>drawn")
    assert garden.OrdersApi(client).draw_plan(None) == "<p>drawn"
    assert gate.seen[2] == b"null"
    assert gate.seen[1]["Content-Type"] == "application/merge-patch+json"


def test_events_are_an_iterator(garden: Any, client: Any, gate: Gate) -> None:
    gate.response = (200, "text/event-stream", b"event: rain\ndata: 3\n\n")
    events = garden.OrdersApi(client).watch_weather()
    assert list(events) == [{"event": "rain", "data": "3", "id": ""}]
    gate.response = (200, "application/json", b"[1.5]")
    assert garden.OrdersApi(client).watch_weather() == [1.5]


def test_the_server_has_variables(garden: Any) -> None:
    configuration = garden.Configuration()
    assert configuration.host == "https://north.garden.example/v1"
    configuration.set_server_variables(plot="south")
    assert configuration.host == "https://south.garden.example/v1"


def test_the_server_of_an_operation_has_variables(
    garden: Any, client: Any, gate: Gate
) -> None:
    gate.response = (201, "application/json", b'{"number": "7"}')
    host = client.configuration.host
    client.configuration.set_server_variables(store="barn")
    client.configuration.host = host
    garden.OrdersApi(client).order()
    assert gate.seen[0] == "/barn/orders"


PROGRAM = """\
import garden
from garden import types

def price(order: types.Order) -> float:
    if order["class"] == "low":
        return 0
    return order["price"]

api = garden.OrdersApi()
api.order(body={"plants": ["a"]}, content_type="application/json")
api.order(body={"plants": ["a"]})
bed: types.BedInput = {"kind": "bed", "name": "Abc", "depth": 3}
garden.BedsApi().add_photos(bed, images=[("a.png", b"")])
garden.OrdersApi().find_soil(layers={"clay": 1}, rule="<dry/>", x_words="a")
garden.OrdersApi().find_seeds(wanted={"plants": ["rose"]})
garden.OrdersApi().add_samples({"north": b"PNG"})
found: types.Bed | str | None = garden.BedsApi().read_bed(["a"], {"x": 1})
"""


def run(folder: Path, *command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_own_tests_pass(folder: Path) -> None:
    run(folder, "pytest", "-q", "-p", "no:cacheprovider", "test")


def test_its_types_fit(folder: Path) -> None:
    (folder / "program.py").write_text(PROGRAM, "utf-8")
    run(folder, "mypy", "--strict", "program.py", "garden", "test")
