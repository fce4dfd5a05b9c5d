"""The types of what is sent and received: dicts with the keys of the document.

They say what the document says, and nothing is checked when a program runs: keys that it
does not know, and new values of an enumeration, pass. Only type checkers load this, and
programs that import it.
"""

from __future__ import annotations

from typing import Any, Literal, Required, TypeAlias, TypedDict

from .calls import CallKeywords as CallKeywords
from .calls import File as File
from .calls import ListKeywords as ListKeywords


class AddCustomFieldSettingRequest(TypedDict, total=False):
    """Which custom field to use, and where to show it."""

    custom_field: Required[str | CustomFieldCreateRequest]
    is_important: bool
    insert_before: str
    insert_after: str


class AddCustomFieldSettingRequestBody(TypedDict, total=False):
    data: AddCustomFieldSettingRequest


class AddFollowersRequest(TypedDict, total=False):
    """Who should follow the project."""

    followers: Required[str]


class AddFollowersRequestBody(TypedDict, total=False):
    data: AddFollowersRequest


class AddMembersRequest(TypedDict, total=False):
    """Whom to make members."""

    members: Required[str]


class AddMembersRequestBody(TypedDict, total=False):
    data: AddMembersRequest


class AsanaNamedResource(TypedDict, total=False):
    """An object of any kind that has a name."""

    gid: str
    resource_type: str
    name: str


class AsanaResource(TypedDict, total=False):
    """An object, known by its number and kind."""

    gid: str
    resource_type: str


AttachmentListOptFields: TypeAlias = Literal[
    "connected_to_app",
    "created_at",
    "download_url",
    "host",
    "name",
    "offset",
    "parent",
    "parent.created_by",
    "parent.name",
    "parent.resource_subtype",
    "path",
    "permanent_url",
    "resource_subtype",
    "size",
    "uri",
    "view_url",
]
AttachmentOptFields: TypeAlias = Literal[
    "connected_to_app",
    "created_at",
    "download_url",
    "host",
    "name",
    "parent",
    "parent.created_by",
    "parent.name",
    "parent.resource_subtype",
    "permanent_url",
    "resource_subtype",
    "size",
    "view_url",
]


class AttachmentResponse(TypedDict, total=False):
    """An attachment."""

    gid: str
    resource_type: str
    name: str
    resource_subtype: str
    created_at: str
    download_url: str | None
    permanent_url: str | None
    host: str
    parent: AttachmentResponseParent | None
    size: int
    view_url: str | None
    connected_to_app: bool


class AttachmentResponseParent(TypedDict, total=False):
    """What it is attached to."""

    gid: str
    resource_type: str
    name: str
    resource_subtype: str | None
    created_by: AttachmentResponseParentCreatedBy


class AttachmentResponseParentCreatedBy(TypedDict, total=False):
    """Who created the object."""

    gid: str
    resource_type: str


BatchOptFields: TypeAlias = Literal["body", "headers", "status_code"]


class BatchRequest(TypedDict, total=False):
    """Requests to be sent as one."""

    actions: list[BatchRequestAction]


class BatchRequestAction(TypedDict, total=False):
    """One request of a batch."""

    relative_path: Required[str]
    method: Required[Literal["get", "post", "put", "delete", "patch", "head"] | str]
    data: dict[str, Any]
    options: BatchRequestActionOptions


class BatchRequestActionOptions(TypedDict, total=False):
    """Which fields to return, and how to page."""

    limit: int
    offset: str
    fields: list[str]


class BatchRequestBody(TypedDict, total=False):
    data: BatchRequest


class BatchResponse(TypedDict, total=False):
    """The answer to one request of a batch."""

    status_code: int
    headers: dict[str, Any]
    body: dict[str, Any]


class CustomFieldCompact(TypedDict, total=False):
    """A field that a workspace has added to its tasks, projects or users, together with its value where it is read from one of them."""

    gid: str
    resource_type: str
    name: str
    type: (
        Literal["text", "enum", "multi_enum", "number", "date", "people", "reference"]
        | str
    )
    enum_options: list[EnumOption]
    enabled: bool
    representation_type: (
        Literal[
            "text",
            "enum",
            "multi_enum",
            "number",
            "date",
            "people",
            "formula",
            "custom_id",
            "reference",
        ]
        | str
    )
    id_prefix: str | None
    input_restrictions: list[Literal["task", "project", "portfolio", "goal"] | str]
    is_formula_field: bool
    date_value: CustomFieldCompactDateValue | None
    enum_value: EnumOption | None
    multi_enum_values: list[EnumOption]
    number_value: float | None
    text_value: str | None
    display_value: str | None


class CustomFieldCompactDateValue(TypedDict, total=False):
    """The value of a `date` field."""

    date: str
    date_time: str


class CustomFieldCreateRequest(TypedDict, total=False):
    """A custom field to be made."""

    name: str
    enum_options: list[EnumOptionInput]
    description: str
    precision: int
    format: (
        Literal["currency", "identifier", "percentage", "custom", "duration", "none"]
        | str
    )
    currency_code: str | None
    custom_label: str | None
    custom_label_position: Literal["prefix", "suffix"] | str | None
    has_notifications_enabled: bool
    workspace: Required[str]
    owned_by_app: bool
    id_prefix: str | None
    input_restrictions: list[Literal["task", "project", "portfolio", "goal"] | str]
    people_value: list[str]
    reference_value: list[str]
    resource_subtype: Required[
        Literal["text", "enum", "multi_enum", "number", "date", "people", "reference"]
        | str
    ]


class CustomFieldResponse(TypedDict, total=False):
    """A custom field, with its value where it is read from an object."""

    gid: str
    resource_type: str
    name: str
    type: (
        Literal["text", "enum", "multi_enum", "number", "date", "people", "reference"]
        | str
    )
    enum_options: list[EnumOption]
    enabled: bool
    representation_type: (
        Literal[
            "text",
            "enum",
            "multi_enum",
            "number",
            "date",
            "people",
            "formula",
            "custom_id",
            "reference",
        ]
        | str
    )
    id_prefix: str | None
    input_restrictions: list[Literal["task", "project", "portfolio", "goal"] | str]
    is_formula_field: bool
    date_value: CustomFieldCompactDateValue | None
    enum_value: EnumOption | None
    multi_enum_values: list[EnumOption]
    number_value: float | None
    text_value: str | None
    display_value: str | None
    description: str
    precision: int
    format: (
        Literal["currency", "identifier", "percentage", "custom", "duration", "none"]
        | str
    )
    currency_code: str | None
    custom_label: str | None
    custom_label_position: Literal["prefix", "suffix"] | str | None
    is_global_to_workspace: bool
    has_notifications_enabled: bool
    asana_created_field: (
        Literal[
            "a_v_requirements",
            "account_name",
            "actionable",
            "align_shipping_link",
            "align_status",
            "allotted_time",
            "appointment",
            "approval_stage",
            "approved",
            "article_series",
            "board_committee",
            "browser",
            "campaign_audience",
            "campaign_project_status",
            "campaign_regions",
            "channel_primary",
            "client_topic_type",
            "complete_by",
            "contact",
            "contact_email_address",
            "content_channels",
            "content_channels_needed",
            "content_stage",
            "content_type",
            "contract",
            "contract_status",
            "cost",
            "creation_stage",
            "creative_channel",
            "creative_needed",
            "creative_needs",
            "data_sensitivity",
            "deal_size",
            "delivery_appt",
            "delivery_appt_date",
            "department",
            "department_responsible",
            "design_request_needed",
            "design_request_type",
            "discussion_category",
            "do_this_task",
            "editorial_content_status",
            "editorial_content_tag",
            "editorial_content_type",
            "effort",
            "effort_level",
            "est_completion_date",
            "estimated_time",
            "estimated_value",
            "expected_cost",
            "external_steps_needed",
            "favorite_idea",
            "feedback_type",
            "financial",
            "funding_amount",
            "grant_application_process",
            "hiring_candidate_status",
            "idea_status",
            "ids_link",
            "ids_patient_link",
            "implementation_stage",
            "insurance",
            "interview_area",
            "interview_question_score",
            "itero_scan_link",
            "job_s_applied_to",
            "lab",
            "launch_status",
            "lead_status",
            "localization_language",
            "localization_market_team",
            "localization_status",
            "meeting_minutes",
            "meeting_needed",
            "minutes",
            "mrr",
            "must_localize",
            "name_of_foundation",
            "need_to_follow_up",
            "next_appointment",
            "next_steps_sales",
            "num_people",
            "number_of_user_reports",
            "office_location",
            "onboarding_activity",
            "owner",
            "participants_needed",
            "patient_date_of_birth",
            "patient_email",
            "patient_phone",
            "patient_status",
            "phone_number",
            "planning_category",
            "point_of_contact",
            "position",
            "post_format",
            "prescription",
            "priority",
            "priority_level",
            "product",
            "product_stage",
            "progress",
            "project_size",
            "project_status",
            "proposed_budget",
            "publish_status",
            "reason_for_scan",
            "referral",
            "request_type",
            "research_status",
            "responsible_department",
            "responsible_team",
            "risk_assessment_status",
            "room_name",
            "sales_counterpart",
            "sentiment",
            "shipping_link",
            "social_channels",
            "stage",
            "status",
            "status_design",
            "status_of_initiative",
            "system_setup",
            "task_progress",
            "team",
            "team_marketing",
            "team_responsible",
            "time_it_takes_to_complete_tasks",
            "timeframe",
            "treatment_type",
            "type_work_requests_it",
            "use_agency",
            "user_name",
            "vendor_category",
            "vendor_type",
            "word_count",
        ]
        | str
        | None
    )
    is_value_read_only: bool
    created_by: UserCompact | None
    people_value: list[UserCompact]
    reference_value: list[AsanaNamedResource]
    html_text_value: str | None
    privacy_setting: Literal["public_with_guests", "public", "private"] | str
    default_access_level: Literal["admin", "editor", "user"] | str
    resource_subtype: (
        Literal["text", "enum", "multi_enum", "number", "date", "people", "reference"]
        | str
    )


