"""The types of requests and responses: dicts with the keys of the document.

The types reflect the document, and nothing is checked at run time: unknown keys and new
values of an enumeration are accepted. It is loaded only when imported, or when annotations are evaluated.
"""

from __future__ import annotations

from typing import Any, Literal, Required, TypeAlias

from ._typed_dict import ResponseDict as ResponseDict
from ._typed_dict import TypedDict as TypedDict
from .calls import CallKeywords as CallKeywords
from .calls import File as File
from .calls import ListKeywords as ListKeywords
from .calls import ServerSentEvent as ServerSentEvent


class AccessRequestCreateRequest(TypedDict, total=False):
    """A request for access to be sent."""

    target: Required[str]
    message: str | None


class AccessRequestCreateRequestBody(TypedDict, total=False):
    data: AccessRequestCreateRequest


AccessRequestOptFields: TypeAlias = Literal[
    "approval_status", "message", "requester", "requester.name", "target"
]


class AccessRequestResponse(ResponseDict):
    """A user's request to see a project or portfolio."""

    gid: str
    resource_type: str
    message: str
    approval_status: Literal["pending", "approved", "denied"] | str
    requester: UserCompact
    target: AccessRequestTargetIdCompact


class AccessRequestTargetIdCompact(ResponseDict):
    """The project or portfolio that someone wants to see."""

    gid: str
    resource_type: str


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


AgentListOptFields: TypeAlias = Literal[
    "behavior_guidance",
    "description",
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
    "resource_subtype",
    "uri",
    "workspace",
]
AgentOptFields: TypeAlias = Literal[
    "behavior_guidance",
    "description",
    "name",
    "photo",
    "photo.image_1024x1024",
    "photo.image_128x128",
    "photo.image_21x21",
    "photo.image_27x27",
    "photo.image_36x36",
    "photo.image_60x60",
    "resource_subtype",
    "workspace",
]


class AgentResponse(ResponseDict):
    """An agent, with what it does and where."""

    gid: str
    resource_type: str
    resource_subtype: Literal["asana_teammate"] | str
    name: str
    description: str | None
    behavior_guidance: str | None
    workspace: Required[WorkspaceCompact]
    photo: AgentResponsePhoto | None


class AgentResponsePhoto(ResponseDict):
    """Addresses of the agent's picture in several sizes; `null` without a picture."""

    image_21x21: str
    image_27x27: str
    image_36x36: str
    image_60x60: str
    image_128x128: str
    image_1024x1024: str


class AiStudioRunResponse(ResponseDict):
    """One run of a rule that uses AI Studio."""

    gid: str
    resource_type: str
    rule: AsanaNamedResource
    rule_owner: AiStudioRunResponseRuleOwner
    triggered_by: AiStudioRunResponseTriggeredBy
    triggering_container: AsanaResource | None
    division: AsanaNamedResource
    run_started_at: str
    run_completed_at: str
    status: str
    model: str
    credits_used: float
    credit_source: str


class AiStudioRunResponseRuleOwner(ResponseDict):
    """The user who owns the rule."""

    gid: str
    resource_type: str
    name: str
    email: str


class AiStudioRunResponseTriggeredBy(ResponseDict):
    """The user in whose name the rule ran, and whose credits it took."""

    gid: str
    resource_type: str
    name: str
    email: str


class AiStudioSeatResponse(ResponseDict):
    """A user's seat in AI Studio."""

    gid: str
    resource_type: str
    user: AiStudioSeatResponseUser
    license: Literal["ai_studio_plus", "ai_studio_pro", "ai_studio_max"] | str
    state: Literal["active", "revoked", "expired"] | str
    assigned_at: str
    revoked_at: str | None
    assigned_by: UserCompact


class AiStudioSeatResponseUser(ResponseDict):
    """Who has the seat."""

    gid: str
    resource_type: str
    name: str
    email: str


class AllocationBaseEffort(TypedDict, total=False):
    """How much time it takes; `null` where that has been left open."""

    type: Literal["hours", "percent"] | str
    value: float


AllocationListOptFields: TypeAlias = Literal[
    "assignee",
    "assignee.name",
    "created_by",
    "created_by.name",
    "effort",
    "effort.type",
    "effort.value",
    "end_date",
    "offset",
    "parent",
    "parent.name",
    "path",
    "resource_subtype",
    "start_date",
    "uri",
]
AllocationOptFields: TypeAlias = Literal[
    "assignee",
    "assignee.name",
    "created_by",
    "created_by.name",
    "effort",
    "effort.type",
    "effort.value",
    "end_date",
    "parent",
    "parent.name",
    "resource_subtype",
    "start_date",
]


class AllocationRequest(TypedDict, total=False):
    """An allocation to be created, or what to change about one."""

    start_date: str
    end_date: str
    effort: AllocationBaseEffort | None
    assignee: str
    parent: str


class AllocationRequestBody(TypedDict, total=False):
    data: AllocationRequest


class AllocationResponse(ResponseDict):
    """The time that a user or placeholder gives to a project."""

    gid: str
    resource_type: str
    start_date: str
    end_date: str
    effort: AllocationBaseEffort | None
    assignee: UserCompact
    created_by: UserCompact
    parent: ProjectCompact
    resource_subtype: str


class AsanaNamedResource(ResponseDict):
    """An object of any kind that has a name."""

    gid: str
    resource_type: str
    name: str


class AsanaResource(ResponseDict):
    """An object, known by its number and kind."""

    gid: str
    resource_type: str


class AttachmentCompact(ResponseDict):
    """A file or link that belongs to something."""

    gid: str
    resource_type: str
    name: str
    resource_subtype: str


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


class AttachmentResponse(ResponseDict):
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


class AttachmentResponseParent(ResponseDict):
    """What it is attached to."""

    gid: str
    resource_type: str
    name: str
    resource_subtype: str | None
    created_by: AttachmentResponseParentCreatedBy


class AttachmentResponseParentCreatedBy(ResponseDict):
    """Who created the object."""

    gid: str
    resource_type: str


class AuditLogEvent(ResponseDict):
    """Something that happened in the organization: who did it (`actor`), what to (`resource`), and from where (`context`)."""

    gid: str
    created_at: str
    event_type: str
    event_category: str
    actor: AuditLogEventActor
    resource: AuditLogEventResource
    details: AuditLogEventDetails
    context: AuditLogEventContext


class AuditLogEventActor(ResponseDict):
    """Who or what caused the event, most often a user."""

    actor_type: (
        Literal["user", "asana", "asana_support", "anonymous", "external_administrator"]
        | str
    )
    gid: str
    name: str
    email: str


class AuditLogEventContext(ResponseDict):
    """Where the event came from."""

    context_type: (
        Literal["web", "desktop", "mobile", "asana_support", "asana", "email", "api"]
        | str
    )
    api_authentication_method: (
        Literal["cookie", "oauth", "personal_access_token", "service_account"] | str
    )
    client_ip_address: str
    user_agent: str
    oauth_app_name: str
    rule_name: str
    on_behalf_of_user_id: int


class AuditLogEventDetails(ResponseDict):
    """More about the event."""

    old_value: str | None
    new_value: str | None
    group: dict[str, Any]
    saml_response: str | None


class AuditLogEventResource(ResponseDict):
    """The object that the event is mainly about."""

    resource_type: str
    resource_subtype: str
    gid: str
    name: str | None
    email: str


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


class BatchResponse(ResponseDict):
    """The response to one request of a batch."""

    status_code: int
    headers: dict[str, Any]
    body: dict[str, Any]


class BudgetActualRequest(TypedDict, total=False):
    """Which time entries count as spent."""

    billable_status_filter: Literal["billable", "non_billable", "any"] | str


class BudgetActualResponse(ResponseDict):
    """What has been spent, `0` where no time entry counts."""

    billable_status_filter: Literal["billable", "non_billable", "any"] | str
    value: float
    units: str


class BudgetEstimateRequest(TypedDict, total=False):
    """How the work still to come is estimated."""

    billable_status_filter: Literal["billable", "non_billable", "any"] | str
    source: Literal["none", "tasks", "capacity_plans"] | str
    enabled: bool


