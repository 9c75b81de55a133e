"""What becomes of the measured company's commitments: stories of eight events each, of a hundred so many."""

from __future__ import annotations

from dataclasses import dataclass

from core.transitions import Action, ErpStatus

EVENTS = 8


@dataclass(frozen=True)
class Story:
    """`share` in percent; `steps` are kinds of events, the first is always created."""

    share: int
    steps: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """It has not come to its end yet, so its last step is not long ago."""
        return "exported" not in self.steps


def _story(share: int, steps: str) -> Story:
    return Story(share, tuple(steps.split()))


STORIES = (
    _story(32, "created edited edited edited edited send accept exported"),
    _story(26, "created edited send reject edited resend accept exported"),
    _story(9, "created send reject resend reject resend accept exported"),
    _story(6, "created edited edited send retrieve resend accept exported"),
    _story(6, "created send accept failed reject resend accept exported"),
    _story(5, "created edited edited send accept failed retry exported"),
    _story(4, "created edited edited edited edited edited edited edited"),
    _story(3, "created edited edited edited edited edited edited send"),
    _story(3, "created edited send reject edited edited edited resend"),
    _story(1, "created edited edited edited edited edited send accept"),
    _story(1, "created edited edited edited edited send accept failed"),
    _story(3, "created edited send reject edited resend reject edited"),
    _story(1, "created edited edited edited edited send retrieve edited"),
)
# Where a step leads; a step that is not named leads nowhere else.
LEADS_TO: dict[str, ErpStatus] = {
    Action.SEND: ErpStatus.SENT,
    Action.RESEND: ErpStatus.SENT,
    Action.RETRIEVE: ErpStatus.RETRIEVED,
    Action.ACCEPT: ErpStatus.EXPORTING,
    Action.REJECT: ErpStatus.REJECTED,
    Action.RETRY: ErpStatus.EXPORTING,
    Action.EXPORTED: ErpStatus.SYNCED,
    Action.FAILED: ErpStatus.EXPORT_FAILED,
}
OF_A_HUNDRED = tuple(story for story in STORIES for _ in range(story.share))
