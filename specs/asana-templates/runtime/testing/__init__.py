"""An Asana in memory, for tests.

    with FakeAsana() as fake:
        client = fake.client()
        client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})

Both clients of the SDK pass requests to `Configuration.local_server` instead of opening
a connection (`fake`). Requests can also arrive over HTTP on loopback (`server`). In both
cases `service` handles them in these steps:

1. `faults`: faults that the test planned, and the rate limit;
2. `accounts`: the access token, its user and its scopes;
3. `document`: the operation for the method and path. document.json is generated from the
   API's document: operations, JSON Schemas and examples;
4. `checks`: parameters and body are validated against their schemas, which
   `request_schemas` makes strict, and against the `limits` that only descriptions give;
5. the rule of the operation reads and changes the records of the `backend`;
6. `replies`: builds the response. `rendering` writes records in compact or full form, or by
   `opt_fields`; `paging` splits lists into pages.

Most rules are data: `resources` describes the kinds of records, their fields and owners,
`named` the kinds that fields refer to, `operations` the lists and relations that operations
use, and `generic` carries these operations out. The fields of records are read from the
schemas (`shapes`); fields that depend on other records are computed (`derived`). Functions
exist only for rules that are specific to Asana, in the modules `rules_*`. An operation that
is neither in a table nor has a rule responds with the document's example.

Every change of a record goes through `backend`, which records it in `events`; `webhooks`
delivers it.
"""

from .._lazy import load_lazily as _load_lazily

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .calls import Call
    from .clock import Clock
    from .fake import FakeAsana
del TYPE_CHECKING

__all__ = ["Call", "Clock", "FakeAsana"]

__getattr__, __dir__ = _load_lazily(
    __name__, {"Call": ".calls", "Clock": ".clock", "FakeAsana": ".fake"}
)
