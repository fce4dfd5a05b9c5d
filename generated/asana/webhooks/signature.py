"""The signature of a delivery: hexadecimal HMAC-SHA256 of the raw body."""

from __future__ import annotations

import hashlib
import hmac

__all__ = ["sign_body", "verify_signature"]


def sign_body(body: bytes | str, secret: bytes | str) -> str:
    """Compute the signature of a body, as the sender of webhooks does.

    Args:
        body: The body as it travels; text is taken as UTF-8.
        secret: The X-Hook-Secret of the webhook.
    """
    return hmac.new(_to_bytes(secret), _to_bytes(body), hashlib.sha256).hexdigest()


def verify_signature(
    body: bytes | str, signature: bytes | str | None, secret: bytes | str
) -> bool:
    """Tell whether a body was signed with a secret, in constant time.

    Args:
        body: The raw body, as it came: JSON written anew has another signature.
        signature: The value of X-Hook-Signature; None where the header is missing.
        secret: The X-Hook-Secret of the webhook. Nothing passes with an empty one.
    """
    if not signature or not secret:
        return False
    return hmac.compare_digest(sign_body(body, secret).encode(), _to_bytes(signature))


def _to_bytes(value: bytes | str) -> bytes:
    # A header may hold anything: what cannot be encoded must fail to match, not raise.
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
