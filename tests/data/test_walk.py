"""The tutorial's walk through the data layer: send, reject, fix, re-send, accept (domain.md section 3)."""

from __future__ import annotations

import pytest
from sqlmodel import select

from core.commitment import CommitmentType
from core.findings import Finding, Target
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said
from data import commands, tables
from data.desk import Desk
from tests.cast import Cast, header, lines

SC = CommitmentType.SUBCONTRACT


def test_a_commitment_is_sent_rejected_fixed_resent_and_accepted(any_desk: Desk, cast: Cast) -> None:
    paula, anna = cast.caller("paula"), cast.caller("anna")
    made = commands.create(
        any_desk, paula, type=SC, project_id=cast.project["HQ"], header=header(cast), lines=lines(cast)
    )
    sent = commands.act(any_desk, paula, made.commitment_id, Action.SEND, Said(seen_version=made.version))
    assert sent.status is ErpStatus.SENT

    findings = (Finding("T1", Target.FIELD, "title", note="Name the floors"), Finding("A1"))
    rejected = commands.act(
        any_desk,
        anna,
        made.commitment_id,
        Action.REJECT,
        Said(seen_version=sent.version, findings=findings, comment="The total is not the signed one."),
    )
    assert rejected.status is ErpStatus.REJECTED

    with pytest.raises(Refused) as refused:
        commands.act(any_desk, paula, made.commitment_id, Action.RESEND, Said(seen_version=rejected.version))
    assert refused.value.why is Why.GUARD
    assert len(refused.value.sentences) == 2

    saved = commands.save(
        any_desk,
        paula,
        made.commitment_id,
        rejected.version,
        header={"title": "Insulation, floors 1 to 5"},
        lines=None,
    )
    resent = commands.act(any_desk, paula, made.commitment_id, Action.RESEND, Said(seen_version=saved.version))
    assert (resent.status, resent.submission) == (ErpStatus.SENT, 2)

    accepted = commands.act(
        any_desk, anna, made.commitment_id, Action.ACCEPT, Said(seen_version=resent.version, reference="SC-001")
    )
    assert accepted.status is ErpStatus.EXPORTING
    with any_desk.reading() as session:
        outcomes = [row.outcome for row in session.exec(select(tables.Submission).order_by(tables.Submission.number))]
        kinds = [row.kind for row in session.exec(select(tables.Event).order_by(tables.Event.version))]
        mails = [(row.kind, row.to_email) for row in session.exec(select(tables.Mail).order_by(tables.Mail.id))]
    assert outcomes == ["rejected", "accepted"]
    assert kinds == ["created", "send", "reject", "edited", "resend", "accept"]
    assert ("rejected", "paula@acme.example") in mails
    assert [kind for kind, _ in mails].count("rejected") == 1


def test_creator_and_sender_are_both_told_of_a_rejection_and_named_on_screen(any_desk: Desk, cast: Cast) -> None:
    made = commands.create(
        any_desk, cast.caller("eddie"), type=SC, project_id=cast.project["HQ"], header=header(cast), lines=lines(cast)
    )
    key = made.commitment_id
    commands.act(any_desk, cast.caller("paula"), key, Action.SEND, Said(seen_version=1))
    said = Said(seen_version=2, findings=(Finding("O"),), comment="Please look at it again.")
    done = commands.act(any_desk, cast.caller("anna"), key, Action.REJECT, said)
    assert done.sentence == "SC-001 was rejected. Paula Admin and Eddie Engineer are told."
    with any_desk.reading() as session:
        told = session.exec(select(tables.Mail.to_email).where(tables.Mail.kind == "rejected")).all()
    assert sorted(told) == ["eddie@acme.example", "paula@acme.example"]