CustomFieldSettingOptFields: TypeAlias = Literal[
    "custom_field",
    "custom_field.asana_created_field",
    "custom_field.created_by",
    "custom_field.created_by.name",
    "custom_field.currency_code",
    "custom_field.custom_label",
    "custom_field.custom_label_position",
    "custom_field.date_value",
    "custom_field.date_value.date",
    "custom_field.date_value.date_time",
    "custom_field.default_access_level",
    "custom_field.description",
    "custom_field.display_value",
    "custom_field.enabled",
    "custom_field.enum_options",
    "custom_field.enum_options.color",
    "custom_field.enum_options.enabled",
    "custom_field.enum_options.name",
    "custom_field.enum_value",
    "custom_field.enum_value.color",
    "custom_field.enum_value.enabled",
    "custom_field.enum_value.name",
    "custom_field.format",
    "custom_field.has_notifications_enabled",
    "custom_field.html_text_value",
    "custom_field.id_prefix",
    "custom_field.input_restrictions",
    "custom_field.is_formula_field",
    "custom_field.is_global_to_workspace",
    "custom_field.is_value_read_only",
    "custom_field.multi_enum_values",
    "custom_field.multi_enum_values.color",
    "custom_field.multi_enum_values.enabled",
    "custom_field.multi_enum_values.name",
    "custom_field.name",
    "custom_field.number_value",
    "custom_field.people_value",
    "custom_field.people_value.name",
    "custom_field.precision",
    "custom_field.privacy_setting",
    "custom_field.reference_value",
    "custom_field.reference_value.name",
    "custom_field.representation_type",
    "custom_field.resource_subtype",
    "custom_field.text_value",
    "custom_field.type",
    "is_important",
    "parent",
    "parent.name",
    "project",
    "project.name",
]


class CustomFieldSettingResponse(TypedDict, total=False):
    """The use that a project makes of a custom field."""

    gid: str
    resource_type: str
    project: ProjectCompact
    is_important: bool
    parent: ProjectCompact
    custom_field: CustomFieldResponse


class CustomTypeCompact(TypedDict, total=False):
    """A kind of task that the workspace has defined for itself."""

    gid: str
    resource_type: str
    name: str


class CustomTypeStatusOptionCompact(TypedDict, total=False):
    """A status that tasks of a custom type can have."""

    gid: str
    resource_type: str
    name: str


class EnumOption(TypedDict, total=False):
    """One of the options of a custom field."""

    gid: str
    resource_type: str
    name: str
    enabled: bool
    color: str


class EnumOptionInput(TypedDict, total=False):
    """One of the options of a custom field."""

    name: str
    enabled: bool
    color: str


EventOptFields: TypeAlias = Literal[
    "action",
    "change",
    "change.action",
    "change.added_value",
    "change.field",
    "change.new_value",
    "change.removed_value",
    "created_at",
    "parent",
    "parent.name",
    "resource",
    "resource.name",
    "type",
    "user",
    "user.name",
]


class EventResponse(TypedDict, total=False):
    """One change."""

    user: UserCompact
    resource: AsanaNamedResource
    type: str
    action: str
    parent: AsanaNamedResource
    created_at: str
    change: EventResponseChange


class EventResponseChange(TypedDict, total=False):
    """What is different now."""

    field: str
    action: str
    new_value: Any
    added_value: Any
    removed_value: Any


FavoriteOptFields: TypeAlias = Literal["name", "offset", "path", "uri"]


class GraphExportCompact(TypedDict, total=False):
    """An export that starts from one object and takes in what belongs to it."""

    gid: str
    resource_type: str
    created_at: str
    download_url: str | None
    completed_at: str


JobOptFields: TypeAlias = Literal[
    "new_graph_export",
    "new_graph_export.completed_at",
    "new_graph_export.created_at",
    "new_graph_export.download_url",
    "new_portfolio",
    "new_portfolio.name",
    "new_project",
    "new_project.name",
    "new_project_template",
    "new_project_template.name",
    "new_resource_export",
    "new_resource_export.completed_at",
    "new_resource_export.created_at",
    "new_resource_export.download_url",
    "new_task",
    "new_task.created_by",
    "new_task.name",
    "new_task.resource_subtype",
    "resource_subtype",
    "status",
]


class JobResponse(TypedDict, total=False):
    """A job."""

    gid: str
    resource_type: str
    resource_subtype: str
    status: Literal["not_started", "in_progress", "succeeded", "failed"] | str
    new_portfolio: PortfolioCompact
    new_project: ProjectCompact
    new_task: TaskCompact | None
    new_project_template: ProjectTemplateCompact
    new_graph_export: GraphExportCompact
    new_resource_export: ResourceExportCompact


class Like(TypedDict, total=False):
    """One person's like."""

    gid: str
    user: UserCompact


class ModifyDependenciesRequest(TypedDict, total=False):
    """Which tasks to wait for, or no longer to wait for."""

    dependencies: list[str]


class ModifyDependenciesRequestBody(TypedDict, total=False):
    data: ModifyDependenciesRequest


class ModifyDependentsRequest(TypedDict, total=False):
    """Which tasks should wait for this one, or no longer wait."""

    dependents: list[str]


class ModifyDependentsRequestBody(TypedDict, total=False):
    data: ModifyDependentsRequest


class PortfolioCompact(TypedDict, total=False):
    """A collection of projects."""

    gid: str
    resource_type: str
    name: str


class Preview(TypedDict, total=False):
    """A glimpse of something that the story links to."""

    fallback: str
    footer: str
    header: str
    header_link: str
    html_text: str
    text: str
    title: str
    title_link: str


class ProjectBriefCompact(TypedDict, total=False):
    """The page that explains what a project is about."""

    gid: str
    resource_type: str


class ProjectCompact(TypedDict, total=False):
    """A project."""

    gid: str
    resource_type: str
    name: str


class ProjectDuplicateRequest(TypedDict, total=False):
    """What the copy of a project should be called, and what it should take over."""

    name: Required[str]
    include: str
    schedule_dates: ProjectDuplicateRequestScheduleDates


class ProjectDuplicateRequestBody(TypedDict, total=False):
    data: ProjectDuplicateRequest


class ProjectDuplicateRequestScheduleDates(TypedDict, total=False):
    """How to move the dates of the copied tasks."""

    should_skip_weekends: bool
    due_on: str
    start_on: str


