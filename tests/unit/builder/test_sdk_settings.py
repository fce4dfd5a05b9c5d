"""Missing settings of a package are derived from the document."""

from pathlib import Path

import pytest

from generator.builder.api import build_api
from generator.builder.sdk_settings import complete_settings
from generator.job import Job
from generator.settings import Settings
from tests.unit.conftest import Read


def complete(
    read: Read,
    information: str,
    settings: Settings | None = None,
    project: Settings | None = None,
) -> Settings:
    document = read(f"openapi: 3.0.3\ninfo: {information}\npaths: {{}}\n")
    job = Job(
        spec=Path("x.yaml"),
        settings=settings or Settings(),
        project_settings=project or Settings(),
    )
    return complete_settings(job, build_api(document))


@pytest.mark.parametrize(
    ("title", "package", "distribution"),
    [
        ("Shop", "shop", "shop"),
        ("Corner Shop API", "corner_shop_api", "corner-shop-api"),
        ("petstore - OpenAPI 3.0", "petstore_open_api_3_0", "petstore-open-api-3-0"),
        ("Calendar", "calendar_client", "calendar-client"),
        ("test", "test_client", "test-client"),
        ("API", "api_client", "api-client"),
        ("import", "import_", "import"),
        ("3d prints", "n3d_prints", "n3d-prints"),
        ("Caf\u00e9", "cafe", "cafe"),
        ("!", "unnamed", "unnamed"),
    ],
)
def test_the_title_names_the_package(
    title: str, package: str, distribution: str, read: Read
) -> None:
    found = complete(read, f"{{title: {title!r}, version: '2.1'}}")
    assert found == Settings(package=package, distribution=distribution, version="2.1")


def test_a_version_that_is_none_of_a_package_is_the_first_one(read: Read) -> None:
    assert complete(read, "{title: T, version: later}").version == "0.1.0"
    settings = Settings(version="3.0")
    assert complete(read, "{title: T, version: later}", settings).version == "3.0"


def test_one_name_is_made_from_the_other(read: Read) -> None:
    information = "{title: Shop, version: '1'}"
    found = complete(read, information, Settings(package="my_shop"))
    assert (found.package, found.distribution) == ("my_shop", "my-shop")
    found = complete(read, information, Settings(distribution="My.Shop"))
    assert (found.package, found.distribution) == ("my_shop", "My.Shop")


def test_settings_of_the_project_are_for_its_own_api(read: Read) -> None:
    project = Settings(title="Shop", package="theirs", version="9", templates="t")
    given = Settings(version="8")
    found = complete(read, "{title: Shop, version: '1'}", given, project)
    assert (found.package, found.version, found.templates) == ("theirs", "8", "t")
    found = complete(read, "{title: Other, version: '1'}", given, project)
    assert (found.package, found.version, found.templates) == ("other", "8", "")
    found = complete(
        read, "{title: Other, version: '1'}", None, Settings(package="any")
    )
    assert found.package == "any"
