"""What happens on the desk beside the page that a test looks at: others create, send and decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.commitment import CommitmentType
from core.findings import Finding, Target
from core.transitions import Action, Said
from data import commands, queries, tables
from data.desk import Desk
from data.queries import Detail
from tests.cast import Cast, header, lines


@dataclass
class Story:
    """Each method does it as the named person of the cast and gives the commitment's id, unless it says otherwise."""

    desk: Desk
    cast: Cast

    def create(self, number: str = "SC-001", by: str = "paula", **changes: Any) -> int:
        typed = header(self.cast, number, **changes)
        type_ = typed.pop("type", CommitmentType.SUBCONTRACT)
        sov = typed.pop("lines", lines(self.cast))
        project = self.cast.project[typed.pop("project", "HQ")]
        saved = commands.create(
            self.desk, self.cast.caller(by), type=type_, project_id=project, header=typed, lines=sov
        )
        return saved.commitment_id

    def sent(self, number: str = "SC-001", by: str = "paula", **changes: Any) -> int:
        key = self.create(number, by, **changes)
        self.act(by, key, Action.SEND)
        return key

    def rejected(self, number: str = "SC-001", *findings: Finding, by: str = "paula", **changes: Any) -> int:
        """Sent, and rejected by Anna."""
        key = self.sent(number, by, **changes)
        cited = findings or (Finding("T1", Target.FIELD, "title", note="name the floors"),)
        self.act("anna", key, Action.REJECT, findings=cited, comment="The title does not match the contract.")
        return key

    def exporting(self, number: str = "SC-001", **changes: Any) -> int:
        key = self.sent(number, **changes)
        self.act("anna", key, Action.ACCEPT, reference=number)
        return key

    def failed(self, number: str = "SC-001", **changes: Any) -> int:
        key = self.exporting(number, **changes)
        self.act(None, key, Action.FAILED, error_code="3140", error_text="Invalid reference to a vendor.")
        return key

    def save(self, who: str, commitment_id: int, **header: Any) -> None:
        caller, version = self.cast.caller(who), self.version(commitment_id)
        commands.save(self.desk, caller, commitment_id, version, header=header, lines=None)

    def act(self, who: str | None, commitment_id: int, action: Action, **said: Any) -> None:
        caller = self.cast.caller(who) if who else None
        seen = {"seen_version": self.version(commitment_id)}
        commands.act(self.desk, caller, commitment_id, action, Said(**seen | said))

    def version(self, commitment_id: int) -> int:
        """The version as it stands, for whoever acts on what they see now."""
        with self.desk.reading() as session:
            return session.get_one(tables.Commitment, commitment_id).version

    def look(self, commitment_id: int) -> Detail:
        """The commitment as Carla sees it, who sees everything."""
        return queries.detail(self.desk, self.cast.caller("carla"), commitment_id)