ProjectListOptFields: TypeAlias = Literal[
    "archived",
    "color",
    "completed",
    "completed_at",
    "completed_by",
    "completed_by.name",
    "created_at",
    "created_from_template",
    "created_from_template.name",
    "current_status",
    "current_status.author",
    "current_status.author.name",
    "current_status.color",
    "current_status.created_at",
    "current_status.created_by",
    "current_status.created_by.name",
    "current_status.html_text",
    "current_status.modified_at",
    "current_status.text",
    "current_status.title",
    "current_status_update",
    "current_status_update.resource_subtype",
    "current_status_update.title",
    "custom_field_settings",
    "custom_field_settings.custom_field",
    "custom_field_settings.custom_field.asana_created_field",
    "custom_field_settings.custom_field.created_by",
    "custom_field_settings.custom_field.created_by.name",
    "custom_field_settings.custom_field.currency_code",
    "custom_field_settings.custom_field.custom_label",
    "custom_field_settings.custom_field.custom_label_position",
    "custom_field_settings.custom_field.date_value",
    "custom_field_settings.custom_field.date_value.date",
    "custom_field_settings.custom_field.date_value.date_time",
    "custom_field_settings.custom_field.default_access_level",
    "custom_field_settings.custom_field.description",
    "custom_field_settings.custom_field.display_value",
    "custom_field_settings.custom_field.enabled",
    "custom_field_settings.custom_field.enum_options",
    "custom_field_settings.custom_field.enum_options.color",
    "custom_field_settings.custom_field.enum_options.enabled",
    "custom_field_settings.custom_field.enum_options.name",
    "custom_field_settings.custom_field.enum_value",
    "custom_field_settings.custom_field.enum_value.color",
    "custom_field_settings.custom_field.enum_value.enabled",
    "custom_field_settings.custom_field.enum_value.name",
    "custom_field_settings.custom_field.format",
    "custom_field_settings.custom_field.has_notifications_enabled",
    "custom_field_settings.custom_field.html_text_value",
    "custom_field_settings.custom_field.id_prefix",
    "custom_field_settings.custom_field.input_restrictions",
    "custom_field_settings.custom_field.is_formula_field",
    "custom_field_settings.custom_field.is_global_to_workspace",
    "custom_field_settings.custom_field.is_value_read_only",
    "custom_field_settings.custom_field.multi_enum_values",
    "custom_field_settings.custom_field.multi_enum_values.color",
    "custom_field_settings.custom_field.multi_enum_values.enabled",
    "custom_field_settings.custom_field.multi_enum_values.name",
    "custom_field_settings.custom_field.name",
    "custom_field_settings.custom_field.number_value",
    "custom_field_settings.custom_field.people_value",
    "custom_field_settings.custom_field.people_value.name",
    "custom_field_settings.custom_field.precision",
    "custom_field_settings.custom_field.privacy_setting",
    "custom_field_settings.custom_field.reference_value",
    "custom_field_settings.custom_field.reference_value.name",
    "custom_field_settings.custom_field.representation_type",
    "custom_field_settings.custom_field.resource_subtype",
    "custom_field_settings.custom_field.text_value",
    "custom_field_settings.custom_field.type",
    "custom_field_settings.is_important",
    "custom_field_settings.parent",
    "custom_field_settings.parent.name",
    "custom_field_settings.project",
    "custom_field_settings.project.name",
    "custom_fields",
    "custom_fields.date_value",
    "custom_fields.date_value.date",
    "custom_fields.date_value.date_time",
    "custom_fields.display_value",
    "custom_fields.enabled",
    "custom_fields.enum_options",
    "custom_fields.enum_options.color",
    "custom_fields.enum_options.enabled",
    "custom_fields.enum_options.name",
    "custom_fields.enum_value",
    "custom_fields.enum_value.color",
    "custom_fields.enum_value.enabled",
    "custom_fields.enum_value.name",
    "custom_fields.id_prefix",
    "custom_fields.input_restrictions",
    "custom_fields.is_formula_field",
    "custom_fields.multi_enum_values",
    "custom_fields.multi_enum_values.color",
    "custom_fields.multi_enum_values.enabled",
    "custom_fields.multi_enum_values.name",
    "custom_fields.name",
    "custom_fields.number_value",
    "custom_fields.representation_type",
    "custom_fields.text_value",
    "custom_fields.type",
    "default_access_level",
    "default_view",
    "due_date",
    "due_on",
    "followers",
    "followers.name",
    "html_notes",
    "icon",
    "members",
    "members.name",
    "minimum_access_level_for_customization",
    "minimum_access_level_for_sharing",
    "modified_at",
    "name",
    "notes",
    "offset",
    "owner",
    "path",
    "permalink_url",
    "privacy_setting",
    "project_brief",
    "public",
    "start_on",
    "team",
    "team.name",
    "uri",
    "workspace",
    "workspace.name",
]
ProjectOptFields: TypeAlias = Literal[
    "archived",
    "color",
    "completed",
    "completed_at",
    "completed_by",
    "completed_by.name",
    "created_at",
    "created_from_template",
    "created_from_template.name",
    "current_status",
    "current_status.author",
    "current_status.author.name",
    "current_status.color",
    "current_status.created_at",
    "current_status.created_by",
    "current_status.created_by.name",
    "current_status.html_text",
    "current_status.modified_at",
    "current_status.text",
    "current_status.title",
    "current_status_update",
    "current_status_update.resource_subtype",
    "current_status_update.title",
    "custom_field_settings",
    "custom_field_settings.custom_field",
    "custom_field_settings.custom_field.asana_created_field",
    "custom_field_settings.custom_field.created_by",
    "custom_field_settings.custom_field.created_by.name",
    "custom_field_settings.custom_field.currency_code",
    "custom_field_settings.custom_field.custom_label",
    "custom_field_settings.custom_field.custom_label_position",
    "custom_field_settings.custom_field.date_value",
    "custom_field_settings.custom_field.date_value.date",
    "custom_field_settings.custom_field.date_value.date_time",
    "custom_field_settings.custom_field.default_access_level",
    "custom_field_settings.custom_field.description",
    "custom_field_settings.custom_field.display_value",
    "custom_field_settings.custom_field.enabled",
    "custom_field_settings.custom_field.enum_options",
    "custom_field_settings.custom_field.enum_options.color",
    "custom_field_settings.custom_field.enum_options.enabled",
    "custom_field_settings.custom_field.enum_options.name",
    "custom_field_settings.custom_field.enum_value",
    "custom_field_settings.custom_field.enum_value.color",
    "custom_field_settings.custom_field.enum_value.enabled",
    "custom_field_settings.custom_field.enum_value.name",
    "custom_field_settings.custom_field.format",
    "custom_field_settings.custom_field.has_notifications_enabled",
    "custom_field_settings.custom_field.html_text_value",
    "custom_field_settings.custom_field.id_prefix",
    "custom_field_settings.custom_field.input_restrictions",
    "custom_field_settings.custom_field.is_formula_field",
    "custom_field_settings.custom_field.is_global_to_workspace",
    "custom_field_settings.custom_field.is_value_read_only",
    "custom_field_settings.custom_field.multi_enum_values",
    "custom_field_settings.custom_field.multi_enum_values.color",
    "custom_field_settings.custom_field.multi_enum_values.enabled",
    "custom_field_settings.custom_field.multi_enum_values.name",
    "custom_field_settings.custom_field.name",
    "custom_field_settings.custom_field.number_value",
    "custom_field_settings.custom_field.people_value",
    "custom_field_settings.custom_field.people_value.name",
    "custom_field_settings.custom_field.precision",
    "custom_field_settings.custom_field.privacy_setting",
    "custom_field_settings.custom_field.reference_value",
    "custom_field_settings.custom_field.reference_value.name",
    "custom_field_settings.custom_field.representation_type",
    "custom_field_settings.custom_field.resource_subtype",
    "custom_field_settings.custom_field.text_value",
    "custom_field_settings.custom_field.type",
    "custom_field_settings.is_important",
    "custom_field_settings.parent",
    "custom_field_settings.parent.name",
    "custom_field_settings.project",
    "custom_field_settings.project.name",
    "custom_fields",
    "custom_fields.date_value",
    "custom_fields.date_value.date",
    "custom_fields.date_value.date_time",
    "custom_fields.display_value",
    "custom_fields.enabled",
    "custom_fields.enum_options",
    "custom_fields.enum_options.color",
    "custom_fields.enum_options.enabled",
    "custom_fields.enum_options.name",
    "custom_fields.enum_value",
    "custom_fields.enum_value.color",
    "custom_fields.enum_value.enabled",
    "custom_fields.enum_value.name",
    "custom_fields.id_prefix",
    "custom_fields.input_restrictions",
    "custom_fields.is_formula_field",
    "custom_fields.multi_enum_values",
    "custom_fields.multi_enum_values.color",
    "custom_fields.multi_enum_values.enabled",
    "custom_fields.multi_enum_values.name",
    "custom_fields.name",
    "custom_fields.number_value",
    "custom_fields.representation_type",
    "custom_fields.text_value",
    "custom_fields.type",
    "default_access_level",
    "default_view",
    "due_date",
    "due_on",
    "followers",
    "followers.name",
    "html_notes",
    "icon",
    "members",
    "members.name",
    "minimum_access_level_for_customization",
    "minimum_access_level_for_sharing",
    "modified_at",
    "name",
    "notes",
    "owner",
    "permalink_url",
    "privacy_setting",
    "project_brief",
    "public",
    "start_on",
    "team",
    "team.name",
    "workspace",
    "workspace.name",
]


