"""Attachments: the operations of `AttachmentsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import attachments_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.attachments_api")

__all__ = ["AttachmentsApi"]

_CREATE_ATTACHMENT_FOR_OBJECT = Operation(
    name="create_attachment_for_object",
    method="POST",
    path="/attachments",
    parameters=(
        Parameter("resource_subtype", "form"),
        Parameter("file", "file"),
        Parameter("parent", "form"),
        Parameter("url", "form"),
        Parameter("name", "form"),
        Parameter("connect_to_app", "form"),
        Parameter("opt_fields"),
    ),
    content_type="multipart/form-data",
)
_DELETE_ATTACHMENT = Operation(
    name="delete_attachment",
    method="DELETE",
    path="/attachments/{attachment_gid}",
    parameters=(Parameter("attachment_gid", "path"),),
)
_GET_ATTACHMENT = Operation(
    name="get_attachment",
    path="/attachments/{attachment_gid}",
    parameters=(Parameter("attachment_gid", "path"), Parameter("opt_fields")),
)
_GET_ATTACHMENTS_FOR_OBJECT = Operation(
    name="get_attachments_for_object",
    path="/attachments",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("parent", required=True),
        Parameter("opt_fields"),
    ),
    result="pages",
)


class AttachmentsApi(Api):
    """Files and links that belong to a task, a project or a project brief. The file is
    either stored by Asana or kept at a service such as Dropbox, in which case Asana
    knows its address only.
    """

    def create_attachment_for_object(
        self,
        opts: _options.CreateAttachmentForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateAttachmentForObjectKeywords],
    ) -> _types.AttachmentResponse:
        """Upload an attachment.

        Attaches something to a task, a project or a project brief, and returns the
        attachment. The request is sent as `multipart/form-data`, one part for each
        field.

        There are two kinds:

        - A file, which Asana stores: send its bytes as `file`. It may be 100 MB large
          at most.
        - A link to something kept elsewhere: set `resource_subtype` to `external`, and
          give its `url` and a `name` for it. Files at Dropbox, Google Drive, Box or
          Vimeo cannot be attached through their integrations here; link to them, or
          fetch them and send the bytes.

        ```sh
        curl https://app.asana.com/api/1.0/attachments \\
          --header "Authorization: Bearer $ASANA_TOKEN" \\
          --form parent=1206540044021 \\
          --form "file=@minutes.pdf;type=application/pdf"
        ```

        The name of the file is taken from `filename` of its part. Characters beyond
        ASCII have to be percent-encoded in it, so that `Übersicht.pdf` becomes
        `%C3%9Cbersicht.pdf`, and lines of the request must end in CRLF; HTTP libraries
        see to the latter by themselves.

        :param str resource_subtype: What is attached: `asana` for a file to upload,
            which is what happens without it, or `external` for a link.
        :param str file: The content of the file, for an upload.
        :param str parent: The `gid` of the task, project or project brief to attach it
            to.
        :param str url: The address of the link.
        :param str name: The name of the link, or another name for the file.
        :param bool connect_to_app: Whether to let the app that asks show a widget for
            the link.
        :param list[str] opt_fields: Properties of the attachment to return besides
            those of its compact form.
        :return: AttachmentResponse
        """
        return self._call(_CREATE_ATTACHMENT_FOR_OBJECT, {}, opts, kwargs)

    def delete_attachment(
        self, attachment_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete an attachment.

        Deletes an attachment from the object it belongs to.

        :param str attachment_gid: The attachment. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_ATTACHMENT, {"attachment_gid": attachment_gid}, None, kwargs
        )

    def get_attachment(
        self,
        attachment_gid: str,
        opts: _options.GetAttachmentOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAttachmentKeywords],
    ) -> _types.AttachmentResponse:
        """Get an attachment.

        Returns one attachment in full. The `download_url` of a file that Asana stores
        works for a short time only, so fetch the file soon or ask again.

        :param str attachment_gid: The attachment. (required)
        :param list[str] opt_fields: Properties of the attachment to return besides
            those of its compact form.
        :return: AttachmentResponse
        """
        return self._call(
            _GET_ATTACHMENT, {"attachment_gid": attachment_gid}, opts, kwargs
        )

    def get_attachments_for_object(
        self,
        parent: str,
        opts: _options.GetAttachmentsForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAttachmentsForObjectKeywords],
    ) -> _pagination.ItemIterator[_types.AttachmentResponse]:
        """Get attachments from an object.

        Lists the attachments of one object in compact form. What counts as an
        attachment depends on the object:

        - of a *project*, the files under "Key resources" in its overview;
        - of a *project brief*, the files within its text;
        - of a *task*, the files attached to it, including pictures within its
          description, which the Asana app does not show among the attachments.

        :param str parent: The project, project brief or task whose attachments are
            listed. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each attachment to return besides
            those of its compact form.
        :return: AttachmentResponseArray
        """
        return self._call(_GET_ATTACHMENTS_FOR_OBJECT, {"parent": parent}, opts, kwargs)

    create_attachment_for_object_with_http_info = _with_http_info(
        create_attachment_for_object
    )
    delete_attachment_with_http_info = _with_http_info(delete_attachment)
    get_attachment_with_http_info = _with_http_info(get_attachment)
    get_attachments_for_object_with_http_info = _with_http_info(
        get_attachments_for_object
    )
