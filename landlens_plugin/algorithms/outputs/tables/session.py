"""A database by GDAL, which is wherever QGIS is: one way to PostgreSQL, with COPY, and to GeoPackage."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Optional

from osgeo import gdal

from ....core.errors import Cancelled
from ....core.run.telling import Tell
from ....core.sentences import Told
from ..gdal_errors import errors_of_gdal


class TableTrouble(Told):
    """A table cannot take the rows. ``str()`` is the reason, without a full stop."""


class Session:
    """An open database. What it refuses is raised as TableTrouble, in its own words."""

    def __init__(self, source: str, options: Sequence[str] = ()) -> None:
        self._dataset = _done(
            lambda: gdal.OpenEx(source, gdal.OF_VECTOR | gdal.OF_UPDATE, open_options=list(options)), must=True
        )

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        with errors_of_gdal():  # of a connection that is lost there is nothing more to say
            self._dataset = None

    def rows(self, template: str, /, **parts: Any) -> list[list[Any]]:
        """What a statement answers, nothing of one that only does something.

        ``parts`` are put in as they are, so names and texts have to be :func:`quoted` and :func:`literal` by then.
        """
        found = _done(lambda: self._dataset.ExecuteSQL(template.format(**parts)))
        if found is None:
            return []
        number = found.GetLayerDefn().GetFieldCount()
        try:
            return [[feature.GetField(place) for place in range(number)] for feature in found]
        finally:
            self._dataset.ReleaseResultSet(found)

    def value(self, template: str, /, **parts: Any) -> Any:
        """The one value that a statement answers; None without any."""
        found = self.rows(template, **parts)
        return found[0][0] if found else None

    @contextlib.contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[None]:
        """All that is done meanwhile, or nothing of it; in the end nothing at all unless it is to be kept."""
        _done(self._dataset.StartTransaction)
        try:
            yield
            if keep:
                _done(self._dataset.CommitTransaction)
        except BaseException:
            self._undo()
            raise
        if not keep:
            self._undo()

    def copy(self, path: str, layer: str, name: str, options: Sequence[str], tell: Tell) -> None:
        """Copy a layer of a file into a new table, before a transaction, as GDAL makes its own. Raises Cancelled."""
        stopped: list[Cancelled] = []

        def told(share: float, *_: object) -> int:
            try:
                tell(share)
            except Cancelled as error:
                stopped.append(error)
            return not stopped

        how = gdal.VectorTranslateOptions(
            layers=[layer],
            layerName=name,
            layerCreationOptions=list(options),
            callback=told,
        )
        source = _done(lambda: gdal.OpenEx(path, gdal.OF_VECTOR), must=True)
        try:
            _done(lambda: gdal.VectorTranslate(self._dataset, source, options=how))
        finally:
            if stopped:  # whatever GDAL says of it
                raise Cancelled from None

    def _undo(self) -> None:
        with errors_of_gdal(), contextlib.suppress(RuntimeError):
            self._dataset.RollbackTransaction()


def quoted(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQL has it."""
    return "'" + text.replace("'", "''") + "'"


def listed(names: Iterable[str]) -> str:
    """Names as SQL has them in a row."""
    return ", ".join(map(quoted, names))


def _done(call: Callable[[], Any], *, must: bool = False) -> Any:
    """What a call of GDAL's gives; its errors are raised, whether or not somebody has told GDAL to raise them."""
    found: Optional[Any] = None
    with errors_of_gdal() as errors:
        try:
            found = call()
        except RuntimeError as error:
            errors.append(str(error))
    if errors:
        raise TableTrouble("{reason}", reason=_plain(errors[0]))
    if must and found is None:
        raise TableTrouble("it cannot be opened")
    return found


def _plain(reason: str) -> str:
    """An error of a database in one line, without the statement that it is about."""
    words, _, _ = reason.partition("Command:")
    return " ".join(words.replace("ERROR:", "").split()).rstrip(".")