class ProjectRequest(TypedDict, total=False):
    """A project to be created."""

    name: str
    archived: bool
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
            "none",
        ]
        | str
        | None
    )
    icon: (
        Literal[
            "list",
            "board",
            "timeline",
            "calendar",
            "rocket",
            "people",
            "graph",
            "star",
            "bug",
            "light_bulb",
            "globe",
            "gear",
            "notebook",
            "computer",
            "check",
            "target",
            "html",
            "megaphone",
            "chat_bubbles",
            "briefcase",
            "page_layout",
            "mountain_flag",
            "puzzle",
            "presentation",
            "line_and_symbols",
            "speed_dial",
            "ribbon",
            "shoe",
            "shopping_basket",
            "map",
            "ticket",
            "coins",
        ]
        | str
        | None
    )
    default_view: Literal["list", "board", "calendar", "timeline"] | str
    due_date: str | None
    due_on: str | None
    html_notes: str
    notes: str
    public: bool
    privacy_setting: Literal["public_to_workspace", "private_to_team", "private"] | str
    start_on: str | None
    default_access_level: Literal["admin", "editor", "commenter", "viewer"] | str
    minimum_access_level_for_customization: Literal["admin", "editor"] | str
    minimum_access_level_for_sharing: Literal["admin", "editor"] | str
    custom_fields: dict[str, str]
    followers: str
    owner: str | None
    team: str
    workspace: str


class ProjectRequestBody(TypedDict, total=False):
    data: ProjectRequest


class ProjectResponse(TypedDict, total=False):
    """A project."""

    gid: str
    resource_type: str
    name: str
    archived: bool
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
            "none",
        ]
        | str
        | None
    )
    icon: (
        Literal[
            "list",
            "board",
            "timeline",
            "calendar",
            "rocket",
            "people",
            "graph",
            "star",
            "bug",
            "light_bulb",
            "globe",
            "gear",
            "notebook",
            "computer",
            "check",
            "target",
            "html",
            "megaphone",
            "chat_bubbles",
            "briefcase",
            "page_layout",
            "mountain_flag",
            "puzzle",
            "presentation",
            "line_and_symbols",
            "speed_dial",
            "ribbon",
            "shoe",
            "shopping_basket",
            "map",
            "ticket",
            "coins",
        ]
        | str
        | None
    )
    created_at: str
    current_status: ProjectStatusResponse | None
    current_status_update: StatusUpdateCompact | None
    custom_field_settings: list[CustomFieldSettingResponse]
    default_view: Literal["list", "board", "calendar", "timeline"] | str
    due_date: str | None
    due_on: str | None
    html_notes: str
    members: list[UserCompact]
    modified_at: str
    notes: str
    public: bool
    privacy_setting: Literal["public_to_workspace", "private_to_team", "private"] | str
    start_on: str | None
    default_access_level: Literal["admin", "editor", "commenter", "viewer"] | str
    minimum_access_level_for_customization: Literal["admin", "editor"] | str
    minimum_access_level_for_sharing: Literal["admin", "editor"] | str
    custom_fields: list[CustomFieldCompact]
    completed: bool
    completed_at: str | None
    completed_by: UserCompact | None
    followers: list[UserCompact]
    owner: UserCompact | None
    team: TeamCompact
    permalink_url: str
    project_brief: ProjectBriefCompact | None
    created_from_template: ProjectTemplateCompact | None
    workspace: WorkspaceCompact


class ProjectSaveAsTemplateRequest(TypedDict, total=False):
    """What the template should be called, and where it belongs."""

    name: Required[str]
    team: str
    workspace: str
    public: Required[bool]


class ProjectSaveAsTemplateRequestBody(TypedDict, total=False):
    data: ProjectSaveAsTemplateRequest


class ProjectSectionInsertRequest(TypedDict, total=False):
    """Which section to move, and where to."""

    section: Required[str]
    before_section: str
    after_section: str


class ProjectSectionInsertRequestBody(TypedDict, total=False):
    data: ProjectSectionInsertRequest


class ProjectStatusResponse(TypedDict, total=False):
    """A report on how a project is doing."""

    gid: str
    resource_type: str
    title: str
    text: str
    html_text: str
    color: Literal["green", "yellow", "red", "blue", "complete"] | str
    author: UserCompact
    created_at: str
    created_by: UserCompact
    modified_at: str


class ProjectTemplateCompact(TypedDict, total=False):
    """A template that projects can be made from."""

    gid: str
    resource_type: str
    name: str


class ProjectUpdateRequest(TypedDict, total=False):
    """What to change about a project."""

    name: str
    archived: bool
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
            "none",
        ]
        | str
        | None
    )
    icon: (
        Literal[
            "list",
            "board",
            "timeline",
            "calendar",
            "rocket",
            "people",
            "graph",
            "star",
            "bug",
            "light_bulb",
            "globe",
            "gear",
            "notebook",
            "computer",
            "check",
            "target",
            "html",
            "megaphone",
            "chat_bubbles",
            "briefcase",
            "page_layout",
            "mountain_flag",
            "puzzle",
            "presentation",
            "line_and_symbols",
            "speed_dial",
            "ribbon",
            "shoe",
            "shopping_basket",
            "map",
            "ticket",
            "coins",
        ]
        | str
        | None
    )
    default_view: Literal["list", "board", "calendar", "timeline"] | str
    due_date: str | None
    due_on: str | None
    html_notes: str
    notes: str
    public: bool
    privacy_setting: Literal["public_to_workspace", "private_to_team", "private"] | str
    start_on: str | None
    default_access_level: Literal["admin", "editor", "commenter", "viewer"] | str
    minimum_access_level_for_customization: Literal["admin", "editor"] | str
    minimum_access_level_for_sharing: Literal["admin", "editor"] | str
    custom_fields: dict[str, str]
    followers: str
    owner: str | None
    team: str


class ProjectUpdateRequestBody(TypedDict, total=False):
    data: ProjectUpdateRequest


class ReactionSummaryItemCompact(TypedDict, total=False):
    """How many users gave one and the same emoji."""

    emoji_base: str
    variant: str
    count: float
    reacted: bool


class RemoveCustomFieldSettingRequest(TypedDict, total=False):
    """Which custom field to stop using."""

    custom_field: Required[str]


class RemoveCustomFieldSettingRequestBody(TypedDict, total=False):
    data: RemoveCustomFieldSettingRequest


class RemoveFollowersRequest(TypedDict, total=False):
    """Who should no longer follow the project."""

    followers: Required[str]


class RemoveFollowersRequestBody(TypedDict, total=False):
    data: RemoveFollowersRequest


class RemoveMembersRequest(TypedDict, total=False):
    """Who should no longer be a member."""

    members: Required[str]


class RemoveMembersRequestBody(TypedDict, total=False):
    data: RemoveMembersRequest


class ResourceExportCompact(TypedDict, total=False):
    """An export of all objects of some kinds."""

    gid: str
    resource_type: str
    created_at: str
    download_url: str | None
    completed_at: str


class SectionCompact(TypedDict, total=False):
    """A section of a project."""

    gid: str
    resource_type: str
    name: str


SectionListOptFields: TypeAlias = Literal[
    "created_at",
    "name",
    "offset",
    "path",
    "project",
    "project.name",
    "projects",
    "projects.name",
    "uri",
]
SectionOptFields: TypeAlias = Literal[
    "created_at", "name", "project", "project.name", "projects", "projects.name"
]


