"""A path may have fields of its own beside a reference."""

from pathlib import Path

import pytest

from generator.builder.api import build_api
from generator.checks.check import check
from generator.job import Job
from generator.source.loading import load_document

ROOMS = """\
openapi: {version}
info: {{title: Rooms, version: '1'}}
servers: [{{url: https://rooms.example}}]
paths:
  /rooms/{{id}}:
    $ref: '{target}'
    delete: {{operationId: leaveRoom, responses: {{'204': {{description: Left}}}}}}
"""
ROOM = """\
room:
  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  get: {operationId: getRoom, responses: {'204': {description: Found}}}
  delete: {operationId: deleteRoom, responses: {'204': {description: Gone}}}
"""


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("target", ["#/x-room", "parts.yaml#/room"])
def test_both_are_merged(version: str, target: str, tmp_path: Path) -> None:
    text = ROOMS.format(version=version, target=target)
    (tmp_path / "rooms.yaml").write_text(f"{text}x-{ROOM}")
    (tmp_path / "parts.yaml").write_text(ROOM)
    document = load_document(Job(spec=tmp_path / "rooms.yaml"))
    assert check(document) == []
    (tag,) = build_api(document).tags
    assert {item.wire_name for item in tag.operations} == {"getRoom", "leaveRoom"}
    assert [a.name for item in tag.operations for a in item.arguments] == ["id", "id"]


@pytest.mark.parametrize(
    ("target", "place"),
    [("#/x-room", "rooms.yaml:10"), ("parts.yaml#/room", "parts.yaml:3")],
)
def test_a_fault_is_found_where_it_is(target: str, place: str, tmp_path: Path) -> None:
    room = ROOM.replace("responses: {'204': {description: Found}}", "responses: 5")
    text = ROOMS.format(version="3.1.0", target=target)
    (tmp_path / "rooms.yaml").write_text(f"{text}x-{room}")
    (tmp_path / "parts.yaml").write_text(room)
    (fault,) = check(load_document(Job(spec=tmp_path / "rooms.yaml")))
    assert f"{Path(fault.location.path).name}:{fault.location.line}" == place


def test_a_broken_reference_is_told_once(tmp_path: Path) -> None:
    text = ROOMS.format(version="3.0.3", target="#/x-none")
    (tmp_path / "rooms.yaml").write_text(text)
    faults = check(load_document(Job(spec=tmp_path / "rooms.yaml")))
    assert [fault.code for fault in faults] == ["ref-dangling"]
