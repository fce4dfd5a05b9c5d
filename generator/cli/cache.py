"""`sdkgen cache`."""

import click

from generator.cache import open_cache


@click.command("cache")
@click.option("--clear", is_flag=True, help="Remove all entries.")
def command(clear: bool) -> None:
    """Print the folder and size of the cache, or clear it.

    The environment variable SDKGEN_CACHE_DIR sets another folder.

    \b
    Example:
      sdkgen cache --clear
    """
    cache = open_cache()
    if clear:
        count = cache.clear()
        click.echo(f"{count} entries removed")
        return
    entries = cache.list_entries()
    total = sum(size for _, size, _ in entries)
    click.echo(f"folder   {cache.folder}")
    click.echo(f"entries  {len(entries)}")
    click.echo(f"size     {total / 1e6:.1f} MB")
