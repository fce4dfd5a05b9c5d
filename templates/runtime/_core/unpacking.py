"""Decode bodies in the encodings that the SDK accepts: gzip and deflate (RFC 9110, section 8.4.1)."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from .faults import Fault

__all__ = ["Unpacker", "unpack", "unpack_some"]

_ENCODING = "Content-Encoding"
_GZIP = ("gzip", "x-gzip")
_GZIP_WINDOW, _ZLIB_WINDOW, _RAW_WINDOW = 31, 15, -15  # for `zlib.decompressobj`
_GZIP_MAGIC = b"\x1f\x8b"
_HEADER = 2  # bytes of the header of zlib
_PIECE = 16 * 1024  # bytes; zlib copies what follows the end of each member
_MOST_ENCODINGS = 5  # of a body, as many as urllib3 reads


def unpack(headers: Mapping[str, str], data: bytes) -> bytes:
    """Decode the body of a successful response.

    Raises:
        Fault: It is truncated, or not encoded as its headers say.
    """
    if _ENCODING not in headers:
        return data
    unpacker = Unpacker(headers)
    unpacked = unpacker.feed(data)
    unpacker.finish()
    return unpacked


def unpack_some(headers: Mapping[str, str], data: bytes, limit: int) -> bytes:
    """Decode the beginning of the body of an error response, up to `limit` bytes."""
    try:
        return Unpacker(headers, limit).feed(data)
    except Fault:  # the status matters more than the body
        return b""


class Unpacker:
    """Decodes a body chunk by chunk, and detects a truncated one.

    A body in an encoding that was not requested is left unchanged.

    Args:
        headers: The headers of the response.
        limit: The maximum number of decoded bytes; 0 for all.

    Raises:
        Fault: The headers name too many encodings.
    """

    def __init__(self, headers: Mapping[str, str], limit: int = 0) -> None:
        self._layers = _make_layers(headers.get(_ENCODING, ""), limit)

    def feed(self, data: bytes) -> bytes:
        """Decode a chunk.

        Raises:
            Fault: It is not in this encoding.
        """
        try:
            for layer in self._layers:
                data = layer.feed(data)
        except zlib.error as error:
            raise Fault("final", f"the body cannot be decoded: {error}") from error
        return data

    def finish(self) -> None:
        """Check that the body is complete.

        Raises:
            Fault: It is truncated.
        """
        if not all(layer.is_complete for layer in self._layers):
            raise Fault("broken", "the encoded body is truncated")


class _Layer:
    """One encoding of a body."""

    def __init__(self, name: str, limit: int) -> None:
        self._is_gzip = name in _GZIP
        self._limit = limit
        self._unpacked = 0
        self._begin = b""  # the first bytes, which tell the kind of deflate
        self._stream = zlib.decompressobj(_GZIP_WINDOW)

    @property
    def is_complete(self) -> bool:
        """Whether the encoded data has ended, or was empty."""
        return self._stream.eof or not self._begin

    def feed(self, data: bytes) -> bytes:
        if len(self._begin) < _HEADER:
            self._begin += data
            if len(self._begin) < _HEADER:
                return b""
            data = self._begin
            if not self._is_gzip:
                window = _ZLIB_WINDOW if _has_zlib_header(data) else _RAW_WINDOW
                self._stream = zlib.decompressobj(window)
        found = []
        for start in range(0, len(data), _PIECE):
            found.append(self._unpack(data[start : start + _PIECE]))
            while self._stream.unused_data.startswith(_GZIP_MAGIC):
                rest = self._stream.unused_data  # another member (RFC 1952, 2.2)
                self._stream = zlib.decompressobj(_GZIP_WINDOW)
                found.append(self._unpack(rest))
            if len(self._stream.unused_data) >= len(_GZIP_MAGIC):
                break  # what follows is not encoded, and is ignored
        return b"".join(found)

    def _unpack(self, data: bytes) -> bytes:
        if not self._limit:
            return self._stream.decompress(data)
        left = self._limit - self._unpacked
        found = self._stream.decompress(data, left) if left > 0 else b""
        self._unpacked += len(found)
        return found


def _make_layers(encoding: str, limit: int) -> list[_Layer]:
    """Create a decoder for each encoding, the last first; none if one is unknown.

    Raises:
        Fault: There are too many.
    """
    names = [name.strip() for name in encoding.lower().split(",")]
    if len(names) > _MOST_ENCODINGS:
        raise Fault("broken", "the response has too many content encodings")
    names = [name for name in names if name not in ("", "identity")]
    is_known = all(name in (*_GZIP, "deflate") for name in names)
    return [_Layer(name, limit) for name in reversed(names)] if is_known else []


def _has_zlib_header(data: bytes) -> bool:
    """Tell deflate with a zlib header (RFC 1950, section 2.2), as it should be, from raw deflate."""
    return data[0] & 15 == 8 and int.from_bytes(data[:_HEADER]) % 31 == 0
