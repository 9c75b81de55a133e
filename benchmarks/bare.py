"""The same work as the data layer's, by hand: plain sqlite3 or psycopg, the statements that somebody in a hurry would write.

What it answers is what the data layer answers (tests/test_benchmarks.py); it is what the ratios are made with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

from core.metrics import BANDS, MetricsFilter, midnight
from data import queries
from data.engine import BUSY_TIMEOUT_MS, sqlite_journal
from data.sqlite import sqlite3

Rows = list[tuple[Any, ...]]
SHOWN = 50  # rows of the list

# What a person may see, as in data.visible: by the project or by the ERP permission, and private only as an Admin there
# or by name.
VISIBLE = """
    (c.project_id IN (SELECT project_id FROM project_permission WHERE person_id = :me AND level >= 1)
     OR (:erp >= 1 AND c.submission >= 1))
    AND (NOT c.private
         OR c.project_id IN (SELECT project_id FROM project_permission WHERE person_id = :me AND level = 3)
         OR EXISTS (SELECT 1 FROM commitment_viewer w WHERE w.commitment_id = c.id AND w.person_id = :me))
"""
MATCHES = f"""
    FROM commitment c JOIN project p ON p.id = c.project_id
    LEFT JOIN vendor v ON v.id = c.vendor_id LEFT JOIN person s ON s.id = c.sent_by
    WHERE c.erp_status = :status AND {VISIBLE}
"""
WITH_WORD = " AND (lower(c.number) LIKE :word OR lower(c.title) LIKE :word OR lower(v.name) LIKE :word)"
ORDERS = {"number": "c.folded_number", "vendor": "coalesce(v.folded_name, '')"}
LISTED = """
    c.id, c.version, c.number, v.name, c.title, c.type, c.contract_status, c.erp_status, c.executed, c.total,
    p.number || ' ' || p.name, c.project_id, s.name, c.erp_status_at, c.submission
"""
LATEST_REJECTIONS = """
    SELECT s.commitment_id, s.comment, group_concat(DISTINCT f.code) FROM submission s
    LEFT JOIN finding f ON f.submission_id = s.id
    WHERE s.outcome = 'rejected' AND s.commitment_id IN ({marks}) AND s.number = (
        SELECT max(number) FROM submission m WHERE m.commitment_id = s.commitment_id AND m.outcome = 'rejected')
    GROUP BY s.id
"""
QUEUE = f"""
    SELECT c.id, c.version, s.content_hash, c.number, c.title, v.name, p.number || ' ' || p.name, s.total, w.name,
           s.sent_at, c.submission,
           c.created_by = :me OR EXISTS (SELECT 1 FROM submission o WHERE o.commitment_id = c.id AND o.sent_by = :me)
    FROM commitment c JOIN submission s ON s.commitment_id = c.id AND s.number = c.submission
    JOIN project p ON p.id = c.project_id JOIN person w ON w.id = s.sent_by LEFT JOIN vendor v ON v.id = c.vendor_id
    WHERE c.erp_status = 'sent' AND {VISIBLE} ORDER BY c.sent_at, c.id LIMIT {queries.LISTED}
"""
QUEUE_LENGTH = f"SELECT count(*), sum(c.total) FROM commitment c WHERE c.erp_status = 'sent' AND {VISIBLE}"
DECISIONS = f"""
    FROM submission s JOIN commitment c ON c.id = s.commitment_id
    WHERE s.decided_at >= :begin AND s.decided_at < :end AND s.outcome IN ('accepted', 'rejected') AND ({VISIBLE})