class BudgetEstimateResponse(ResponseDict):
    """The estimate."""

    billable_status_filter: Literal["billable", "non_billable", "any"] | str
    source: Literal["none", "tasks", "capacity_plans"] | str
    enabled: bool
    units: str
    value: float


BudgetOptFields: TypeAlias = Literal[
    "actual",
    "actual.billable_status_filter",
    "actual.units",
    "actual.value",
    "budget_type",
    "estimate",
    "estimate.billable_status_filter",
    "estimate.enabled",
    "estimate.source",
    "estimate.units",
    "estimate.value",
    "parent",
    "parent.name",
    "total",
    "total.enabled",
    "total.units",
    "total.value",
]


class BudgetRequest(TypedDict, total=False):
    """A budget to be created, or what to change about one."""

    budget_type: Literal["cost", "time"] | str
    estimate: BudgetEstimateRequest
    actual: BudgetActualRequest
    total: BudgetTotalRequest
    parent: str


class BudgetRequestBody(TypedDict, total=False):
    data: BudgetRequest


class BudgetResponse(ResponseDict):
    """The budget of a project, with its figures."""

    gid: str
    resource_type: str
    budget_type: Literal["cost", "time"] | str
    estimate: BudgetEstimateResponse
    actual: BudgetActualResponse
    total: BudgetTotalResponse
    parent: ProjectCompact


class BudgetTotalRequest(TypedDict, total=False):
    """The limit, set by people and not computed."""

    enabled: bool
    value: float


class BudgetTotalResponse(ResponseDict):
    """The limit."""

    enabled: bool
    value: float
    units: str


class CreateAllocationBody(TypedDict, total=False):
    data: CreateAllocationBodyData


class CreateAllocationBodyData(TypedDict, total=False):
    """An allocation to be created, or what to change about one."""

    start_date: Required[str]
    end_date: Required[str]
    effort: AllocationBaseEffort | None
    assignee: Required[str]
    parent: Required[str]


class CreateMembershipRequest(TypedDict, total=False):
    """The member, and what it joins."""

    access_level: str
    member: str
    parent: str
    role: str


class CreateMembershipRequestBody(TypedDict, total=False):
    data: CreateMembershipRequest


class CreateOooEntryBody(TypedDict, total=False):
    data: CreateOooEntryBodyData


class CreateOooEntryBodyData(TypedDict, total=False):
    """An out-of-office entry to be created."""

    start_date: Required[str]
    end_date: Required[str]
    user: Required[str]
    workspace: Required[str]


class CreateTimeTrackingEntryRequest(TypedDict, total=False):
    """Time to record for a task."""

    duration_minutes: int
    entered_on: str
    attributable_to: str
    billable_status: Literal["billable", "nonBillable", "notApplicable"] | str
    description: str
    categories: list[str]


class CreateTimeTrackingEntryRequestBody(TypedDict, total=False):
    data: CreateTimeTrackingEntryRequest


class CreateTimesheetApprovalStatusRequest(TypedDict, total=False):
    """Whose timesheet, and which week."""

    user: Required[str]
    workspace: Required[str]
    start_date: Required[str]
    end_date: Required[str]


class CreateTimesheetApprovalStatusRequestBody(TypedDict, total=False):
    data: CreateTimesheetApprovalStatusRequest


class CustomFieldCompact(ResponseDict):
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


class CustomFieldCreateRequestBody(TypedDict, total=False):
    data: CustomFieldCreateRequest


CustomFieldListOptFields: TypeAlias = Literal[
    "asana_created_field",
    "created_by",
    "created_by.name",
    "currency_code",
    "custom_label",
    "custom_label_position",
    "date_value",
    "date_value.date",
    "date_value.date_time",
    "default_access_level",
    "description",
    "display_value",
    "enabled",
    "enum_options",
    "enum_options.color",
    "enum_options.enabled",
    "enum_options.name",
    "enum_value",
    "enum_value.color",
    "enum_value.enabled",
    "enum_value.name",
    "format",
    "has_notifications_enabled",
    "html_text_value",
    "id_prefix",
    "input_restrictions",
    "is_formula_field",
    "is_global_to_workspace",
    "is_value_read_only",
    "multi_enum_values",
    "multi_enum_values.color",
    "multi_enum_values.enabled",
    "multi_enum_values.name",
    "name",
    "number_value",
    "offset",
    "path",
    "people_value",
    "people_value.name",
    "precision",
    "privacy_setting",
    "reference_value",
    "reference_value.name",
    "representation_type",
    "resource_subtype",
    "text_value",
    "type",
    "uri",
]


class CustomFieldMembershipResponse(ResponseDict):
    """The part that a user or team has in a custom field."""

    gid: str
    resource_type: str
    resource_subtype: str
    parent: CustomFieldCompact
    member: MemberCompact
    access_level: Literal["admin", "editor", "user"] | str


CustomFieldOptFields: TypeAlias = Literal[
    "asana_created_field",
    "created_by",
    "created_by.name",
    "currency_code",
    "custom_label",
    "custom_label_position",
    "date_value",
    "date_value.date",
    "date_value.date_time",
    "default_access_level",
    "description",
    "display_value",
    "enabled",
    "enum_options",
    "enum_options.color",
    "enum_options.enabled",
    "enum_options.name",
    "enum_value",
    "enum_value.color",
    "enum_value.enabled",
    "enum_value.name",
    "format",
    "has_notifications_enabled",
    "html_text_value",
    "id_prefix",
    "input_restrictions",
    "is_formula_field",
    "is_global_to_workspace",
    "is_value_read_only",
    "multi_enum_values",
    "multi_enum_values.color",
    "multi_enum_values.enabled",
    "multi_enum_values.name",
    "name",
    "number_value",
    "people_value",
    "people_value.name",
    "precision",
    "privacy_setting",
    "reference_value",
    "reference_value.name",
    "representation_type",
    "resource_subtype",
    "text_value",
    "type",
]


class CustomFieldRequest(TypedDict, total=False):
    """What to change about a custom field."""

    name: str
    enum_options: list[EnumOptionInput]
    id_prefix: str | None
    input_restrictions: list[Literal["task", "project", "portfolio", "goal"] | str]
    is_formula_field: bool
    date_value: CustomFieldCompactDateValue | None
    enum_value: EnumOptionInput | None
    multi_enum_values: list[EnumOptionInput]
    number_value: float | None
    text_value: str | None
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
    people_value: list[str]
    reference_value: list[str]


class CustomFieldRequestBody(TypedDict, total=False):
    data: CustomFieldRequest


class CustomFieldResponse(ResponseDict):
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


CustomFieldSettingListOptFields: TypeAlias = Literal[
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
    "offset",
    "parent",
    "parent.name",
    "path",
    "project",
    "project.name",
    "uri",
]
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


class CustomFieldSettingResponse(ResponseDict):
    """The use that a project makes of a custom field."""

    gid: str
    resource_type: str
    project: ProjectCompact
    is_important: bool
    parent: ProjectCompact
    custom_field: CustomFieldResponse


class CustomTypeCompact(ResponseDict):
    """A kind of task that the workspace has defined for itself."""

    gid: str
    resource_type: str
    name: str


CustomTypeListOptFields: TypeAlias = Literal[
    "name",
    "offset",
    "path",
    "status_options",
    "status_options.color",
    "status_options.completion_state",
    "status_options.enabled",
    "status_options.name",
    "uri",
]


class CustomTypeMembershipResponse(ResponseDict):
    """The part that a user or team has in a custom type."""

    gid: str
    resource_type: str
    resource_subtype: str
    parent: CustomTypeCompact
    member: MemberCompact
    access_level: Literal["admin", "editor", "user", "viewer"] | str


CustomTypeOptFields: TypeAlias = Literal[
    "name",
    "status_options",
    "status_options.color",
    "status_options.completion_state",
    "status_options.enabled",
    "status_options.name",
]


class CustomTypeResponse(ResponseDict):
    """A custom type, with its statuses."""

    gid: str
    resource_type: str
    name: str
    status_options: list[CustomTypeStatusOptionResponse] | None


class CustomTypeStatusOptionCompact(ResponseDict):
    """A status that tasks of a custom type can have."""

    gid: str
    resource_type: str
    name: str


