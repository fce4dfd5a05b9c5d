"""Check the content of a built wheel, and that it installs and imports in an empty virtual environment.

python -m tests.generated.check_wheel FOLDER_WITH_THE_WHEEL
"""

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path


def check_contents(wheel: Path) -> str:
    """Return the name of the only package in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/", 1)[0] for name in archive.namelist()}
    packages = {top for top in tops if not top.endswith(".dist-info")}
    if len(packages) != 1:
        raise SystemExit(f"{wheel.name} installs {sorted(packages)}, not one package")
    return packages.pop()


def check_import(wheel: Path, package: str) -> str:
    """Install a wheel into an empty venv and return the version that it says it has."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        install = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        subprocess.run([*install, str(wheel)], check=True)
        code = f"import {package}; print({package}.__version__); {package}.Client('x')"
        done = subprocess.run(
            [python, "-c", code], check=True, capture_output=True, text=True, cwd=folder
        )
        return done.stdout.strip()


def main() -> None:
    (wheel,) = Path(sys.argv[1]).glob("*.whl")
    package = check_contents(wheel)
    version = check_import(wheel, package)
    size = wheel.stat().st_size
    print(
        f"{wheel.name}: {size:,} bytes, only {package} {version}, installs and imports"
    )


main()
