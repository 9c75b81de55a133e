"""What the operator does beside the desk: look at its state, back it up and bring a backup back (SQLite)."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Engine, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col, select

from core.refusal import Refused, Why
from data import attachments, auditing, chain, exports, opening, outbox, schema, tables
from data.chain import Head
from data.desk import LEAST_FREE_BYTES, Caller, Desk, open_desk
from data.engine import BUSY_TIMEOUT_MS, make_engine, sqlite_journal
from data.settings import Settings
from data.sqlite import sqlite3

USE_PG_DUMP = (
    "This desk is on PostgreSQL: use pg_dump for a backup and pg_restore to bring it back. "
    "Nothing was written and nothing was changed."
)


BESIDE = ("-wal", "-journal")  # what SQLite may keep beside a database, and needs to read it

# Whoever owns a table, or may do what its owner may, can switch off what guards it.
_RIGHTS_OF_THE_ROLE = """
    SELECT concat(current_user, CASE WHEN bool_or(
        pg_has_role(relowner, 'USAGE') OR has_any_column_privilege(oid, 'UPDATE') OR has_table_privilege(oid, 'DELETE, TRUNCATE')
    ) THEN ' could switch off what guards the history: docs/operating.md says how to work as another role'
    ELSE ' may only add to the history and read it' END)
    FROM pg_class WHERE oid IN ('event'::regclass, 'history_link'::regclass, 'history_key'::regclass)
"""


@dataclass(frozen=True)
class Line:
    """One line of `manage.py check`: what was looked at, what was found, and whether it is as it should be."""

    label: str
    found: str
    good: bool = True


def check(desk: Desk, settings: Settings, backup: Path | None = None) -> list[Line]:
    """The state of the desk; a line that is not good says what to do. With `backup` the history must go on from there.

    Raises Refused when that backup has no manifest.
    """
    least = _last_link_of(backup) if backup else None
    return [
        *_database(desk.engine),
        *_books(desk, least),
        *_key(desk),
        *_attachments(desk),
        *_outbox(desk, settings),
        *_disk(desk),
        _mail(settings),
    ]


def _database(engine: Engine) -> Iterator[Line]:
    sqlite = engine.dialect.name == "sqlite"
    yield Line("Database", engine.url.render_as_string(hide_password=True))
    try:
        if sqlite:
            journal, synchronous = sqlite_journal()
            yield Line("SQLite", f"{sqlite3.sqlite_version}, journal {journal}, synchronous {synchronous}")
        else:
            yield Line("PostgreSQL", _ask(engine, "SHOW server_version"))
        at, newest = schema.version(engine), schema.newest()
        yield Line("Schema", f"{at or 'none yet'}{_schema_cure(engine, at, newest)}", at == newest)
        if sqlite:
            yield from _inner_order(engine)
        elif at == newest:
            yield Line("Role", _ask(engine, _RIGHTS_OF_THE_ROLE))
    except SQLAlchemyError as error:
        said = str(getattr(error, "orig", error)).strip().splitlines()
        yield Line("Database", f"cannot be used: {said[0] if said else 'no reason given'}", good=False)


def _schema_cure(engine: Engine, at: str, newest: str) -> str:
    if at == newest:
        return ""
    if schema.is_newer(engine):
        return f" – made by a newer version; this program knows {newest} and leaves it alone: start the newer one"
    return f" – this program wants {newest}: python3 manage.py run upgrades it"


def _inner_order(engine: Engine) -> Iterator[Line]:
    damage = _damage(Path(engine.url.database or ""))
    yield Line("Integrity", damage or "every page and every reference is in order", not damage)


def _books(desk: Desk, least: Head | None) -> Iterator[Line]:
    """Only where the schema is today's: the rules read its tables."""
    try:
        if schema.version(desk.engine) == schema.newest():
            noted = auditing.noted(desk)
            with still(desk) as copy:
                yield from (Line(rule.label, rule.words, not rule.found) for rule in auditing.audit(copy, noted, least))
                yield Line("Cents", auditing.cents(copy))
    except (SQLAlchemyError, Refused):
        return  # the lines above say what is the matter with the database


