"""Constants from the document and of this release, used by the runtime."""

from ._core.pages import Pages
from ._core.security import SecurityScheme

VERSION = "1.2.3"
DISTRIBUTION = "widgets-sdk"
TITLE = "Widgets"
API_VERSION = "1.2"
HOST = "https://eu.widgets.example/api/v1"
# The server URL with its variables, and the default values of the variables of all servers.
SERVER = "https://{region}.widgets.example/api/{version}"
SERVER_VARIABLES: dict[str, str] = {"region": "eu", "version": "v1"}
CLIENT_LIB_HEADER = ""
# The member of a response that contains the result, and the body sent if a call has none.
ENVELOPE = "data"
EMPTY_BODY: object = None
# Defaults of operations: what they send and accept, and how they are authorized.
CONTENT_TYPE = "application/json"
ACCEPT = "application/json"
SECURITY: tuple[tuple[str, ...], ...] = (("token",),)
# Defaults of lists: how they are paged, and the number of items per page.
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
# The attributes of Client and AsyncClient, each with its module and classes.
APIS: dict[str, tuple[str, str, str]] = {
    "shelf_labels": ("shelf_labels_api", "ShelfLabelsApi", "AsyncShelfLabelsApi"),
    "widgets": ("widgets_api", "WidgetsApi", "AsyncWidgetsApi"),
}
