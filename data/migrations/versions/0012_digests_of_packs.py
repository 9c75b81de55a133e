"""Each pack of Rejection Metrics has a digest of what it holds: who has read it before need not read it again.

And the commitments of a project are found by their ERP status in the order of their numbers.
"""

from __future__ import annotations

from hashlib import blake2b

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

KEY = ("kind", "month", "private")
BLOBS = (
    "commitment",
    "at",
    "at_rest",
    "begin",
    "begin_rest",
    "project",
    "facts",
    "amount",
    "code",
    "type",
    "vendor",
    "sender",
    "approver",
)
_pack = sa.table("metrics_pack", *map(sa.column, (*KEY, *BLOBS, "digest")))


def upgrade() -> None:
    op.add_column("metrics_pack", sa.Column("digest", sa.LargeBinary(), nullable=False, server_default=sa.text("''")))
    connection = op.get_bind()
    for key in connection.execute(sa.select(*(_pack.c[name] for name in KEY))).all():
        this = [_pack.c[name] == value for name, value in zip(KEY, key, strict=True)]
        blobs = connection.execute(sa.select(*(_pack.c[name] for name in BLOBS)).where(*this)).one()
        connection.execute(sa.update(_pack).where(*this).values(digest=_digest(blobs)))
    op.create_index("metrics_pack_digest", "metrics_pack", [*KEY, "digest"])
    op.create_index("commitment_project_status", "commitment", ["project_id", "erp_status", "folded_number", "id"])
    op.drop_index("ix_commitment_project_id", "commitment")


def _digest(blobs: sa.Row[tuple[bytes, ...]]) -> bytes:
    whole = blake2b(digest_size=16)
    for blob in blobs:
        whole.update(len(blob).to_bytes(8, "little") + blob)
    return whole.digest()
