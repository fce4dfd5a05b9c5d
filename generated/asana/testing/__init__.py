"""A fake Asana."""

from .._lazy import load_lazily

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .calls import Call
    from .clock import Clock
    from .fake import FakeAsana

__all__ = ["Call", "Clock", "FakeAsana"]

__getattr__, __dir__ = load_lazily(
    __name__, {"Call": ".calls", "Clock": ".clock", "FakeAsana": ".fake"}
)
