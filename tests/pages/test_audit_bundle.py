"""The audit bundle as a download: beside the decision and under the history, for those who may have it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from core.refusal import Refused, Why
from data import accounts, bundle
from data.desk import Desk
from pages.audit_bundle import file_name
from tests.data.test_bundle import verify
from tests.pages.conftest import Visit
from tests.pages.story import Story

NAME = "audit-bundle-SC-001.zip"
PLACES = ["accountant_review", "edit_and_resend"]


@pytest.mark.parametrize("page", PLACES)
def test_it_is_made_when_it_is_asked_for_and_verifies_with_its_own_script(
    desk: Desk, visit: Visit, story: Story, downloads: dict[str, Any], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path, page: str,
) -> None:  # fmt: skip
    made: list[int] = []
    take = bundle.take

    def noted(*asked: Any) -> bytes:
        made.append(asked[-1])
        return take(*asked)

    monkeypatch.setattr(bundle, "take", noted)
    key = story.sent("SC-001")
    visit("carla", page, commitment=key).run()
    assert made == []
    zipfile.ZipFile(io.BytesIO(downloads[NAME]())).extractall(tmp_path)
    assert made == [key]
    said = verify(tmp_path, "--key", str(desk.key_file))
    assert said == (0, "ok   SC-001: 2 events, seals verified\n")


@pytest.mark.parametrize(("who", "page"), [("anna", PLACES[0]), ("anna", PLACES[1]), ("paula", PLACES[1])])
def test_who_may_not_see_the_mail_log_is_offered_none(
    visit: Visit, story: Story, downloads: dict[str, Any], who: str, page: str
) -> None:
    visit(who, page, commitment=story.sent("SC-001"))
    assert NAME not in downloads


def test_whoever_was_signed_out_meanwhile_gets_none(
    desk: Desk, visit: Visit, story: Story, downloads: dict[str, Any], cookies: dict[str, str]
) -> None:
    visit("carla", "edit_and_resend", commitment=story.sent("SC-001"))
    accounts.sign_out(desk, cookies[accounts.COOKIE])
    with pytest.raises(Refused) as refused:
        downloads[NAME]()
    assert refused.value.why is Why.SIGNED_OUT


def test_the_name_of_the_file_is_one_on_every_system() -> None:
    assert file_name('PO/1 "x" Ä:2') == "audit-bundle-PO-1-x-2.zip"
