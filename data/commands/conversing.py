"""`comment`, `ask` and `answer`: each is one transaction with its mails, and none changes the commitment's version.

Decisions are compare-and-set on the version, and what somebody says must not spoil what another one decides or types.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from core import conversation as rules
from core import deeds, notices
from core.conversation import Kind
from core.deeds import Standing
from core.permissions import Person, sees_the_queue
from core.refusal import Problem, Refused, Why
from core.typed import Wrong, text
from data import cases, conversation, outbox, people, tables
from data import company as companies
from data.cases import Case
from data.commands.writing import doubles_in_words
from data.desk import Caller, Desk

FIELD = "remark"
_table = tables.Comment
_DONE = {
    Kind.COMMENT: "Your comment on {number} is kept. {told}",
    Kind.QUESTION: "Your question about {number} is asked; it waits in the queue for its answer. {told}",
    Kind.ANSWER: "Your answer about {number} is kept. {told}",
}


@dataclass(frozen=True)
class Spoken:
    """What was said, and the sentence that the page shows."""

    id: int
    kind: Kind
    sentence: str


def comment(desk: Desk, caller: Caller, commitment_id: int, words: str) -> Spoken:
    """A comment, mailed to those concerned. Raises Refused: NOT_FOUND, NOT_ALLOWED, INVALID, CONFLICT (said just now)."""
    return _say(desk, caller, commitment_id, Kind.COMMENT, words)


def ask(desk: Desk, caller: Caller, commitment_id: int, words: str) -> Spoken:
    """A question of the accountant to creator and sender; the commitment waits on. Raises Refused like `comment`."""
    return _say(desk, caller, commitment_id, Kind.QUESTION, words)


def answer(desk: Desk, caller: Caller, commitment_id: int, words: str) -> Spoken:
    """The answer to the open question, to who asked. Raises Refused like `comment`."""
    return _say(desk, caller, commitment_id, Kind.ANSWER, words)


def _say(desk: Desk, caller: Caller, commitment_id: int, kind: Kind, words: str) -> Spoken:
    with doubles_in_words(), desk.writing() as session:
        now = desk.now()
        person = people.load(session, caller, now)
        case = cases.load(session, commitment_id, person, for_update=True)
        said = _readable(kind, words)
        _refuse_the_same_again(session, case, person, kind, said, now)
        standing = Standing(case.item, case.facts.status, asked_by=conversation.asked_by(session, case.id))
        if refused := deeds.why_not(rules.DEEDS[kind], person, standing):
            raise Refused(refused.why, *refused.reasons)
        row = _write(session, case, person, kind, said, now)
        told = _tell(desk, session, case, person, row)
        return Spoken(row.id or 0, kind, _DONE[kind].format(number=case.row.number, told=_told(told)).strip())


def _readable(kind: Kind, words: str) -> str:
    try:
        said = text(words, rules.TEXT_LIMIT, lines=True)
    except Wrong as wrong:
        raise Refused(Why.INVALID, Problem(f"{rules.LABELS[kind]} {wrong}", FIELD)) from None
    if not said:
        raise Refused(Why.INVALID, Problem(f"{rules.LABELS[kind]} is empty. Write what you want to say.", FIELD))
    return said


def _refuse_the_same_again(session: Session, case: Case, person: Person, kind: Kind, said: str, now: datetime) -> None:
    since = now - timedelta(seconds=rules.SAME_AGAIN)
    mine = (col(_table.commitment_id) == case.id, col(_table.author_id) == person.id, col(_table.kind) == kind)
    if session.exec(select(_table.id).where(*mine, col(_table.text) == said, col(_table.at) > since)).first():
        raise Refused(Why.CONFLICT, "You have just said that; it was kept once.")


def _write(session: Session, case: Case, person: Person, kind: Kind, said: str, now: datetime) -> tables.Comment:
    question = None
    if kind is Kind.ANSWER:
        still_open = (col(_table.kind) == Kind.QUESTION, col(_table.closed_at).is_(None))
        question = session.exec(select(_table.id).where(col(_table.commitment_id) == case.id, *still_open)).first()
        conversation.close(session, case.id, now)
    row = _table(
        commitment_id=case.id,
        at=now,
        author_id=person.id,
        kind=kind,
        text=said,
        submission=case.row.submission,
        question_id=question,
    )
    session.add(row)
    session.flush()
    return row


# --- who is told ----------------------------------------------------------------------------------------------------


def _tell(desk: Desk, session: Session, case: Case, author: Person, row: tables.Comment) -> tuple[Person, ...] | None:
    notice = rules.NOTICES[Kind(row.kind)]
    if not companies.is_mailed(case.company, notice):
        return None
    involved = _involved(session, case, row)
    deputies = {one.deputy_id for one in people.delegations_of_today(session, row.at)}
    told = rules.concerned(author, case.item, involved, people.these(session, row.at, {*involved, *deputies}))
    for person in told:
        mail = notices.compose(notice, _about(desk, case, author, row, _page(row, person)))
        key = f"{notice}:{row.id}:{person.id}"
        outbox.put(session, row.at, key=key, kind=notice, person=person, commitment_id=case.id, mail=mail)
    return told


def _involved(session: Session, case: Case, row: tables.Comment) -> set[int]:
    """Creator and sender are asked; who asked is answered; a comment concerns all who had to do with it."""
    project = {case.row.created_by, case.row.sent_by}
    if row.kind == Kind.QUESTION:
        return {one for one in project if one is not None}
    spoke = set(session.exec(select(_table.author_id).where(col(_table.commitment_id) == case.id)))
    decided = case.submission.decided_by if case.submission else None
    return {one for one in (*project, *spoke, case.row.assigned_to, decided) if one is not None}


def _page(row: tables.Comment, reader: Person) -> str:
    """An answer is read where the decision is made, by those whom that page lets in."""
    return "/accountant_review" if row.kind == Kind.ANSWER and sees_the_queue(reader) else "/edit_and_resend"


def _about(desk: Desk, case: Case, author: Person, row: tables.Comment, page: str) -> notices.About:
    current = case.commitment
    return notices.About(
        company=case.company.name,
        number=current.number,
        title=current.title,
        vendor=case.names["vendor"].get(current.vendor_id or 0, ""),
        project=case.names["project"].get(current.project_id, ""),
        amount=current.total,
        actor=author.name,
        at=people.local(row.at, case.company.time_zone),
        link=f"{desk.base_url}{page}?commitment={case.id}",
        submission=row.submission,
        comment=row.text,
    )


def _told(told: tuple[Person, ...] | None) -> str:
    if told is None:
        return "No mail goes out about it: the settings switch it off."
    names = ", ".join(one.name for one in told)
    return f"{names} {'is' if len(told) == 1 else 'are'} told." if told else "Nobody else is concerned yet."
