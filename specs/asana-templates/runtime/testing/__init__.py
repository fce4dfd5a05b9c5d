"""An Asana in memory, for tests.

    with FakeAsana() as fake:
        client = fake.client()
        client.tasks.create_task({"data": {"name": "Try", "workspace": fake.workspace}})

A request enters through `Configuration.local_server`, where the SDK's two clients hand
it over instead of opening a connection (`fake`), or over HTTP on loopback (`server`). Both
call `service`, which goes through these steps:

1. `faults`: what the test wants to go wrong, and the limit of requests;
2. `accounts`: the token, its user and its scopes;
3. `document`: the operation that method and path lead to. document.json is generated from
   the API's document: operations, JSON Schemas and examples;
4. `checks`: parameters and body against their schemas, which `request_schemas` makes
   strict;
5. the rule of the operation, which reads and changes the records of the `backend`;
6. `rendering`: the records as compact or full ones, or by `opt_fields`; `paging` cuts lists.

Most rules are data: `resources` says what kinds of records there are, what they hold and
whose they are, `operations` which lists and relations the operations are about, and
`generic` carries them out. What the fields of records are is read from the schemas
(`shapes`), and what follows from other records is computed (`derived`). Only where Asana
has rules of its own is there a function, in the modules `rules_*`. An operation that is
neither in a table nor has a rule responds with the document's example.

Every change of a record goes through `backend`, which notes it in `events`; `webhooks`
sends it on.
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
