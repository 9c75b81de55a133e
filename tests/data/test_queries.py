"""What screens read: filtered, counted and limited to what the person may see (domain.md sections 2 and 7)."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest

from core import permissions
from core.commitment import CommitmentType
from core.findings import Finding, State, Target
from core.refusal import Refused, Why
from core.transitions import Action, ErpStatus, Said
from data import cases, commands, people, queries
from data.desk import Caller, Desk
from data.queries import ListFilter
from tests.cast import PEOPLE, Cast, Clock, header, lines

SC, PO = CommitmentType.SUBCONTRACT, CommitmentType.PURCHASE_ORDER


def make(desk: Desk, cast: Cast, number: str, *, who: str = "paula", project: str = "HQ", **changes: object) -> int:
    type_ = changes.pop("type", SC)
    assert isinstance(type_, CommitmentType)
    viewers = changes.pop("viewers", ())
    assert isinstance(viewers, tuple)
    return commands.create(
        desk,
        cast.caller(who),
        type=type_,
        project_id=cast.project[project],
        header=header(cast, number, **changes),
        lines=lines(cast),
        viewers=viewers,
    ).commitment_id


def send(desk: Desk, cast: Cast, key: int, who: str = "paula") -> int:
    return commands.act(desk, cast.caller(who), key, Action.SEND, Said(seen_version=1)).version


def reject(desk: Desk, cast: Cast, key: int, version: int, *findings: Finding, who: str = "anna") -> int:
    said = Said(seen_version=version, findings=findings or (Finding("O"),), comment="Please look at it again.")
    return commands.act(desk, cast.caller(who), key, Action.REJECT, said).version


@pytest.fixture
def some(any_desk: Desk, cast: Cast) -> dict[str, int]:
    """Five commitments: sent, rejected, not sent, private and in another project."""
    made = {
        "sent": make(any_desk, cast, "SC-001"),
        "rejected": make(any_desk, cast, "SC-002", vendor_id=cast.vendor["other"], title="50% of the pipes"),
        "new": make(any_desk, cast, "PO-001", type=PO),
        "private": make(any_desk, cast, "SC-003", private=True, viewers=(cast.person["eddie"],)),
        "lab": make(any_desk, cast, "SC-004", project="LAB"),
    }
    send(any_desk, cast, made["sent"])
    reject(any_desk, cast, made["rejected"], send(any_desk, cast, made["rejected"]), Finding("N1"), Finding("T1"))
    return made


def numbers(desk: Desk, caller: Caller, where: ListFilter = ListFilter(), **how: object) -> list[str]:  # noqa: B008
    return [row.number for row in queries.commitments(desk, caller, where, **how).rows]  # type: ignore[arg-type]


@pytest.mark.parametrize("name", PEOPLE)
def test_the_list_holds_just_what_each_person_may_see(
    any_desk: Desk, cast: Cast, some: dict[str, int], name: str
) -> None:
    with any_desk.reading() as session:
        person = people.load(session, cast.caller(name), any_desk.now())
        items = {key: cases.load(session, key, None).item for key in some.values()}
    wanted = {key for key, item in items.items() if permissions.may_see(person, item)}
    found = queries.commitments(any_desk, cast.caller(name), ListFilter())
    assert {row.id for row in found.rows} == wanted
    assert found.count == len(wanted) == sum(queries.status_counts(any_desk, cast.caller(name), ListFilter()).values())
    assert found.amount == Decimal("15500.50") * len(wanted)
    for key in some.values():
        if key not in wanted:
            with pytest.raises(Refused) as refused:
                queries.detail(any_desk, cast.caller(name), key)
            assert refused.value.why is Why.NOT_FOUND


def test_filters_narrow_the_list_and_the_counts(any_desk: Desk, cast: Cast, some: dict[str, int]) -> None:
    paula = cast.caller("paula")
    assert numbers(any_desk, paula, ListFilter(erp_status=(ErpStatus.REJECTED,))) == ["SC-002"]
    assert numbers(any_desk, paula, ListFilter(type=PO)) == ["PO-001"]
    assert numbers(any_desk, paula, ListFilter(vendor=(cast.vendor["other"],))) == ["SC-002"]
    assert numbers(any_desk, paula, ListFilter(project=(cast.project["LAB"],))) == ["SC-004"]
    counts = queries.status_counts(
        any_desk, paula, ListFilter(project=(cast.project["HQ"],), erp_status=(ErpStatus.SENT,))
    )
    assert counts[ErpStatus.NOT_SENT] == 2
    assert counts[ErpStatus.SYNCED] == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sc-00", ["SC-001", "SC-002", "SC-003", "SC-004"]),
        ("50%", ["SC-002"]),
        ("%", ["SC-002"]),
        ("_", []),
        ("lew", ["SC-002"]),
        ("\x00sc-001", ["SC-001"]),
        ("x" * 10_000, []),
    ],
)
def test_a_search_takes_every_character_as_it_is(
    any_desk: Desk, cast: Cast, some: dict[str, int], text: str, found: list[str]
) -> None:
    assert numbers(any_desk, cast.caller("paula"), ListFilter(text=text)) == found


def test_waiting_on_me_is_what_came_back_or_what_i_may_decide(any_desk: Desk, cast: Cast, some: dict[str, int]) -> None:
    waiting = ListFilter(waiting_on_me=True)
    assert numbers(any_desk, cast.caller("paula"), waiting) == ["SC-002"]
    assert numbers(any_desk, cast.caller("anna"), waiting) == ["SC-001"]
    assert numbers(any_desk, cast.caller("rita"), waiting) == []


@pytest.mark.parametrize("sort", queries.SORTS)
def test_every_sort_turns_around_and_pages_never_lose_a_row(
    any_desk: Desk, cast: Cast, some: dict[str, int], sort: str
) -> None:
    paula = cast.caller("paula")
    pages = [queries.commitments(any_desk, paula, ListFilter(), page=n, per_page=2, sort=sort) for n in (1, 2, 3)]
    seen = [row.number for page in pages for row in page.rows]
    assert sorted(seen) == ["PO-001", "SC-001", "SC-002", "SC-003", "SC-004"]
    assert [page.pages for page in pages] == [3, 3, 3]
    assert queries.commitments(any_desk, paula, ListFilter(), page=99, per_page=2).page == 3
    downloaded = [row.number for row in queries.all_rows(any_desk, paula, ListFilter(), sort=sort)]
    assert downloaded == seen


def test_a_row_says_how_long_and_why(any_desk: Desk, cast: Cast, some: dict[str, int], clock: Clock) -> None:
    clock.forward(days=3)
    row = queries.commitments(any_desk, cast.caller("paula"), ListFilter(erp_status=(ErpStatus.REJECTED,))).rows[0]
    assert row.days_in_status == 3
    assert row.latest_rejection == "N1, T1: Please look at it again."
    assert row.sent_by == "Paula Admin"
    assert row.amount == Decimal("15500.50")


def test_every_page_is_the_same_from_whichever_end_it_is_found(any_desk: Desk, cast: Cast) -> None:
    vendors = (None, cast.vendor["other"], cast.vendor["other"])
    ids = [
        make(
            any_desk,
            cast,
            f"SC-00{place}",
            project=("HQ", "LAB")[place in (2, 5)],
            title=("Pipes", "Drains")[place % 2],
            vendor_id=cast.vendor["linked"] if place == 5 else vendors[place % 3],
        )
        for place in range(7)
    ]
    for place in (1, 4, 5):
        send(any_desk, cast, ids[place])
    paula = cast.caller("paula")
    one, two = (ErpStatus.NOT_SENT,), (ErpStatus.SENT, ErpStatus.NOT_SENT, ErpStatus.SENT)
    filters = tuple(ListFilter(erp_status=some) for some in ((), one, two))
    for sort, descending, where in itertools.product(queries.SORTS, (False, True), filters):
        whole = queries.commitments(any_desk, paula, where, sort=sort, descending=descending).rows
        pages = [
            queries.commitments(any_desk, paula, where, page=page, per_page=2, sort=sort, descending=descending)
            for page in range(1, -(-len(whole) // 2) + 1)
        ]
        assert [row.id for one in pages for row in one.rows] == [row.id for row in whole]
        assert len(whole) == (4 if where.erp_status == one else 7)
        downloaded = queries.all_rows(any_desk, paula, where, sort=sort, descending=descending)
        assert [row.id for row in downloaded] == [row.id for row in whole]


def test_the_queue_is_oldest_first_and_marks_ones_own_work(any_desk: Desk, cast: Cast, clock: Clock) -> None:
    first = make(any_desk, cast, "SC-001")
    second = make(any_desk, cast, "SC-002", who="carla")
    send(any_desk, cast, second, "carla")
    clock.forward(hours=1)
    send(any_desk, cast, first)
    clock.forward(days=1)
    rows = queries.queue(any_desk, cast.caller("carla"))
    assert [(row.number, row.mine, row.days) for row in rows] == [("SC-002", True, 1), ("SC-001", False, 1)]
    assert [row.mine for row in queries.queue(any_desk, cast.caller("anna"))] == [False, False]
    assert queries.queue(any_desk, cast.caller("paula")) == ()
    shown = queries.detail(any_desk, cast.caller("anna"), first)
    assert queries.queue(any_desk, cast.caller("carla"), first=1) == rows[:1]
    assert queries.queue(any_desk, cast.caller("carla"), first=1, also=first) == rows
    assert queries.queue(any_desk, cast.caller("carla"), first=2, also=first) == rows
    assert queries.queue(any_desk, cast.caller("paula"), first=1, also=first) == ()
    assert queries.queue_length(any_desk, cast.caller("carla")) == (2, sum(row.amount for row in rows))
    assert queries.queue_length(any_desk, cast.caller("paula")) == (0, 0)
    assert rows[1].content_hash == shown.facts.content_hash == shown.submissions[0].content_hash


def test_who_sent_an_earlier_submission_finds_it_marked_and_not_among_what_waits_on_them(
    any_desk: Desk, cast: Cast
) -> None:
    key, other = make(any_desk, cast, "SC-001"), make(any_desk, cast, "SC-002")
    send(any_desk, cast, other)
    back = commands.act(
        any_desk, cast.caller("carla"), key, Action.RETRIEVE, Said(seen_version=send(any_desk, cast, key, "carla"))
    )
    commands.act(any_desk, cast.caller("paula"), key, Action.RESEND, Said(seen_version=back.version))
    waits = ListFilter(waiting_on_me=True)
    for who, marked in (("carla", {"SC-001"}), ("anna", set())):
        caller = cast.caller(who)
        assert {row.number for row in queries.queue(any_desk, caller) if row.mine} == marked
        assert {row.number for row in queries.commitments(any_desk, caller, waits).rows} == {
            "SC-001",
            "SC-002",
        } - marked


def test_a_commitment_is_found_by_number_in_any_case_or_by_id(any_desk: Desk, cast: Cast, some: dict[str, int]) -> None:
    paula = cast.caller("paula")
    assert [one.id for one in queries.find(any_desk, paula, " sc-002 ")] == [some["rejected"]]
    assert [one.id for one in queries.find(any_desk, paula, str(some["rejected"]))] == [some["rejected"]]
    assert queries.find(any_desk, paula, "9" * 30) == ()
    assert queries.find(any_desk, paula, "nothing") == ()
    assert queries.find(any_desk, cast.caller("rita"), "SC-003") == ()


def test_the_detail_of_a_rejected_commitment_shows_reasons_and_what_became_of_them(any_desk: Desk, cast: Cast) -> None:
    paula = cast.caller("paula")
    key = make(any_desk, cast, "SC-001")
    line = queries.detail(any_desk, paula, key).commitment.lines[0]
    version = reject(
        any_desk,
        cast,
        key,
        send(any_desk, cast, key),
        Finding("C2", Target.LINE, line_id=line.id, note="Use 03-100"),
        Finding("T1", Target.FIELD, "title"),
        Finding("R1", Target.FIELD, "default_retainage"),
    )
    opened = queries.detail(any_desk, paula, key)
    assert [view.state for view in opened.findings] == [State.OPEN] * 3
    assert opened.findings[0].words == "C2 Wrong cost code or cost type (line 1, 07-200, Part 1): Use 03-100"
    assert opened.editable
    (action, reasons), *_ = opened.offers
    assert action.label == "Re-send to ERP"
    assert len(reasons) == 3

    kept = [
        {"id": one.id, "cost_code_id": one.cost_code_id, "description": one.description, "amount": one.amount}
        for one in opened.commitment.lines
    ]
    kept[0]["cost_code_id"] = cast.cost_code["03-100"]
    answers = {opened.findings[2].finding.id or 0: "Ten percent is what was signed."}
    commands.save(any_desk, paula, key, version, header={"title": "Insulation"}, lines=kept, answers=answers)
    fixed = queries.detail(any_desk, paula, key)
    assert [view.state for view in fixed.findings] == [State.CHANGED, State.CHANGED, State.ANSWERED]
    assert fixed.offers[0][1] == ()
    newest = fixed.history[0]
    assert newest.words == "Edited"
    assert "Line 1: Cost code: 07-200 → 03-100" in newest.notes
    assert "R1: Ten percent is what was signed." in newest.notes


def test_choices_are_limited_to_the_projects_one_may_see(any_desk: Desk, cast: Cast) -> None:
    eddie = queries.choices(any_desk, cast.caller("eddie"))
    assert eddie.projects == eddie.creatable == {cast.project["HQ"]: "1001 Headquarters"}
    assert len(queries.choices(any_desk, cast.caller("anna")).projects) == 3
    assert queries.choices(any_desk, cast.caller("anna")).creatable == {}


@pytest.mark.parametrize("name", ["paula", "eddie", "rita", "anna", "norman"])
def test_the_list_offers_what_every_form_offers(desk: Desk, cast: Cast, name: str) -> None:
    everything = queries.choices(desk, cast.caller(name))
    assert queries.list_choices(desk, cast.caller(name)) == queries.ListChoices(
        everything.projects, everything.creatable, everything.vendors
    )
