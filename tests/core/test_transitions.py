"""Section 3 of the domain: who may move a commitment, from where to where, under which conditions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.erp import ExportState
from core.findings import Finding
from core.permissions import Item
from core.refusal import Why
from core.transitions import (
    ROWS,
    STATUSES,
    TABLE,
    Action,
    Decision,
    ErpStatus,
    LastAct,
    Notice,
    Refusal,
    Rejection,
    Said,
    decide,
    offers,
)
from tests.core.people import AT, PEOPLE, PROJECT, REJECTER, SENDER, facts, said

QUICKBOOKS = "QuickBooks"
EVERYBODY = (*PEOPLE, QUICKBOOKS)

ADMINS = {"admin", "approver who is admin", "approver who sent it"}
APPROVERS = {
    "approver",
    "approver who is erp admin",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
}
FRESH_EYES = {"approver", "approver who is erp admin", "approver who is admin"}
BOTH = {"approver who is admin", "approver who sent it"}

# Written by hand from domain.md sections 3 and 7. What does not stand here is refused to everybody.
MAY: dict[ErpStatus, dict[Action, tuple[set[str], ErpStatus]]] = {
    ErpStatus.NOT_SENT: {
        Action.SEND: (ADMINS, ErpStatus.SENT),
    },
    ErpStatus.SENT: {
        Action.RETRIEVE: (ADMINS, ErpStatus.RETRIEVED),
        Action.ACCEPT: (FRESH_EYES, ErpStatus.EXPORTING),
        Action.REJECT: (APPROVERS, ErpStatus.REJECTED),
    },
    ErpStatus.EXPORTING: {
        Action.WITHDRAW: (APPROVERS, ErpStatus.SENT),
        Action.EXPORTED: ({QUICKBOOKS}, ErpStatus.SYNCED),
        Action.FAILED: ({QUICKBOOKS}, ErpStatus.EXPORT_FAILED),
    },
    ErpStatus.EXPORT_FAILED: {
        Action.RETRY: (APPROVERS, ErpStatus.EXPORTING),
        Action.REJECT: (APPROVERS, ErpStatus.REJECTED),
    },
    ErpStatus.REJECTED: {
        Action.RESEND: (ADMINS, ErpStatus.SENT),
        Action.UNDO: ({"approver"}, ErpStatus.SENT),  # the one who rejected it
    },
    ErpStatus.RETRIEVED: {
        Action.RESEND: (ADMINS, ErpStatus.SENT),
    },
    ErpStatus.SYNCED: {
        Action.UNLINK: (BOTH, ErpStatus.NOT_SENT),
    },
}
EVERY_PAIR = [(status, action) for status in ErpStatus for action in Action]


def actor(name: str):
    return None if name == QUICKBOOKS else PEOPLE[name]


@pytest.mark.parametrize(("status", "action"), EVERY_PAIR)
def test_every_action_in_every_status_is_open_to_exactly_the_people_of_the_table(
    status: ErpStatus, action: Action
) -> None:
    who, target = MAY[status].get(action, (set(), None))

    answers = {name: decide(action, facts(status), actor(name), said()) for name in EVERYBODY}

    assert {name for name, answer in answers.items() if isinstance(answer, Decision)} == who
    assert {answer.to_status for answer in answers.values() if isinstance(answer, Decision)} == (
        {target} if who else set()
    )
    for answer in answers.values():
        if isinstance(answer, Refusal):
            assert answer.reasons
            assert all(reason.endswith(".") for reason in answer.reasons)


@pytest.mark.parametrize(("status", "action"), EVERY_PAIR)
def test_of_a_private_commitment_only_admins_and_the_people_on_its_list_decide(
    status: ErpStatus, action: Action
) -> None:
    listed = {"approver", "reader", "stranger"}
    item = Item(
        PROJECT,
        private=True,
        viewers=frozenset(PEOPLE[name].id for name in listed),
        was_sent=status is not ErpStatus.NOT_SENT,
    )
    who, _ = MAY[status].get(action, (set(), None))
    expected = {name for name in who if name in ADMINS | {"approver", QUICKBOOKS}}

    answers = {name: decide(action, facts(status, item=item), actor(name), said()) for name in EVERYBODY}

    assert {name for name, answer in answers.items() if isinstance(answer, Decision)} == expected


def test_who_may_not_see_it_reads_the_same_as_if_it_did_not_exist() -> None:
    answer = decide(Action.REJECT, facts(ErpStatus.SENT), PEOPLE["stranger"], said())
    assert answer == Refusal(Why.NOT_FOUND, ("There is no such commitment, or you may not see it.",))


@pytest.mark.parametrize("senders", [{SENDER}, {SENDER, 999}], ids=["the last", "an earlier one"])
def test_a_sender_of_any_submission_never_accepts_it(senders: set[int]) -> None:
    answer = decide(
        Action.ACCEPT, facts(senders=frozenset(senders), submission=2), PEOPLE["approver who sent it"], said()
    )
    assert answer == Refusal(
        Why.NOT_ALLOWED,
        ("You sent this commitment to accounting, so another accounting approver has to accept it.",),
    )


def test_who_created_and_sent_it_reads_both_reasons() -> None:
    answer = decide(Action.ACCEPT, facts(created_by=SENDER), PEOPLE["approver who sent it"], said())
    assert isinstance(answer, Refusal)
    assert [reason.split(" this ")[0] for reason in answer.reasons] == ["You created", "You sent"]


@pytest.mark.parametrize("name", ["approver who created it", "approver who sent it"])
def test_with_four_eyes_switched_off_they_accept_and_the_history_is_marked(name: str) -> None:
    answer = decide(Action.ACCEPT, facts(four_eyes=False), PEOPLE[name], said())
    assert isinstance(answer, Decision)
    assert answer.breaks_four_eyes


def test_an_acceptance_by_fresh_eyes_is_never_marked() -> None:
    answer = decide(Action.ACCEPT, facts(four_eyes=False), PEOPLE["approver"], said())
    assert isinstance(answer, Decision)
    assert not answer.breaks_four_eyes


def test_four_eyes_do_not_stop_a_rejection() -> None:
    answer = decide(Action.REJECT, facts(), PEOPLE["approver who created it"], said())
    assert isinstance(answer, Decision)
    assert not answer.breaks_four_eyes


# --- guards -------------------------------------------------------------------------------------------------------

ERRORS = ("The number is too long. Shorten it.", "The schedule of values is empty. Add a line.")


@pytest.mark.parametrize(
    ("status", "action"),
    [(ErpStatus.NOT_SENT, Action.SEND), (ErpStatus.REJECTED, Action.RESEND), (ErpStatus.RETRIEVED, Action.RESEND)],
)
def test_an_error_of_preflight_blocks_sending_and_all_of_them_are_said(status: ErpStatus, action: Action) -> None:
    answer = decide(action, facts(status, preflight_errors=ERRORS), PEOPLE["admin"], said())
    assert answer == Refusal(Why.GUARD, ERRORS)


def test_a_resend_names_errors_and_open_findings_together() -> None:
    stuck = facts(ErpStatus.REJECTED, preflight_errors=ERRORS, open_findings=("N1 Number too long (Number)",))
    answer = decide(Action.RESEND, stuck, PEOPLE["admin"], said())
    assert answer == Refusal(Why.GUARD, (*ERRORS, "Change what was cited or answer it: N1 Number too long (Number)."))


def test_a_finding_whose_note_ends_in_a_full_stop_gets_no_second_one() -> None:
    stuck = facts(ErpStatus.REJECTED, open_findings=("N1 Number too long (Number): drop 1001.",))
    answer = decide(Action.RESEND, stuck, PEOPLE["admin"], said())
    assert isinstance(answer, Refusal)
    assert answer.reasons[0].endswith("drop 1001.")
    assert not answer.reasons[0].endswith("..")


def test_of_a_note_nothing_but_its_full_stop_is_left_out() -> None:
    stuck = facts(ErpStatus.REJECTED, open_findings=("D1 Description (Description): see box X.",))
    answer = decide(Action.RESEND, stuck, PEOPLE["admin"], said())
    assert isinstance(answer, Refusal)
    assert answer.reasons[0].endswith(": see box X.")


def test_open_findings_do_not_stop_anything_but_a_resend() -> None:
    answer = decide(Action.ACCEPT, facts(open_findings=("N1",)), PEOPLE["approver"], said())
    assert isinstance(answer, Decision)


@pytest.mark.parametrize("reference", ["", "   ", "\u200b"])
def test_an_acceptance_needs_an_erp_reference(reference: str) -> None:
    answer = decide(Action.ACCEPT, facts(), PEOPLE["approver"], said(reference=reference))
    assert answer == Refusal(
        Why.GUARD, ("Fill in the ERP reference: it becomes the purchase order's number in QuickBooks.",)
    )


def test_an_erp_reference_is_unique_and_the_other_commitment_is_named() -> None:
    answer = decide(Action.ACCEPT, facts(reference_taken_by="SC-009"), PEOPLE["approver"], said())
    assert answer == Refusal(
        Why.GUARD,
        ("The ERP reference SC-001 is already used by commitment SC-009. Choose another one.",),
    )


def test_an_erp_reference_that_quickbooks_cannot_hold_is_refused_before_the_export() -> None:
    assert isinstance(decide(Action.ACCEPT, facts(), PEOPLE["approver"], said(reference="x" * 11)), Decision)
    answer = decide(Action.ACCEPT, facts(), PEOPLE["approver"], said(reference="x" * 12))
    assert answer == Refusal(Why.GUARD, ("The ERP reference has 12 characters, QuickBooks takes 11. Shorten it.",))


@pytest.mark.parametrize(
    "comment", ["", "too short", "         x", "\u200b" * 20, "a\u200bb\u200bc\u200bd\u200be\u200bf"]
)
def test_a_rejection_needs_a_comment_of_ten_characters_that_can_be_seen(comment: str) -> None:
    answer = decide(Action.REJECT, facts(), PEOPLE["approver"], said(comment=comment))
    assert answer == Refusal(
        Why.GUARD, ("Write a comment of at least 10 characters, so that the project knows what to fix.",)
    )


def test_a_rejection_without_reasons_and_comment_says_both() -> None:
    answer = decide(Action.REJECT, facts(), PEOPLE["approver"], said(findings=(), comment=""))
    assert isinstance(answer, Refusal)
    assert [reason.split(" ")[0] for reason in answer.reasons] == ["Name", "Write"]


def test_a_rejection_after_a_failed_export_always_carries_e1_once() -> None:
    failed = facts(ErpStatus.EXPORT_FAILED)
    alone = decide(Action.REJECT, failed, PEOPLE["approver"], said(findings=()))
    other = decide(Action.REJECT, failed, PEOPLE["approver"], said(findings=(Finding("V1"),)))
    beside = decide(
        Action.REJECT, failed, PEOPLE["approver"], said(findings=(Finding("V1"), Finding("E1", note="3140")))
    )
    assert isinstance(alone, Decision)
    assert isinstance(other, Decision)
    assert isinstance(beside, Decision)
    assert [one.code for one in other.findings] == ["V1", "E1"]
    assert [one.code for one in alone.findings] == ["E1"]
    assert [one.code for one in beside.findings] == ["V1", "E1"]


def test_a_rejection_of_what_was_sent_carries_no_reason_that_nobody_gave() -> None:
    answer = decide(Action.REJECT, facts(), PEOPLE["approver"], said())
    assert isinstance(answer, Decision)
    assert [one.code for one in answer.findings] == ["N1"]


@pytest.mark.parametrize("action", [Action.SEND, Action.ACCEPT])
def test_nobody_rejects_by_another_action_whatever_is_said_with_it(action: Action) -> None:
    status = ROWS[action].sources[0]
    answer = decide(action, facts(status), actor(sorted(MAY[status][action][0])[0]), said())
    assert isinstance(answer, Decision)
    assert answer.findings == ()


def test_an_acceptance_is_withdrawn_only_until_the_connector_has_handed_it_over() -> None:
    answer = decide(
        Action.WITHDRAW, facts(ErpStatus.EXPORTING, export=ExportState.HANDED_OVER), PEOPLE["approver"], said()
    )
    assert isinstance(answer, Refusal)
    assert answer.why is Why.GUARD
    assert "already been handed over" in answer.reasons[0]


def test_a_rejection_goes_back_to_where_it_came_from() -> None:
    for before in (ErpStatus.SENT, ErpStatus.EXPORT_FAILED):
        rejected = facts(ErpStatus.REJECTED, rejection=Rejection(REJECTER, before))
        answer = decide(Action.UNDO, rejected, PEOPLE["approver"], said())
        assert isinstance(answer, Decision)
        assert (answer.to_status, answer.submission, answer.notice) == (before, 1, None)


@pytest.mark.parametrize(
    ("since", "words"),
    [({"acted_on": True}, "already worked on it"), ({"mail_has_left": True}, "has already left")],
)
def test_a_rejection_that_somebody_knows_of_or_acted_on_stays(since: dict[str, bool], words: str) -> None:
    rejected = facts(ErpStatus.REJECTED, rejection=Rejection(REJECTER, ErpStatus.SENT, **since))
    answer = decide(Action.UNDO, rejected, PEOPLE["approver"], said())
    assert isinstance(answer, Refusal)
    assert answer.why is Why.GUARD
    assert words in answer.reasons[0]


def test_who_takes_a_rejection_back_twice_reads_that_it_was_taken_back() -> None:
    undone = LastAct("Anna Approver", Action.UNDO, AT)
    answer = decide(Action.UNDO, facts(ErpStatus.SENT, last_act=undone, version=8), PEOPLE["approver"], said())
    assert isinstance(answer, Refusal)
    assert answer.why is Why.CONFLICT
    assert answer.reasons[0].startswith("SC-001 was already put back into the queue by Anna Approver at 14:02")


@pytest.mark.parametrize("txn_id", ["", "  "])
def test_nothing_is_synced_without_a_txn_id(txn_id: str) -> None:
    answer = decide(Action.EXPORTED, facts(ErpStatus.EXPORTING), None, said(txn_id=txn_id))
    assert isinstance(answer, Refusal)
    assert answer.why is Why.GUARD


def test_an_export_fails_only_with_an_error() -> None:
    exporting = facts(ErpStatus.EXPORTING)
    assert isinstance(decide(Action.FAILED, exporting, None, Said()), Refusal)
    assert isinstance(decide(Action.FAILED, exporting, None, Said(error_code="3140")), Decision)
    assert isinstance(decide(Action.FAILED, exporting, None, Said(error_text="No such vendor")), Decision)


def test_what_is_still_in_quickbooks_is_not_unlinked() -> None:
    answer = decide(Action.UNLINK, facts(ErpStatus.SYNCED), PEOPLE["approver who is admin"], said(confirmed_gone=False))
    assert answer == Refusal(
        Why.GUARD, ("The commitment is still in QuickBooks® Desktop. Please delete it before retrying.",)
    )


DONE_TO_IT = {"acted_on": True, "mail_has_left": True}
HANDED_OVER = facts(ErpStatus.EXPORTING, export=ExportState.HANDED_OVER)
REFUSALS = {
    "who is no approver": (
        (Action.ACCEPT, facts(), "admin", said()),
        ("Only an accounting approver may do this. Approvers carry a green badge in the Directory.",),
    ),
    "who did not reject it": (
        (Action.UNDO, facts(ErpStatus.REJECTED), "approver who is admin", said()),
        ("Only the accounting approver who rejected it may take the rejection back.",),
    ),
    "a person in place of QuickBooks": (
        (Action.EXPORTED, HANDED_OVER, "approver", said()),
        ("Only QuickBooks, through the connector, may do this.",),
    ),
    "QuickBooks in place of a person": (
        (Action.ACCEPT, facts(), QUICKBOOKS, said()),
        ("Only a person may do this.",),
    ),
    "an acceptance that was handed over": (
        (Action.WITHDRAW, HANDED_OVER, "approver", said()),
        ("It has already been handed over to QuickBooks, so the acceptance can no longer be withdrawn.",),
    ),
    "a rejection that was acted on and mailed": (
        (
            Action.UNDO,
            facts(ErpStatus.REJECTED, rejection=Rejection(REJECTER, ErpStatus.SENT, **DONE_TO_IT)),
            "approver",
            said(),
        ),
        (
            "The project has already worked on it, so the rejection can no longer be taken back.",
            "The mail about the rejection has already left, so it can no longer be taken back.",
        ),
    ),
    "an export without a TxnID": (
        (Action.EXPORTED, facts(ErpStatus.EXPORTING), QUICKBOOKS, said(txn_id="")),
        ("QuickBooks gave no TxnID, so the export is not proven.",),
    ),
    "a failure without an error": (
        (Action.FAILED, facts(ErpStatus.EXPORTING), QUICKBOOKS, Said()),
        ("QuickBooks gave no error, so nothing says that the export failed.",),
    ),
    "what changed without anybody's act": (
        (Action.ACCEPT, facts(last_act=None), "approver", said(seen_version=6)),
        ("SC-001 has changed since it was shown to you. Look at it again before you choose “Accept”.",),
    ),
}


@pytest.mark.parametrize("what", REFUSALS)
def test_a_refusal_says_why_in_sentences_for_people(what: str) -> None:
    (action, known, name, words), sentences = REFUSALS[what]
    answer = decide(action, known, actor(name), words)
    assert isinstance(answer, Refusal)
    assert answer.reasons == sentences


# --- what was seen, and who was first -----------------------------------------------------------------------------


@pytest.mark.parametrize("row", TABLE, ids=[row.action.value for row in TABLE])
def test_whoever_saw_an_older_version_is_told_to_look_again(row) -> None:
    who = next(name for name in sorted(MAY[row.sources[0]][row.action][0]))
    for outdated in (said(seen_version=6), said(seen_hash="other")):
        answer = decide(row.action, facts(row.sources[0]), actor(who), outdated)
        assert isinstance(answer, Refusal)
        assert answer.why is Why.CONFLICT
        assert (
            "has changed since it was shown to you. It was last rejected by Anna Approver at 14:02" in answer.reasons[0]
        )


def test_whoever_missed_a_mere_edit_reads_who_edited_and_not_who_decided_before() -> None:
    edited = facts(ErpStatus.REJECTED, touched="edited by Peter Admin at 15:10 on 2026-03-02")
    answer = decide(Action.RESEND, edited, PEOPLE["admin"], said(seen_version=6))
    assert answer == Refusal(
        Why.CONFLICT,
        (
            "SC-001 has changed since it was shown to you. It was last edited by Peter Admin at 15:10 on 2026-03-02. "
            "Look at it again before you choose “Re-send to ERP”.",
        ),
    )


@pytest.mark.parametrize("row", [row for row in TABLE if not row.by_erp], ids=lambda row: row.action.value)
def test_a_person_who_does_not_say_what_they_saw_decides_nothing(row) -> None:
    who = next(name for name in sorted(MAY[row.sources[0]][row.action][0]))
    answer = decide(row.action, facts(row.sources[0]), actor(who), said(seen_version=None, seen_hash=None))
    assert answer == Refusal(
        Why.CONFLICT, (f"Nothing says which version of SC-001 you saw. Open it again before you choose “{row.label}”.",)
    )


def test_the_second_of_two_reads_who_was_first_and_when() -> None:
    answer = decide(Action.ACCEPT, facts(ErpStatus.REJECTED, version=8), PEOPLE["approver"], said())
    assert answer == Refusal(
        Why.CONFLICT,
        (
            "SC-001 was already rejected by Anna Approver at 14:02 on 2026-03-02. "
            "It is now “Rejected”, so “Accept” is not possible.",
        ),
    )


def test_an_action_before_anything_happened_is_refused_with_the_status() -> None:
    answer = decide(
        Action.REJECT,
        facts(ErpStatus.NOT_SENT, last_act=None, item=Item(PROJECT, was_sent=True)),
        PEOPLE["approver"],
        said(),
    )
    assert answer == Refusal(Why.CONFLICT, ("“Reject” is not possible: SC-001 is “Not sent”.",))


def test_a_failed_export_is_told_in_a_sentence_that_reads_well() -> None:
    act = facts().last_act
    assert act is not None
    failed = facts(ErpStatus.EXPORT_FAILED, last_act=replace(act, who="QuickBooks", action=Action.FAILED))
    answer = decide(Action.WITHDRAW, failed, PEOPLE["approver"], said())
    assert isinstance(answer, Refusal)
    assert answer.reasons[0].startswith("SC-001 was already refused by QuickBooks at 14:02")


# --- what follows -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "status", "before", "after", "notice"),
    [
        (Action.SEND, ErpStatus.NOT_SENT, 0, 1, Notice.WAITING),
        (Action.SEND, ErpStatus.NOT_SENT, 3, 4, Notice.WAITING),  # after Unlink
        (Action.RESEND, ErpStatus.REJECTED, 1, 2, Notice.WAITING),
        (Action.RESEND, ErpStatus.RETRIEVED, 4, 5, Notice.WAITING),
        (Action.RETRIEVE, ErpStatus.SENT, 2, 2, None),
        (Action.ACCEPT, ErpStatus.SENT, 2, 2, None),
        (Action.REJECT, ErpStatus.SENT, 2, 2, Notice.REJECTED),
        (Action.REJECT, ErpStatus.EXPORT_FAILED, 2, 2, Notice.REJECTED),
        (Action.WITHDRAW, ErpStatus.EXPORTING, 2, 2, None),
        (Action.EXPORTED, ErpStatus.EXPORTING, 2, 2, Notice.SYNCED),
        (Action.FAILED, ErpStatus.EXPORTING, 2, 2, Notice.EXPORT_FAILED),
        (Action.RETRY, ErpStatus.EXPORT_FAILED, 2, 2, None),
        (Action.UNLINK, ErpStatus.SYNCED, 2, 2, None),
    ],
)
def test_what_follows_is_the_next_submission_where_there_is_one_and_the_notice(
    action: Action, status: ErpStatus, before: int, after: int, notice: Notice | None
) -> None:
    who = sorted(MAY[status][action][0])[0]
    answer = decide(action, facts(status, submission=before), actor(who), said())
    assert isinstance(answer, Decision)
    assert (answer.submission, answer.notice, answer.from_status) == (after, notice, status)


# --- what is offered ----------------------------------------------------------------------------------------------


def offered(status: ErpStatus, name: str, **changes: object) -> dict[str, tuple[str, ...]]:
    return {row.label: reasons for row, reasons in offers(facts(status, **changes), PEOPLE[name])}


@pytest.mark.parametrize("status", ErpStatus)
def test_a_person_is_offered_exactly_what_the_table_allows_them(status: ErpStatus) -> None:
    for name in PEOPLE:
        pressable = {label for label, reasons in offered(status, name).items() if not reasons}
        allowed = {ROWS[action].label for action, (who, _) in MAY[status].items() if name in who}
        assert pressable == allowed, name


def test_before_a_first_send_the_button_reads_send_and_after_a_return_it_reads_resend() -> None:
    assert list(offered(ErpStatus.NOT_SENT, "admin")) == ["Send to ERP"]
    assert list(offered(ErpStatus.REJECTED, "admin")) == ["Re-send to ERP"]
    assert list(offered(ErpStatus.RETRIEVED, "admin")) == ["Re-send to ERP"]
    assert list(offered(ErpStatus.SENT, "admin")) == ["Retrieve from ERP"]


def test_a_button_that_cannot_be_pressed_shows_all_of_its_reasons() -> None:
    shown = offered(ErpStatus.REJECTED, "admin", preflight_errors=ERRORS, open_findings=("T1 Title (Title)",))
    assert shown == {"Re-send to ERP": (*ERRORS, "Change what was cited or answer it: T1 Title (Title).")}


def test_four_eyes_show_the_button_with_the_reason_why_it_cannot_be_pressed() -> None:
    shown = offered(ErpStatus.SENT, "approver who created it")
    assert shown["Accept"] == ("You created this commitment, so another accounting approver has to accept it.",)
    assert shown["Reject"] == ()


@pytest.mark.parametrize("state", list(ExportState))
def test_an_approver_speaks_for_quickbooks_only_where_it_gives_no_answer(state: ExportState) -> None:
    spoken = {
        Action.EXPORTED: {ExportState.FILE_PRODUCED},
        Action.FAILED: {ExportState.FILE_PRODUCED, ExportState.UNKNOWN},
    }
    words = said(txn_id="PO-17", error_text="It is not in QuickBooks.")
    for action, states in spoken.items():
        answer = decide(action, facts(ErpStatus.EXPORTING, export=state), PEOPLE["approver"], words)
        assert isinstance(answer, Decision) is (state in states)
        other = decide(action, facts(ErpStatus.EXPORTING, export=state), PEOPLE["admin"], words)
        assert isinstance(other, Refusal)


def test_an_acceptance_that_was_handed_over_shows_why_it_stays() -> None:
    shown = offered(ErpStatus.EXPORTING, "approver", export=ExportState.HANDED_OVER)
    assert "already been handed over" in shown["Withdraw acceptance"][0]


def test_nothing_is_offered_on_what_one_may_not_see() -> None:
    private = Item(PROJECT, private=True, was_sent=True)
    assert offered(ErpStatus.SENT, "approver who created it", item=private) == {}


# --- the table itself ---------------------------------------------------------------------------------------------


def test_the_words_and_colours_of_the_statuses_are_those_of_the_domain() -> None:
    assert {status.value: (row.colour, row.ribbon, row.editable) for status, row in STATUSES.items()} == {
        "not_sent": ("grey", "Not sent", "yes"),
        "sent": ("blue", "Sent – waiting for acceptance", "no"),
        "exporting": ("blue", "Accepted – exporting", "no"),
        "export_failed": ("red", "Failed to export", "no"),
        "rejected": ("yellow", "Rejected", "yes"),
        "retrieved": ("yellow", "Retrieved", "yes"),
        "synced": ("green", "Synced", "partly"),
    }


def test_the_words_on_the_buttons_are_those_of_the_domain() -> None:
    assert [row.label for row in TABLE if not row.by_erp] == [
        "Send to ERP",
        "Retrieve from ERP",
        "Accept",
        "Reject",
        "Re-send to ERP",
        "Withdraw acceptance",
        "Retry export",
        "Unlink",
        "Take back the rejection",
    ]


def test_every_action_has_one_row() -> None:
    assert sorted(row.action for row in TABLE) == sorted(Action)
