"""The one way in which the desk says no."""

from __future__ import annotations

from core.refusal import Problem, Refused, Why


def test_a_refusal_says_all_its_sentences_whether_they_name_a_field_or_not() -> None:
    title = Problem("Title is empty. Fill it in.", "title")
    refused = Refused(Why.INVALID, title, "Nothing was changed.")
    assert refused.why is Why.INVALID
    assert refused.problems == (title, Problem("Nothing was changed."))
    assert refused.sentences == ("Title is empty. Fill it in.", "Nothing was changed.")
    assert str(refused) == "Title is empty. Fill it in. Nothing was changed."
