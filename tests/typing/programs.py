"""Small programs as users write them. A line that ends in `# error` contains a mistake.

test_programs.py has both type checkers read this file: they must complain about those lines
and about no other. Nothing here is ever run.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime
from typing import Any

import asana
from asana import types
from asana.aio.iterators import AsyncEventIterator, AsyncItemIterator
from asana.pagination import EventIterator, ItemIterator
from asana.types.tasks_api import GetTasksOptions, SearchTasksForWorkspaceOptions

client = asana.Client("token")
aclient = asana.AsyncClient("token")
tasks = asana.TasksApi(asana.ApiClient(asana.Configuration()))


# Results


def p01_a_result_is_a_dict_with_known_keys() -> str | None:
    return client.tasks.get_task("1").get("name")


def p02_a_key_of_a_result_is_misspelt() -> None:
    client.tasks.get_task("1")["nmae"]  # error


def p03_a_key_of_a_result_is_read_or_looked_for() -> str:
    task = client.tasks.get_task("1")
    if "notes" in task:
        return task["notes"]
    return task["name"]


def p04_a_nested_key() -> str | None:
    assignee = client.tasks.get_task("1").get("assignee")
    return assignee.get("gid") if assignee else None


def p05_a_nested_key_that_may_be_null() -> None:
    task = client.tasks.get_task("1")
    if "assignee" in task:
        task["assignee"].get("gid")  # error


def p06_a_result_of_the_wrong_type() -> int | None:
    return client.tasks.get_task("1").get("name")  # error


def p07_a_result_is_annotated() -> types.TaskResponse:
    result: types.TaskResponse = client.tasks.get_task("1")
    return result


def p08_a_result_is_annotated_wrongly() -> None:
    result: types.WebhookResponse = client.tasks.get_task("1")  # error
    plain: dict[str, Any] = client.tasks.get_task("1")  # error
    read_only: Mapping[str, Any] = client.tasks.get_task("1")
    listed: list[Mapping[str, Any]] = list(client.tasks.get_tasks(project="1"))
    print(result, plain, read_only, listed)


def p09_an_enumeration_knows_its_values() -> bool:
    task = client.tasks.get_task("1")
    return task.get("resource_subtype") in ("milestone", "a value of a later date")


def p10_a_list_is_an_iterator() -> Iterator[types.TaskCompact]:
    listed: ItemIterator[types.TaskResponse] = client.tasks.get_tasks(project="1")
    yield from listed


def p11_a_list_is_no_dict() -> None:
    client.tasks.get_tasks(project="1")["data"]  # error


def p12_items_of_a_list() -> list[str]:
    for task in client.tasks.get_tasks(project="1", opt_fields=["name", "due_on"]):
        print(task["name"], task["due_on"], task["custom_fields"][0]["number_value"])
    return [task.get("name", "") for task in client.tasks.get_tasks(project="1")]


def p13_a_key_of_an_item_is_misspelt() -> None:
    for task in client.tasks.get_tasks(project="1"):
        print(task.get("name"), task["nmae"])  # error


def p14_pages_and_first() -> None:
    listed = client.tasks.get_tasks(project="1")
    first: list[types.TaskResponse] = listed.first(3)
    for page in listed.pages():
        print(len(page), listed.next_offset, first)


def p15_a_part_of_a_list_has_a_number() -> None:
    client.tasks.get_tasks(project="1").first("3")  # error


def p16_events() -> str | None:
    events: EventIterator[types.EventResponse] = client.events.get_events("1")
    for event in events.follow(interval=1.0):
        print(event.get("action"), event.get("resource", {}).get("gid"))
    return events.sync


def p17_an_event_has_no_such_key() -> None:
    next(client.events.get_events("1"))["acton"]  # error


# Bodies


def p18_a_body() -> None:
    client.tasks.create_task({"data": {"name": "x", "projects": ["1"]}})


def p19_a_key_of_an_annotated_body_is_misspelt() -> None:
    body: types.TaskCreateRequestBody = {"data": {"nmae": "x"}}  # error
    client.tasks.create_task(body)


def p20_an_annotated_body_without_data() -> None:
    body: types.TaskCreateRequestBody = {"name": "x"}  # error
    client.tasks.create_task(body)


def p21_a_value_of_an_annotated_body_has_the_wrong_type() -> None:
    body: types.TaskCreateRequestBody = {"data": {"completed": "yes"}}  # error
    client.tasks.create_task(body)


def p22_a_body_is_built_up() -> None:
    task: types.TaskCreateRequest = {"name": "x"}
    task["due_on"] = date.today().isoformat()
    client.tasks.create_task({"data": task})


def p23_a_key_is_set_to_the_wrong_type() -> None:
    task: types.TaskCreateRequest = {"name": "x"}
    task["completed"] = 1.5  # error


def p24_a_required_key_is_missing() -> None:
    body: types.WebhookRequestBody = {"data": {"resource": "1"}}  # error
    client.webhooks.create_webhook(body)


def p25_a_webhook_with_filters() -> None:
    filters: list[types.WebhookFilter] = [{"resource_type": "task"}]
    client.webhooks.create_webhook(
        {"data": {"resource": "1", "target": "https://x", "filters": filters}}
    )


def p26_a_secret_that_comes_with_the_response() -> str | None:
    body: types.WebhookRequestBody = {"data": {"resource": "1", "target": "https://x"}}
    return client.webhooks.create_webhook(body).get("X-Hook-Secret")


def p27_what_the_server_sets_cannot_be_sent() -> None:
    body: types.TaskUpdateRequestBody = {"data": {"gid": "1"}}  # error
    client.tasks.update_task(body, "1")


def p28_null_where_the_document_allows_it() -> None:
    client.tasks.update_task({"data": {"due_on": None}}, "1")


def p29_null_where_it_does_not() -> None:
    body: types.TaskUpdateRequestBody = {"data": {"name": None}}  # error
    client.tasks.update_task(body, "1")


def p30_a_value_of_a_later_date() -> None:
    client.tasks.create_task({"data": {"resource_subtype": "brand_new"}})


# Parameters


def p31_keywords() -> None:
    client.tasks.get_tasks(project="1", limit=50, completed_since="now")


def p32_a_keyword_is_misspelt() -> None:
    client.tasks.get_tasks(projct="1")  # error


def p33_a_keyword_of_the_wrong_type() -> None:
    client.tasks.get_tasks(limit="50")  # error


def p34_a_date_as_a_parameter() -> None:
    client.tasks.get_tasks(project="1", modified_since=datetime.now())


def p35_options_by_wire_name() -> None:
    client.tasks.get_tasks({"project": "1", "limit": 10})


def p36_an_annotated_option_is_misspelt() -> None:
    opts: GetTasksOptions = {"projct": "1"}  # error
    client.tasks.get_tasks(opts)


def p37_options_of_their_own() -> None:
    opts: GetTasksOptions = {"project": "1"}
    opts["opt_fields"] = ["name"]
    client.tasks.get_tasks(opts)


def p38_a_dot_becomes_an_underscore() -> None:
    client.tasks.search_tasks_for_workspace("1", due_on_before=date(2030, 1, 1))


def p39_the_wire_name_has_the_dot() -> None:
    opts: SearchTasksForWorkspaceOptions = {"due_on.before": "2030-01-01"}
    client.tasks.search_tasks_for_workspace("1", opts)


def p40_a_parameter_that_the_document_cannot_list() -> None:
    opts = {"custom_fields.1.value": "x", "text": "y"}
    client.tasks.search_tasks_for_workspace("1", opts)


def p41_a_required_parameter_is_missing() -> None:
    client.tasks.get_task()  # error


def p42_a_required_parameter_of_the_wrong_type() -> None:
    client.tasks.get_task(["1"])  # error


def p43_a_parameter_that_is_left_out_after_all(project: str | None) -> None:
    client.tasks.get_tasks(project=project)


def p44_opt_fields_as_a_list() -> None:
    client.tasks.get_task("1", opt_fields=["name", "assignee.name"])


def p45_opt_fields_as_text() -> None:
    client.tasks.get_task("1", opt_fields="name,assignee.name,a.path.of.a.later.date")


def p46_a_path_of_opt_fields_is_misspelt() -> None:
    client.tasks.get_task("1", opt_fields=["nmae"])  # error


def p47_a_path_in_annotated_options_is_misspelt() -> None:
    opts: GetTasksOptions = {"opt_fields": ["name", "asignee"]}  # error
    client.tasks.get_tasks(opts)


def p48_keywords_of_the_call() -> None:
    client.tasks.get_task("1", header_params={"X-A": "b"}, _request_timeout=(1, 5.0))


def p49_a_limit_of_items_is_for_lists() -> None:
    client.tasks.get_tasks(project="1", item_limit=5)
    client.tasks.get_task("1", item_limit=5)  # error


# Flags of 5.x that change the result


def p50_the_whole_body_is_not_what_the_type_says() -> None:
    client.tasks.get_task("1", full_payload=True)  # error


def p51_nor_is_what_a_thread_will_return() -> None:
    tasks.get_task("1", {}, async_req=True)  # error


def p52_the_twin_returns_a_tuple() -> int:
    _, status, headers = tasks.get_task_with_http_info("1", opt_fields=["name"])
    print(headers["Content-Type"])
    return status


def p53_the_twin_has_the_same_parameters() -> None:
    tasks.get_task_with_http_info("1", opt_feilds=["name"])  # error


# The client


def p54_there_is_no_such_class() -> None:
    client.task.get_task("1")  # error


def p55_errors() -> str | None:
    try:
        client.tasks.get_task("1")
    except asana.RateLimitError as error:
        return error.retry_after
    except asana.ApiException as error:
        return error.help
    return None


def p56_uploads(content: bytes) -> None:
    upload = client.attachments.create_attachment_for_object
    upload(parent="1", file=("a.txt", content, "text/plain"))
    upload(parent="1", file=5)  # error


# asyncio


async def p57_a_result_is_awaited() -> str | None:
    return (await aclient.tasks.get_task("1", opt_fields=["name"])).get("name")


async def p58_a_result_is_not_awaited() -> None:
    aclient.tasks.get_task("1").get("name")  # error


async def p59_a_list_is_iterated() -> AsyncIterator[types.TaskResponse]:
    listed: AsyncItemIterator[types.TaskResponse] = aclient.tasks.get_tasks(project="1")
    async for task in listed:
        yield task
    events: AsyncEventIterator[types.EventResponse] = aclient.events.get_events("1")
    async for event in events.follow():
        print(event.get("action"))
    for _ in aclient.tasks.get_tasks(project="1"):  # error
        pass


async def p60_a_posted_list_is_awaited_and_then_iterated() -> tuple[Any, int]:
    actions: list[types.BatchRequestAction] = [{"method": "get", "relative_path": "/x"}]
    body: types.BatchRequestBody = {"data": {"actions": actions}}
    async for result in await aclient.batch_api.create_batch_request(body):
        print(result.get("status_code"))
    twin = await aclient.tasks.get_task_with_http_info("1")
    await aclient.tasks.get_task("1", opt_fields=["nmae"])  # error
    return twin[0], twin[1]


# Programs written for 5.x, whose dicts are plain


def p61_a_body_and_options_are_plain_variables() -> None:
    body = {"data": {"name": "x", "projects": ["1"], "completed": False}}
    opts = {"opt_fields": "name,due_on", "opt_pretty": True}
    tasks.create_task(body, opts)
    tasks.update_task({"data": {}}, "1", {})


def p62_they_are_built_up(name: str | None) -> None:
    data: dict[str, object] = {"name": name}
    body = {"data": data}
    opts = {}
    opts["limit"] = 50
    tasks.create_task(body)
    for task in tasks.get_tasks(opts):
        print(task["name"])


def p63_they_are_passed_on(body: dict[str, Any], opts: dict[str, str]) -> None:
    asana.WebhooksApi(client.api_client).create_webhook(body, opts)
    asana.BatchAPIApi(client.api_client).create_batch_request(body, opts)


def p64_a_body_is_no_list() -> None:
    tasks.create_task([{"name": "x"}])  # error


async def p65_the_same_for_asyncio() -> None:
    body = {"data": {"name": "x"}}
    opts = {"opt_fields": "name"}
    await aclient.tasks.create_task(body, opts)
