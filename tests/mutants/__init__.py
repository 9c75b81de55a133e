"""Changes to the rules that no test notices: found by mutmut, each killed by a test or explained in explained.toml."""
