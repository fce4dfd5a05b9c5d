"""Facts of the document and of this release; the module itself is rendered."""

from ._core.pages import Pages
from ._core.security import SecurityScheme

VERSION: str
DISTRIBUTION: str
TITLE: str
API_VERSION: str
HOST: str
SERVER: str
SERVER_VARIABLES: dict[str, str]
CLIENT_LIB_HEADER: str
ENVELOPE: str
EMPTY_BODY: object
ACCEPT: str
CONTENT_TYPE: str
SECURITY: tuple[tuple[str, ...], ...]
PAGES: Pages | None
PAGE_LIMIT: int | None
SECURITY_SCHEMES: dict[str, SecurityScheme]
APIS: dict[str, tuple[str, str, str]]