class CustomTypeStatusOptionResponse(ResponseDict):
    """A status that tasks of a custom type can have, with what it stands for."""

    gid: str
    resource_type: str
    name: str
    completion_state: str | None
    enabled: bool | None
    color: str | None


class DateVariableCompact(ResponseDict):
    """A day that is left open in a template."""

    gid: str
    name: str
    description: str


class DateVariableRequest(TypedDict, total=False):
    """A day for one of the dates of a template."""

    gid: str
    value: str | None


class DeprecatedPortfolioMembershipResponse(ResponseDict):
    """The part that a user has in a portfolio, in the older form that knows no teams."""

    gid: str
    resource_type: str
    portfolio: PortfolioCompact
    user: UserCompact
    access_level: Literal["admin", "editor", "viewer"] | str


class EnumOption(ResponseDict):
    """One of the options of a custom field."""

    gid: str
    resource_type: str
    name: str
    enabled: bool
    color: str


class EnumOptionBody(TypedDict, total=False):
    data: EnumOptionInput


class EnumOptionInput(TypedDict, total=False):
    """One of the options of a custom field."""

    name: str
    enabled: bool
    color: str


class EnumOptionInsertRequest(TypedDict, total=False):
    """An option to be moved."""

    enum_option: Required[str]
    before_enum_option: str
    after_enum_option: str


class EnumOptionInsertRequestBody(TypedDict, total=False):
    data: EnumOptionInsertRequest


EnumOptionOptFields: TypeAlias = Literal["color", "enabled", "name"]


class EnumOptionRequest(TypedDict, total=False):
    """An option to be created."""

    name: str
    enabled: bool
    color: str
    insert_before: str
    insert_after: str


class EnumOptionRequestBody(TypedDict, total=False):
    data: EnumOptionRequest


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


class EventResponse(ResponseDict):
    """One change."""

    user: UserCompact
    resource: AsanaNamedResource
    type: str
    action: str
    parent: AsanaNamedResource
    created_at: str
    change: EventResponseChange


class EventResponseChange(ResponseDict):
    """What is different now."""

    field: str
    action: str
    new_value: Any
    added_value: Any
    removed_value: Any


FavoriteOptFields: TypeAlias = Literal["name", "offset", "path", "uri"]


class GoalAddSupportingRelationshipRequest(TypedDict, total=False):
    """A resource to add in support of a goal."""

    supporting_resource: Required[str]
    insert_before: str
    insert_after: str
    contribution_weight: float


class GoalAddSupportingRelationshipRequestBody(TypedDict, total=False):
    data: GoalAddSupportingRelationshipRequest


class GoalCompact(ResponseDict):
    """A goal."""

    gid: str
    resource_type: str
    name: str
    owner: UserCompact | None


GoalListOptFields: TypeAlias = Literal[
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
    "due_on",
    "followers",
    "followers.name",
    "html_notes",
    "is_workspace_level",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "metric",
    "metric.can_manage",
    "metric.currency_code",
    "metric.current_display_value",
    "metric.current_number_value",
    "metric.initial_number_value",
    "metric.is_custom_weight",
    "metric.precision",
    "metric.progress_source",
    "metric.resource_subtype",
    "metric.target_number_value",
    "metric.unit",
    "name",
    "notes",
    "num_likes",
    "offset",
    "owner",
    "owner.name",
    "path",
    "privacy_setting",
    "start_on",
    "status",
    "team",
    "team.name",
    "time_period",
    "time_period.display_name",
    "time_period.end_on",
    "time_period.period",
    "time_period.start_on",
    "uri",
    "workspace",
    "workspace.name",
]


class GoalMembershipResponse(ResponseDict):
    """The part that a user or team has in a goal."""

    gid: str
    resource_type: str
    resource_subtype: str
    member: MemberCompact
    parent: GoalCompact
    role: Literal["commenter", "editor"] | str
    access_level: Literal["viewer", "commenter", "editor", "admin"] | str
    goal: GoalCompact
    user: UserCompact
    workspace: WorkspaceCompact


class GoalMetricBase(TypedDict, total=False):
    """How the progress of a goal is measured."""

    precision: int
    unit: Literal["none", "currency", "percentage"] | str
    currency_code: str | None
    initial_number_value: float
    target_number_value: float
    current_number_value: float
    progress_source: (
        Literal[
            "manual",
            "subgoal_progress",
            "project_task_completion",
            "project_milestone_completion",
            "task_completion",
            "external",
        ]
        | str
    )
    is_custom_weight: bool


class GoalMetricBaseBody(TypedDict, total=False):
    data: GoalMetricBase


class GoalMetricCurrentValueRequest(TypedDict, total=False):
    """The progress of a goal."""

    current_number_value: float


class GoalMetricCurrentValueRequestBody(TypedDict, total=False):
    data: GoalMetricCurrentValueRequest


GoalOptFields: TypeAlias = Literal[
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
    "due_on",
    "followers",
    "followers.name",
    "html_notes",
    "is_workspace_level",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "metric",
    "metric.can_manage",
    "metric.currency_code",
    "metric.current_display_value",
    "metric.current_number_value",
    "metric.initial_number_value",
    "metric.is_custom_weight",
    "metric.precision",
    "metric.progress_source",
    "metric.resource_subtype",
    "metric.target_number_value",
    "metric.unit",
    "name",
    "notes",
    "num_likes",
    "owner",
    "owner.name",
    "privacy_setting",
    "start_on",
    "status",
    "team",
    "team.name",
    "time_period",
    "time_period.display_name",
    "time_period.end_on",
    "time_period.period",
    "time_period.start_on",
    "workspace",
    "workspace.name",
]


class GoalRelationshipBase(ResponseDict):
    """A link between a goal and what helps to reach it."""

    gid: str
    resource_type: str
    resource_subtype: Literal["subgoal", "supporting_work"] | str
    supporting_resource: ProjectCompact
    contribution_weight: float
    supported_goal: GoalCompact


class GoalRelationshipBaseBody(TypedDict, total=False):
    data: GoalRelationshipBaseInput


class GoalRelationshipBaseInput(TypedDict, total=False):
    """A link between a goal and what helps to reach it."""

    contribution_weight: float


GoalRelationshipListOptFields: TypeAlias = Literal[
    "contribution_weight",
    "offset",
    "path",
    "resource_subtype",
    "supported_goal",
    "supported_goal.name",
    "supported_goal.owner",
    "supported_goal.owner.name",
    "supporting_resource",
    "supporting_resource.name",
    "uri",
]
GoalRelationshipOptFields: TypeAlias = Literal[
    "contribution_weight",
    "resource_subtype",
    "supported_goal",
    "supported_goal.name",
    "supported_goal.owner",
    "supported_goal.owner.name",
    "supporting_resource",
    "supporting_resource.name",
]


class GoalRemoveSupportingRelationshipRequest(TypedDict, total=False):
    """A supporting resource to remove from a goal."""

    supporting_resource: Required[str]


class GoalRemoveSupportingRelationshipRequestBody(TypedDict, total=False):
    data: GoalRemoveSupportingRelationshipRequest


class GoalRequest(TypedDict, total=False):
    """What a new goal should be like."""

    name: str
    html_notes: str
    notes: str
    due_on: str | None
    start_on: str | None
    is_workspace_level: bool
    liked: bool
    team: str | None
    workspace: str
    time_period: str | None
    owner: str | None
    followers: list[str]


class GoalRequestBody(TypedDict, total=False):
    data: GoalRequest


class GoalResponse(ResponseDict):
    """A goal."""

    gid: str
    resource_type: str
    name: str
    html_notes: str
    notes: str
    due_on: str | None
    start_on: str | None
    is_workspace_level: bool
    liked: bool
    likes: list[Like]
    num_likes: int
    team: TeamCompact | None
    workspace: WorkspaceCompact
    followers: list[UserCompact]
    time_period: TimePeriodCompact | None
    metric: GoalResponseMetric | None
    owner: UserCompact | None
    current_status_update: StatusUpdateCompact | None
    status: str | None
    privacy_setting: Literal["public_to_workspace", "members_only"] | str
    default_access_level: Literal["admin", "editor", "commenter", "viewer"] | str
    custom_fields: list[CustomFieldCompact]
    custom_field_settings: list[CustomFieldSettingResponse]


