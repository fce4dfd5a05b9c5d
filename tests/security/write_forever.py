"""Write one SDK and then another into a folder, again and again, until killed.

Called with the folder and the sizes of the two; the first line of output says that it began.
"""

import itertools
import sys
from pathlib import Path

from generator.output.generated_file import GeneratedFile
from generator.output.writer import write_files


def make_files(kind: str) -> list[GeneratedFile]:
    """Make an SDK of which every file says which one it is."""
    common = [GeneratedFile(path=f"sdk/same_{i}.py", text="same\n") for i in range(20)]
    own = [GeneratedFile(path=f"sdk/{kind}_{i}.py", text=kind * 900) for i in range(20)]
    changed = [GeneratedFile(path=f"docs/{i}.md", text=kind * 900) for i in range(40)]
    return [*common, *own, *changed]


def main() -> None:
    """Write until killed, or once each where there is a limit on the runs."""
    folder, kinds, runs = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    print("began", flush=True)
    for kind in itertools.islice(itertools.cycle(kinds), runs or None):
        write_files(folder, make_files(kind))


if __name__ == "__main__":
    main()