"""


# What PostgreSQL says in other words.
POSTGRESQL = (
    (r"\?", "%s"),
    (r"(?<!:):([a-z]\w*)", r"%(\1)s"),
    (r"group_concat\(DISTINCT f.code\)", "string_agg(DISTINCT f.code, ',')"),
    (r"unixepoch\((\S+)\) - unixepoch\((\S+)\)", r"extract(epoch FROM \1 - \2)"),
    (r"BEGIN IMMEDIATE", "BEGIN"),
)


class Bare:
    """One connection, set up as the desk's own: as durable, and with the same patience. Takes the desk's own URL."""

    def __init__(self, url: str, now: datetime) -> None:
        self.now = now
        self._is_sqlite = url.startswith("sqlite")
        self.connection: Any = _sqlite(url) if self._is_sqlite else _postgresql(url)

    def close(self) -> None:
        self.connection.close()

    def execute(self, statement: str, values: Any = ()) -> Any:
        return self.connection.execute(statement if self._is_sqlite else _in_postgresql(statement), values)

    def all(self, statement: str, **values: Any) -> Rows:
        found: Rows = self.execute(statement, values).fetchall()
        return found

    def one(self, statement: str, **values: Any) -> tuple[Any, ...]:
        found: tuple[Any, ...] = self.execute(statement, values).fetchone()
        return found

    @contextmanager
    def _reading(self, person: int) -> Iterator[dict[str, Any]]:
        """One transaction; gives what VISIBLE asks for."""
        self.execute("BEGIN")
        try:
            (level,) = self.one("SELECT erp_level FROM person WHERE id = :me AND active", me=person)
            yield {"me": person, "erp": level}
        finally:
            self.execute("ROLLBACK")

    # --- lists ---

    def listed(self, person: int, status: str, word: str = "", by: str = "number") -> tuple[int, int, Rows, Rows]:
        """(count, sum in cents, the first page, the latest rejections of that page)."""
        matches = MATCHES + (WITH_WORD if word else "")
        with self._reading(person) as who:
            asked = who | {"status": status, "word": f"%{word.lower()}%"}
            count, total = self.one(f"SELECT count(*), sum(c.total) {matches}", **asked)
            rows = self.all(f"SELECT {LISTED} {matches} ORDER BY {ORDERS[by]}, c.id LIMIT {SHOWN}", **asked)
            ids = [row[0] for row in rows]
            marks = ", ".join("?" * len(ids))
            rejected = self.execute(LATEST_REJECTIONS.format(marks=marks or "NULL"), ids).fetchall()
            return count, total or 0, rows, rejected

    def queue(self, person: int) -> tuple[int, int, Rows]:
        """(count, sum in cents, the oldest of them)."""
        with self._reading(person) as who:
            count, total = self.one(QUEUE_LENGTH, **who)
            return count, total or 0, self.all(QUEUE, **who)

    # --- one commitment ---

    def commitment(self, person: int, key: int) -> dict[str, Rows]:
        """Everything that is stored of it, table by table."""
        with self._reading(person) as who:
            return {
                name: self.all(statement, **who, key=key)
                for name, statement in {
                    "commitment": f"SELECT c.*, p.number, p.name, v.name, a.name FROM commitment c "
                    f"JOIN project p ON p.id = c.project_id LEFT JOIN vendor v ON v.id = c.vendor_id "
                    f"JOIN person a ON a.id = c.created_by WHERE c.id = :key AND {VISIBLE}",
                    "lines": "SELECT l.*, k.code FROM sov_line l LEFT JOIN cost_code k ON k.id = l.cost_code_id "
                    "WHERE l.commitment_id = :key ORDER BY l.position, l.id",
                    "viewers": "SELECT person_id FROM commitment_viewer WHERE commitment_id = :key",
                    "submissions": "SELECT s.number, s.outcome, s.content_hash, w.name, s.sent_at, d.name, s.decided_at, "
                    "s.comment, s.snapshot FROM submission s JOIN person w ON w.id = s.sent_by "
                    "LEFT JOIN person d ON d.id = s.decided_by WHERE s.commitment_id = :key ORDER BY s.number DESC",
                    "findings": "SELECT f.*, r.text FROM finding f JOIN submission s ON s.id = f.submission_id "
                    "JOIN reason_code r ON r.code = f.code WHERE s.commitment_id = :key ORDER BY f.id",
                    "export": "SELECT e.* FROM export e JOIN submission s ON s.id = e.submission_id "
                    "WHERE s.commitment_id = :key",
                    "history": "SELECT e.version, e.at, w.name, e.kind, e.details FROM event e "
                    "LEFT JOIN person w ON w.id = e.actor_id WHERE e.commitment_id = :key ORDER BY e.version DESC",
                    "taken": "SELECT o.id FROM commitment o JOIN commitment c ON c.id = :key "
                    "WHERE o.folded_number = c.folded_number AND o.id <> c.id AND o.erp_status IN "
                    "('sent', 'exporting', 'export_failed', 'synced')",
                    "company": "SELECT * FROM company",
                }.items()
            }

    # --- a decision ---

    def reject(self, person: int, key: int, version: int, code: str, comment: str, mail: Sequence[str]) -> None:
        """The guarded UPDATE, the submission, its finding, the history and the mail, in one durable transaction."""
        at = _text(self.now)
        subject, text, html = mail
        self.execute("BEGIN IMMEDIATE")
        (approver,) = self.all("SELECT can_push, erp_level FROM person WHERE id = :me AND active", me=person)
        (creator, sender, number, status) = self.one(
            "SELECT created_by, sent_by, submission, erp_status FROM commitment WHERE id = :key", key=key
        )
        (submission, _) = self.one(
            "SELECT id, content_hash FROM submission WHERE commitment_id = :key AND number = :number",
            key=key,
            number=number,
        )
        (reason,) = self.one("SELECT text FROM reason_code WHERE code = :code AND NOT retired", code=code)
        told = self.all("SELECT id, email FROM person WHERE id IN (:a, :b) AND active", a=creator, b=sender)
        moved = self.execute(
            "UPDATE commitment SET version = version + 1, erp_status = 'rejected', erp_status_at = ?, erp_reference = '', "
            "folded_reference = '' WHERE id = ? AND version = ? AND erp_status = ?",
            (at, key, version, status),
        )
        if not approver[0] or moved.rowcount != 1:
            raise LookupError(f"commitment {key} is not there to be rejected")
        self.execute(
            "UPDATE submission SET outcome = 'rejected', decided_by = ?, decided_at = ?, comment = ?, erp_reference = '' "
            "WHERE id = ?",
            (person, at, comment, submission),
        )
        self.execute(
            "INSERT INTO finding (submission_id, code, target, field, note, answer) VALUES (?, ?, 'whole', '', '', '')",
            (submission, code),
        )
        details = {"comment": comment, "findings": [f"{code} {reason} (the whole commitment)"]}
        self.execute(
            "INSERT INTO event (commitment_id, version, at, actor_id, kind, from_status, to_status, submission, details) "
            "VALUES (?, ?, ?, ?, 'reject', ?, 'rejected', ?, ?)",
            (key, version + 1, at, person, status, number, json.dumps(details, sort_keys=True)),
        )
        for id_, email in told:
            same = f"rejected:{key}:{version + 1}:{id_}"
            self.execute(
                "INSERT INTO mail (key, message_id, kind, person_id, commitment_id, to_email, subject, text, html, "
                "created_at, due_at, attempts) VALUES (?, ?, 'rejected', ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING",
                (same, f"<{same}@bare>", id_, key, email, subject, text, html, at, at),
            )
        self.execute("COMMIT")

    def hand_over(self, key: int, version: int, mail: Sequence[str]) -> None:
        """An order out of hand and its answer back, in two durable transactions, each with its line of the log."""
        at = _text(self.now)
        (submission, request) = self.one(
            "SELECT id, snapshot FROM submission WHERE commitment_id = :key ORDER BY number DESC LIMIT 1", key=key
        )
        self.execute("BEGIN IMMEDIATE")
        self.execute(
            "INSERT INTO export (submission_id, state, queued_at, handed_over_at, request, attempts) "
            "VALUES (?, 'handed_over', ?, ?, ?, 1) "
            "ON CONFLICT (submission_id) DO UPDATE SET state = 'handed_over', handed_over_at = excluded.handed_over_at",
            (submission, at, at, request),
        )
        self._logged(at, "sendRequestXML", "", request)
        self.execute("COMMIT")
        self.execute("BEGIN IMMEDIATE")
        self.execute(
            "UPDATE commitment SET version = version + 1, erp_status = 'synced', erp_status_at = ?, erp_id = ?, "
            "erp_reference = number, folded_reference = folded_number WHERE id = ? AND version = ?",
            (at, f"{key:X}-1", key, version),
        )
        self.execute(
            "UPDATE export SET state = 'done', finished_at = ?, txn_id = ? WHERE submission_id = ?",
            (at, f"{key:X}-1", submission),
        )
        self.execute(
            "INSERT INTO event (commitment_id, version, at, kind, from_status, to_status, submission, details) "
            "VALUES (?, ?, ?, 'exported', 'exporting', 'synced', 1, '{}')",
            (key, version + 1, at),
        )
        subject, text, html = mail
        self.execute(
            "INSERT INTO mail (key, message_id, kind, commitment_id, to_email, subject, text, html, created_at, due_at, "
            "attempts) VALUES (?, ?, 'synced', ?, '', ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING",
            (f"synced:{key}", f"<synced:{key}@bare>", key, subject, text, html, at, at),
        )
        self._logged(at, "receiveResponseXML", request, "")
        self.execute("COMMIT")

    def _logged(self, at: str, operation: str, received: str, answered: str) -> None:
        self.execute(
            "INSERT INTO erp_message (at, operation, received, answered) VALUES (?, ?, ?, ?)",
            (at, operation, received, answered),
        )

    # --- metrics ---

    def metrics(self, person: int, where: MetricsFilter, time_zone: str) -> dict[str, Any]:
        """What Rejection Metrics count over a period: rates, months, reasons, projects, ageing, elapsed times."""
        begin, end = midnight(where.begin, time_zone), midnight(where.end + timedelta(days=1), time_zone)
        with self._reading(person) as who:
            asked = who | {"begin": _text(begin), "end": _text(end)}
            return {
                "rates": self.one(
                    f"SELECT count(*), count(*) FILTER (WHERE s.outcome = 'rejected'), count(DISTINCT s.commitment_id), "
                    f"count(DISTINCT CASE WHEN s.outcome = 'rejected' THEN s.commitment_id END) {DECISIONS}",
                    **asked,
                ),
                "reasons": self.all(
                    f"SELECT code, count(*), sum(total) FROM (SELECT DISTINCT s.id, s.total, f.code "
                    f"{DECISIONS.replace('WHERE', 'JOIN finding f ON f.submission_id = s.id WHERE', 1)} "
                    f"AND s.outcome = 'rejected') AS one GROUP BY code",
                    **asked,
                ),
                "projects": self.all(
                    f"SELECT c.project_id, count(*) FILTER (WHERE s.outcome = 'rejected'), count(*) {DECISIONS} GROUP BY c.project_id",
                    **asked,
                ),
                "moments": self.all(
                    f"SELECT s.decided_at, s.outcome = 'rejected', unixepoch(s.decided_at) - unixepoch(s.sent_at) "
                    f"{DECISIONS} ORDER BY 3",
                    **asked,
                ),
                "ageing": [self._band(asked, band.low, band.high, time_zone) for band in BANDS],
            }

    def _band(self, who: dict[str, Any], low: int, high: int | None, time_zone: str) -> tuple[Any, ...]:
        """What has waited with accounting for so many days: (count, cents)."""
        today = self.now.astimezone(midnight(self.now.date(), time_zone).tzinfo).date()
        oldest = (
            midnight(today - timedelta(days=high), time_zone) if high is not None else datetime(2000, 1, 1, tzinfo=UTC)
        )
        newest = midnight(today - timedelta(days=low - 1), time_zone)
        return self.one(
            f"SELECT count(*), coalesce(sum(c.total), 0) FROM commitment c "
            f"WHERE c.erp_status = 'sent' AND c.sent_at >= :oldest AND c.sent_at < :newest AND {VISIBLE}",
            **who | {"oldest": _text(oldest), "newest": _text(newest)},
        )


def _sqlite(url: str) -> sqlite3.Connection:
    connection = sqlite3.connect(make_url(url).database or "", isolation_level=None)
    journal, synchronous = sqlite_journal()
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        f"journal_mode = {journal}",
        f"synchronous = {synchronous}",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _postgresql(url: str) -> psycopg.Connection[Any]:
    return psycopg.connect(url.replace("+psycopg", ""), autocommit=True, options="-c timezone=UTC")


@cache
def _in_postgresql(statement: str) -> str:
    for pattern, words in POSTGRESQL:
        statement = re.sub(pattern, words, statement)
    return statement


def _text(moment: datetime) -> str:
    """As the data layer stores it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
