"""What may be left out of calls of `SectionsApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class AddTaskForSectionOptions(TypedDict, total=False):
    """What may be left out of `add_task_for_section`, by wire name."""

    body: _types.SectionTaskInsertRequestBody | None


class AddTaskForSectionKeywords(AddTaskForSectionOptions, _types.CallKeywords):
    """The keywords of `add_task_for_section`."""


class CreateSectionForProjectOptions(TypedDict, total=False):
    """What may be left out of `create_section_for_project`, by wire name."""

    body: _types.SectionRequestBody | None
    opt_fields: Sequence[_types.SectionResponseOptFields] | str | None


class CreateSectionForProjectKeywords(
    CreateSectionForProjectOptions, _types.CallKeywords
):
    """The keywords of `create_section_for_project`."""


class GetSectionOptions(TypedDict, total=False):
    """What may be left out of `get_section`, by wire name."""

    opt_fields: Sequence[_types.SectionResponseOptFields] | str | None


class GetSectionKeywords(GetSectionOptions, _types.CallKeywords):
    """The keywords of `get_section`."""


class GetSectionsForProjectOptions(TypedDict, total=False):
    """What may be left out of `get_sections_for_project`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.SectionResponseOptFields] | str | None


class GetSectionsForProjectKeywords(GetSectionsForProjectOptions, _types.ListKeywords):
    """The keywords of `get_sections_for_project`."""


class InsertSectionForProjectOptions(TypedDict, total=False):
    """What may be left out of `insert_section_for_project`, by wire name."""

    body: _types.ProjectSectionInsertRequestBody | None


class InsertSectionForProjectKeywords(
    InsertSectionForProjectOptions, _types.CallKeywords
):
    """The keywords of `insert_section_for_project`."""


class UpdateSectionOptions(TypedDict, total=False):
    """What may be left out of `update_section`, by wire name."""

    body: _types.SectionRequestBody | None
    opt_fields: Sequence[_types.SectionResponseOptFields] | str | None


class UpdateSectionKeywords(UpdateSectionOptions, _types.CallKeywords):
    """The keywords of `update_section`."""