class SectionRequest(TypedDict, total=False):
    """A section to be created, or what to change about one."""

    name: Required[str]
    insert_before: str
    insert_after: str


class SectionRequestBody(TypedDict, total=False):
    data: SectionRequest


class SectionResponse(TypedDict, total=False):
    """A section of a project."""

    gid: str
    resource_type: str
    name: str
    created_at: str
    project: ProjectCompact
    projects: list[ProjectCompact]


class SectionTaskInsertRequest(TypedDict, total=False):
    """Which task to put into the section, and where."""

    task: Required[str]
    insert_before: str
    insert_after: str


class SectionTaskInsertRequestBody(TypedDict, total=False):
    data: SectionTaskInsertRequest


class StatusUpdateCompact(TypedDict, total=False):
    """A report on how a project, portfolio or goal is doing."""

    gid: str
    resource_type: str
    title: str
    resource_subtype: (
        Literal[
            "project_status_update", "portfolio_status_update", "goal_status_update"
        ]
        | str
    )


class StoryCompact(TypedDict, total=False):
    """A story."""

    gid: str
    resource_type: str
    created_at: str
    created_by: UserCompact
    resource_subtype: str
    text: str


StoryListOptFields: TypeAlias = Literal[
    "assignee",
    "assignee.name",
    "created_at",
    "created_by",
    "created_by.name",
    "custom_field",
    "custom_field.date_value",
    "custom_field.date_value.date",
    "custom_field.date_value.date_time",
    "custom_field.display_value",
    "custom_field.enabled",
    "custom_field.enum_options",
    "custom_field.enum_options.color",
    "custom_field.enum_options.enabled",
    "custom_field.enum_options.name",
    "custom_field.enum_value",
    "custom_field.enum_value.color",
    "custom_field.enum_value.enabled",
    "custom_field.enum_value.name",
    "custom_field.id_prefix",
    "custom_field.input_restrictions",
    "custom_field.is_formula_field",
    "custom_field.multi_enum_values",
    "custom_field.multi_enum_values.color",
    "custom_field.multi_enum_values.enabled",
    "custom_field.multi_enum_values.name",
    "custom_field.name",
    "custom_field.number_value",
    "custom_field.representation_type",
    "custom_field.text_value",
    "custom_field.type",
    "dependency",
    "dependency.created_by",
    "dependency.name",
    "dependency.resource_subtype",
    "duplicate_of",
    "duplicate_of.created_by",
    "duplicate_of.name",
    "duplicate_of.resource_subtype",
    "duplicated_from",
    "duplicated_from.created_by",
    "duplicated_from.name",
    "duplicated_from.resource_subtype",
    "follower",
    "follower.name",
    "hearted",
    "hearts",
    "hearts.user",
    "hearts.user.name",
    "html_text",
    "is_editable",
    "is_edited",
    "is_pinned",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "new_approval_status",
    "new_date_value",
    "new_dates",
    "new_dates.due_at",
    "new_dates.due_on",
    "new_dates.start_on",
    "new_enum_value",
    "new_enum_value.color",
    "new_enum_value.enabled",
    "new_enum_value.name",
    "new_multi_enum_values",
    "new_multi_enum_values.color",
    "new_multi_enum_values.enabled",
    "new_multi_enum_values.name",
    "new_name",
    "new_number_value",
    "new_people_value",
    "new_people_value.name",
    "new_resource_subtype",
    "new_section",
    "new_section.name",
    "new_text_value",
    "num_hearts",
    "num_likes",
    "offset",
    "old_approval_status",
    "old_date_value",
    "old_dates",
    "old_dates.due_at",
    "old_dates.due_on",
    "old_dates.start_on",
    "old_enum_value",
    "old_enum_value.color",
    "old_enum_value.enabled",
    "old_enum_value.name",
    "old_multi_enum_values",
    "old_multi_enum_values.color",
    "old_multi_enum_values.enabled",
    "old_multi_enum_values.name",
    "old_name",
    "old_number_value",
    "old_people_value",
    "old_people_value.name",
    "old_resource_subtype",
    "old_section",
    "old_section.name",
    "old_text_value",
    "path",
    "previews",
    "previews.fallback",
    "previews.footer",
    "previews.header",
    "previews.header_link",
    "previews.html_text",
    "previews.text",
    "previews.title",
    "previews.title_link",
    "project",
    "project.name",
    "reaction_summary",
    "reaction_summary.count",
    "reaction_summary.emoji_base",
    "reaction_summary.reacted",
    "reaction_summary.variant",
    "resource_subtype",
    "source",
    "sticker_name",
    "story",
    "story.created_at",
    "story.created_by",
    "story.created_by.name",
    "story.resource_subtype",
    "story.text",
    "tag",
    "tag.name",
    "target",
    "target.created_by",
    "target.name",
    "target.resource_subtype",
    "task",
    "task.created_by",
    "task.name",
    "task.resource_subtype",
    "text",
    "type",
    "uri",
]
StoryOptFields: TypeAlias = Literal[
    "assignee",
    "assignee.name",
    "created_at",
    "created_by",
    "created_by.name",
    "custom_field",
    "custom_field.date_value",
    "custom_field.date_value.date",
    "custom_field.date_value.date_time",
    "custom_field.display_value",
    "custom_field.enabled",
    "custom_field.enum_options",
    "custom_field.enum_options.color",
    "custom_field.enum_options.enabled",
    "custom_field.enum_options.name",
    "custom_field.enum_value",
    "custom_field.enum_value.color",
    "custom_field.enum_value.enabled",
    "custom_field.enum_value.name",
    "custom_field.id_prefix",
    "custom_field.input_restrictions",
    "custom_field.is_formula_field",
    "custom_field.multi_enum_values",
    "custom_field.multi_enum_values.color",
    "custom_field.multi_enum_values.enabled",
    "custom_field.multi_enum_values.name",
    "custom_field.name",
    "custom_field.number_value",
    "custom_field.representation_type",
    "custom_field.text_value",
    "custom_field.type",
    "dependency",
    "dependency.created_by",
    "dependency.name",
    "dependency.resource_subtype",
    "duplicate_of",
    "duplicate_of.created_by",
    "duplicate_of.name",
    "duplicate_of.resource_subtype",
    "duplicated_from",
    "duplicated_from.created_by",
    "duplicated_from.name",
    "duplicated_from.resource_subtype",
    "follower",
    "follower.name",
    "hearted",
    "hearts",
    "hearts.user",
    "hearts.user.name",
    "html_text",
    "is_editable",
    "is_edited",
    "is_pinned",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "new_approval_status",
    "new_date_value",
    "new_dates",
    "new_dates.due_at",
    "new_dates.due_on",
    "new_dates.start_on",
    "new_enum_value",
    "new_enum_value.color",
    "new_enum_value.enabled",
    "new_enum_value.name",
    "new_multi_enum_values",
    "new_multi_enum_values.color",
    "new_multi_enum_values.enabled",
    "new_multi_enum_values.name",
    "new_name",
    "new_number_value",
    "new_people_value",
    "new_people_value.name",
    "new_resource_subtype",
    "new_section",
    "new_section.name",
    "new_text_value",
    "num_hearts",
    "num_likes",
    "old_approval_status",
    "old_date_value",
    "old_dates",
    "old_dates.due_at",
    "old_dates.due_on",
    "old_dates.start_on",
    "old_enum_value",
    "old_enum_value.color",
    "old_enum_value.enabled",
    "old_enum_value.name",
    "old_multi_enum_values",
    "old_multi_enum_values.color",
    "old_multi_enum_values.enabled",
    "old_multi_enum_values.name",
    "old_name",
    "old_number_value",
    "old_people_value",
    "old_people_value.name",
    "old_resource_subtype",
    "old_section",
    "old_section.name",
    "old_text_value",
    "previews",
    "previews.fallback",
    "previews.footer",
    "previews.header",
    "previews.header_link",
    "previews.html_text",
    "previews.text",
    "previews.title",
    "previews.title_link",
    "project",
    "project.name",
    "reaction_summary",
    "reaction_summary.count",
    "reaction_summary.emoji_base",
    "reaction_summary.reacted",
    "reaction_summary.variant",
    "resource_subtype",
    "source",
    "sticker_name",
    "story",
    "story.created_at",
    "story.created_by",
    "story.created_by.name",
    "story.resource_subtype",
    "story.text",
    "tag",
    "tag.name",
    "target",
    "target.created_by",
    "target.name",
    "target.resource_subtype",
    "task",
    "task.created_by",
    "task.name",
    "task.resource_subtype",
    "text",
    "type",
]


