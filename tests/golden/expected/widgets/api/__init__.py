"""The operations, one module per tag; each module is loaded on first use."""

from .._lazy import load_lazily as _load_lazily

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .shelf_labels_api import ShelfLabelsApi
    from .widgets_api import WidgetsApi
del TYPE_CHECKING

__all__ = [
    "ShelfLabelsApi",
    "WidgetsApi",
]

__getattr__, __dir__ = _load_lazily(
    __name__,
    {
        "ShelfLabelsApi": ".shelf_labels_api",
        "WidgetsApi": ".widgets_api",
    },
)
