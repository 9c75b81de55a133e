"""The rules of the desk: pure Python, standard library only, no clock, no network, no database."""
