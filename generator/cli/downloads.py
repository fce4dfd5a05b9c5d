"""Download the document whose URL is given on the command line."""

import urllib.error
import urllib.request
from http.client import HTTPException
from typing import Any

from generator.diagnostics import GenerationError, SourceLocation, build_failure
from generator.job import LARGEST_FILE

_SECONDS = 60


def download(address: str) -> bytes:
    """Download a document; one that is too large is cut, and rejected when it is read.

    Args:
        address: An https URL; redirects to other schemes are not followed.

    Raises:
        GenerationError: It is not an https URL, or cannot be downloaded.
    """
    if not address.lower().startswith("https:"):
        raise _fail(address, "only https URLs are downloaded")
    try:
        opener = urllib.request.build_opener(_HttpsRedirects())
        with opener.open(address, timeout=_SECONDS) as response:
            content: bytes = response.read(LARGEST_FILE + 1)
    except (OSError, ValueError, HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        raise _fail(address, f"cannot be downloaded: {reason}") from None
    return content


class _HttpsRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to https only."""

    def redirect_request(self, *arguments: Any) -> urllib.request.Request | None:
        request = super().redirect_request(*arguments)
        if request is not None and request.type != "https":
            raise urllib.error.URLError(f"it redirects to {request.full_url}")
        return request


def _fail(address: str, message: str) -> GenerationError:
    place = SourceLocation(path=address)
    return build_failure("file-unreadable", message, place)
