"""The optional parameters of the methods of `GoalRelationshipsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class AddSupportingRelationshipOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalRelationshipOptFields] | str | None


class AddSupportingRelationshipKeywords(
    AddSupportingRelationshipOptions, _types.CallKeywords
): ...


class GetGoalRelationshipOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalRelationshipOptFields] | str | None


class GetGoalRelationshipKeywords(GetGoalRelationshipOptions, _types.CallKeywords): ...


class GetGoalRelationshipsOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    resource_subtype: str | None
    opt_fields: Sequence[_types.GoalRelationshipListOptFields] | str | None


class GetGoalRelationshipsKeywords(
    GetGoalRelationshipsOptions, _types.ListKeywords
): ...


class UpdateGoalRelationshipOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalRelationshipOptFields] | str | None


class UpdateGoalRelationshipKeywords(
    UpdateGoalRelationshipOptions, _types.CallKeywords
): ...