class GoalResponseMetric(ResponseDict):
    """How progress is measured; `null` if nothing has been set up yet."""

    gid: str
    resource_type: str
    resource_subtype: Literal["number"] | str
    precision: int
    unit: Literal["none", "currency", "percentage"] | str
    currency_code: str | None
    initial_number_value: float
    target_number_value: float
    current_number_value: float
    current_display_value: str
    progress_source: (
        Literal[
            "manual",
            "subgoal_progress",
            "project_task_completion",
            "project_milestone_completion",
            "task_completion",
            "external",
        ]
        | str
    )
    is_custom_weight: bool
    can_manage: bool


class GoalUpdateRequest(TypedDict, total=False):
    """What to change about a goal."""

    name: str
    html_notes: str
    notes: str
    due_on: str | None
    start_on: str | None
    is_workspace_level: bool
    liked: bool
    team: str | None
    workspace: str
    time_period: str | None
    owner: str | None
    status: str | None
    custom_fields: dict[str, Any]


class GoalUpdateRequestBody(TypedDict, total=False):
    data: GoalUpdateRequest


class GraphExportCompact(ResponseDict):
    """An export that starts from one object and takes in what belongs to it."""

    gid: str
    resource_type: str
    created_at: str
    download_url: str | None
    completed_at: str


class GraphExportRequest(TypedDict, total=False):
    """A graph export to be started."""

    parent: str


class GraphExportRequestBody(TypedDict, total=False):
    data: GraphExportRequest


class GraphExportResponse(ResponseDict):
    """A job that makes a graph export."""

    gid: str
    resource_type: str
    resource_subtype: str
    status: Literal["not_started", "in_progress", "succeeded", "failed"] | str
    new_graph_export: GraphExportCompact


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


class JobResponse(ResponseDict):
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


class Like(ResponseDict):
    """One person's like."""

    gid: str
    user: UserCompact


class MemberCompact(ResponseDict):
    """A user or a team."""

    gid: str
    resource_type: str
    name: str


MembershipOptFields: TypeAlias = Literal["offset", "path", "uri"]


class MembershipRequest(TypedDict, total=False):
    """What to change about a membership."""

    access_level: str


class MembershipRequestBody(TypedDict, total=False):
    data: MembershipRequest


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


class OooEntryBase(TypedDict, total=False):
    """The days of an out-of-office entry."""

    start_date: str
    end_date: str


class OooEntryBaseBody(TypedDict, total=False):
    data: OooEntryBase


OooEntryListOptFields: TypeAlias = Literal[
    "created_by",
    "created_by.name",
    "end_date",
    "offset",
    "path",
    "start_date",
    "uri",
    "user",
    "user.name",
]
OooEntryOptFields: TypeAlias = Literal[
    "created_by", "created_by.name", "end_date", "start_date", "user", "user.name"
]


class OooEntryResponse(ResponseDict):
    """Days on which a user is out of office."""

    gid: str
    resource_type: str
    start_date: str
    end_date: str
    user: UserCompact
    created_by: UserCompact


class OrganizationExportCompact(ResponseDict):
    """An export of all the data of an organization."""

    gid: str
    resource_type: str
    created_at: str
    download_url: str | None
    state: Literal["pending", "started", "finished", "error"] | str
    organization: WorkspaceCompact


OrganizationExportOptFields: TypeAlias = Literal[
    "created_at", "download_url", "organization", "organization.name", "state"
]


class OrganizationExportRequest(TypedDict, total=False):
    """An export to be started."""

    organization: str


class OrganizationExportRequestBody(TypedDict, total=False):
    data: OrganizationExportRequest


class PlaceholderCompact(ResponseDict):
    """A placeholder for a user who is not known yet."""

    gid: str
    resource_type: str
    name: str


class PlaceholderRateCompact(ResponseDict):
    """What a placeholder costs in a project."""

    gid: str
    resource_type: str
    parent: ProjectCompact
    resource: PlaceholderCompact
    rate: float
    currency_code: str
    created_by: UserCompact


class PortfolioAddItemRequest(TypedDict, total=False):
    """What to put into a portfolio, and where."""

    item: Required[str]
    insert_before: str
    insert_after: str


class PortfolioAddItemRequestBody(TypedDict, total=False):
    data: PortfolioAddItemRequest


class PortfolioCompact(ResponseDict):
    """A collection of projects."""

    gid: str
    resource_type: str
    name: str


class PortfolioDuplicateRequest(TypedDict, total=False):
    """What the copy of a portfolio should be called, and what it should take over."""

    name: Required[str]
    include: str


class PortfolioDuplicateRequestBody(TypedDict, total=False):
    data: PortfolioDuplicateRequest


PortfolioItemOptFields: TypeAlias = Literal[
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
PortfolioListOptFields: TypeAlias = Literal[
    "archived",
    "color",
    "created_at",
    "created_by",
    "created_by.name",
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
    "due_on",
    "members",
    "members.name",
    "name",
    "offset",
    "owner",
    "owner.name",
    "path",
    "permalink_url",
    "privacy_setting",
    "project_templates",
    "project_templates.name",
    "public",
    "start_on",
    "uri",
    "workspace",
    "workspace.name",
]
PortfolioMembershipListOptFields: TypeAlias = Literal[
    "access_level",
    "offset",
    "path",
    "portfolio",
    "portfolio.name",
    "uri",
    "user",
    "user.name",
]
PortfolioMembershipOptFields: TypeAlias = Literal[
    "access_level", "portfolio", "portfolio.name", "user", "user.name"
]


class PortfolioMembershipResponse(ResponseDict):
    """The part that a user or team has in a portfolio."""

    gid: str
    resource_type: str
    parent: PortfolioCompact
    member: MemberCompact
    access_level: Literal["admin", "editor", "viewer"] | str


PortfolioOptFields: TypeAlias = Literal[
    "archived",
    "color",
    "created_at",
    "created_by",
    "created_by.name",
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
    "due_on",
    "members",
    "members.name",
    "name",
    "owner",
    "owner.name",
    "permalink_url",
    "privacy_setting",
    "project_templates",
    "project_templates.name",
    "public",
    "start_on",
    "workspace",
    "workspace.name",
]


class PortfolioRemoveItemRequest(TypedDict, total=False):
    """What to take out of a portfolio."""

    item: Required[str]


class PortfolioRemoveItemRequestBody(TypedDict, total=False):
    data: PortfolioRemoveItemRequest


class PortfolioRequest(TypedDict, total=False):
    """What a new portfolio should be like."""

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
        ]
        | str
    )
    start_on: str | None
    due_on: str | None
    default_access_level: Literal["admin", "editor", "viewer"] | str
    workspace: str
    public: bool


class PortfolioRequestBody(TypedDict, total=False):
    data: PortfolioRequest


class PortfolioResponse(ResponseDict):
    """A portfolio."""

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
        ]
        | str
    )
    start_on: str | None
    due_on: str | None
    default_access_level: Literal["admin", "editor", "viewer"] | str
    created_at: str
    created_by: UserCompact
    custom_field_settings: list[CustomFieldSettingResponse]
    current_status_update: StatusUpdateCompact | None
    custom_fields: list[CustomFieldCompact]
    members: list[UserCompact]
    owner: UserCompact
    workspace: WorkspaceCompact
    permalink_url: str
    public: bool
    privacy_setting: Literal["public_to_domain", "members_only"] | str
    project_templates: list[ProjectTemplateCompact]


class PortfolioUpdateRequest(TypedDict, total=False):
    """What to change about a portfolio."""

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
        ]
        | str
    )
    start_on: str | None
    due_on: str | None
    default_access_level: Literal["admin", "editor", "viewer"] | str
    custom_fields: dict[str, Any]


class PortfolioUpdateRequestBody(TypedDict, total=False):
    data: PortfolioUpdateRequest


class Preview(ResponseDict):
    """A preview of something that the story links to."""

    fallback: str
    footer: str
    header: str
    header_link: str
    html_text: str
    text: str
    title: str
    title_link: str


class ProjectBriefCompact(ResponseDict):
    """The page that explains what a project is about."""

    gid: str
    resource_type: str


