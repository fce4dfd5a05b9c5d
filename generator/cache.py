"""Cache expensive results on disk.

An entry is its SHA-256 followed by JSON; nothing that is read is ever executed. An
entry that is damaged, or cannot be read or written, is ignored: the cache saves time
and never affects the result.
"""

import hashlib
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

_LARGEST = 200_000_000  # maximum size of all entries in bytes
_KEPT = 0.7  # fraction of that which remains after pruning
_VARIABLE = "SDKGEN_CACHE_DIR"


@dataclass(frozen=True, slots=True)
class Cache:
    """Entries by kind and cache key.

    Attributes:
        folder: The folder of the entries; None disables the cache.
        version: The fingerprint of the code that wrote them; part of every cache key.
    """

    folder: Path | None
    version: str = ""

    def read(self, kind: str, *parts: str) -> Any:
        """Return the stored value; None if there is none."""
        if self.folder is None:
            return None
        path = self._find(self.folder, kind, parts)
        try:
            checksum, _, content = path.read_bytes().partition(b"\n")
            if hash_bytes(content).encode() != checksum:
                return None
            value = json.loads(content)
        except (OSError, ValueError, RecursionError):
            return None
        with suppress(OSError):
            os.utime(path)  # the least recently used entries are removed first
        return value

    def write(self, kind: str, *parts: str, value: Any) -> None:
        """Store a JSON value atomically."""
        if self.folder is None:
            return
        content = json.dumps(value, separators=(",", ":")).encode()
        path = self._find(self.folder, kind, parts)
        partial = path.with_suffix(f".{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            partial.write_bytes(hash_bytes(content).encode() + b"\n" + content)
            os.replace(partial, path)
        except OSError:
            with suppress(OSError):
                partial.unlink()

    def list_entries(self) -> list[tuple[float, int, Path]]:
        """List for each entry when it was last used, its size in bytes, and its file."""
        entries: list[tuple[float, int, Path]] = []
        for path in self.folder.glob("*/*.json") if self.folder else ():
            with suppress(OSError):
                status = path.stat()
                entries.append((status.st_mtime, status.st_size, path))
        return entries

    def clear(self) -> int:
        """Remove all entries; return their number."""
        entries = self.list_entries()
        for _, _, path in entries:
            with suppress(OSError):
                path.unlink()
        return len(entries)

    def prune(self, largest: int = _LARGEST) -> None:
        """Remove the least recently used entries if the cache is too large.

        Args:
            largest: The maximum size of all entries in bytes.
        """
        entries = self.list_entries()
        total = sum(size for _, size, _ in entries)
        wanted = largest * _KEPT if total > largest else total
        for _, size, path in sorted(entries):
            if total <= wanted:
                break
            with suppress(OSError):
                path.unlink()
            total -= size

    def _find(self, folder: Path, kind: str, parts: tuple[str, ...]) -> Path:
        digest = hashlib.sha256()
        for part in (self.version, *parts):
            content = part.encode("utf-8", "surrogatepass")
            digest.update(b"%d:" % len(content))  # boundaries of parts matter too
            digest.update(content)
        return folder / kind / f"{digest.hexdigest()}.json"


NO_CACHE = Cache(None)


def open_cache() -> Cache:
    """Open the user's cache; SDKGEN_CACHE_DIR sets another folder."""
    named = os.environ.get(_VARIABLE)
    folder = Path(named) if named else user_cache_path("sdkgen", appauthor=False)
    return Cache(folder, describe_versions())


def describe_versions() -> str:
    """Describe what determines the output besides the job: our code, Python and installed packages."""
    sources = sorted(Path(__file__).parent.rglob("*.py"))
    installed = {
        name
        for folder in sys.path
        if os.path.isdir(folder)
        for name in os.listdir(folder)
        if name.endswith((".dist-info", ".egg-info"))
    }
    return "\n".join([sys.version, *sorted(installed), *map(hash_file, sources)])


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file; "" if it cannot be read."""
    try:
        return hash_bytes(path.read_bytes())
    except OSError:
        return ""


def hash_bytes(content: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
