"""Write the source of the documentation site: `make docs`."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from generator.builder.sdk_settings import complete_settings
from generator.cli.options import FILE, document_options
from generator.job import Job
from generator.output.generated_file import GeneratedFile
from generator.pipeline import load_api
from generator.render.renderer import render_site
from generator.settings import read_settings
from generator.views.site import build_site_view

_CONFIGURATION = "zensical.toml"  # must be outside the folder of the pages


def write_site(out: Path, files: Sequence[GeneratedFile]) -> int:
    """Write the configuration and the pages; unchanged files are not touched.

    So a server that watches the folder sees only files that changed.

    Returns:
        The number of files that were written.
    """
    pages = out / "pages"
    texts = {pages / file.path: file.text for file in files}
    texts[out / _CONFIGURATION] = texts.pop(pages / _CONFIGURATION)
    for path in [path for path in pages.rglob("*") if path.is_file()]:
        if path not in texts:
            path.unlink()
    written = 0
    for path, text in texts.items():
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            written += 1
    return written


@click.command()
@document_options()
@click.option("--settings", type=FILE, required=True, help="The settings of the SDK.")
@click.option("--templates", type=FILE, required=True, help="The folder of the site.")
@click.option("--out", type=FILE, required=True, help="The output folder.")
def main(job: Job, form: str, settings: Path, templates: Path, out: Path) -> None:
    """Write the Markdown of a documentation site into a folder."""
    job = replace(job, settings=read_settings(settings))
    api = load_api(job)
    view = build_site_view(api, complete_settings(job, api))
    files = render_site(view, templates)
    click.echo(f"{out}: {len(files)} files, {write_site(out, files)} written")


if __name__ == "__main__":
    main()
