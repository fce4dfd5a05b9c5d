"""Widgets

Keeps *widgets* on shelves.

| kind | shelf |
|------|-------|
| gear | top   |
"""

from ._constants import VERSION as _VERSION
from ._lazy import load_lazily as _load_lazily
from .api_client import ApiClient
from .client import Client
from .configuration import Configuration
from .rest import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    BadRequestError,
    ForbiddenError,
    NotFoundError,
    PaymentRequiredError,
    RateLimitError,
    ServerError,
    SyncTokenExpired,
    UnauthorizedError,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from . import aio, api, pagination, types
    from .aio.api_client import AsyncApiClient
    from .aio.client import AsyncClient
if TYPE_CHECKING:
    from .aio.shelf_labels_api import AsyncShelfLabelsApi
    from .aio.widgets_api import AsyncWidgetsApi
    from .api.shelf_labels_api import ShelfLabelsApi
    from .api.widgets_api import WidgetsApi
del TYPE_CHECKING

__all__ = [
    "ApiClient",
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "AsyncApiClient",
    "AsyncClient",
    "AsyncShelfLabelsApi",
    "AsyncWidgetsApi",
    "BadRequestError",
    "Client",
    "Configuration",
    "ForbiddenError",
    "NotFoundError",
    "PaymentRequiredError",
    "RateLimitError",
    "ServerError",
    "ShelfLabelsApi",
    "SyncTokenExpired",
    "UnauthorizedError",
    "WidgetsApi",
    "__version__",
    "aio",
    "api",
    "pagination",
    "types",
]

__version__ = _VERSION

# The API classes are loaded on first use.
__getattr__, __dir__ = _load_lazily(
    __name__,
    {
        "AsyncApiClient": ".aio.api_client",
        "AsyncClient": ".aio.client",
        "ShelfLabelsApi": ".api.shelf_labels_api",
        "WidgetsApi": ".api.widgets_api",
    },
    # Programs written for 5.x expect every class that ends in Api to be synchronous.
    unlisted={
        "AsyncShelfLabelsApi": ".aio.shelf_labels_api",
        "AsyncWidgetsApi": ".aio.widgets_api",
    },
)
