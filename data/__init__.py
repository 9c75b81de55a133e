"""The SQLModel data layer: tables, engine, commands (one transaction each), queries, import, sample company."""
