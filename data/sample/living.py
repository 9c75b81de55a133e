"""One commitment of the sample company, living its story through the same commands as a real one."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import datetime
from random import Random

from sqlalchemy import update
from sqlmodel import Session, col, select

from core.commitment import CommitmentType
from core.findings import Finding, Target
from core.transitions import Action, Said
from data import commands, tables
from data.desk import Caller, Desk
from data.sample import contents, flaws
from data.sample.contents import Content
from data.sample.flaws import LAST_LINE, WHOLE, Flaw
from data.sample.lists import PEOPLE, UNLINKED_PROJECT, Lists
from data.sample.stories import Story, rounds

APPROVERS = ("ana", "ben")
ENGINEERS_PROJECTS = next(one for one in PEOPLE if one.key == "erin").projects
EXPORT_ERRORS = (  # QuickBooks' own codes
    ("3140", "There is an invalid reference to QuickBooks Vendor in the PurchaseOrder."),
    ("3171", "An attempt was made to add a PurchaseOrder with a date on or before the closing date of the company."),
    ("3175", "There was an error adding the PurchaseOrder: another user has the vendor's record open."),
    ("3260", "Insufficient permission level to perform this action."),
)
NOTHING_SAID = Said()
REJECTED_AFTER_FAILURE = "QuickBooks refused it for good. Please check the contract company and send it again."


@dataclass
class Life:
    """`mended` counts the fixes so far; the flaws of the rounds after it are still in the commitment."""

    story: Story
    right: Content
    rounds: list[list[Flaw]]
    spoils: list[Callable[[Content, Lists], None]]
    chance: Random
    serial: int
    sent_by: str
    created_by: str = "pat"
    commitment_id: int = 0
    mended: int = 0
    rejected_by: str = ""
    steps: list[tuple[datetime, str]] = field(default_factory=list)

    def as_typed(self, lists: Lists) -> Content:
        """The commitment with the flaws that nobody has mended yet."""
        content = deepcopy(self.right)
        for flaw in (flaw for later in self.rounds[self.mended :] for flaw in later):
            if flaw.spoil:
                flaw.spoil(content, lists)
        for spoil in self.spoils:
            spoil(content, lists)
        return content


def plan(chance: Random, lists: Lists, story: Story, *, place: int, times: list[datetime]) -> Life:
    """Everything that will happen to the commitment in this place of the list, decided beforehand.

    The first one is for the tutorial: a subcontract of the first project, rejected for its number and a cost code.
    """
    tutorial = place == 0
    type_ = chance.choices(tuple(CommitmentType), (65, 35))[0]
    right = contents.make(
        chance,
        lists,
        CommitmentType.SUBCONTRACT if tutorial else type_,
        project=0 if tutorial else chance.randrange(UNLINKED_PROJECT),
        serial=place + 1,
        on=times[0].date(),
    )
    wrong = [[flaws.NUMBERING, flaws.WRONG_CODE]] if tutorial else flaws.choose(chance, right, rounds(story))
    if any(flaw.target == "executed" for one in wrong for flaw in one):
        right.header["executed"] = True
    if story.private:
        right.header["private"] = True
        right.viewers = tuple(lists.person[one] for one in APPROVERS)
    by_controller = "unlink" not in story.steps and not tutorial and chance.random() < 0.15
    life = Life(
        story,
        right,
        wrong,
        [flaws.STOPPED_BY_PREFLIGHT[place // 12 % len(flaws.STOPPED_BY_PREFLIGHT)]] if story.stopped else [],
        chance,
        place + 1,
        sent_by="connie" if by_controller else "pat",
        steps=list(zip(times, ("create", *story.steps), strict=True)),
    )
    if life.as_typed(lists).project in ENGINEERS_PROJECTS and not story.private and (tutorial or chance.random() < 0.5):
        life.created_by = "erin"
    return life


def take(step: str, life: Life, desk: Desk, session: Session, lists: Lists) -> None:
    """One step of the story, at the desk's present moment."""
    _STEPS[step](life, _Stage(desk, session, lists))


@dataclass(frozen=True)
class _Stage:
    desk: Desk
    session: Session
    lists: Lists

    def caller(self, name: str) -> Caller:
        return Caller(self.lists.person[name])

    def act(self, life: Life, name: str | None, action: Action, said: Said = NOTHING_SAID) -> None:
        said = replace(said, seen_version=self.row(life).version) if name else said
        commands.act(self.desk, self.caller(name) if name else None, life.commitment_id, action, said)

    def row(self, life: Life) -> tables.Commitment:
        return self.session.get_one(tables.Commitment, life.commitment_id)

    def line_ids(self, life: Life) -> list[int]:
        table = tables.SovLine
        ids = select(table.id).where(col(table.commitment_id) == life.commitment_id).order_by(col(table.position))
        return [one or 0 for one in self.session.exec(ids)]

    def submission_id(self, life: Life) -> int:
        table = tables.Submission
        latest = select(table.id).where(col(table.commitment_id) == life.commitment_id)
        return self.session.exec(latest.order_by(col(table.number).desc()).limit(1)).one() or 0