class StoryRequest(TypedDict, total=False):
    """A comment to be added, or what to change about one."""

    text: str
    html_text: str
    is_pinned: bool
    sticker_name: (
        Literal[
            "green_checkmark",
            "people_dancing",
            "dancing_unicorn",
            "heart",
            "party_popper",
            "people_waving_flags",
            "splashing_narwhal",
            "trophy",
            "yeti_riding_unicorn",
            "celebrating_people",
            "determined_climbers",
            "phoenix_spreading_love",
        ]
        | str
    )


class StoryRequestBody(TypedDict, total=False):
    data: StoryRequest


class StoryResponse(TypedDict, total=False):
    """A story."""

    gid: str
    resource_type: str
    created_at: str
    resource_subtype: str
    text: str
    html_text: str
    is_pinned: bool
    sticker_name: (
        Literal[
            "green_checkmark",
            "people_dancing",
            "dancing_unicorn",
            "heart",
            "party_popper",
            "people_waving_flags",
            "splashing_narwhal",
            "trophy",
            "yeti_riding_unicorn",
            "celebrating_people",
            "determined_climbers",
            "phoenix_spreading_love",
        ]
        | str
    )
    created_by: UserCompact
    type: Literal["comment", "system"] | str
    is_editable: bool
    is_edited: bool
    hearted: bool
    hearts: list[Like]
    num_hearts: int
    liked: bool
    likes: list[Like]
    num_likes: int
    reaction_summary: list[ReactionSummaryItemCompact]
    previews: list[Preview]
    old_name: str
    new_name: str | None
    old_dates: StoryResponseDates
    new_dates: StoryResponseDates
    old_resource_subtype: str
    new_resource_subtype: str
    story: StoryCompact
    assignee: UserCompact
    follower: UserCompact
    old_section: SectionCompact
    new_section: SectionCompact
    task: TaskCompact
    project: ProjectCompact
    tag: TagCompact
    custom_field: CustomFieldCompact
    old_text_value: str
    new_text_value: str
    old_number_value: int | None
    new_number_value: int
    old_enum_value: EnumOption
    new_enum_value: EnumOption
    old_date_value: StoryResponseDates
    new_date_value: StoryResponseDates
    old_people_value: list[UserCompact]
    new_people_value: list[UserCompact]
    old_multi_enum_values: list[EnumOption]
    new_multi_enum_values: list[EnumOption]
    new_approval_status: str
    old_approval_status: str
    duplicate_of: TaskCompact
    duplicated_from: TaskCompact
    dependency: TaskCompact
    source: Literal["web", "email", "mobile", "api", "unknown"] | str
    target: TaskCompact


class StoryResponseDates(TypedDict, total=False):
    """The dates that a task had."""

    start_on: str | None
    due_at: str | None
    due_on: str


class TagCompact(TypedDict, total=False):
    """A tag."""

    gid: str
    resource_type: str
    name: str


class TagCreateRequest(TypedDict, total=False):
    """A tag to be created."""

    name: str
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
        ]
        | str
        | None
    )
    notes: str
    followers: list[str]
    workspace: str


class TagCreateRequestBody(TypedDict, total=False):
    data: TagCreateRequest


class TagCreateTagForWorkspaceRequest(TypedDict, total=False):
    """A tag to be created in the workspace of the path."""

    name: str
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
        ]
        | str
        | None
    )
    notes: str
    followers: list[str]


class TagCreateTagForWorkspaceRequestBody(TypedDict, total=False):
    data: TagCreateTagForWorkspaceRequest


TagListOptFields: TypeAlias = Literal[
    "color",
    "created_at",
    "followers",
    "followers.name",
    "name",
    "notes",
    "offset",
    "path",
    "permalink_url",
    "uri",
    "workspace",
    "workspace.name",
]
TagOptFields: TypeAlias = Literal[
    "color",
    "created_at",
    "followers",
    "followers.name",
    "name",
    "notes",
    "permalink_url",
    "workspace",
    "workspace.name",
]


class TagResponse(TypedDict, total=False):
    """A tag."""

    gid: str
    resource_type: str
    name: str
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
        ]
        | str
        | None
    )
    notes: str
    created_at: str
    followers: list[UserCompact]
    workspace: WorkspaceCompact
    permalink_url: str


class TagUpdateRequest(TypedDict, total=False):
    """What to change about a tag."""

    name: str
    color: (
        Literal[
            "dark-pink",
            "dark-green",
            "dark-blue",
            "dark-red",
            "dark-teal",
            "dark-brown",
            "dark-orange",
            "dark-purple",
            "dark-warm-gray",
            "light-pink",
            "light-green",
            "light-blue",
            "light-red",
            "light-teal",
            "light-brown",
            "light-orange",
            "light-purple",
            "light-warm-gray",
        ]
        | str
        | None
    )
    notes: str


class TagUpdateRequestBody(TypedDict, total=False):
    data: TagUpdateRequest


class TaskAddFollowersRequest(TypedDict, total=False):
    """Who should follow a task."""

    followers: Required[list[str]]


class TaskAddFollowersRequestBody(TypedDict, total=False):
    data: TaskAddFollowersRequest


class TaskAddProjectRequest(TypedDict, total=False):
    """The project to put a task in, and where."""

    project: Required[str]
    insert_after: str | None
    insert_before: str | None
    section: str | None


class TaskAddProjectRequestBody(TypedDict, total=False):
    data: TaskAddProjectRequest


class TaskAddTagRequest(TypedDict, total=False):
    """The tag to give to a task."""

    tag: Required[str]


class TaskAddTagRequestBody(TypedDict, total=False):
    data: TaskAddTagRequest


class TaskBaseExternal(TypedDict, total=False):
    """What your app has noted on the task."""

    gid: str
    data: str


class TaskBaseMemberships(TypedDict, total=False):
    """One project and the section there."""

    project: ProjectCompact
    section: SectionCompact


class TaskCompact(TypedDict, total=False):
    """A task."""

    gid: str
    resource_type: str
    name: str
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str
    created_by: TaskCompactCreatedBy


class TaskCompactCreatedBy(TypedDict, total=False):
    """Who created the task."""

    gid: str
    resource_type: str


TaskCountOptFields: TypeAlias = Literal[
    "num_completed_milestones",
    "num_completed_tasks",
    "num_incomplete_milestones",
    "num_incomplete_tasks",
    "num_milestones",
    "num_tasks",
]


class TaskCountResponse(TypedDict, total=False):
    """How many tasks of each kind a project has."""

    num_tasks: int
    num_incomplete_tasks: int
    num_completed_tasks: int
    num_milestones: int
    num_incomplete_milestones: int
    num_completed_milestones: int


class TaskCreateRequest(TypedDict, total=False):
    """A task to be created."""

    name: str
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str
    approval_status: (
        Literal["pending", "approved", "rejected", "changes_requested"] | str
    )
    assignee_status: Literal["today", "upcoming", "later", "new", "inbox"] | str
    completed: bool
    due_at: str | None
    due_on: str | None
    external: TaskRequestBaseExternal
    html_notes: str
    liked: bool
    notes: str
    start_at: str | None
    start_on: str | None
    assignee: str | None
    assignee_section: str | None
    custom_fields: dict[str, str]
    parent: str | None
    followers: list[str]
    projects: list[str]
    tags: list[str]
    workspace: str


class TaskCreateRequestBody(TypedDict, total=False):
    data: TaskCreateRequest


class TaskDuplicateRequest(TypedDict, total=False):
    """What the copy of a task should be called, and what it should take over."""

    name: str
    include: str


class TaskDuplicateRequestBody(TypedDict, total=False):
    data: TaskDuplicateRequest


