"""The gate: sign-in pages and the ASGI middleware that lets nothing else through without a session."""
