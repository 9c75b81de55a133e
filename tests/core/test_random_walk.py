"""Random people do random things to a few commitments; nothing ever happens that the domain forbids.

The model keeps books of its own, by rules written here a second time and in other words than in `core`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from core.erp import ExportState
from core.findings import Finding
from core.permissions import Item
from core.transitions import STATUSES, Action, Decision, ErpStatus, Facts, Notice, Refusal, Rejection, Said, decide
from tests.core.people import PEOPLE, PROJECT

QUICKBOOKS = "QuickBooks"
ADMINS = {"admin", "approver who is admin", "approver who sent it"}
APPROVERS = {
    "approver",
    "approver who is erp admin",
    "approver who is admin",
    "approver who created it",
    "approver who sent it",
}
MAY_TRY = {
    "send": ADMINS,
    "resend": ADMINS,
    "retrieve": ADMINS,
    "accept": APPROVERS,
    "reject": APPROVERS,
    "withdraw": APPROVERS,
    "retry": APPROVERS,
    "unlink": ADMINS & APPROVERS,
    "exported": {QUICKBOOKS},
    "failed": {QUICKBOOKS},
    "undo": APPROVERS,
}
ARROWS = {
    ("not_sent", "send", "sent"),
    ("sent", "retrieve", "retrieved"),
    ("sent", "accept", "exporting"),
    ("sent", "reject", "rejected"),
    ("export_failed", "reject", "rejected"),
    ("rejected", "resend", "sent"),
    ("retrieved", "resend", "sent"),
    ("exporting", "withdraw", "sent"),
    ("exporting", "exported", "synced"),
    ("exporting", "failed", "export_failed"),
    ("export_failed", "retry", "exporting"),
    ("synced", "unlink", "not_sent"),
    ("rejected", "undo", "sent"),
    ("rejected", "undo", "export_failed"),
}
CREATORS = ("engineer", "admin", "approver who created it")
people = st.sampled_from([*PEOPLE, QUICKBOOKS])
# Half of the time somebody who could be right, so that walks get somewhere.
busy = st.sampled_from([*sorted(APPROVERS | ADMINS), QUICKBOOKS])


@dataclass
class Book:
    """One commitment and what has happened to it."""

    number: str
    created_by: str
    four_eyes: bool
    status: ErpStatus = ErpStatus.NOT_SENT
    version: int = 1
    submission: int = 0
    sound: bool = True  # preflight finds no error
    cited: bool = False  # a finding is neither changed nor answered
    handed_over: bool = False
    rejected_by: str = ""
    rejected_at: int = 0  # the version that the rejection made
    mail_has_left: bool = False
    reference: str = ""
    reference_before: str = ""  # the one that the rejection took away
    senders: list[str] = field(default_factory=list)  # one for each submission
    outcomes: dict[int, str] = field(default_factory=dict)  # submission -> how accounting or the project ended it
    done: list[tuple[ErpStatus, Action, ErpStatus, str]] = field(default_factory=list)
    notices: Counter[Notice] = field(default_factory=Counter)
    exports: Counter[int] = field(default_factory=Counter)

    @property
    def rejection(self) -> Rejection | None:
        if self.status is not ErpStatus.REJECTED:
            return None
        before = next(source for source, action, _, _ in reversed(self.done) if action is Action.REJECT)
        by = PEOPLE[self.rejected_by].id
        return Rejection(by, before, acted_on=self.version != self.rejected_at, mail_has_left=self.mail_has_left)

    def facts(self, taken_by: str) -> Facts:
        return Facts(
            number=self.number,
            status=self.status,
            version=self.version,
            content_hash=f"hash {self.version}",
            item=Item(PROJECT, was_sent=self.submission > 0),
            created_by=PEOPLE[self.created_by].id,
            senders=frozenset(PEOPLE[name].id for name in self.senders),
            submission=self.submission,
            preflight_errors=() if self.sound else ("The number is too long. Shorten it.",),
            open_findings=("N1",) if self.cited and self.status is ErpStatus.REJECTED else (),
            export=ExportState.HANDED_OVER if self.handed_over else None,
            rejection=self.rejection,
            reference_taken_by=taken_by,
            four_eyes=self.four_eyes,
        )


class Walk(RuleBasedStateMachine):
    @initialize(creators=st.lists(st.sampled_from(CREATORS), min_size=2, max_size=3), four_eyes=st.booleans())
    def open_the_books(self, creators: list[str], four_eyes: bool) -> None:
        self.books = [Book(f"SC-{index}", creator, four_eyes) for index, creator in enumerate(creators)]

    @rule(
        which=st.integers(0, 2),
        action=st.sampled_from(Action),
        who=people | busy,
        behind=st.sampled_from([0, 0, 0, 0, 1]),
        reference=st.sampled_from(["SC-0", "SC-1", "SC-2", "PO-7", ""]),
        findings=st.sampled_from([(), (Finding("N1"),)]),
        comment=st.sampled_from(["Please shorten the number.", "no"]),
        answer=st.sampled_from(["yes", "yes", "no"]),
    )
    def somebody_acts(
        self,
        which: int,
        action: Action,
        who: str,
        behind: int,
        reference: str,
        findings: tuple[Finding, ...],
        comment: str,
        answer: str,
    ) -> None:
        self._act(which, action, who, behind, reference, findings, comment, answer)

    @rule(which=st.integers(0, 2), who=busy, choice=st.integers(0, 2))
    def somebody_does_what_is_next(self, which: int, who: str, choice: int) -> None:
        book = self.books[which % len(self.books)]
        actions = sorted(action for source, action, _ in ARROWS if source == book.status)
        action = Action(actions[choice % len(actions)])
        self._act(which, action, who, 0, f"PO-{which}", (Finding("N1"),), "Please shorten the number.", "yes")

    def _act(
        self,
        which: int,
        action: Action,
        who: str,
        behind: int,
        reference: str,
        findings: tuple[Finding, ...],
        comment: str,
        answer: str,
    ) -> None:
        book = self.books[which % len(self.books)]
        said = Said(
            seen_version=book.version - behind,
            seen_hash=f"hash {book.version - behind}",
            reference=reference,
            findings=findings,
            comment=comment,
            txn_id="4C2-1" if answer == "yes" else "",
            error_code="3140" if answer == "yes" else "",
            confirmed_gone=answer == "yes",
        )
        taken = [
            other.number for other in self.books if other is not book and reference and other.reference == reference
        ]
        if action is Action.UNDO and any(
            book.reference_before == other.reference for other in self.books if other.reference
        ):
            return  # the unique index of the database refuses that: tests/data/test_undo.py
        answered = decide(action, book.facts(taken[0] if taken else ""), PEOPLE.get(who), said)
        if isinstance(answered, Refusal):
            assert answered.reasons
            return
        assert behind == 0
        self._write(book, answered, who, said, bool(taken))

    def _write(self, book: Book, decision: Decision, who: str, said: Said, is_taken: bool) -> None:
        action = decision.action
        assert (book.status, action, decision.to_status) in ARROWS
        assert who in MAY_TRY[action]
        if action in (Action.SEND, Action.RESEND):
            assert book.sound
            assert not (book.status is ErpStatus.REJECTED and book.cited)
            assert decision.submission == book.submission + 1
            book.senders.append(who)
            book.cited = False
        else:
            assert decision.submission == book.submission
        if action is Action.ACCEPT:
            assert said.reference
            assert not is_taken
            own = who == book.created_by or who in book.senders
            assert not (own and book.four_eyes)
            assert decision.breaks_four_eyes is own
            book.reference = said.reference
            book.outcomes[book.submission] = "accepted"
        if action is Action.REJECT:
            failed = book.status is ErpStatus.EXPORT_FAILED
            assert len(said.comment) >= 10
            assert {one.code for one in decision.findings} >= ({"E1"} if failed else {"N1"})
            assert book.outcomes.get(book.submission) == ("accepted" if failed else None)
            book.outcomes[book.submission] = "rejected"
            book.reference_before, book.reference, book.cited = book.reference, "", True
            book.rejected_by, book.rejected_at, book.mail_has_left = who, book.version + 1, False
        if action is Action.UNDO:
            assert who == book.rejected_by
            assert book.version == book.rejected_at
            assert not book.mail_has_left
            assert book.outcomes.pop(book.submission) == "rejected"
            book.cited = False
            if decision.to_status is ErpStatus.EXPORT_FAILED:
                book.outcomes[book.submission] = "accepted"
                book.reference = book.reference_before
        if action is Action.RETRIEVE:
            assert book.submission not in book.outcomes
            book.outcomes[book.submission] = "retrieved"
        if action is Action.WITHDRAW:
            assert not book.handed_over
            assert book.outcomes.pop(book.submission) == "accepted"
            book.reference = ""
        if action is Action.EXPORTED:
            assert said.txn_id
            book.exports[book.submission] += 1
        if action is Action.UNLINK:
            assert said.confirmed_gone
            book.reference = ""
        if decision.to_status is not ErpStatus.EXPORTING or action is Action.RETRY:
            book.handed_over = False
        if decision.notice:
            book.notices[decision.notice] += 1
        book.done.append((book.status, action, decision.to_status, who))
        book.status, book.submission = decision.to_status, decision.submission
        book.version += 1

    @rule(which=st.integers(0, 2), sound=st.sampled_from([True, True, False]), settles=st.booleans())
    def the_project_edits(self, which: int, sound: bool, settles: bool) -> None:
        book = self.books[which % len(self.books)]
        if STATUSES[book.status].editable == "yes":
            book.sound, book.cited = sound, book.cited and not settles
            book.version += 1

    @rule(which=st.integers(0, 2))
    def the_connector_hands_it_over(self, which: int) -> None:
        book = self.books[which % len(self.books)]
        book.handed_over = book.status is ErpStatus.EXPORTING

    @rule(which=st.integers(0, 2))
    def the_mail_leaves(self, which: int) -> None:
        self.books[which % len(self.books)].mail_has_left = True

    @invariant()
    def the_counts_agree(self) -> None:
        for book in getattr(self, "books", []):
            counted = Counter(action for _, action, _, _ in book.done)
            assert book.submission == counted[Action.SEND] + counted[Action.RESEND] == len(book.senders)
            assert book.notices[Notice.WAITING] == book.submission
            assert book.notices[Notice.REJECTED] == counted[Action.REJECT]
            assert book.notices[Notice.SYNCED] == counted[Action.EXPORTED]
            assert book.notices[Notice.EXPORT_FAILED] == counted[Action.FAILED]
            assert counted[Action.SEND] <= 1 + counted[Action.UNLINK]

    @invariant()
    def every_submission_but_the_latest_has_ended_and_none_is_exported_twice(self) -> None:
        for book in getattr(self, "books", []):
            assert all(number in book.outcomes for number in range(1, book.submission))
            assert all(times == 1 for times in book.exports.values())
            assert all(book.outcomes[number] == "accepted" for number in book.exports)

    @invariant()
    def the_status_is_what_the_outcome_says(self) -> None:
        expected = {
            ErpStatus.SENT: None,
            ErpStatus.EXPORTING: "accepted",
            ErpStatus.EXPORT_FAILED: "accepted",
            ErpStatus.SYNCED: "accepted",
            ErpStatus.REJECTED: "rejected",
            ErpStatus.RETRIEVED: "retrieved",
        }
        for book in getattr(self, "books", []):
            if book.status is not ErpStatus.NOT_SENT:
                assert book.outcomes.get(book.submission) == expected[book.status]

    @invariant()
    def no_two_accepted_commitments_share_a_reference(self) -> None:
        references = [book.reference for book in getattr(self, "books", []) if book.reference]
        assert len(references) == len(set(references))


TestRandomWalk = Walk.TestCase
TestRandomWalk.settings = settings(max_examples=150, stateful_step_count=50)


def test_the_walk_reaches_every_arrow_so_that_its_silence_means_something() -> None:
    """The same books, walked once by hand over every arrow."""
    walk = Walk()
    walk.open_the_books(["engineer"], True)
    book = walk.books[0]
    route = (
        "admin send, admin retrieve, admin resend, approver reject, admin resend, approver accept, "
        "approver withdraw, approver accept, QuickBooks failed, approver retry, QuickBooks failed, approver reject, "
        "approver undo, approver reject, admin resend, approver reject, approver undo, approver accept, QuickBooks exported, approver who is admin unlink, admin send"
    )
    for step in route.split(", "):
        who, action = step.rsplit(" ", 1)
        before = book.version
        book.cited = False
        walk._act(0, Action(action), who, 0, "PO-7", (Finding("N1"),), "Please shorten the number.", "yes")
        assert book.version == before + 1, step
        walk.the_counts_agree()
        walk.the_status_is_what_the_outcome_says()
    assert {(source, action, target) for source, action, target, _ in book.done} == ARROWS