TaskListOptFields: TypeAlias = Literal[
    "actual_time_minutes",
    "approval_status",
    "assigned_by",
    "assigned_by.name",
    "assignee",
    "assignee.name",
    "assignee_section",
    "assignee_section.name",
    "assignee_status",
    "completed",
    "completed_at",
    "completed_by",
    "completed_by.name",
    "created_at",
    "created_by",
    "custom_fields",
    "custom_fields.asana_created_field",
    "custom_fields.created_by",
    "custom_fields.created_by.name",
    "custom_fields.currency_code",
    "custom_fields.custom_label",
    "custom_fields.custom_label_position",
    "custom_fields.date_value",
    "custom_fields.date_value.date",
    "custom_fields.date_value.date_time",
    "custom_fields.default_access_level",
    "custom_fields.description",
    "custom_fields.display_value",
    "custom_fields.enabled",
    "custom_fields.enum_options",
    "custom_fields.enum_options.color",
    "custom_fields.enum_options.enabled",
    "custom_fields.enum_options.name",
    "custom_fields.enum_value",
    "custom_fields.enum_value.color",
    "custom_fields.enum_value.enabled",
    "custom_fields.enum_value.name",
    "custom_fields.format",
    "custom_fields.has_notifications_enabled",
    "custom_fields.html_text_value",
    "custom_fields.id_prefix",
    "custom_fields.input_restrictions",
    "custom_fields.is_formula_field",
    "custom_fields.is_global_to_workspace",
    "custom_fields.is_value_read_only",
    "custom_fields.multi_enum_values",
    "custom_fields.multi_enum_values.color",
    "custom_fields.multi_enum_values.enabled",
    "custom_fields.multi_enum_values.name",
    "custom_fields.name",
    "custom_fields.number_value",
    "custom_fields.people_value",
    "custom_fields.people_value.name",
    "custom_fields.precision",
    "custom_fields.privacy_setting",
    "custom_fields.reference_value",
    "custom_fields.reference_value.name",
    "custom_fields.representation_type",
    "custom_fields.resource_subtype",
    "custom_fields.text_value",
    "custom_fields.type",
    "custom_type",
    "custom_type.name",
    "custom_type_status_option",
    "custom_type_status_option.name",
    "dependencies",
    "dependents",
    "due_at",
    "due_on",
    "external",
    "external.data",
    "followers",
    "followers.name",
    "hearted",
    "hearts",
    "hearts.user",
    "hearts.user.name",
    "html_notes",
    "is_rendered_as_separator",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "memberships",
    "memberships.project",
    "memberships.project.name",
    "memberships.section",
    "memberships.section.name",
    "modified_at",
    "name",
    "notes",
    "num_hearts",
    "num_likes",
    "num_subtasks",
    "offset",
    "parent",
    "parent.created_by",
    "parent.name",
    "parent.resource_subtype",
    "path",
    "permalink_url",
    "projects",
    "projects.name",
    "resource_subtype",
    "start_at",
    "start_on",
    "tags",
    "tags.name",
    "uri",
    "workspace",
    "workspace.name",
]
TaskOptFields: TypeAlias = Literal[
    "actual_time_minutes",
    "approval_status",
    "assigned_by",
    "assigned_by.name",
    "assignee",
    "assignee.name",
    "assignee_section",
    "assignee_section.name",
    "assignee_status",
    "completed",
    "completed_at",
    "completed_by",
    "completed_by.name",
    "created_at",
    "created_by",
    "custom_fields",
    "custom_fields.asana_created_field",
    "custom_fields.created_by",
    "custom_fields.created_by.name",
    "custom_fields.currency_code",
    "custom_fields.custom_label",
    "custom_fields.custom_label_position",
    "custom_fields.date_value",
    "custom_fields.date_value.date",
    "custom_fields.date_value.date_time",
    "custom_fields.default_access_level",
    "custom_fields.description",
    "custom_fields.display_value",
    "custom_fields.enabled",
    "custom_fields.enum_options",
    "custom_fields.enum_options.color",
    "custom_fields.enum_options.enabled",
    "custom_fields.enum_options.name",
    "custom_fields.enum_value",
    "custom_fields.enum_value.color",
    "custom_fields.enum_value.enabled",
    "custom_fields.enum_value.name",
    "custom_fields.format",
    "custom_fields.has_notifications_enabled",
    "custom_fields.html_text_value",
    "custom_fields.id_prefix",
    "custom_fields.input_restrictions",
    "custom_fields.is_formula_field",
    "custom_fields.is_global_to_workspace",
    "custom_fields.is_value_read_only",
    "custom_fields.multi_enum_values",
    "custom_fields.multi_enum_values.color",
    "custom_fields.multi_enum_values.enabled",
    "custom_fields.multi_enum_values.name",
    "custom_fields.name",
    "custom_fields.number_value",
    "custom_fields.people_value",
    "custom_fields.people_value.name",
    "custom_fields.precision",
    "custom_fields.privacy_setting",
    "custom_fields.reference_value",
    "custom_fields.reference_value.name",
    "custom_fields.representation_type",
    "custom_fields.resource_subtype",
    "custom_fields.text_value",
    "custom_fields.type",
    "custom_type",
    "custom_type.name",
    "custom_type_status_option",
    "custom_type_status_option.name",
    "dependencies",
    "dependents",
    "due_at",
    "due_on",
    "external",
    "external.data",
    "followers",
    "followers.name",
    "hearted",
    "hearts",
    "hearts.user",
    "hearts.user.name",
    "html_notes",
    "is_rendered_as_separator",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "memberships",
    "memberships.project",
    "memberships.project.name",
    "memberships.section",
    "memberships.section.name",
    "modified_at",
    "name",
    "notes",
    "num_hearts",
    "num_likes",
    "num_subtasks",
    "parent",
    "parent.created_by",
    "parent.name",
    "parent.resource_subtype",
    "permalink_url",
    "projects",
    "projects.name",
    "resource_subtype",
    "start_at",
    "start_on",
    "tags",
    "tags.name",
    "workspace",
    "workspace.name",
]


class TaskRemoveFollowersRequest(TypedDict, total=False):
    """Who should no longer follow a task."""

    followers: Required[list[str]]


class TaskRemoveFollowersRequestBody(TypedDict, total=False):
    data: TaskRemoveFollowersRequest


class TaskRemoveProjectRequest(TypedDict, total=False):
    """The project to take a task out of."""

    project: Required[str]


class TaskRemoveProjectRequestBody(TypedDict, total=False):
    data: TaskRemoveProjectRequest


class TaskRemoveTagRequest(TypedDict, total=False):
    """The tag to take away from a task."""

    tag: Required[str]


class TaskRemoveTagRequestBody(TypedDict, total=False):
    data: TaskRemoveTagRequest


class TaskRequestBaseExternal(TypedDict, total=False):
    """What your app wants to note on the task."""

    gid: str
    data: str


class TaskResponse(TypedDict, total=False):
    """A task."""

    gid: str
    resource_type: str
    name: str
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str
    created_by: TaskCompactCreatedBy
    approval_status: (
        Literal["pending", "approved", "rejected", "changes_requested"] | str
    )
    assignee_status: Literal["today", "upcoming", "later", "new", "inbox"] | str
    assigned_by: UserCompact | None
    completed: bool
    completed_at: str | None
    completed_by: UserCompact | None
    created_at: str
    dependencies: list[AsanaResource]
    dependents: list[AsanaResource]
    due_at: str | None
    due_on: str | None
    external: TaskBaseExternal
    html_notes: str
    hearted: bool
    hearts: list[Like]
    is_rendered_as_separator: bool
    liked: bool
    likes: list[Like]
    memberships: list[TaskBaseMemberships]
    modified_at: str
    notes: str
    num_hearts: int
    num_likes: int
    num_subtasks: int
    start_at: str | None
    start_on: str | None
    actual_time_minutes: float | None
    assignee: UserCompact | None
    assignee_section: SectionCompact | None
    custom_fields: list[CustomFieldResponse]
    custom_type: CustomTypeCompact | None
    custom_type_status_option: CustomTypeStatusOptionCompact | None
    followers: list[UserCompact]
    parent: TaskCompact | None
    projects: list[ProjectCompact]
    tags: list[TagCompact]
    workspace: WorkspaceCompact
    permalink_url: str


class TaskSetParentRequest(TypedDict, total=False):
    """The new parent of a task, and its place among the subtasks."""

    parent: Required[str]
    insert_after: str
    insert_before: str


class TaskSetParentRequestBody(TypedDict, total=False):
    data: TaskSetParentRequest


