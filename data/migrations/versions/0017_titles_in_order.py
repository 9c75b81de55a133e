"""The list sorted by title is gone through in the order of an index, as it is by everything else."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_index("commitment_title", "commitment", [sa.text("lower(title)"), "id"])
