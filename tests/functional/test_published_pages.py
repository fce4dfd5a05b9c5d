"""Our pages contain the facts of the pages of the published SDK, item by item."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.documents import find_published_pages, generate_official

RELEASES = {"5.0.3": "2023-12-15", "5.2.2": "2025-09-24"}
ROW = re.compile(r" \*\*(.*?)\*\* \| \*\*(.*?)\*\*\| (.*) \| (.*)")
LINK = re.compile(r"\[\*\*(.*?)\*\*\]\((.*?)\) \| \*\*(.*?)\*\* (\S+) \| ")


def read_page(text: str) -> dict[str, Any]:
    """Read the facts of a page, in the form of the published ones."""
    lines = text.split("\n")
    base = re.search(r"^All URIs are relative to \*(.*)\*$", text, re.MULTILINE)
    sections = re.split(r"^(?=# \*\*\w+\*\*$)", text, flags=re.MULTILINE)[1:]
    links = [match.groups() for line in lines if (match := LINK.match(line))]
    return {
        "title": lines[0],
        "base": base and base[1],
        "operations": [
            read_operation(section, link)
            for section, link in zip(sections, links, strict=True)
        ],
    }


def read_operation(section: str, link: tuple[str, ...]) -> dict[str, Any]:
    name = section.split("\n", 1)[0].strip("# *")
    more = re.search(r"^\(\[more information\]\((.*)\)\)$", section, re.MULTILINE)
    example = section.split("### Example\n```python\n", 1)[1].split("\n```", 1)[0]
    rows = [ROW.fullmatch(line) for line in section.split("\n")]
    returned = section.split("### Return type\n\n", 1)[1].split("\n", 1)[0]
    return {
        "name": name,
        "link": link[1],
        "http_method": link[2],
        "path": link[3],
        "more_information": more and more[1],
        "example": list(read_example(example)),
        "parameters": [
            {"name": row[1], "type": row[2], "notes": row[4].strip()}
            for row in rows
            if row
        ],
        "return_type": returned,
        "headers": [
            list(pair)
            for pair in re.findall(r"^ - \*\*(.*?)\*\*: (.*)$", section, re.M)
        ],
    }


def read_example(example: str) -> Iterator[str]:
    """Reduce an example to its code: no empty lines, no words of comments, no body."""
    for line in without_body(example).split("\n"):
        if not line.strip() or (
            line.lstrip().startswith("#") and "instance" not in line
        ):
            continue
        yield re.sub(r" # (.*?) \|.*$", r" # \1 |", line)


def without_body(text: str) -> str:
    """Take out the value of the body, which is ours and may go over several lines."""
    return re.sub(
        r"^(\s*)('body': |body = )[{\[].*?(,?) # dict \|",
        r"\1\2BODY\3 # dict |",
        text,
        flags=re.MULTILINE | re.DOTALL,
    )


def list_items(page: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    yield "title", page["title"]
    yield "base", page["base"]
    yield "order", [operation["name"] for operation in page["operations"]]
    for operation in page["operations"]:
        name = operation["name"]
        for key in ("link", "http_method", "path", "more_information", "return_type"):
            yield f"{name} {key}", operation[key]
        for number, line in enumerate(operation["example"]):
            yield f"{name} example line {number + 1}", without_body(line)
        yield f"{name} example length", len(operation["example"])
        for number, parameter in enumerate(operation["parameters"]):
            yield f"{name} parameter {number + 1}", parameter
        yield f"{name} parameters", len(operation["parameters"])
        yield f"{name} headers", operation["headers"]


# What the published pages say and ours do not, and why.
ENUMERATED = "the published value is not in the enumeration; ours is"
EXAMPLE = "the document's example is `likes`; the published page shows the default"
NO_BODY = "the document has a 204, which brings nothing; ours says None"
KNOWN = {
    "5.0.3": {
        "AuditLogAPIApi get_audit_log_events example line 14": ENUMERATED,
        "TasksApi search_tasks_for_workspace example line 61": EXAMPLE,
        "TeamsApi remove_user_for_team return_type": NO_BODY,
        "WorkspacesApi remove_user_for_workspace return_type": NO_BODY,
    },
    "5.2.2": {
        "AuditLogAPIApi get_audit_log_events example line 14": ENUMERATED,
        "TasksApi search_tasks_for_workspace example line 62": EXAMPLE,
    },
}


def read_official(date: str) -> dict[str, str]:
    return {path: file.text for path, file in generate_official(date).items()}


@pytest.mark.parametrize("version", RELEASES)
def test_every_published_fact_is_on_our_pages(version: str) -> None:
    published = json.loads(find_published_pages(version).read_text("utf-8"))
    files = read_official(RELEASES[version])
    total, missing = 0, {}
    for class_name, page in published.items():
        ours = dict(list_items(read_page(files.get(f"docs/{class_name}.md", ""))))
        for item, value in list_items(page):
            total += 1
            if ours.get(item) != value:
                missing[f"{class_name} {item}"] = (value, ours.get(item))
    share = (total - len(missing)) / total
    print(f"\n{version}: {total - len(missing)} of {total} facts ({share:.2%})")
    for item, (theirs, our) in missing.items():
        print(f"  {item}\n    published: {theirs!r}\n    ours:      {our!r}")
    assert missing.keys() == KNOWN[version].keys()


@pytest.mark.parametrize("date", RELEASES.values())
def test_the_samples_are_the_examples_of_the_pages(date: str) -> None:
    files = read_official(date)
    pages = [path for path in files if re.fullmatch(r"docs/\w+\.md", path)]
    assert len(pages) > 30
    for path in pages:
        (class_name,) = re.findall(r"docs/(\w+)\.md", path)
        samples = yaml.safe_load(files[f"docs/{class_name}.yaml"])
        examples = dict(
            re.findall(
                r"^# \*\*(\w+)\*\*$.*?^### Example\n```python\n(.*?)\n```$",
                files[path],
                re.MULTILINE | re.DOTALL,
            )
        )
        assert samples == {class_name: examples}
        assert list(samples[class_name]) == list(examples)
        assert all("\n\ntry:\n" in text for text in examples.values())
