"""Call every operation of JobsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.JobsApi:
    return asana.JobsApi(sdk_client)


def test_get_job(api: asana.JobsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540077310",
                "resource_type": "job",
                "resource_subtype": "duplicate_project",
            }
        }
    )
    result = api.get_job("1206540077310", {"opt_fields": ["status", "new_task.name"]})
    server.assert_sent(
        "GET", "/jobs/1206540077310", query={"opt_fields": "status,new_task.name"}
    )
    assert result == response["data"]
