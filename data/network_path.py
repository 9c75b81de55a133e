"""Is a path on another machine? SQLite's locks do not hold there (trust.md section 2)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

# fmt: off
NETWORK_FILE_SYSTEMS = frozenset({
    "afs", "afpfs", "afp", "beegfs", "ceph", "cifs", "davfs", "fuse.davfs", "fuse.glusterfs", "fuse.rclone",
    "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2",
    "smb2", "smb3", "smbfs", "webdav",
})
# fmt: on
REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def is_network_path(path: str) -> bool:
    """True for \\\\host\\share and for what the machine says is mounted from another one.

    The look at the mounts is best effort: what cannot be told counts as local.
    """
    if path.startswith(("\\\\", "//")):
        return True
    try:
        return _file_system(Path(path).resolve()) in NETWORK_FILE_SYSTEMS
    except (OSError, ValueError, subprocess.SubprocessError):
        return False


def _file_system(path: Path) -> str:
    """The type of the file system that holds the path, or "" when it cannot be told."""
    if sys.platform == "win32":
        import ctypes

        return "cifs" if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == REMOTE_DRIVE else ""
    if sys.platform == "darwin":
        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True).stdout
        return deepest_mount(path, mac_mounts(listing))
    return deepest_mount(path, linux_mounts(Path("/proc/self/mountinfo").read_text(encoding="utf-8")))


def linux_mounts(mountinfo: str) -> dict[str, str]:
    """Mount point → file system, from the text of /proc/self/mountinfo (spaces stand as \\040 in it)."""
    mounts = {}
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), before.split()[4])
        mounts[point] = after.split()[0]
    return mounts


def mac_mounts(listing: str) -> dict[str, str]:
    """Mount point → file system, from what `mount` prints: `//anna@host/books on /Volumes/books (smbfs, nodev)`."""
    found = re.finditer(r"^.+? on (?P<point>.+) \((?P<type>[^,)]+)[^()]*\)$", listing, re.MULTILINE)
    return {line["point"]: line["type"] for line in found}


def deepest_mount(path: Path, mounts: dict[str, str]) -> str:
    """The file system of the mount point that is nearest to the path."""
    holding = (folder for folder in (path, *path.parents) if str(folder) in mounts)
    return mounts.get(str(next(holding, "")), "")
