"""Facts of the document and of this release that the runtime reads."""

from ._core.pages import Pages
from ._core.security import SecurityScheme

VERSION = "1.2.3"
DISTRIBUTION = "widgets-sdk"
TITLE = "Widgets"
API_VERSION = "1.2"
HOST = "https://eu.widgets.example/api/v1"
# The address with its variables, and what those of all servers are unless a configuration sets them.
SERVER = "https://{region}.widgets.example/api/{version}"
SERVER_VARIABLES: dict[str, str] = {"region": "eu", "version": "v1"}
CLIENT_LIB_HEADER = ""
# The member that holds the result of a response, and what is sent where a call has no body.
ENVELOPE = "data"
EMPTY_BODY: object = None
# What most operations send and accept, and how most are authorized.
CONTENT_TYPE = "application/json"
ACCEPT = "application/json"
SECURITY: tuple[tuple[str, ...], ...] = (("token",),)
# How most lists are paged, and the items asked for at a time.
PAGES = Pages(
    "offset",
    position="offset",
    items=("data",),
    following=("next_page", "offset"),
    limit="limit",
    size=100,
    most=100,
)
PAGE_LIMIT: int | None = 100
SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "token": SecurityScheme("http", scheme="bearer"),
    "key": SecurityScheme("apiKey", name="X-Key", location="header"),
}
# The attributes of Client and AsyncClient: the module and the classes of each.
APIS: dict[str, tuple[str, str, str]] = {
    "shelf_labels": ("shelf_labels_api", "ShelfLabelsApi", "AsyncShelfLabelsApi"),
    "widgets": ("widgets_api", "WidgetsApi", "AsyncWidgetsApi"),
}