def _create(life: Life, stage: _Stage) -> None:
    typed = life.as_typed(stage.lists)
    if "approve" in life.story.steps:
        typed.header["contract_status"] = "Draft"
    saved = commands.create(
        stage.desk,
        stage.caller(life.created_by),
        type=typed.type,
        project_id=stage.lists.project[typed.project],
        header=typed.header,
        lines=typed.lines,
        viewers=typed.viewers,
    )
    life.commitment_id = saved.commitment_id


def _save(life: Life, stage: _Stage, header: dict[str, object], answers: dict[int, str] | None = None) -> None:
    seen = stage.row(life).version
    commands.save(stage.desk, stage.caller(life.created_by), life.commitment_id, seen, header=header, answers=answers)


def _fix(life: Life, stage: _Stage) -> None:
    """Puts right what was cited, and answers what cannot be."""
    mended = life.rounds[life.mended]
    life.mended += 1
    typed = life.as_typed(stage.lists)
    answers = {flaw.code: flaw.answer for flaw in mended if flaw.answer}
    table = tables.Finding
    cited = stage.session.exec(select(table).where(col(table.submission_id) == stage.submission_id(life))).all()
    commands.save(
        stage.desk,
        stage.caller(life.created_by),
        life.commitment_id,
        stage.row(life).version,
        header=typed.header,
        lines=[line | {"id": key} for key, line in zip(stage.line_ids(life), typed.lines, strict=True)],
        answers={one.id or 0: answers[one.code] for one in cited if one.code in answers},
    )


def _reject(life: Life, stage: _Stage) -> None:
    failed = stage.row(life).erp_status == "export_failed"
    cited = [] if failed else life.rounds[life.mended]
    last = stage.line_ids(life)[-1]
    comment = " ".join(flaw.comment for flaw in cited) or REJECTED_AFTER_FAILURE
    said = Said(findings=tuple(_finding(flaw, last) for flaw in cited), comment=comment)
    life.rejected_by = life.chance.choice(APPROVERS)
    stage.act(life, life.rejected_by, Action.REJECT, said)


def _finding(flaw: Flaw, last_line: int) -> Finding:
    if flaw.target == LAST_LINE:
        return Finding(flaw.code, Target.LINE, line_id=last_line, note=flaw.note)
    if flaw.target == WHOLE:
        return Finding(flaw.code, note=flaw.note)
    return Finding(flaw.code, Target.FIELD, flaw.target, note=flaw.note)


def _accept(life: Life, stage: _Stage) -> None:
    said = Said(reference=stage.row(life).number)
    stage.act(life, life.chance.choice(APPROVERS), Action.ACCEPT, said)


def _hand_over(life: Life, stage: _Stage) -> None:
    table = tables.Export
    handed = update(table).where(col(table.submission_id) == stage.submission_id(life))
    stage.session.execute(handed.values(state="handed_over", handed_over_at=stage.desk.now()))


def _exported(life: Life, stage: _Stage) -> None:
    _hand_over(life, stage)
    txn_id = f"{contents.txn_serial(life.serial)}-{int(stage.desk.now().timestamp())}"
    stage.act(life, None, Action.EXPORTED, Said(txn_id=txn_id))


def _failed(life: Life, stage: _Stage) -> None:
    _hand_over(life, stage)
    code, words = life.chance.choice(EXPORT_ERRORS)
    stage.act(life, None, Action.FAILED, Said(error_code=code, error_text=words))


def _give_up(life: Life, stage: _Stage) -> None:
    ends = {"subcontract": "Void", "purchase_order": "Closed"}
    _save(life, stage, {"contract_status": ends[life.right.type]})


_STEPS: dict[str, Callable[[Life, _Stage], object]] = {
    "create": _create,
    "approve": lambda life, stage: _save(life, stage, {"contract_status": "Approved"}),
    "send": lambda life, stage: stage.act(life, life.sent_by, Action.SEND),
    "retrieve": lambda life, stage: stage.act(life, "pat", Action.RETRIEVE, Said(comment="A detail is missing.")),
    "fix": _fix,
    "resend": lambda life, stage: stage.act(life, life.sent_by, Action.RESEND),
    "accept": _accept,
    "reject": _reject,
    "withdraw": lambda life, stage: stage.act(life, life.chance.choice(APPROVERS), Action.WITHDRAW),
    "comment": lambda life, stage: commands.comment(
        stage.desk, stage.caller("pat"), life.commitment_id, life.chance.choice(contents.COMMENTS)
    ),
    "ask": lambda life, stage: commands.ask(
        stage.desk,
        stage.caller(life.chance.choice(APPROVERS)),
        life.commitment_id,
        life.chance.choice(contents.QUESTIONS),
    ),
    "answer": lambda life, stage: commands.answer(stage.desk, stage.caller("pat"), life.commitment_id, contents.ANSWER),
    "undo": lambda life, stage: stage.act(life, life.rejected_by, Action.UNDO),
    "failed": _failed,
    "exported": _exported,
    "retry": lambda life, stage: stage.act(life, life.chance.choice(APPROVERS), Action.RETRY),
    "unlink": lambda life, stage: stage.act(life, "connie", Action.UNLINK, Said(confirmed_gone=True)),
    "give_up": _give_up,
}