class TaskUpdateRequest(TypedDict, total=False):
    """What to change about a task."""

    name: str
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str
    approval_status: (
        Literal["pending", "approved", "rejected", "changes_requested"] | str
    )
    assignee_status: Literal["today", "upcoming", "later", "new", "inbox"] | str
    completed: bool
    due_at: str | None
    due_on: str | None
    external: TaskRequestBaseExternal
    html_notes: str
    liked: bool
    notes: str
    start_at: str | None
    start_on: str | None
    assignee: str | None
    assignee_section: str | None
    custom_fields: dict[str, str]
    parent: str | None
    custom_type: str | None
    custom_type_status_option: str | None


class TaskUpdateRequestBody(TypedDict, total=False):
    data: TaskUpdateRequest


class TeamCompact(TypedDict, total=False):
    """A team of an organization."""

    gid: str
    resource_type: str
    name: str


TypeaheadOptFields: TypeAlias = Literal["name"]


class UserBase(TypedDict, total=False):
    """A person or bot with an account."""

    gid: str
    resource_type: str
    name: str
    email: str
    photo: UserBasePhoto | None


UserBaseOptFields: TypeAlias = Literal[
    "email",
    "name",
    "photo",
    "photo.image_1024x1024",
    "photo.image_128x128",
    "photo.image_21x21",
    "photo.image_27x27",
    "photo.image_36x36",
    "photo.image_60x60",
]


class UserBasePhoto(TypedDict, total=False):
    """Addresses of the user's picture in several sizes; `null` without a picture."""

    image_21x21: str
    image_27x27: str
    image_36x36: str
    image_60x60: str
    image_128x128: str
    image_1024x1024: str


class UserCompact(TypedDict, total=False):
    """A person or bot with an account."""

    gid: str
    resource_type: str
    name: str


UserListOptFields: TypeAlias = Literal[
    "custom_fields",
    "custom_fields.date_value",
    "custom_fields.date_value.date",
    "custom_fields.date_value.date_time",
    "custom_fields.display_value",
    "custom_fields.enabled",
    "custom_fields.enum_options",
    "custom_fields.enum_options.color",
    "custom_fields.enum_options.enabled",
    "custom_fields.enum_options.name",
    "custom_fields.enum_value",
    "custom_fields.enum_value.color",
    "custom_fields.enum_value.enabled",
    "custom_fields.enum_value.name",
    "custom_fields.id_prefix",
    "custom_fields.input_restrictions",
    "custom_fields.is_formula_field",
    "custom_fields.multi_enum_values",
    "custom_fields.multi_enum_values.color",
    "custom_fields.multi_enum_values.enabled",
    "custom_fields.multi_enum_values.name",
    "custom_fields.name",
    "custom_fields.number_value",
    "custom_fields.representation_type",
    "custom_fields.text_value",
    "custom_fields.type",
    "email",
    "name",
    "offset",
    "path",
    "photo",
    "photo.image_1024x1024",
    "photo.image_128x128",
    "photo.image_21x21",
    "photo.image_27x27",
    "photo.image_36x36",
    "photo.image_60x60",
    "uri",
    "workspaces",
    "workspaces.name",
]
UserOptFields: TypeAlias = Literal[
    "custom_fields",
    "custom_fields.date_value",
    "custom_fields.date_value.date",
    "custom_fields.date_value.date_time",
    "custom_fields.display_value",
    "custom_fields.enabled",
    "custom_fields.enum_options",
    "custom_fields.enum_options.color",
    "custom_fields.enum_options.enabled",
    "custom_fields.enum_options.name",
    "custom_fields.enum_value",
    "custom_fields.enum_value.color",
    "custom_fields.enum_value.enabled",
    "custom_fields.enum_value.name",
    "custom_fields.id_prefix",
    "custom_fields.input_restrictions",
    "custom_fields.is_formula_field",
    "custom_fields.multi_enum_values",
    "custom_fields.multi_enum_values.color",
    "custom_fields.multi_enum_values.enabled",
    "custom_fields.multi_enum_values.name",
    "custom_fields.name",
    "custom_fields.number_value",
    "custom_fields.representation_type",
    "custom_fields.text_value",
    "custom_fields.type",
    "email",
    "name",
    "photo",
    "photo.image_1024x1024",
    "photo.image_128x128",
    "photo.image_21x21",
    "photo.image_27x27",
    "photo.image_36x36",
    "photo.image_60x60",
    "workspaces",
    "workspaces.name",
]


class UserResponse(TypedDict, total=False):
    """A user."""

    gid: str
    resource_type: str
    name: str
    email: str
    photo: UserBasePhoto | None
    workspaces: list[WorkspaceCompact]
    custom_fields: list[CustomFieldCompact]


class UserUpdateRequest(TypedDict, total=False):
    """What to change about a user."""

    name: str
    custom_fields: dict[str, str]


class UserUpdateRequestBody(TypedDict, total=False):
    data: UserUpdateRequest


WebhookCreatedResponseData = TypedDict(
    "WebhookCreatedResponseData",
    {
        "gid": "str",
        "resource_type": "str",
        "active": "bool",
        "resource": "AsanaNamedResource",
        "target": "str",
        "created_at": "str",
        "last_failure_at": "str",
        "last_failure_content": "str",
        "last_success_at": "str",
        "delivery_retry_count": "int",
        "next_attempt_after": "str",
        "failure_deletion_timestamp": "str",
        "filters": "list[WebhookFilter]",
        "X-Hook-Secret": "str",
    },
    total=False,
)


class WebhookFilter(TypedDict, total=False):
    """A kind of change to be told about."""

    resource_type: str
    resource_subtype: str
    action: str
    fields: list[str]


WebhookListOptFields: TypeAlias = Literal[
    "active",
    "created_at",
    "delivery_retry_count",
    "failure_deletion_timestamp",
    "filters",
    "filters.action",
    "filters.fields",
    "filters.resource_subtype",
    "last_failure_at",
    "last_failure_content",
    "last_success_at",
    "next_attempt_after",
    "offset",
    "path",
    "resource",
    "resource.name",
    "target",
    "uri",
]
WebhookOptFields: TypeAlias = Literal[
    "active",
    "created_at",
    "delivery_retry_count",
    "failure_deletion_timestamp",
    "filters",
    "filters.action",
    "filters.fields",
    "filters.resource_subtype",
    "last_failure_at",
    "last_failure_content",
    "last_success_at",
    "next_attempt_after",
    "resource",
    "resource.name",
    "target",
]


class WebhookRequest(TypedDict, total=False):
    """A webhook to be created."""

    resource: Required[str]
    target: Required[str]
    filters: list[WebhookFilter]


class WebhookRequestBody(TypedDict, total=False):
    data: WebhookRequest


class WebhookResponse(TypedDict, total=False):
    """A webhook."""

    gid: str
    resource_type: str
    active: bool
    resource: AsanaNamedResource
    target: str
    created_at: str
    last_failure_at: str
    last_failure_content: str
    last_success_at: str
    delivery_retry_count: int
    next_attempt_after: str
    failure_deletion_timestamp: str
    filters: list[WebhookFilter]


class WebhookUpdateRequest(TypedDict, total=False):
    """What to change about a webhook."""

    filters: list[WebhookFilter]


class WebhookUpdateRequestBody(TypedDict, total=False):
    data: WebhookUpdateRequest


class WorkspaceAddUserRequest(TypedDict, total=False):
    """Whom to add to the workspace."""

    user: str


class WorkspaceAddUserRequestBody(TypedDict, total=False):
    data: WorkspaceAddUserRequest


class WorkspaceCompact(TypedDict, total=False):
    """A workspace or organization."""

    gid: str
    resource_type: str
    name: str


WorkspaceListOptFields: TypeAlias = Literal[
    "email_domains", "is_organization", "name", "offset", "path", "uri"
]
WorkspaceOptFields: TypeAlias = Literal["email_domains", "is_organization", "name"]


class WorkspaceRemoveUserRequest(TypedDict, total=False):
    """Whom to remove from the workspace."""

    user: str


class WorkspaceRemoveUserRequestBody(TypedDict, total=False):
    data: WorkspaceRemoveUserRequest


class WorkspaceRequest(TypedDict, total=False):
    """What to change about a workspace."""

    name: str


class WorkspaceRequestBody(TypedDict, total=False):
    data: WorkspaceRequest


class WorkspaceResponse(TypedDict, total=False):
    """A workspace or organization."""

    gid: str
    resource_type: str
    name: str
    email_domains: list[str]
    is_organization: bool
