"""Secrets, and signatures of deliveries: the hexadecimal HMAC-SHA256 of the raw body."""

from __future__ import annotations

import hashlib
import hmac
import re

__all__ = ["is_secret", "sign_body", "verify_signature"]

# A secret is sent back in a header.
_SECRET = re.compile(r"[!-~]{1,1024}")


def is_secret(value: object) -> bool:
    """Tell whether a value is a str that may be the secret of a webhook."""
    return isinstance(value, str) and _SECRET.fullmatch(value) is not None


def sign_body(body: bytes | str, secret: bytes | str) -> str:
    """Compute the X-Hook-Signature of a body.

    Args:
        body: The body as it is sent; text is encoded as UTF-8.
        secret: The X-Hook-Secret of the webhook.
    """
    return hmac.new(_to_bytes(secret), _to_bytes(body), hashlib.sha256).hexdigest()


def verify_signature(
    body: bytes | str, signature: bytes | str | None, secret: bytes | str
) -> bool:
    """Tell whether a body was signed with a secret, comparing in constant time.

    Args:
        body: The raw body as received: decoding and encoding JSON changes the
            signature.
        signature: The value of X-Hook-Signature; None if the header is missing.
        secret: The X-Hook-Secret of the webhook. An empty secret matches nothing.
    """
    if not signature or not secret:
        return False
    return hmac.compare_digest(sign_body(body, secret).encode(), _to_bytes(signature))


def _to_bytes(value: bytes | str) -> bytes:
    # A header may contain any character: a wrong signature must not raise.
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