@contextmanager
def still(desk: Desk) -> Iterator[Desk]:
    """The desk as of this moment, for a long read: on SQLite over a copy, as such a read may keep writers waiting.

    Where no copy can be made (no room, no right, damage) it is the desk itself.
    """
    with ExitStack() as gone_after:
        path = _passing_copy(desk, gone_after)
        if path is None:
            yield desk
            return
        copy = replace(desk, engine=make_engine(f"sqlite:///{path.as_posix()}"), history_key=desk.key_file)
        gone_after.callback(copy.engine.dispose)
        yield copy


def _passing_copy(desk: Desk, gone_after: ExitStack) -> Path | None:
    """Beside the database, where nobody else may read it, and only where enough room is left."""
    if desk.engine.dialect.name != "sqlite":
        return None
    source = _file(desk)
    if shutil.disk_usage(source.parent).free < source.stat().st_size + LEAST_FREE_BYTES:
        return None
    try:
        folder = gone_after.enter_context(tempfile.TemporaryDirectory(prefix=f"{source.name}-", dir=source.parent))
        copy = Path(folder).resolve() / source.name
        with _connect(source, read_only=True) as here, _connect(copy) as there:
            there.execute("PRAGMA synchronous = OFF")  # it is gone in a moment
            here.backup(there)  # page by page: several times as fast as a copy that is put in order
    except (OSError, sqlite3.Error):
        return None
    return copy


def _key(desk: Desk) -> Iterator[Line]:
    """The file of the key, where there is one: a key that is missing shows in the line of the seals."""
    path = desk.key_file
    if path.is_file():
        private = os.name != "posix" or not path.stat().st_mode & 0o077
        cure = "" if private else " – others may read it: chmod 600"
        yield Line("Key", f"{path}{cure}", private)


def _outbox(desk: Desk, settings: Settings) -> Iterator[Line]:
    """Mails that wait although they should not."""
    try:
        waiting, overdue, dead = outbox.standing(desk)
    except (SQLAlchemyError, Refused):
        return  # the lines above say what is the matter with the database
    good = not (overdue and settings.mail_is_set_up)
    cure = "" if good else f" – {overdue:,} for more than a day: is the desk running, and the mail server?"
    yield Line("Outbox", f"{waiting:,} wait, {dead:,} could not be delivered (the Mail log says why){cure}", good)


def _attachments(desk: Desk) -> Iterator[Line]:
    try:
        lost = attachments.damaged(desk)
    except (SQLAlchemyError, Refused):
        return  # the lines above say what is the matter with the database
    cure = f"missing or damaged: {', '.join(lost)} – bring them back from a backup"
    yield Line("Attachments", cure if lost else "every file is there and as it was", not lost)


def _disk(desk: Desk) -> Iterator[Line]:
    folder = Path(desk.engine.url.database or "").parent if desk.engine.dialect.name == "sqlite" else desk.data_folder
    if folder.exists():
        free = shutil.disk_usage(folder).free
        enough = free >= LEAST_FREE_BYTES
        cure = "" if enough else " – below 200 MB the desk writes nothing: free some space"
        yield Line("Free disk", f"{free // 1024**2:,} MB{cure}", enough)


def _mail(settings: Settings) -> Line:
    if settings.desk_sample:
        return Line("Mail", "the sample company sends no mail")
    if not settings.mail_is_set_up:
        return Line("Mail", "SMTP is not set up: the Mail log keeps every mail")
    return Line("Mail", f"{settings.smtp_host}:{settings.port}, {settings.smtp_security}, from {settings.smtp_from}")


def _ask(engine: Engine, question: str) -> str:
    with engine.connect() as connection:
        return str(connection.execute(text(question)).scalar())


def backup(desk: Desk, to: Path) -> Path:
    """A checked copy of the database as it is at this moment, also while people work; returns its path.

    `to` is a new file, or a folder in which the file is named by the moment. It appears whole or not at all. The
    attachments are copied into a folder beside it, into which every later backup there adds only what is new.
    A manifest lies beside it, as `.json`: what it is, and the SHA-256 by which `restore` knows that it is whole.
    Raises Refused, with no file left behind; also where a newer program made the schema.
    """
    source = _file(desk)
    _refuse_a_newer_schema(desk.engine)
    target = to / f"desk-{desk.now():%Y%m%d-%H%M%S}.db" if to.is_dir() else to
    if target.exists():
        raise Refused(Why.CONFLICT, f"{target} exists already. Name a new file, or a folder.")
    if not target.parent.is_dir():
        raise Refused(Why.NOT_FOUND, f"The folder {target.parent} does not exist. Make it first.")
    with _sentences("The backup could not be written"):
        _copy_checked(source, target)
        _write_manifest(desk, target)
        attachments.copy_missing(desk.data_folder / attachments.FOLDER, target.parent / attachments.FOLDER)
    return target


