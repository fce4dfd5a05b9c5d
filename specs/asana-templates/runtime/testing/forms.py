"""Parse forms."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from urllib.parse import parse_qsl

from .refusals import Refusal

__all__ = ["FormFile", "read_form"]


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file in a form.

    Attributes:
        name: Its name.
        content: Its bytes.
        content_type: Its media type.
    """

    name: str
    content: bytes
    content_type: str


def read_form(
    content_type: str, body: bytes
) -> tuple[dict[str, str], dict[str, FormFile]]:
    """Read the fields and the files of a form.

    Raises:
        Refusal: The body is not a form.
    """
    if content_type.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(body.decode("utf-8", "replace"))), {}
    if not content_type.startswith("multipart/form-data"):
        raise Refusal(
            400, f"The request body is not a form, but {content_type or 'empty'}"
        )
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    message = message_from_bytes(head + body, policy=policy.HTTP)
    fields: dict[str, str] = {}
    files: dict[str, FormFile] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        data = content if isinstance(content, bytes) else b""
        file_name = part.get_filename()
        if file_name is None:
            fields[name] = data.decode("utf-8", "replace")
        else:
            files[name] = FormFile(file_name, data, part.get_content_type())
    return fields, files