ProjectBriefOptFields: TypeAlias = Literal[
    "html_text", "permalink_url", "project", "project.name", "text", "title"
]


class ProjectBriefRequest(TypedDict, total=False):
    """The title and text of a brief."""

    title: str
    html_text: str
    text: str


class ProjectBriefRequestBody(TypedDict, total=False):
    data: ProjectBriefRequest


class ProjectBriefResponse(ResponseDict):
    """A project brief."""

    gid: str
    resource_type: str
    title: str
    html_text: str
    text: str
    permalink_url: str
    project: ProjectCompact


class ProjectCompact(ResponseDict):
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


ProjectListOptFields: TypeAlias = PortfolioItemOptFields


class ProjectMembershipCompact(ResponseDict):
    """The part that a user or team has in a project."""

    gid: str
    resource_type: str
    parent: ProjectCompact
    member: MemberCompact
    access_level: Literal["admin", "editor", "commenter", "viewer"] | str


class ProjectMembershipCompactResponse(ResponseDict):
    """The part that a user or team has in a project."""

    gid: str
    resource_type: str
    parent: ProjectCompact
    member: MemberCompact
    access_level: Literal["admin", "editor", "commenter", "viewer"] | str
    resource_subtype: str


ProjectMembershipListOptFields: TypeAlias = Literal[
    "access_level",
    "member",
    "member.name",
    "offset",
    "parent",
    "parent.name",
    "path",
    "uri",
]


class ProjectMembershipNormalResponse(ResponseDict):
    """The part that a user or team has in a project, in full."""

    gid: str
    resource_type: str
    parent: ProjectCompact
    member: MemberCompact
    access_level: Literal["admin", "editor", "commenter", "viewer"] | str
    user: UserCompact
    project: ProjectCompact
    write_access: Literal["full_write", "comment_only"] | str


