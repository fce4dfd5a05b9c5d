"""Check the `x-sdk-` extensions of a document."""

from collections.abc import Iterator

from generator.builder.parameters import is_header_name
from generator.diagnostics import Diagnostic, build_error
from generator.source.document import Document


def check_extensions(document: Document) -> Iterator[Diagnostic]:
    """Iterate over what is wrong with the extensions of a document."""
    header = document.data.get("x-sdk-client-header", "X")
    if not isinstance(header, str) or not is_header_name(header):
        message = f"{header!r} is not the name of a header"
        place = document.locate("/x-sdk-client-header")
        yield build_error("extension-invalid", message, place)
