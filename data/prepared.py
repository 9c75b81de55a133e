"""Statements that are put together once, at import, over the columns of the tables.

Putting one together for each question, through the mapped classes, takes SQLAlchemy several times what the database
needs to answer it, and so does running it: what SQLAlchemy knows of a statement (its text, the order of its parameters,
how a value goes in and comes back) is asked once, and from then on the driver gets it in the session's own transaction.
What changes from question to question are the values of its parameters.
"""

from __future__ import annotations

import re
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain
from operator import attrgetter
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import (
    BindParameter,
    Connection,
    Integer,
    Select,
    String,
    TextClause,
    bindparam,
    literal_column,
)
from sqlalchemy import insert as sa_insert
from sqlalchemy import text as sa_text
from sqlalchemy import update as sa_update
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import Session

PLANNED_ANEW = "desk_planned_anew"  # execution option of a statement
AT_ONCE = 1_000  # values of one list in one statement
MOST_VALUES = 30_000  # in one statement: SQLite takes 32,766, PostgreSQL 65,535
Values = dict[str, Any]
Row = Any  # the selected columns as attributes; of a whole table those of its model, of which it is none


def table(model: Any) -> Any:
    """The table of a model."""
    return model.__table__


def columns(model: Any) -> Any:
    """The columns of a model's table, by name."""
    return table(model).c


def each_of(name: str) -> BindParameter[Any]:
    """A parameter that is a list of values, for `in_`."""
    return bindparam(name, expanding=True)


def of_some(words: str) -> TextClause:
    """A statement in SQL with a parameter `ids` that is a list of values, for `IN :ids`."""
    return sa_text(words).bindparams(each_of("ids"))


def written(word: str) -> Any:
    """The word in the statement itself: a database takes no index over part of a table for one that comes as a parameter."""
    return literal_column(f"'{word}'", String())


class AsItStands(FunctionElement[Any]):
    """What is in it, on every database for which it is not said what becomes of it."""

    inherit_cache = True


@compiles(AsItStands)
def _as_it_stands(element: Any, compiler: Any, **options: Any) -> str:
    return str(compiler.process(element.clauses, **options))


class mostly(AsItStands):  # noqa: N801  it stands in a statement like a function
    """A condition that most of it fulfils, for all that SQLite knows: it takes no index for it, but may take one over part of a table."""

    inherit_cache = True
    type = Integer()  # as SQLite has none for truth, and would be asked whether it is 1


class unindexed(AsItStands):  # noqa: N801  likewise
    """The column, so that SQLite looks for it in no index: it takes one even where most of it matches."""

    inherit_cache = True

    def __init__(self, column: Any) -> None:
        self.type = column.type
        super().__init__(column)