ProjectMembershipOptFields: TypeAlias = Literal[
    "access_level",
    "member",
    "member.name",
    "parent",
    "parent.name",
    "project",
    "project.name",
    "user",
    "user.name",
    "write_access",
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
ProjectPortfolioSettingListOptFields: TypeAlias = Literal[
    "created_at",
    "is_access_control_inherited",
    "offset",
    "path",
    "portfolio",
    "project",
    "uri",
]
ProjectPortfolioSettingOptFields: TypeAlias = Literal[
    "created_at", "is_access_control_inherited", "portfolio", "project"
]


class ProjectPortfolioSettingResponse(ResponseDict):
    """How a project is shared with the members of a portfolio that holds it."""

    gid: str
    resource_type: str
    project: ProjectCompact
    portfolio: PortfolioCompact
    is_access_control_inherited: bool
    created_at: str


class ProjectPortfolioSettingUpdateRequest(TypedDict, total=False):
    """What to change about a setting."""

    is_access_control_inherited: bool


class ProjectPortfolioSettingUpdateRequestBody(TypedDict, total=False):
    data: ProjectPortfolioSettingUpdateRequest


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
    custom_fields: dict[str, Any]
    followers: str
    owner: str | None
    team: str
    workspace: str


class ProjectRequestBody(TypedDict, total=False):
    data: ProjectRequest


class ProjectResponse(ResponseDict):
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


ProjectStatusListOptFields: TypeAlias = Literal[
    "author",
    "author.name",
    "color",
    "created_at",
    "created_by",
    "created_by.name",
    "html_text",
    "modified_at",
    "offset",
    "path",
    "text",
    "title",
    "uri",
]
ProjectStatusOptFields: TypeAlias = Literal[
    "author",
    "author.name",
    "color",
    "created_at",
    "created_by",
    "created_by.name",
    "html_text",
    "modified_at",
    "text",
    "title",
]


class ProjectStatusRequest(TypedDict, total=False):
    """A report on how a project is doing."""

    title: str
    text: str
    html_text: str
    color: Literal["green", "yellow", "red", "blue", "complete"] | str


class ProjectStatusRequestBody(TypedDict, total=False):
    data: ProjectStatusRequest


class ProjectStatusResponse(ResponseDict):
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


class ProjectTemplateCompact(ResponseDict):
    """A template that projects can be made from."""

    gid: str
    resource_type: str
    name: str


class ProjectTemplateInstantiateProjectRequest(TypedDict, total=False):
    """The properties of the new project."""

    name: Required[str]
    team: str
    public: bool
    privacy_setting: Literal["public_to_workspace", "private_to_team", "private"] | str
    is_strict: bool
    requested_dates: list[DateVariableRequest]
    requested_roles: list[RequestedRoleRequest]


class ProjectTemplateInstantiateProjectRequestBody(TypedDict, total=False):
    data: ProjectTemplateInstantiateProjectRequest


ProjectTemplateListOptFields: TypeAlias = Literal[
    "color",
    "description",
    "html_description",
    "name",
    "offset",
    "owner",
    "path",
    "public",
    "requested_dates",
    "requested_dates.description",
    "requested_dates.name",
    "requested_roles",
    "requested_roles.name",
    "team",
    "team.name",
    "uri",
]
ProjectTemplateOptFields: TypeAlias = Literal[
    "color",
    "description",
    "html_description",
    "name",
    "owner",
    "public",
    "requested_dates",
    "requested_dates.description",
    "requested_dates.name",
    "requested_roles",
    "requested_roles.name",
    "team",
    "team.name",
]


class ProjectTemplateResponse(ResponseDict):
    """A project template."""

    gid: str
    resource_type: str
    name: str
    description: str
    html_description: str
    public: bool
    owner: UserCompact | None
    team: TeamCompact
    requested_dates: list[DateVariableCompact]
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
    requested_roles: list[TemplateRole]


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
    custom_fields: dict[str, Any]
    followers: str
    owner: str | None
    team: str


class ProjectUpdateRequestBody(TypedDict, total=False):
    data: ProjectUpdateRequest


class RateCompact(ResponseDict):
    """What a user costs in a project."""

    gid: str
    resource_type: str
    parent: ProjectCompact
    resource: UserCompact
    rate: float
    currency_code: str
    created_by: UserCompact


RateListOptFields: TypeAlias = MembershipOptFields
RateOptFields: TypeAlias = Literal[
    "created_by",
    "created_by.name",
    "currency_code",
    "parent",
    "parent.name",
    "rate",
    "resource",
    "resource.name",
]


class RateRequest(TypedDict, total=False):
    """A rate to be created."""

    parent: Required[str]
    resource: Required[str]
    rate: Required[float]


class RateRequestBody(TypedDict, total=False):
    data: RateRequest


class RateUpdateRequest(TypedDict, total=False):
    """The new amount of a rate."""

    rate: float


class RateUpdateRequestBody(TypedDict, total=False):
    data: RateUpdateRequest


class RbacRoleBase(TypedDict, total=False):
    """A role and its permissions."""

    name: str
    description: str
    is_standard_role: bool
    base_role_type: Literal["guest", "member", "admin", "super_admin"] | str
    permissions: RbacRoleBasePermissions


class RbacRoleBaseBody(TypedDict, total=False):
    data: RbacRoleBase


class RbacRoleBasePermissions(TypedDict, total=False):
    """What users with the role may do."""

    create_app_authorization: bool
    create_pat_authorization: bool
    share_goal_with_domain: bool
    share_portfolios_with_org: bool
    assign_roles: bool
    manage_roles: bool
    export_project_data: bool
    task_deletion_policy: Literal["all", "owned", "none"] | str
    download_mobile_attachments: bool
    import_data: bool
    create_global_custom_fields: bool
    upload_attachments: bool
    create_team: bool
    allowed_guest_invites: Literal["all", "none"] | str
    create_and_edit_ai_automations: bool
    proactive_ai: bool
    standard_ai: bool
    create_and_edit_ai_teammates: bool
    share_teams_with_org: bool
    create_goal: bool
    create_project: bool
    create_read_only_link: bool
    create_portfolio: bool
    view_public_teams: bool
    view_shared_with_org_projects: bool
    view_shared_with_org_tasks: bool
    view_shared_with_org_portfolios: bool


class RbacRoleRequest(TypedDict, total=False):
    """A role to be created."""

    name: Required[str]
    description: Required[str]
    is_standard_role: bool
    base_role_type: Required[Literal["guest", "member", "admin", "super_admin"] | str]
    permissions: RbacRoleBasePermissions
    workspace: Required[str]


class RbacRoleRequestBody(TypedDict, total=False):
    data: RbacRoleRequest


class RbacRoleResponse(ResponseDict):
    """A role, its permissions and its workspace."""

    gid: str
    resource_type: str
    name: str
    description: str
    is_standard_role: bool
    creation_time: str
    modified_at: str
    base_role_type: Literal["guest", "member", "admin", "super_admin"] | str
    permissions: RbacRoleBasePermissions
    workspace: WorkspaceCompact


class ReactionCompact(ResponseDict):
    """An emoji that a user has given."""

    gid: str
    emoji: str
    user: UserCompact


class ReactionSummaryItemCompact(ResponseDict):
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


class RequestedRoleRequest(TypedDict, total=False):
    """A user for one of the roles of a template."""

    gid: str
    value: str


class ResourceExportCompact(ResponseDict):
    """An export of all objects of some kinds."""

    gid: str
    resource_type: str
    created_at: str
    download_url: str | None
    completed_at: str


ResourceExportFilters = TypedDict(
    "ResourceExportFilters",
    {
        "assigned_by.any": "list[str]",
        "assignee.any": "list[str]",
        "commented_on_by.any": "list[str]",
        "created_at.after": "str",
        "created_at.before": "str",
        "created_by.any": "list[str]",
        "followers.any": "list[str]",
        "liked_by.any": "list[str]",
        "modified_at.after": "str",
        "modified_at.before": "str",
    },
    total=False,
)


class ResourceExportRequest(TypedDict, total=False):
    """A resource export to be started."""

    workspace: str
    export_request_parameters: list[ResourceExportRequestParameter]


class ResourceExportRequestBody(TypedDict, total=False):
    data: ResourceExportRequest


class ResourceExportRequestParameter(TypedDict, total=False):
    """One kind of object to export."""

    resource_type: str
    filters: ResourceExportFilters
    fields: list[str]


class ResourceExportResponse(ResponseDict):
    """A job that makes a resource export."""

    gid: str
    resource_type: str
    resource_subtype: str
    status: Literal["not_started", "in_progress", "succeeded", "failed"] | str
    new_resource_export: ResourceExportCompact


RoleListOptFields: TypeAlias = Literal[
    "base_role_type",
    "creation_time",
    "description",
    "is_standard_role",
    "modified_at",
    "name",
    "offset",
    "path",
    "permissions",
    "permissions.allowed_guest_invites",
    "permissions.assign_roles",
    "permissions.create_and_edit_ai_automations",
    "permissions.create_and_edit_ai_teammates",
    "permissions.create_app_authorization",
    "permissions.create_global_custom_fields",
    "permissions.create_goal",
    "permissions.create_pat_authorization",
    "permissions.create_portfolio",
    "permissions.create_project",
    "permissions.create_read_only_link",
    "permissions.create_team",
    "permissions.download_mobile_attachments",
    "permissions.export_project_data",
    "permissions.import_data",
    "permissions.manage_roles",
    "permissions.proactive_ai",
    "permissions.share_goal_with_domain",
    "permissions.share_portfolios_with_org",
    "permissions.share_teams_with_org",
    "permissions.standard_ai",
    "permissions.task_deletion_policy",
    "permissions.upload_attachments",
    "permissions.view_public_teams",
    "permissions.view_shared_with_org_portfolios",
    "permissions.view_shared_with_org_projects",
    "permissions.view_shared_with_org_tasks",
    "uri",
    "workspace",
    "workspace.name",
]
RoleOptFields: TypeAlias = Literal[
    "base_role_type",
    "creation_time",
    "description",
    "is_standard_role",
    "modified_at",
    "name",
    "permissions",
    "permissions.allowed_guest_invites",
    "permissions.assign_roles",
    "permissions.create_and_edit_ai_automations",
    "permissions.create_and_edit_ai_teammates",
    "permissions.create_app_authorization",
    "permissions.create_global_custom_fields",
    "permissions.create_goal",
    "permissions.create_pat_authorization",
    "permissions.create_portfolio",
    "permissions.create_project",
    "permissions.create_read_only_link",
    "permissions.create_team",
    "permissions.download_mobile_attachments",
    "permissions.export_project_data",
    "permissions.import_data",
    "permissions.manage_roles",
    "permissions.proactive_ai",
    "permissions.share_goal_with_domain",
    "permissions.share_portfolios_with_org",
    "permissions.share_teams_with_org",
    "permissions.standard_ai",
    "permissions.task_deletion_policy",
    "permissions.upload_attachments",
    "permissions.view_public_teams",
    "permissions.view_shared_with_org_portfolios",
    "permissions.view_shared_with_org_projects",
    "permissions.view_shared_with_org_tasks",
    "workspace",
    "workspace.name",
]


class RuleTriggerRequest(TypedDict, total=False):
    """What the rule is to be run with."""

    resource: Required[str]
    action_data: Required[dict[str, Any]]


class RuleTriggerRequestBody(TypedDict, total=False):
    data: RuleTriggerRequest


class RuleTriggerResponse(ResponseDict):
    """How a rule was set off."""

    message: str


class SectionCompact(ResponseDict):
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


class SectionResponse(ResponseDict):
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


class StatusUpdateCompact(ResponseDict):
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


StatusUpdateListOptFields: TypeAlias = Literal[
    "author",
    "author.name",
    "created_at",
    "created_by",
    "created_by.name",
    "hearted",
    "hearts",
    "hearts.user",
    "hearts.user.name",
    "html_text",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "modified_at",
    "num_hearts",
    "num_likes",
    "offset",
    "parent",
    "parent.name",
    "path",
    "reaction_summary",
    "reaction_summary.count",
    "reaction_summary.emoji_base",
    "reaction_summary.reacted",
    "reaction_summary.variant",
    "resource_subtype",
    "status_type",
    "text",
    "title",
    "uri",
]
StatusUpdateOptFields: TypeAlias = Literal[
    "author",
    "author.name",
    "created_at",
    "created_by",
    "created_by.name",
    "hearted",
    "hearts",
    "hearts.user",
    "hearts.user.name",
    "html_text",
    "liked",
    "likes",
    "likes.user",
    "likes.user.name",
    "modified_at",
    "num_hearts",
    "num_likes",
    "parent",
    "parent.name",
    "reaction_summary",
    "reaction_summary.count",
    "reaction_summary.emoji_base",
    "reaction_summary.reacted",
    "reaction_summary.variant",
    "resource_subtype",
    "status_type",
    "text",
    "title",
]


class StatusUpdateRequest(TypedDict, total=False):
    """A new status update."""

    title: str
    text: Required[str]
    html_text: str
    status_type: Required[
        Literal[
            "on_track",
            "at_risk",
            "off_track",
            "on_hold",
            "complete",
            "achieved",
            "partial",
            "missed",
            "dropped",
        ]
        | str
    ]
    parent: Required[str]


class StatusUpdateRequestBody(TypedDict, total=False):
    data: StatusUpdateRequest


class StatusUpdateResponse(ResponseDict):
    """A status update."""

    gid: str
    resource_type: str
    title: str
    resource_subtype: (
        Literal[
            "project_status_update", "portfolio_status_update", "goal_status_update"
        ]
        | str
    )
    text: Required[str]
    html_text: str
    status_type: Required[
        Literal[
            "on_track",
            "at_risk",
            "off_track",
            "on_hold",
            "complete",
            "achieved",
            "partial",
            "missed",
            "dropped",
        ]
        | str
    ]
    author: UserCompact
    created_at: str
    created_by: UserCompact
    hearted: bool
    hearts: list[Like]
    liked: bool
    likes: list[Like]
    reaction_summary: list[ReactionSummaryItemCompact]
    modified_at: str
    num_hearts: int
    num_likes: int
    parent: ProjectCompact


class StoryCompact(ResponseDict):
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


class StoryResponse(ResponseDict):
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
    old_number_value: float | None
    new_number_value: float
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


class StoryResponseDates(ResponseDict):
    """The dates that a task had."""

    start_on: str | None
    due_at: str | None
    due_on: str


class TagCompact(ResponseDict):
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


class TagResponse(ResponseDict):
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


class TaskBaseExternal(ResponseDict):
    """What your app has noted on the task."""

    gid: str
    data: str


class TaskBaseMemberships(ResponseDict):
    """One project and the section there."""

    project: ProjectCompact
    section: SectionCompact


class TaskCompact(ResponseDict):
    """A task."""

    gid: str
    resource_type: str
    name: str
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str
    created_by: TaskCompactCreatedBy


class TaskCompactCreatedBy(ResponseDict):
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


class TaskCountResponse(ResponseDict):
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
    custom_fields: dict[str, Any]
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


class TaskResponse(ResponseDict):
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

    parent: Required[str | None]
    insert_after: str | None
    insert_before: str | None


class TaskSetParentRequestBody(TypedDict, total=False):
    data: TaskSetParentRequest


class TaskTemplateInstantiateTaskRequest(TypedDict, total=False):
    """What differs from the template in the new task."""

    name: str


class TaskTemplateInstantiateTaskRequestBody(TypedDict, total=False):
    data: TaskTemplateInstantiateTaskRequest


TaskTemplateOptFields: TypeAlias = Literal[
    "created_at", "created_by", "name", "project", "template"
]


class TaskTemplateRecipe(ResponseDict):
    """A task that a template will make."""

    name: str
    task_resource_subtype: (
        Literal["default_task", "milestone_task", "approval_task"] | str
    )
    description: str
    html_description: str
    memberships: list[ProjectCompact]
    relative_start_on: int | None
    relative_due_on: int | None
    due_time: str | None
    dependencies: list[TaskTemplateRecipeCompact]
    dependents: list[TaskTemplateRecipeCompact]
    followers: list[UserCompact]
    attachments: list[AttachmentCompact]
    subtasks: list[TaskTemplateRecipeCompact]
    custom_fields: list[CustomFieldCompact]


class TaskTemplateRecipeCompact(ResponseDict):
    """A task that a template will make, in short."""

    name: str
    task_resource_subtype: (
        Literal["default_task", "milestone_task", "approval_task"] | str
    )


class TaskTemplateResponse(ResponseDict):
    """A template that tasks can be made from."""

    gid: str
    resource_type: str
    name: str
    project: ProjectCompact | None
    template: TaskTemplateRecipe
    created_by: UserCompact
    created_at: str


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
    custom_fields: dict[str, Any]
    parent: str | None
    custom_type: str | None
    custom_type_status_option: str | None


class TaskUpdateRequestBody(TypedDict, total=False):
    data: TaskUpdateRequest


class TeamAddUserRequest(TypedDict, total=False):
    """Whom to add to the team."""

    user: str


class TeamAddUserRequestBody(TypedDict, total=False):
    data: TeamAddUserRequest


class TeamCompact(ResponseDict):
    """A team of an organization."""

    gid: str
    resource_type: str
    name: str


TeamListOptFields: TypeAlias = Literal[
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
    "description",
    "edit_team_name_or_description_access_level",
    "edit_team_visibility_or_trash_team_access_level",
    "endorsed",
    "guest_invite_management_access_level",
    "html_description",
    "join_request_management_access_level",
    "member_invite_management_access_level",
    "name",
    "offset",
    "organization",
    "organization.name",
    "path",
    "permalink_url",
    "team_content_management_access_level",
    "team_member_removal_access_level",
    "uri",
    "visibility",
]
TeamMembershipListOptFields: TypeAlias = Literal[
    "is_admin",
    "is_guest",
    "is_limited_access",
    "offset",
    "path",
    "team",
    "team.name",
    "uri",
    "user",
    "user.name",
]
TeamMembershipOptFields: TypeAlias = Literal[
    "is_admin",
    "is_guest",
    "is_limited_access",
    "team",
    "team.name",
    "user",
    "user.name",
]


class TeamMembershipResponse(ResponseDict):
    """A user's place in a team."""

    gid: str
    resource_type: str
    user: UserCompact
    team: TeamCompact
    is_guest: bool
    is_limited_access: bool
    is_admin: bool


TeamOptFields: TypeAlias = Literal[
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
    "description",
    "edit_team_name_or_description_access_level",
    "edit_team_visibility_or_trash_team_access_level",
    "endorsed",
    "guest_invite_management_access_level",
    "html_description",
    "join_request_management_access_level",
    "member_invite_management_access_level",
    "name",
    "organization",
    "organization.name",
    "permalink_url",
    "team_content_management_access_level",
    "team_member_removal_access_level",
    "visibility",
]


class TeamRemoveUserRequest(TypedDict, total=False):
    """Whom to remove from the team."""

    user: str


class TeamRemoveUserRequestBody(TypedDict, total=False):
    data: TeamRemoveUserRequest


class TeamRequest(TypedDict, total=False):
    """A team as it is created or changed."""

    name: str
    description: str
    html_description: str
    organization: str
    visibility: Literal["secret", "request_to_join", "public"] | str
    edit_team_name_or_description_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    edit_team_visibility_or_trash_team_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    member_invite_management_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    guest_invite_management_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    join_request_management_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    team_member_removal_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    team_content_management_access_level: (
        Literal["no_restriction", "only_team_admins"] | str
    )
    endorsed: bool


class TeamRequestBody(TypedDict, total=False):
    data: TeamRequest


class TeamResponse(ResponseDict):
    """A team."""

    gid: str
    resource_type: str
    name: str
    description: str
    html_description: str
    organization: WorkspaceCompact
    permalink_url: str
    visibility: Literal["secret", "request_to_join", "public"] | str
    edit_team_name_or_description_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    edit_team_visibility_or_trash_team_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    member_invite_management_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    guest_invite_management_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    join_request_management_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    team_member_removal_access_level: (
        Literal["all_team_members", "only_team_admins"] | str
    )
    team_content_management_access_level: (
        Literal["no_restriction", "only_team_admins"] | str
    )
    endorsed: bool
    custom_field_settings: list[CustomFieldSettingResponse]


class TemplateRole(ResponseDict):
    """A role in a template."""

    gid: str
    resource_type: str
    name: str


class TimePeriodCompact(ResponseDict):
    """A year, half-year or quarter that goals are set for."""

    gid: str
    resource_type: str
    end_on: str
    start_on: str
    period: Literal["FY", "H1", "H2", "Q1", "Q2", "Q3", "Q4"] | str
    display_name: str


TimePeriodListOptFields: TypeAlias = Literal[
    "display_name",
    "end_on",
    "offset",
    "parent",
    "parent.display_name",
    "parent.end_on",
    "parent.period",
    "parent.start_on",
    "path",
    "period",
    "start_on",
    "uri",
]
TimePeriodOptFields: TypeAlias = Literal[
    "display_name",
    "end_on",
    "parent",
    "parent.display_name",
    "parent.end_on",
    "parent.period",
    "parent.start_on",
    "period",
    "start_on",
]


class TimePeriodResponse(ResponseDict):
    """A time period."""

    gid: str
    resource_type: str
    end_on: str
    start_on: str
    period: Literal["FY", "H1", "H2", "Q1", "Q2", "Q3", "Q4"] | str
    display_name: str
    parent: TimePeriodCompact | None


class TimeTrackingCategoryCompact(ResponseDict):
    """A label for time tracking entries."""

    gid: str
    resource_type: str
    name: str
    color: (
        Literal[
            "none",
            "red",
            "orange",
            "yellow-orange",
            "yellow",
            "yellow-green",
            "green",
            "blue-green",
            "aqua",
            "blue",
            "indigo",
            "purple",
            "magenta",
            "hot-pink",
            "pink",
            "cool-gray",
        ]
        | str
    )


class TimeTrackingCategoryCreateRequest(TypedDict, total=False):
    """A new time tracking category."""

    name: Required[str]
    color: (
        Literal[
            "none",
            "red",
            "orange",
            "yellow-orange",
            "yellow",
            "yellow-green",
            "green",
            "blue-green",
            "aqua",
            "blue",
            "indigo",
            "purple",
            "magenta",
            "hot-pink",
            "pink",
            "cool-gray",
        ]
        | str
    )
    workspace: Required[str]


class TimeTrackingCategoryCreateRequestBody(TypedDict, total=False):
    data: TimeTrackingCategoryCreateRequest


TimeTrackingCategoryListOptFields: TypeAlias = Literal[
    "color", "is_archived", "name", "offset", "path", "uri"
]
TimeTrackingCategoryOptFields: TypeAlias = Literal["color", "is_archived", "name"]


class TimeTrackingCategoryResponse(ResponseDict):
    """A time tracking category."""

    gid: str
    resource_type: str
    name: str
    color: (
        Literal[
            "none",
            "red",
            "orange",
            "yellow-orange",
            "yellow",
            "yellow-green",
            "green",
            "blue-green",
            "aqua",
            "blue",
            "indigo",
            "purple",
            "magenta",
            "hot-pink",
            "pink",
            "cool-gray",
        ]
        | str
    )
    is_archived: bool


class TimeTrackingCategoryUpdateRequest(TypedDict, total=False):
    """What to change about a time tracking category."""

    name: str
    color: (
        Literal[
            "none",
            "red",
            "orange",
            "yellow-orange",
            "yellow",
            "yellow-green",
            "green",
            "blue-green",
            "aqua",
            "blue",
            "indigo",
            "purple",
            "magenta",
            "hot-pink",
            "pink",
            "cool-gray",
        ]
        | str
    )
    is_archived: bool


class TimeTrackingCategoryUpdateRequestBody(TypedDict, total=False):
    data: TimeTrackingCategoryUpdateRequest


class TimeTrackingEntryBase(ResponseDict):
    """A time tracking entry."""

    gid: str
    resource_type: str
    duration_minutes: int
    entered_on: str
    attributable_to: ProjectCompact
    created_by: UserCompact
    categories: list[TimeTrackingCategoryCompact]
    task: TaskCompact
    created_at: str
    approval_status: Literal["DRAFT", "SUBMITTED", "APPROVED", "REJECTED"] | str
    billable_status: Literal["billable", "nonBillable", "notApplicable"] | str
    description: str


class TimeTrackingEntryCompact(ResponseDict):
    """Time that someone has spent on a task."""

    gid: str
    resource_type: str
    duration_minutes: int
    entered_on: str
    attributable_to: ProjectCompact
    created_by: UserCompact
    categories: list[TimeTrackingCategoryCompact]


TimeTrackingEntryCompactOptFields: TypeAlias = Literal[
    "attributable_to",
    "attributable_to.name",
    "categories",
    "categories.color",
    "categories.name",
    "created_by",
    "created_by.name",
    "duration_minutes",
    "entered_on",
    "offset",
    "path",
    "uri",
]
TimeTrackingEntryOptFields: TypeAlias = Literal[
    "approval_status",
    "attributable_to",
    "attributable_to.name",
    "billable_status",
    "categories",
    "categories.color",
    "categories.name",
    "created_at",
    "created_by",
    "created_by.name",
    "description",
    "duration_minutes",
    "entered_on",
    "task",
    "task.created_by",
    "task.name",
    "task.resource_subtype",
]
TimesheetApprovalStatusListOptFields: TypeAlias = Literal[
    "approval_status",
    "created_at",
    "end_date",
    "offset",
    "path",
    "start_date",
    "uri",
    "user",
    "user.name",
    "workspace",
    "workspace.name",
]
TimesheetApprovalStatusOptFields: TypeAlias = Literal[
    "approval_status",
    "created_at",
    "end_date",
    "start_date",
    "user",
    "user.name",
    "workspace",
    "workspace.name",
]


class TimesheetApprovalStatusResponse(ResponseDict):
    """How far the timesheet of a user is for one week."""

    gid: str
    resource_type: str
    created_at: str
    user: UserCompact
    workspace: WorkspaceCompact
    start_date: str
    end_date: str
    approval_status: Literal["DRAFT", "SUBMITTED", "APPROVED", "REJECTED"] | str


TypeaheadOptFields: TypeAlias = Literal["name"]


class UpdateTimeTrackingEntryRequest(TypedDict, total=False):
    """What to change about a time tracking entry."""

    duration_minutes: int
    entered_on: str
    attributable_to: str
    billable_status: Literal["billable", "nonBillable", "notApplicable"] | str
    description: str
    categories: list[str]


class UpdateTimeTrackingEntryRequestBody(TypedDict, total=False):
    data: UpdateTimeTrackingEntryRequest


class UpdateTimesheetApprovalStatusRequest(TypedDict, total=False):
    """The next step for a timesheet."""

    approval_status: Required[
        Literal["submitted", "draft", "approved", "rejected"] | str
    ]
    message: str


class UpdateTimesheetApprovalStatusRequestBody(TypedDict, total=False):
    data: UpdateTimesheetApprovalStatusRequest


class UserBase(ResponseDict):
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


class UserBasePhoto(ResponseDict):
    """Addresses of the user's picture in several sizes; `null` without a picture."""

    image_21x21: str
    image_27x27: str
    image_36x36: str
    image_60x60: str
    image_128x128: str
    image_1024x1024: str


class UserCompact(ResponseDict):
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


class UserResponse(ResponseDict):
    """A user."""

    gid: str
    resource_type: str
    name: str
    email: str
    photo: UserBasePhoto | None
    workspaces: list[WorkspaceCompact]
    custom_fields: list[CustomFieldCompact]


UserTaskListOptFields: TypeAlias = Literal["name", "owner", "workspace"]


class UserTaskListResponse(ResponseDict):
    """The tasks assigned to one user in one workspace."""

    gid: str
    resource_type: str
    name: str
    owner: UserCompact
    workspace: WorkspaceCompact


class UserUpdateRequest(TypedDict, total=False):
    """What to change about a user."""

    name: str
    custom_fields: dict[str, Any]


class UserUpdateRequestBody(TypedDict, total=False):
    data: UserUpdateRequest


WebhookCreatedResponseData = ResponseDict(
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


class WebhookResponse(ResponseDict):
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


class WorkspaceCompact(ResponseDict):
    """A workspace or organization."""

    gid: str
    resource_type: str
    name: str


WorkspaceListOptFields: TypeAlias = Literal[
    "email_domains", "is_organization", "name", "offset", "path", "uri"
]
WorkspaceMembershipListOptFields: TypeAlias = Literal[
    "created_at",
    "is_active",
    "is_admin",
    "is_guest",
    "is_view_only",
    "offset",
    "path",
    "uri",
    "user",
    "user.name",
    "user_task_list",
    "user_task_list.name",
    "user_task_list.owner",
    "user_task_list.workspace",
    "vacation_dates",
    "vacation_dates.end_on",
    "vacation_dates.start_on",
    "workspace",
    "workspace.name",
]
WorkspaceMembershipOptFields: TypeAlias = Literal[
    "created_at",
    "is_active",
    "is_admin",
    "is_guest",
    "is_view_only",
    "user",
    "user.name",
    "user_task_list",
    "user_task_list.name",
    "user_task_list.owner",
    "user_task_list.workspace",
    "vacation_dates",
    "vacation_dates.end_on",
    "vacation_dates.start_on",
    "workspace",
    "workspace.name",
]


class WorkspaceMembershipResponse(ResponseDict):
    """A user's place in a workspace."""

    gid: str
    resource_type: str
    user: UserCompact
    workspace: WorkspaceCompact
    user_task_list: UserTaskListResponse
    is_active: bool
    is_admin: bool
    is_guest: bool
    is_view_only: bool
    vacation_dates: WorkspaceMembershipResponseVacationDates | None
    created_at: str


class WorkspaceMembershipResponseVacationDates(ResponseDict):
    """When the user is on vacation; `null` if no vacation is planned, or once it is over."""

    start_on: str
    end_on: str | None


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


class WorkspaceResponse(ResponseDict):
    """A workspace or organization."""

    gid: str
    resource_type: str
    name: str
    email_domains: list[str]
    is_organization: bool


MembershipResponse: TypeAlias = (
    GoalMembershipResponse
    | ProjectMembershipCompactResponse
    | PortfolioMembershipResponse
    | CustomFieldMembershipResponse
    | CustomTypeMembershipResponse
)
RateOrPlaceholderCompact: TypeAlias = RateCompact | PlaceholderRateCompact
