"""The pages as data: their file, address and words, who sees them, and what the others read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core import permissions
from core.permissions import Person
from pages import ui

ASK = "Ask a Directory Admin for the permission."


@dataclass(frozen=True)
class Room:
    """One page: its file, address, words, who sees it, and what the others read when they type its address."""

    file: str
    url_path: str
    title: str
    icon: str
    help: str
    may_see: Callable[[Person], bool]
    refusal: str
    in_menu: bool = True
    is_work: bool = True  # may open by itself after the sign-in


ROOMS = (
    Room(
        ui.LIST_PAGE,
        "commitments_list",
        "Commitments List",
        ":material/list_alt:",
        "All commitments that you may see, with their ERP status. Filter them, open one, download them.",
        permissions.sees_commitments,
        f"You have no permission on the commitments of any project yet. {ASK}",
    ),
    Room(
        ui.EDIT_PAGE,
        "edit_and_resend",
        "Edit and Re-send",
        ":material/edit_document:",
        "One commitment: its header, its lines, what accounting said, and the way back to accounting.",
        permissions.sees_commitments,
        f"You have no permission on the commitments of any project yet. {ASK}",
        in_menu=False,
    ),
    Room(
        ui.REVIEW_PAGE,
        "accountant_review",
        "Accountant Review",
        ":material/fact_check:",
        "What waits for acceptance, oldest first. Accounting approvers accept or reject here.",
        permissions.sees_the_queue,
        f"Accountant Review is for people with a permission on ERP Integrations. {ASK}",
    ),
    Room(
        "rejection_metrics.py",
        "rejection_metrics",
        "Rejection Metrics",
        ":material/monitoring:",
        "How much comes back, why, where and how long it takes, with the items behind every bar.",
        permissions.sees_metrics,
        f"Rejection Metrics are for managers and ERP Admins. {ASK}",
    ),
    Room(
        ui.QUICKBOOKS_PAGE,
        "quickbooks",
        "QuickBooks",
        ":material/sync_alt:",
        "Whether QuickBooks is connected, what waits for it, what failed, the links between its lists and yours.",
        permissions.sees_the_queue,
        f"QuickBooks is for people with a permission on ERP Integrations. {ASK}",
    ),
    Room(
        "directory.py",
        "directory",
        "Directory",
        ":material/groups:",
        "People with their permissions, projects, vendors and cost codes.",
        permissions.sees_the_directory,
        f"The Directory is for people who work with commitments. {ASK}",
    ),
    Room(
        ui.IMPORT_PAGE,
        "import",
        "Import",
        ":material/upload_file:",
        "Bring in commitments and the lists around them from CSV and XLSX, with a preview.",
        permissions.may_import,
        f"Import is for people who may create commitments, and for Directory Admins. {ASK}",
    ),
    Room(
        ui.MAIL_LOG_PAGE,
        "mail_log",
        "Mail log",
        ":material/outgoing_mail:",
        "Every notice that went out or waits, and why it waits.",
        permissions.sees_the_mail_log,
        f"The Mail log is for ERP Admins and Directory Admins. {ASK}",
    ),
    Room(
        "settings.py",
        "settings",
        "Settings",
        ":material/settings:",
        "Your own mails, and the company's clock, notices and reason codes.",
        permissions.sees_settings,
        "Settings are for people who are active in the Directory.",
        is_work=False,
    ),
)
