"""Naming a deputy in the settings, and what the deputy reads."""

from __future__ import annotations

from data import delegations
from tests.pages.conftest import Visit, words
from tests.pages.story import Story


def test_an_approver_names_a_deputy_and_ends_it(visit: Visit, story: Story) -> None:
    at = visit("anna", "settings")
    assert "When you are away" in words(at)
    box = next(one for one in at.selectbox if one.label == "Who stands in")
    box.set_value(story.cast.person["alan"]).run()
    next(one for one in at.button if one.label == "Name the deputy").click().run()
    assert "Alan Approver stands in for Anna Approver from 2026-03-02 to 2026-03-09." in words(at)
    assert "You stand in for Anna Approver." in words(visit("alan", "accountant_review"))
    at = visit("anna", "settings")
    next(one for one in at.button if one.label == "End it now").click().run()
    assert delegations.delegations(story.desk, story.cast.caller("anna")).rows == ()
    assert "You stand in for" not in words(visit("alan", "accountant_review"))


def test_nobody_picked_is_said_and_changes_nothing(visit: Visit, story: Story) -> None:
    at = visit("anna", "settings")
    next(one for one in at.button if one.label == "Name the deputy").click().run()
    assert "Who stands in is empty. Pick somebody." in words(at)
    assert delegations.delegations(story.desk, story.cast.caller("anna")).rows == ()


def test_who_approves_nothing_reads_nothing_of_it(visit: Visit, story: Story) -> None:
    assert "When you are away" not in words(visit("rita", "settings"))
