"""Check the `x-sdk-` extensions of a document."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, build_error
from generator.source.document import Document

HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.6.2


def check_extensions(document: Document) -> Iterator[Diagnostic]:
    """Go through what is wrong with the extensions of a document."""
    header = document.data.get("x-sdk-client-header", "X")
    if not isinstance(header, str) or not HEADER_NAME.fullmatch(header):
        message = f"{header!r} is not the name of a header"
        place = document.locate("/x-sdk-client-header")
        yield build_error("extension-invalid", message, place)
