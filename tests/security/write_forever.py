"""Write one SDK and then another to a folder, repeatedly, until killed.

Called with the folder and the sizes of the two; the first line of output says that it began.
"""

import itertools
import sys
from pathlib import Path

from generator.output.generated_file import GeneratedFile
from generator.output.writer import write_files

COUNT = 20  # files of each sort


def make_files(kind: str, count: int = COUNT) -> list[GeneratedFile]:
    """Make an SDK: some files stay the same, some are of one kind only, most change."""
    text = kind * 900
    files: list[GeneratedFile] = []
    for number in range(count):
        files += [
            GeneratedFile(path=f"sdk/same_{number}.py", text="same\n"),
            GeneratedFile(path=f"sdk/{kind}_{number}.py", text=text),
            GeneratedFile(path=f"docs/{number}.md", text=text),
            GeneratedFile(path=f"docs/more/{number}.md", text=text),
        ]
    return files


def main() -> None:
    """Write until killed, or once each where there is a limit on the runs."""
    folder, kinds, runs = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    print("began", flush=True)
    for kind in itertools.islice(itertools.cycle(kinds), runs or None):
        write_files(folder, make_files(kind))


if __name__ == "__main__":
    main()
