"""Calls of every operation of JobsApi over loopback."""

import asana

from .loopback import Server


def test_get_job(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.JobsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": {
                "gid": "1206540077310",
                "resource_type": "job",
                "resource_subtype": "duplicate_project",
                "status": "in_progress",
                "new_portfolio": {
                    "gid": "1206540035900",
                    "resource_type": "portfolio",
                    "name": "Print",
                },
            }
        },
    )
    result = api.get_job("1206540077310", {"opt_fields": ["status", "new_task.name"]})
    server.assert_sent(
        "GET",
        "/jobs/1206540077310",
        query={"opt_fields": "status,new_task.name"},
        headers={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]
