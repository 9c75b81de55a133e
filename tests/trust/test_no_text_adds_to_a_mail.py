"""What a person types is words in a mail and nothing else: no header, recipient, file, fetch, link or markup."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime
from email.message import EmailMessage
from typing import Any

from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from lxml import html
from sqlmodel import select

from connectors import mail
from connectors.worker import Worker
from core import notices, summary
from core.findings import Finding, Target
from core.mail_parts import Mail
from core.notices import About
from core.refusal import Refused
from core.summary import Contents, Listed
from core.transitions import Action, Notice
from data import commands, tables
from data.desk import Desk
from data.outbox import Letter
from tests.cast import Cast, Clock
from tests.connectors.conftest import mail_settings
from tests.connectors.postbox import Postbox, free_port, part, read, serving
from tests.core.test_notices import ABOUT, LINK
from tests.pages.story import Story

HEADERS = ["Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To"]
LONGEST_LINE = 998  # characters that every mail server must take
LOOKS_LIKE_A_LINK = re.compile(r"://|www\.|mailto:", re.IGNORECASE)
OUR_LINK = re.compile(r"(https://desk\.acme\.example|http://localhost:8501)/[\w?=&-]*")
TO = "paula@acme.example"
MESSAGE_ID = "<5f0c@desk.acme.example>"
WHEN = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
TYPED = (
    "Insulation",
    "x\r\nBcc: eve@evil.example",
    "x\nTo: eve@evil.example\n\nAnother body",
    "x\x0bCc: eve@evil.example\u2028Cc: eve@evil.example\x85X-Y: z\x00",
    "=?utf-8?q?x=0D=0ABcc:_eve@evil.example?=",
    "=?utf-8?b?SGVsbG8NCkJjYzogZXZlQGV2aWwuZXhhbXBsZQ==?= " * 5,
    "\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>\r\n",
    "\r\n--===============0==\r\nContent-Disposition: attachment; filename=x.exe\r\n\r\nx",
    '<img src="http://evil.example/p.png">',
    "\"' onmouseover=alert(1) x='",
    "</title></body><script src=//evil.example/x.js></script>",
    "<!-- ", "]]>", "<![CDATA[", "<style>@import url(http://evil.example/x.css)</style>",
    "&lt;img src=x&gt; &#60;b&#62; &amp;lt;",
    "![picture](http://evil.example/p.png) [here](javascript:alert(1))",
    "https://evil.example/?a=1 HTTP://evil.example www.evil.example mailto:eve@evil.example",
    "/etc/passwd",
    __file__,
    "{company} {0.__class__} %s $x",
    "\ud800\udc0a\udfff",
    "\u202eevil\u200b\ufeff",
    "long" * 700,
    "",
)  # fmt: skip
KEPT = [one for one in TYPED if one and "\x00" not in one and one.isascii() | one.isprintable()]  # by a database
TEXT = st.lists(st.one_of(st.sampled_from(TYPED), st.text(st.characters(), max_size=12)), max_size=3).map("".join)


@st.composite
def typed_into(draw: st.DrawFn, kind: type[Any], **others: Any) -> Any:
    """A dataclass whose every text was typed by somebody with bad intentions."""
    typed = {one.name: draw(TEXT) for one in fields(kind) if one.type == "str" and one.name not in others}
    return kind(**typed, **others)


ABOUTS = st.lists(TEXT, max_size=3).flatmap(
    lambda findings: typed_into(
        About, amount=ABOUT.amount, at=ABOUT.at, link=LINK, submission=ABOUT.submission, findings=tuple(findings)
    )
)
LISTED = typed_into(Listed, amount=ABOUT.amount, age=2, submission=2, link=LINK)
CONTENTS = st.tuples(st.lists(LISTED, max_size=2), st.lists(LISTED, max_size=2)).flatmap(
    lambda both: typed_into(
        Contents, day=date(2026, 3, 2), hour=7, waiting=both[0], failed=both[1], review_link=LINK, settings_link=LINK
    )
)
MAILS = st.one_of(
    st.builds(notices.compose, st.sampled_from(Notice), ABOUTS),
    st.builds(summary.compose, CONTENTS),
)


PLAIN = [notices.compose(notice, ABOUT) for notice in Notice]
PLAIN.append(
    summary.compose(
        Contents(
            "Acme",
            date(2026, 3, 2),
            7,
            [Listed("SC-1", "x", "x", "x", ABOUT.amount, "x", 2, 2, LINK)],
            [],
            review_link=LINK,
            settings_link=LINK,
        )
    )
)


def elements(page: Any) -> set[tuple[str, tuple[tuple[str, str], ...]]]:
    """The elements as a browser reads them, each with its attributes but for where a link leads."""
    return {
        (str(one.tag), tuple(sorted((name, value) for name, value in one.attrib.items() if name != "href")))
        for one in page.iter()
    }


OURS = set().union(*(elements(html.document_fromstring(one.html)) for one in PLAIN)) | {("br", ())}


def check_is_ours(raw: bytes, recipients: list[str], to: str) -> EmailMessage:
    """The mail as it came over the network."""
    head = raw.split(b"\r\n\r\n")[0].split(b"\r\n")
    assert sorted(line.split(b":")[0].decode() for line in head if not line.startswith((b" ", b"\t"))) == HEADERS
    assert max(map(len, raw.split(b"\r\n"))) <= LONGEST_LINE
    message = read(raw)
    assert recipients == [to] == [message["To"]]
    assert [one.get_content_type() for one in message.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert not any(one.get_filename() or one.get_content_disposition() for one in message.walk())
    page = html.document_fromstring(part(message, "html"))
    assert elements(page) <= OURS
    assert all(OUR_LINK.fullmatch(href) for href in page.xpath("//@href"))
    words = [page.body.text_content(), part(message, "plain")]
    assert not any(LOOKS_LIKE_A_LINK.search(OUR_LINK.sub("", one)) for one in words)
    return message


def test_whatever_is_typed_a_mail_arrives_with_our_headers_and_our_markup_alone(
    scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    tried, postbox, port = scale(40, 5_000), Postbox(), free_port()
    chosen = mail_settings(port)

    @examples(max_examples=tried)
    @given(MAILS)
    def arrives(written: Mail) -> None:
        letter = Letter(1, 1, MESSAGE_ID, TO, written.subject, written.text, written.html, WHEN)
        mail.send(chosen, letter)
        message = check_is_ours(postbox.raw[-1], postbox.recipients[-1], TO)
        assert message["Message-ID"] == MESSAGE_ID
        assert part(message, "html").strip() == written.html

    with serving(postbox, port):
        arrives()
    show(
        7,
        f"{tried:,} mails in which every text that a person types had line breaks, headers, markup, Markdown images, paths "
        "of files, lone surrogates or long words",
        f"{len(postbox.raw):,} arrived with our {len(HEADERS)} headers and one recipient, and with no file, tag, image or "
        "link but ours",
    )


def test_what_stands_in_the_database_adds_nothing_to_what_the_worker_sends(
    desk: Desk, cast: Cast, scale: Callable[[int, int], int], show: Callable[[int, str, str], None]
) -> None:
    """As if every name had been written past the rules, and every word that they let pass."""
    tried = KEPT[:: scale(4, 1)]
    postbox, port = Postbox(), free_port()
    story = Story(desk, cast)
    for number, typed in enumerate(tried, start=1):
        rename_all(desk, typed)
        key = story.sent(f"SC-{number}")
        with desk.writing() as session:
            session.get_one(tables.Commitment, key).title = typed[:200]
        said = typed if is_allowed(desk, cast, key, typed) else "Words that the desk takes."
        cited = (Finding("T1", Target.FIELD, "title", note=said[:200]),)
        story.act("anna", key, Action.REJECT, findings=cited, comment=f"{said[:1000]} – please fix.")
    if isinstance(desk.now, Clock):
        desk.now.forward(minutes=1)  # the mail of a rejection waits a while
    with serving(postbox, port):
        sent = Worker(desk, mail_settings(port)).deliver_all()
    with desk.reading() as session:
        rows = {row.message_id: row.to_email for row in session.exec(select(tables.Mail))}
    assert sent == len(rows) == len(postbox.raw) >= 4 * len(tried)
    for raw, recipients in zip(postbox.raw, postbox.recipients, strict=True):
        check_is_ours(raw, recipients, rows[str(read(raw)["Message-ID"])])
    show(
        7,
        f"{len(tried)} such texts as the name of the company, of everybody, of projects and vendors, as title, reason, "
        "comment and note",
        f"{sent} notices, each with our headers, markup and links alone",
    )


def rename_all(desk: Desk, typed: str) -> None:
    with desk.writing() as session:
        session.get_one(tables.Company, 1).name = typed[:100]
        for table in (tables.Person, tables.Project, tables.Vendor):
            for row in session.exec(select(table)):
                row.name = typed[:100]


def is_allowed(desk: Desk, cast: Cast, key: int, typed: str) -> bool:
    """Whether it was taken as a comment, which is mailed, too."""
    try:
        commands.comment(desk, cast.caller("anna"), key, typed)
    except Refused:
        return False
    return True
