"""`sdkgen check` names the operations whose generated files differ, and no others."""

from pathlib import Path

import pytest

from generator.diff.drift import describe_drift
from generator.output.generated_file import GeneratedFile

FILES = {
    "asana/api/things_api.py": '''"""Things."""

from ..operation import Operation

__all__ = ["ThingsApi"]

_GET_THING = Operation(
    name="get_thing",
)

_UPDATE_THING = Operation(
    name="update_thing",
)


class ThingsApi(Api):
    """What there is."""

    def get_thing(self, gid: str) -> Any:
        """Get a thing."""

    def update_thing(self, gid: str) -> Any:
        """Change a thing."""
''',
    "asana/aio/things_api.py": '''class AsyncThingsApi(AsyncApi):
    """What there is."""

    async def get_thing(self, gid: str) -> Any: ...

    async def update_thing(self, gid: str) -> Any: ...
''',
    "asana/types/things_api.py": """class GetThingOptions(TypedDict, total=False):
    limit: int


class GetThingKeywords(GetThingOptions): ...


class UpdateThingKeywords(CallKeywords): ...
""",
    "docs/ThingsApi.md": """# asana.ThingsApi

[**get_thing**](ThingsApi.md#get_thing) | Get a thing
[**update_thing**](ThingsApi.md#update_thing) | Change a thing

# **get_thing**

Get a thing

# **update_thing**

Change a thing
""",
    "test/test_things_api.py": """def test_get_thing(api):
    assert api.get_thing()


def test_update_thing(api):
    assert api.update_thing()
""",
    "README.md": "Things and get_thing\n",
}


@pytest.mark.parametrize(
    ("path", "old", "new", "named"),
    [
        ("README.md", "Things", "THINGS", ""),
        ("asana/api/things_api.py", "What there is", "All", ""),
        ("asana/api/things_api.py", "import Operation", "import Operation as O", ""),
        ("asana/api/things_api.py", 'name="get_thing",', "", "ThingsApi.get_thing"),
        ("asana/api/things_api.py", "Change a", "Alter a", "ThingsApi.update_thing"),
        ("asana/aio/things_api.py", "gid: str", "id: str", "ThingsApi.get_thing"),
        ("asana/types/things_api.py", "limit", "most", "ThingsApi.get_thing"),
        ("asana/types/things_api.py", "CallKey", "ListKey", "ThingsApi.update_thing"),
        ("docs/ThingsApi.md", "| Change", "| Alter", "ThingsApi.update_thing"),
        ("docs/ThingsApi.md", "\nGet a", "\nTake a", "ThingsApi.get_thing"),
        ("test/test_things_api.py", "api.up", "not api.up", "ThingsApi.update_thing"),
        (
            "asana/api/things_api.py",
            "get_thing",
            "read_thing",
            "ThingsApi.get_thing, ThingsApi.read_thing",
        ),
    ],
)
def test_only_what_differs_is_named(
    path: str, old: str, new: str, named: str, tmp_path: Path
) -> None:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        changed = text.replace(old, new) if "read" in new else text.replace(old, new, 1)
        (tmp_path / name).write_text(changed if name == path else text, "utf-8")
    files = [GeneratedFile(path=name, text=text) for name, text in FILES.items()]
    assert describe_drift(tmp_path, files) == named


def test_all_operations_of_missing_files_are_named(tmp_path: Path) -> None:
    files = [GeneratedFile(path=name, text=text) for name, text in FILES.items()]
    assert (
        describe_drift(tmp_path, files) == "ThingsApi.get_thing, ThingsApi.update_thing"
    )


def test_many_operations_are_counted(tmp_path: Path) -> None:
    methods = "".join(f"    def get_{n:02}(self): ...\n" for n in range(13))
    text = f"class ThingsApi(Api):\n{methods}"
    file = GeneratedFile(path="asana/api/things_api.py", text=text)
    words = describe_drift(tmp_path, [file])
    assert words.startswith("ThingsApi.get_00, ThingsApi.get_01, ")
    assert words.endswith("ThingsApi.get_09, 3 more")
