"""A file of the output, before anything is written."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class GeneratedFile:
    """A text and the path, relative to the output folder, where it belongs.

    Raises:
        ValueError: The path is absolute or leaves the output folder.
    """

    path: str
    text: str

    def __post_init__(self) -> None:
        path = PurePosixPath(self.path)
        if (
            path.is_absolute()
            or ".." in path.parts
            or not path.parts
            or "\\" in self.path
        ):
            raise ValueError(f"{self.path!r} is not a path inside the output folder")
