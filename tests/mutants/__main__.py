"""`python -m tests.mutants [core/locks.py …]`: no change to the rules goes unnoticed, or the list says why.

Runs mutmut over these files of core/ (all of them without a name: hours) in a copy, with the tests of tests/core, and
ends with 1 when a mutant survives that explained.toml does not explain, or the list names one that does not survive.
A mutant that the type checker refuses counts as noticed. Needs requirements.txt beside this file.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.mutants.explained import Mutant, built_at_import, complaints, explained, mutant

ROOT = Path(__file__).resolve().parent.parent.parent
MOST_MEMORY = 3 * 1024**3  # bytes, of each process
ROOMS = ("core", "data", "connectors", "docs", "tests")
NOTICED = {"killed", "timeout", "caught by type check", "segfault", "built at import"}
# Left out: the test that core imports nothing else (mutmut does), and the walk that calls every rule many times.
SETTINGS = """
[tool.mutmut]
source_paths = ["core/"]
only_mutate = {files}
also_copy = ["data/", "connectors/", "docs/"]
pytest_add_cli_args_test_selection = ["tests/core"]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-o", "addopts=-q", "--assert=plain", "--tb=no",
    "--ignore=tests/core/test_core_purity.py", "--ignore=tests/core/test_random_walk.py"]
timeout_multiplier = 30.0  # a busy machine is slow, not wrong
type_check_command = ["mypy", "core", "--output", "json", "--disable-error-code", "unused-ignore"]
"""
FEWER_EXAMPLES = """
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "mutants",
    max_examples=15,
    phases=[Phase.explicit, Phase.generate],  # nobody reads the smallest example of a mutant
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("mutants")
"""


def main(words: list[str]) -> int:
    """Runs, compares with the list, says what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("files", nargs="*", help="such as core/locks.py")
    parser.add_argument("--children", default="1", help="how many mutants at once")
    asked = parser.parse_args(words)
    every = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "core").rglob("*.py"))
    files = asked.files or every
    if unknown := set(files) - set(every):
        parser.error(f"not a file of core/: {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        _copy(Path(folder), files)
        os.chdir(folder)
        # The tools of the same environment, also when it is not activated, and of pytest nothing but itself.
        os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        # A mutant that never ends may take all memory before its time is up.
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        subprocess.run(["mutmut", "run", "--max-children", asked.children], check=True)
        counted, survivors = _results()
    known = {one: why for one, why in explained().items() if _file(one, every) in files}
    found = complaints(survivors, known)
    for complaint in found:
        print(complaint)
    outcome = ", ".join(f"{number:,} {status}" for status, number in counted.most_common())
    print(f"{counted.total():,} mutants: {outcome}; {len(known):,} explained, {len(found):,} complaints.")
    return 1 if found else 0


def _copy(folder: Path, files: list[str]) -> None:
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    settings = SETTINGS.format(files=files)
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8") + settings, "utf-8")
    (folder / "tests" / "core" / "conftest.py").write_text(FEWER_EXAMPLES, "utf-8")


def _results() -> tuple[Counter[str], set[Mutant]]:
    """How many mutants had which end, and those that no test noticed; read in the folder of the run."""
    # Imported here: mutmut reads its settings from the folder that is current.
    from mutmut.mutation.data import SourceFileMutationData
    from mutmut.mutation.diff_apply import get_diff_for_mutant
    from mutmut.stats import status_by_exit_code
    from mutmut.utils.file_utils import walk_mutatable_files

    counted: Counter[str] = Counter()
    survivors: set[Mutant] = set()
    built = built_at_import()
    for path in walk_mutatable_files():
        data = SourceFileMutationData(path=path)
        data.load()
        for name, code in data.exit_code_by_key.items():
            status, function = status_by_exit_code[code], _function(name)
            if function in built and status not in NOTICED:
                status = "built at import"  # mutmut takes the first test of all for one that calls it
            counted[status] += 1
            if status not in NOTICED:
                survivors.add(mutant(function, get_diff_for_mutant(name, path=path)))
    return counted, survivors


def _function(name: str) -> str:
    """`core.bulk.Order.said_of` of mutmut's `core.bulk.xǁOrderǁsaid_of__mutmut_3`."""
    module, _, mangled = name.partition("__mutmut_")[0].rpartition(".")
    return f"{module}.{mangled.removeprefix('x').removeprefix('_').removeprefix('ǁ').replace('ǁ', '.')}"


def _file(one: Mutant, files: list[str]) -> str:
    return next((file for file in files if one.function.startswith(file[:-3].replace("/", ".") + ".")), "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
