"""One commitment: what few have is asked for only where it is, and is shown there all the same."""

from __future__ import annotations

import json

import pytest

from core.refusal import Refused
from core.transitions import Action
from data import commands, queries
from data.desk import Desk
from tests.asked import asking
from tests.cast import Cast
from tests.data.test_attachments import attach
from tests.pages.story import Story


@pytest.fixture
def story(any_desk: Desk, cast: Cast) -> Story:
    return Story(any_desk, cast)


def test_what_few_have_is_asked_for_only_where_it_is_and_shown_there(any_desk: Desk, cast: Cast, story: Story) -> None:
    key, paula = story.sent("SC-001"), cast.caller("paula")
    with asking(any_desk.engine) as plain:
        queries.detail(any_desk, paula, key)
    # Who asks and what they may, the header with what stands beside it, lines, submissions, history.
    assert len(plain) == 6
    commands.comment(any_desk, paula, key, "The drawings are on their way.")
    attach(story, key)
    with asking(any_desk.engine) as asked:
        found = queries.detail(any_desk, paula, key)
    assert len(asked) == 8
    assert [one.text for one in found.conversation.remarks] == ["The drawings are on their way."]
    assert [one.name for one in found.attachments] == ["signed.pdf"]


def test_a_list_of_people_is_shown_and_kept_while_nothing_is_private(any_desk: Desk, cast: Cast, story: Story) -> None:
    key, paula, listed = story.create("SC-001", private=True), cast.caller("paula"), {cast.person["rita"]}
    commands.save(any_desk, paula, key, story.version(key), header={}, lines=None, viewers=listed)
    assert queries.detail(any_desk, cast.caller("rita"), key).viewers == listed
    story.save("paula", key, private=False)
    assert queries.detail(any_desk, paula, key).viewers == listed
    story.save("paula", key, title="Another title", private=True)
    assert queries.detail(any_desk, cast.caller("rita"), key).viewers == listed
    commands.save(any_desk, paula, key, story.version(key), header={}, lines=None, viewers=())
    with pytest.raises(Refused):
        queries.detail(any_desk, cast.caller("rita"), key)


def test_it_names_all_that_it_refers_to_as_it_is_called_now(any_desk: Desk, cast: Cast, story: Story) -> None:
    key = story.create("SC-001", assigned_to=cast.person["rita"])
    found = queries.detail(any_desk, cast.caller("paula"), key)
    assert found.names["project"][cast.project["HQ"]] == found.picture["header"]["project"] != ""
    assert found.names["vendor"][found.commitment.vendor_id or 0] == found.picture["header"]["vendor"] != ""
    assert found.names["person"] == {cast.person["paula"]: "Paula Admin", cast.person["rita"]: "Rita Read-only"}
    codes = {line["cost_code_id"]: line["cost_code"] for line in found.picture["lines"]}
    assert found.names["cost_code"] == codes
    nobody = queries.detail(any_desk, cast.caller("paula"), story.create("SC-002", vendor_id=None, lines=[]))
    assert (nobody.names["vendor"], nobody.names["cost_code"]) == ({}, {})
    assert nobody.picture["header"]["vendor"] == nobody.picture["header"]["assigned_to_name"] == ""


def test_each_submission_keeps_the_snapshot_that_was_handed_over(any_desk: Desk, cast: Cast, story: Story) -> None:
    key = story.rejected("SC-001")
    story.save("paula", key, title="Another title")
    (found,) = queries.detail(any_desk, cast.caller("paula"), key).submissions
    assert found.snapshot == json.loads(found.kept)
    assert found.snapshot["header"]["title"] != "Another title"
    assert [words.partition(" ")[0] for words in found.findings] == ["T1"]


def test_what_the_erp_has_taken_is_checked_no_more(any_desk: Desk, cast: Cast, story: Story) -> None:
    key = story.exporting("SC-001", executed=False)
    assert [one.problem.code for one in story.look(key).preflight] == ["E1"]
    story.act(None, key, Action.EXPORTED, txn_id="1A2B-1")
    with asking(any_desk.engine) as asked:
        found = queries.detail(any_desk, cast.caller("paula"), key)
    assert (found.preflight, found.facts.preflight_errors, len(asked)) == ((), (), 6)
    assert found.facts.content_hash == found.submissions[0].content_hash
    assert found.export is not None
    assert (found.export.erp_id, found.export.vendor) == ("1A2B-1", found.picture["header"]["vendor"])
