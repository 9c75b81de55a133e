"""How the schema grew, one Alembic migration a step; `data.schema.upgrade` runs them."""
