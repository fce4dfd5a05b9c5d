"""Iterators over lists, which are read page by page."""

from __future__ import annotations

from .event_iterator import EventIterator
from .item_iterator import ItemIterator
from .page_iterator import PageIterator

__all__ = ["EventIterator", "ItemIterator", "PageIterator"]
