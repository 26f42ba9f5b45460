"""Small disks, to be filled."""

import contextlib
import shutil
import subprocess
import sys

import pytest


@contextlib.contextmanager
def mounted(folder, size):
    """A small disk of its own, where this process may mount one."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if sys.platform != "linux" or shutil.which("mount") is None:
        pytest.skip("There is no mount -t tmpfs here.")
    if subprocess.run(command, capture_output=True, timeout=30, check=False).returncode:
        pytest.skip("This user may not mount a small disk to fill.")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True, timeout=30)