def _refuse_a_newer_schema(engine: Engine) -> None:
    """What a newer program keeps, this one cannot look through."""
    with suppress(SQLAlchemyError):  # of a damaged one the copy says what is the matter
        if schema.is_newer(engine):
            newer = schema.NEWER.format(at=schema.version(engine), known=schema.newest())
            raise Refused(Why.UNAVAILABLE, f"{newer} Nothing was written. Make the backup with the newer version.")


def _copy_checked(source: Path, target: Path) -> None:
    handle, name = tempfile.mkstemp(suffix=".part", prefix=target.name, dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        with _connect(source) as connection:
            connection.execute("VACUUM INTO ?", (name,))
        if damage := _damage(part):
            raise Refused(Why.UNAVAILABLE, f"The copy of the database is damaged: {damage}. Nothing was kept.")
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def manifest_of(backup: Path) -> Path:
    """Where the manifest of a backup lies."""
    return backup.with_suffix(".json")


def _write_manifest(desk: Desk, target: Path) -> None:
    with _connect(target, read_only=True) as copy:
        names = [name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        rows = {name: copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608
        (last_event,) = copy.execute("SELECT max(id) FROM event").fetchone()
        last_link = copy.execute("SELECT number, link FROM history_link ORDER BY number DESC LIMIT 1").fetchone()
    told = {
        "made_at": desk.now().isoformat(),
        "schema": schema.version(desk.engine),
        "bytes": target.stat().st_size,
        "sha256": _sha256(target),
        "last_event": last_event,
        "last_link": last_link,
        "rows": rows,
    }
    manifest_of(target).write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def _last_link_of(backup: Path) -> Head:
    try:
        number, link = json.loads(manifest_of(backup).read_text(encoding="utf-8"))["last_link"] or (0, "")
        return Head(int(number), str(link))
    except (OSError, ValueError, KeyError, TypeError):
        raise Refused(
            Why.NOT_FOUND, f"{manifest_of(backup)} tells of no link of the history. Name a newer backup."
        ) from None


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _fits_its_manifest(source: Path) -> bool:
    """True also without a manifest, for backups of before there were any."""
    manifest = manifest_of(source)
    if not manifest.is_file():
        return True
    try:
        told = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and told.get("sha256") == _sha256(source)


def restore(desk: Desk, source: Path) -> Path | None:
    """Puts a backup in the place of the database, and everybody has to sign in again.

    What was there is kept as a backup beside it, also what a newer program made; its path is returned, or None when
    there was nothing.
    A backup that does not verify, or that a newer program made, is refused and nothing is changed.
    """
    target = _file(desk, must_exist=False)
    _verify(source)
    kept = _keep(desk, target)
    # Into the file that is there, as one transaction: a program that still has it open sees the new content.
    with (
        _sentences("The backup could not be brought back, and the database is as it was"),
        _connect(source, read_only=True) as old,
        _connect(target) as new,
    ):
        old.backup(new)
        attachments.copy_missing(source.parent / attachments.FOLDER, desk.data_folder / attachments.FOLDER)
    # What was noted since belongs to what is replaced; of an older schema there is nothing sealed yet.
    chain.note_of(desk.engine, desk.key_file).unlink(missing_ok=True)
    opening.prepare(desk)
    _after_the_time_between(desk)
    return kept


def _verify(source: Path) -> None:
    if not source.is_file():
        raise Refused(Why.NOT_FOUND, f"There is no file {source}.")
    if damage := _damage(source):
        raise Refused(Why.INVALID, f"{source} is not a whole backup: {damage}. Nothing was changed.")
    if not _fits_its_manifest(source):
        raise Refused(
            Why.INVALID,
            f"{source} is not the file that its manifest {manifest_of(source).name} tells of. Nothing was changed.",
        )
    with tempfile.TemporaryDirectory() as folder:  # tried on a copy: the backup itself stays as it is
        trial = Path(folder) / "trial.db"
        shutil.copyfile(source, trial)
        desk = open_desk(f"sqlite:///{trial.as_posix()}")
        try:
            if not schema.version(desk.engine):
                raise Refused(Why.INVALID, f"{source} is no backup of Commitment Desk. Nothing was changed.")
            schema.upgrade(desk.engine)
        finally:
            desk.engine.dispose()


def _keep(desk: Desk, target: Path) -> Path | None:
    if not target.exists() or target.stat().st_size == 0:
        return None
    kept = target.with_name(f"{target.stem}-replaced-{desk.now():%Y%m%d-%H%M%S}.db")
    with _sentences("What is there could not be kept, so nothing was changed"):
        if _damage(target):
            _move_as_it_is(target, kept)
        else:
            _copy_checked(target, kept)
    return kept


def _move_as_it_is(database: Path, to: Path) -> None:
    """A damaged one cannot be read row by row. What SQLite keeps beside it goes with it: it belongs to no other."""
    for suffix in ("", *BESIDE):
        with suppress(FileNotFoundError):
            os.replace(f"{database}{suffix}", f"{to}{suffix}")


def _after_the_time_between(desk: Desk) -> None:
    """Sessions and links that were ended since the backup would come to life again; what was exported since is unknown."""
    alive, unused = tables.LoginSession, tables.OneTimeLink
    with desk.writing() as session:
        exports.doubt_everything(session)
        session.execute(update(alive).where(col(alive.revoked_at).is_(None)).values(revoked_at=desk.now()))
        session.execute(update(unused).where(col(unused.used_at).is_(None)).values(used_at=desk.now()))


def new_key(desk: Desk) -> str:
    """Begins a new key for the history; the id of the key. For the command line only.

    Raises Refused as `schema.upgrade` does, and when the history is not the one whose last link was noted; no key is
    made then.
    """
    schema.upgrade(desk.engine)
    with desk.writing() as session:
        return chain.begin_new_key(session, desk.key_file, auditing.noted(desk))


def caller(desk: Desk, email: str | None = None) -> Caller:
    """The active person of this e-mail, or the first Directory Admin: in whose name the operator acts."""
    table = tables.Person
    wanted = select(table.id).where(col(table.active)).order_by(col(table.id)).limit(1)
    if email is None:
        wanted = wanted.where(col(table.directory_admin))
    else:
        wanted = wanted.where(col(table.email) == unicodedata.normalize("NFC", email.strip()).casefold())
    with desk.reading() as session:
        found = session.exec(wanted).one_or_none()
    if found is None:
        missing = f"There is no active person with the e-mail {email}." if email else "This desk is not set up yet."
        raise Refused(Why.NOT_FOUND, missing)
    return Caller(found)


def project(desk: Desk, number: str) -> int:
    """The id of the project of this number. Raises Refused(NOT_FOUND)."""
    table = tables.Project
    with desk.reading() as session:
        found = session.exec(select(table.id).where(table.number == number.strip())).one_or_none()
    if found is None:
        raise Refused(Why.NOT_FOUND, f"There is no project with the number {number}.")
    return found


def _file(desk: Desk, *, must_exist: bool = True) -> Path:
    if desk.engine.dialect.name != "sqlite":
        raise Refused(Why.UNAVAILABLE, USE_PG_DUMP)
    path = Path(desk.engine.url.database or "")
    if must_exist and not path.is_file():
        raise Refused(Why.NOT_FOUND, f"There is no database at {path} yet: python3 manage.py run makes it.")
    return path


def _damage(path: Path) -> str:
    """What is wrong inside a SQLite file, or ""."""
    try:
        with _connect(path, read_only=True) as connection:
            (first, *_) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        return str(error)
    if first != "ok":
        return str(first)
    return f"a row of {loose[0]} points at a row of {loose[2]} that is not there" if loose else ""


@contextmanager
def _connect(path: Path, *, read_only: bool = False) -> Iterator[sqlite3.Connection]:
    address = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    with closing(sqlite3.connect(address, uri=True, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)) as opened:
        yield opened


@contextmanager
def _sentences(what: str) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refused(Why.UNAVAILABLE, f"{what}: {reason}.") from error