@compiles(unindexed, "sqlite")
def _with_a_sign(element: Any, compiler: Any, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"


@compiles(mostly, "sqlite")
def _as_likely(element: Any, compiler: Any, **options: Any) -> str:
    return f"likely({compiler.process(element.clauses, **options)})"


def planned_anew(statement: Select[Any]) -> Select[Any]:
    """The statement, planned for its values each time: PostgreSQL's one plan for any of them is the wrong one for many."""
    return statement.execution_options(**{PLANNED_ANEW: True})


def rows(session: Session, statement: Any, **values: Any) -> Sequence[Any]:
    """All rows, with the selected columns as attributes. What was added and not written yet is written first, as before any other query of the session.

    The statement selects columns, never mapped objects, and lives on: what is known of it is kept as long as it.
    """
    if session.autoflush:
        session.flush()
    return _run(session.connection(), statement, values)[0]


def rows_of(session: Session, statement: Any, ids: Iterable[Any]) -> Iterator[Any]:
    """The rows of a statement that takes a list `ids`, however long it is: a database takes only so many at once."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), AT_ONCE):
        yield from rows(session, statement, ids=wanted[start : start + AT_ONCE])


def execute(session: Session, statement: Any, **values: Any) -> int:
    """Writes, after what was added and not written yet; how many rows it touched."""
    session.flush()
    return _run(session.connection(), statement, values)[1]


def update(session: Session, model: Any, which: Values, **values: Any) -> int:
    """Writes these columns into the rows whose columns are as in `which`, past the mapped classes; how many there were."""
    given = {f"{_WHICH}{name}": value for name, value in which.items()}
    return execute(session, _change(model, tuple(which), tuple(values)), **given, **values)


_WHICH = "which_"  # no column begins so, and what a row is found by may be what is written


@cache
def _change(model: Any, which: tuple[str, ...], names: tuple[str, ...]) -> Any:
    own = columns(model)
    found_by = (own[name] == bindparam(f"{_WHICH}{name}") for name in which)
    return sa_update(table(model)).where(*found_by).values({name: bindparam(name) for name in names})


def insert(session: Session, model: Any, **values: Any) -> int:
    """Writes one row of a table whose key is a number, past the mapped classes; its key."""
    return int(insert_all(session, model, [values])[0][0])


def insert_all(session: Session, model: Any, rows: Sequence[Values], *wanted: str) -> list[Row]:
    """Writes rows with values for the same columns, many in one statement; of each its key and the columns wanted, in any order.

    Run once for each row, a statement has SQLite write its index of words down after every one, and lets another thread
    of the program take the turn.
    """
    session.flush()
    if not rows:
        return []
    connection = session.connection()
    form = _form(_insertion(model, tuple(rows[0]), wanted), connection.dialect, rows[0])
    at_once = MOST_VALUES // len(form.parameters)
    some = (rows[start : start + at_once] for start in range(0, len(rows), at_once))
    return [row for few in some for row in _ask(connection, form, *form.of_rows(few))[0]]


@cache
def _insertion(model: Any, names: tuple[str, ...], wanted: tuple[str, ...]) -> Any:
    usual = {
        name: column.default.arg
        for name, column in columns(model).items()
        if column.default is not None and column.default.is_scalar
    }
    given: Values = {name: bindparam(name) for name in names}
    returned = (*table(model).primary_key, *(columns(model)[name] for name in wanted))
    return sa_insert(table(model)).values(usual | given).returning(*returned)


def first(session: Session, statement: Any, **values: Any) -> Any:
    """The first row, or None."""
    return next(iter(rows(session, statement, **values)), None)


def value(session: Session, statement: Any, **values: Any) -> Any:
    """The first column of the first row, or None where there is no row."""
    found = first(session, statement, **values)
    return found[0] if found else None


def part(row: Row, begin: str) -> Row:
    """The columns of a row whose names begin so, two or more, under their names without it."""
    whole: Any = type(row)
    kind, values = _part_of(whole, begin)
    return kind(*values(row))


@cache
def _part_of(whole: Any, begin: str) -> tuple[Any, Callable[[Row], Sequence[Any]]]:
    """(its kind of row, its values) of a kind of row, of which there are as many as forms of statements."""
    names = [name for name in whole._fields if name.startswith(begin)]
    return namedtuple("Part", [name.removeprefix(begin) for name in names]), attrgetter(*names)


# --- what is known of a statement ---------------------------------------------------------------------------------

_Way = Callable[[Any], Any] | None  # how a value goes into the database or comes back, None as it is


@dataclass(frozen=True)
class _Parameter:
    """Its value is one of those given, with `place` one of a list that was given or all of it, or always the same."""

    name: str
    source: str
    place: int | slice | None
    way: _Way
    always: Any

    def of(self, given: Values) -> Any:
        if self.source not in given:
            return self.always
        value = given[self.source] if self.place is None else given[self.source][self.place]
        if not self.way:
            return value
        return [self.way(one) for one in value] if isinstance(self.place, slice) else self.way(value)


class _Form:
    """A statement as one kind of database takes it, with lists of a certain length."""

    def __init__(self, statement: Any, dialect: Dialect, given: Values) -> None:
        compiled = statement.compile(dialect=dialect)
        if missing := [column.name for column in (*compiled.insert_prefetch, *compiled.update_prefetch)]:
            raise LookupError(f"nobody fills {missing} in, which SQLAlchemy does in its own way")
        whole = [name for name, value in given.items() if _is_array(dialect, value)]
        state = compiled.construct_expanded_state(given | {name: [None] for name in whole})
        self.text = state.statement
        self.by_name = state.positiontup is None
        is_anew = statement.get_execution_options().get(PLANNED_ANEW, False)
        # From its first time on: it is asked again, and what was refused has psycopg forget what it knew.
        self.how = {"prepare": not is_anew} if dialect.name == "postgresql" else {}
        in_lists: dict[str, tuple[str, int | slice]] = {
            name: (source, slice(None) if source in whole else place)
            for source, names in state.parameter_expansion.items()
            for place, name in enumerate(names)
        }
        for name, (_, place) in in_lists.items():
            self.text = _with_array(self.text, name) if isinstance(place, slice) else self.text
        ways = {name: one.type.dialect_impl(dialect).bind_processor(dialect) for name, one in compiled.binds.items()}
        ways |= state.processors  # of lists
        self.parameters = [
            _parameter(name, in_lists.get(name, (name, None)), ways.get(name), state.parameters[name])
            for name in (state.parameters if self.by_name else state.positiontup)
        ]
        answered = list(getattr(statement, "exported_columns", ()))
        self.types = [column.type.dialect_impl(dialect) for column in answered]
        self.row: Any = namedtuple("Row", [column.key or "" for column in answered], rename=True)  # type: ignore[misc]
        self.new = partial(tuple.__new__, self.row)  # as `_make` of the row, which counts the columns each time
        self.ways: list[tuple[int, Any]] | None = None

    def values(self, given: Values) -> Any:
        if self.by_name:
            return {one.name: one.of(given) for one in self.parameters}
        return tuple(one.of(given) for one in self.parameters)

    def of_rows(self, rows: Sequence[Values]) -> tuple[str, Any]:
        """Of an INSERT of one row: the text that writes all of these, and what is sent with it."""
        if len(rows) == 1:
            return self.text, self.values(rows[0])
        begin, _, rest = self.text.partition(" VALUES ")
        row, _, end = rest.partition(" RETURNING ")
        each = [row.replace("%(", f"%({place}_") for place in range(len(rows))] if self.by_name else [row] * len(rows)
        text, sent = f"{begin} VALUES {', '.join(each)} RETURNING {end}", map(self.values, rows)
        if self.by_name:
            return text, {f"{place}_{name}": value for place, one in enumerate(sent) for name, value in one.items()}
        return text, tuple(chain.from_iterable(sent))

    def rows(self, cursor: Any, dialect: Dialect) -> list[Any]:
        if self.ways is None:  # a driver says only with an answer what it calls the types of its columns
            called = (about[1] for about in cursor.description)
            ways = [one.result_processor(dialect, name) for one, name in zip(self.types, called, strict=True)]
            self.ways = [(place, way) for place, way in enumerate(ways) if way]
        if not self.ways:
            return list(map(self.new, cursor.fetchall()))
        return [self.new(_back(found, self.ways)) for found in cursor.fetchall()]


def _back(found: Sequence[Any], ways: list[tuple[int, Any]]) -> list[Any]:
    values = list(found)
    for place, way in ways:
        values[place] = way(values[place])
    return values


def _is_array(dialect: Dialect, value: Any) -> bool:
    """PostgreSQL gets a list as one value, however long it is; of a single one it should know that there is no other."""
    return dialect.name == "postgresql" and isinstance(value, list) and len(value) != 1


def _with_array(text: str, name: str) -> str:
    """With an array in place of the list of one as which it was put together."""
    one = rf"IN \(%\({name}\)s::([A-Z ]+(?:\([\d, ]+\))?)\)"
    text = re.sub(f"NOT {one}", rf"<> ALL (%({name})s::\1[])", text)
    return re.sub(one, rf"= ANY (%({name})s::\1[])", text)


def _parameter(name: str, where: tuple[str, int | slice | None], way: Any, value: Any) -> _Parameter:
    return _Parameter(name, *where, way, way(value) if way else value)


_forms: WeakKeyDictionary[Any, dict[Any, _Form]] = WeakKeyDictionary()


def _form(statement: Any, dialect: Dialect, given: Values) -> _Form:
    known = _forms.get(statement)
    if known is None:
        known = _forms[statement] = {}
    lengths = [None if _is_array(dialect, value) else len(value) for value in given.values() if isinstance(value, list)]
    of_it = (dialect.name, *lengths)
    form = known.get(of_it)
    if form is None:
        form = known[of_it] = _Form(statement, dialect, given)
    return form


def _filled(values: Sequence[Any]) -> list[Any]:
    """As many as a power of two, the last one again and again: a statement has few forms, and finds the same."""
    missing = (1 << (len(values) - 1).bit_length()) - len(values) if values else 0
    return [*values, *[values[-1]] * missing] if missing else list(values)


# --- running it ---------------------------------------------------------------------------------------------------


def _run(connection: Connection, statement: Any, values: Values) -> tuple[list[Any], int]:
    """(rows, how many were touched)"""
    dialect = connection.dialect
    lists = {name: value for name, value in values.items() if isinstance(value, (list, tuple))}
    if lists:
        filled: Callable[[Sequence[Any]], list[Any]] = list if dialect.name == "postgresql" else _filled
        values = values | {name: filled(value) for name, value in lists.items()}
    form = _form(statement, dialect, values)
    return _ask(connection, form, form.text, form.values(values))


def _ask(connection: Connection, form: _Form, text: str, sent: Any) -> tuple[list[Any], int]:
    """The same. Raises what SQLAlchemy raises, and tells whoever listens what it tells them."""
    listening = connection.dispatch
    cursor = connection.connection.cursor()
    try:
        if listening.before_cursor_execute:
            listening.before_cursor_execute(connection, cursor, text, sent, None, False)
        how = form.how if text is form.text else {}  # of many rows it is seldom the same again
        try:
            cursor.execute(text, sent, **how)
            found = form.rows(cursor, connection.dialect) if form.types else []
        except connection.dialect.loaded_dbapi.Error as error:
            raise _as_sqlalchemy_says(connection, text, sent, error) from error
        if listening.after_cursor_execute:
            listening.after_cursor_execute(connection, cursor, text, sent, None, False)
        return found, cursor.rowcount
    finally:
        cursor.close()


def _as_sqlalchemy_says(connection: Connection, text: str, sent: Any, error: Exception) -> BaseException:
    dialect = connection.dialect
    is_lost = dialect.is_disconnect(error, connection.connection.driver_connection, None)  # type: ignore[arg-type]
    said = DBAPIError.instance(
        text, sent, error, dialect.loaded_dbapi.Error, connection_invalidated=is_lost, dialect=dialect
    )
    if is_lost:
        connection.invalidate(error)
    return said
