"""The tests. What their processes compile is kept, whatever the environment says: it would be compiled for each."""

import os
import sys

sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
