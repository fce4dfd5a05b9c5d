"""Custom fields: the operations of `CustomFieldsApi`."""

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
    from ..types import custom_fields_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.custom_fields_api")

__all__ = ["CustomFieldsApi"]

_CREATE_CUSTOM_FIELD = Operation(
    name="create_custom_field",
    method="POST",
    path="/custom_fields",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_CREATE_ENUM_OPTION_FOR_CUSTOM_FIELD = Operation(
    name="create_enum_option_for_custom_field",
    method="POST",
    path="/custom_fields/{custom_field_gid}/enum_options",
    parameters=(Parameter("custom_field_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
)
_DELETE_CUSTOM_FIELD = Operation(
    name="delete_custom_field",
    method="DELETE",
    path="/custom_fields/{custom_field_gid}",
    parameters=(Parameter("custom_field_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_CUSTOM_FIELD = Operation(
    name="get_custom_field",
    path="/custom_fields/{custom_field_gid}",
    parameters=(Parameter("custom_field_gid", "path"), Parameter("opt_fields")),
)
_GET_CUSTOM_FIELDS_FOR_WORKSPACE = Operation(
    name="get_custom_fields_for_workspace",
    path="/workspaces/{workspace_gid}/custom_fields",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_INSERT_ENUM_OPTION_FOR_CUSTOM_FIELD = Operation(
    name="insert_enum_option_for_custom_field",
    method="POST",
    path="/custom_fields/{custom_field_gid}/enum_options/insert",
    parameters=(Parameter("custom_field_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
)
_UPDATE_CUSTOM_FIELD = Operation(
    name="update_custom_field",
    method="PUT",
    path="/custom_fields/{custom_field_gid}",
    parameters=(Parameter("custom_field_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
)
_UPDATE_ENUM_OPTION = Operation(
    name="update_enum_option",
    method="PUT",
    path="/enum_options/{enum_option_gid}",
    parameters=(Parameter("enum_option_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
)


class CustomFieldsApi(Api):
    """Fields that people have added to their tasks, projects, portfolios or goals: a
    priority, a weight, a supplier. Asana distinguishes

    - the field itself, with its name, its kind (`resource_subtype`) and its
      options: that is what these methods are about;
    - the custom field setting, which says that a project or portfolio uses the
      field;
    - the value, which stands in `custom_fields` of a task or project, under a
      property that depends on the kind of field: `text_value`, `number_value`,
      `enum_value` and so on. `display_value` is the value as text for every kind.

    A field of the kind `enum` or `multi_enum` has up to 500 options. An option is
    never deleted: it can only be disabled, and values that were set to it before
    keep it.

    A field can be locked by the user who owns it. Everybody else then gets a `403`
    when they try to change it. People can rename fields and options at any time, so
    a program should store their `gid`, not their name.
    """

    def create_custom_field(
        self,
        body: _types.CustomFieldCreateRequestBody | dict[str, Any],
        opts: _options.CreateCustomFieldOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateCustomFieldKeywords],
    ) -> _types.CustomFieldResponse:
        """Create a custom field.

        Creates a custom field in a workspace, which it cannot leave. The name must not
        be that of another field there, nor of a property that every task has, such as
        `Assignee`. Returns the new field in full.

        :param dict body: The custom field to create. (required)
        :param list[str] opt_fields: Properties of the custom field to return besides
            those of its compact form.
        :return: CustomFieldResponse
        """
        return self._call(_CREATE_CUSTOM_FIELD, {}, opts, kwargs, body)

    def create_enum_option_for_custom_field(
        self,
        custom_field_gid: str,
        opts: (
            _options.CreateEnumOptionForCustomFieldOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.CreateEnumOptionForCustomFieldKeywords],
    ) -> _types.EnumOption:
        """Create an enum option.

        Adds an option to an `enum` or `multi_enum` field, behind the others unless you
        say where. Disabled options count towards the limit of 500. If the field is
        locked, only the user who locked it can do so. Returns the new option.

        :param str custom_field_gid: The custom field. (required)
        :param dict body: The option to create.
        :param list[str] opt_fields: Properties of the option to return besides those of
            its compact form.
        :return: EnumOption
        """
        return self._call(
            _CREATE_ENUM_OPTION_FOR_CUSTOM_FIELD,
            {"custom_field_gid": custom_field_gid},
            opts,
            kwargs,
        )

    def delete_custom_field(
        self, custom_field_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a custom field.

        Deletes a custom field. If it is locked, only the user who locked it can do so.
        The `data` of the response is empty.

        :param str custom_field_gid: The custom field. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_CUSTOM_FIELD, {"custom_field_gid": custom_field_gid}, None, kwargs
        )

    def get_custom_field(
        self,
        custom_field_gid: str,
        opts: _options.GetCustomFieldOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetCustomFieldKeywords],
    ) -> _types.CustomFieldResponse:
        """Get a custom field.

        Returns one custom field in full. What is there depends on its kind: only `enum`
        and `multi_enum` fields have `enum_options`, only `number` fields have a
        `precision`.

        :param str custom_field_gid: The custom field. (required)
        :param list[str] opt_fields: Properties of the custom field to return besides
            those of its compact form.
        :return: CustomFieldResponse
        """
        return self._call(
            _GET_CUSTOM_FIELD, {"custom_field_gid": custom_field_gid}, opts, kwargs
        )

    def get_custom_fields_for_workspace(
        self,
        workspace_gid: str,
        opts: (
            _options.GetCustomFieldsForWorkspaceOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetCustomFieldsForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.CustomFieldResponse]:
        """Get a workspace's custom fields.

        Lists the custom fields of a workspace in compact form, which has the kind of
        each field.

        :param str workspace_gid: The workspace or organization. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the custom fields to return besides
            those of their compact form.
        :return: CustomFieldResponseArray
        """
        return self._call(
            _GET_CUSTOM_FIELDS_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
        )

    def insert_enum_option_for_custom_field(
        self,
        custom_field_gid: str,
        opts: (
            _options.InsertEnumOptionForCustomFieldOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.InsertEnumOptionForCustomFieldKeywords],
    ) -> _types.EnumOption:
        """Reorder a custom field's enum.

        Moves an option of the field in front of another one, or behind it. If the field
        is locked, only the user who locked it can do so.

        :param str custom_field_gid: The custom field. (required)
        :param dict body: The option to move, and where to.
        :param list[str] opt_fields: Properties of the option to return besides those of
            its compact form.
        :return: EnumOption
        """
        return self._call(
            _INSERT_ENUM_OPTION_FOR_CUSTOM_FIELD,
            {"custom_field_gid": custom_field_gid},
            opts,
            kwargs,
        )

    def update_custom_field(
        self,
        custom_field_gid: str,
        opts: _options.UpdateCustomFieldOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateCustomFieldKeywords],
    ) -> _types.CustomFieldResponse:
        """Update a custom field.

        Changes the properties that you send, and returns the whole field. Send only
        what you want to change, so that you do not undo what somebody else has changed
        in the meantime.

        The kind of field is fixed. Options are not changed here but with
        `create_enum_option_for_custom_field`, `update_enum_option` and
        `insert_enum_option_for_custom_field`.

        :param str custom_field_gid: The custom field. (required)
        :param dict body: What to change.
        :param list[str] opt_fields: Properties of the custom field to return besides
            those of its compact form.
        :return: CustomFieldResponse
        """
        return self._call(
            _UPDATE_CUSTOM_FIELD, {"custom_field_gid": custom_field_gid}, opts, kwargs
        )

    def update_enum_option(
        self,
        enum_option_gid: str,
        opts: _options.UpdateEnumOptionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateEnumOptionKeywords],
    ) -> _types.EnumOption:
        """Update an enum option.

        Renames, recolours, disables or enables an option, and returns it. At least one
        option of the field has to stay enabled. If the field is locked, only the user
        who locked it can change its options.

        :param str enum_option_gid: The option. (required)
        :param dict body: What to change.
        :param list[str] opt_fields: Properties of the option to return besides those of
            its compact form.
        :return: EnumOption
        """
        return self._call(
            _UPDATE_ENUM_OPTION, {"enum_option_gid": enum_option_gid}, opts, kwargs
        )

    create_custom_field_with_http_info = _with_http_info(create_custom_field)
    create_enum_option_for_custom_field_with_http_info = _with_http_info(
        create_enum_option_for_custom_field
    )
    delete_custom_field_with_http_info = _with_http_info(delete_custom_field)
    get_custom_field_with_http_info = _with_http_info(get_custom_field)
    get_custom_fields_for_workspace_with_http_info = _with_http_info(
        get_custom_fields_for_workspace
    )
    insert_enum_option_for_custom_field_with_http_info = _with_http_info(
        insert_enum_option_for_custom_field
    )
    update_custom_field_with_http_info = _with_http_info(update_custom_field)
    update_enum_option_with_http_info = _with_http_info(update_enum_option)
