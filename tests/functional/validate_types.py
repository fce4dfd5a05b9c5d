"""Validate values against the types of an SDK, and print the invalid ones as JSON.

Run as a separate program, because each SDK is named `asana`:

    python validate_types.py FOLDER_OF_THE_SDK < values.json
"""

import json
import sys
import typing
from typing import Any

import typing_extensions
from pydantic import ConfigDict, TypeAdapter, ValidationError


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    # pydantic reads no other TypedDict where Python is older than 3.12
    typing.TypedDict = typing_extensions.TypedDict  # type: ignore[assignment]
    from asana import types

    for found in vars(types).values():
        if hasattr(found, "__required_keys__"):  # no key may be without a type
            found.__pydantic_config__ = ConfigDict(extra="forbid", strict=True)
    faults: list[str] = []
    known: dict[str, TypeAdapter[Any]] = {}
    for name, text, value in json.load(sys.stdin):
        if text not in known:
            # a key of that type, for types refer to others by name
            exec(f"class Holder(TypedDict):\n    value: {text!r}", vars(types))
            known[text] = TypeAdapter(vars(types)["Holder"])
        try:
            known[text].validate_python({"value": value})
        except ValidationError as error:
            faults.append(f"{name}: {error}")
    json.dump(faults, sys.stdout)


main()
