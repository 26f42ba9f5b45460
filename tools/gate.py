"""The two scanners that block an upload to the plugin site, run on a zip as the site runs them."""

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ISSUE = "{relpath}:{line}: {test_id} {msg}"


def bandit(folder: Path) -> list[str]:
    """What bandit finds in the folder; comments that silence it do not count."""
    command = [sys.executable, "-m", "bandit", "--quiet", "--recursive", "--ignore-nosec"]
    command += ["--format", "custom", "--msg-template", ISSUE, "."]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    findings = [line for line in run.stdout.splitlines() if line.strip()]
    if run.returncode and not findings:
        findings = [f"bandit did not run: {run.stderr.strip()}"]
    return findings


def detect_secrets(folder: Path) -> list[str]:
    """What detect-secrets takes for a secret in the folder; nothing is asked of any service."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--no-verify", "."]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    if run.returncode:
        return [f"detect-secrets did not run: {run.stderr.strip()}"]
    results = json.loads(run.stdout)["results"]
    return [
        f"{name}:{secret['line_number']}: {secret['type']}"
        for name, secrets in sorted(results.items())
        for secret in secrets
    ]


def findings_in(archive: Path) -> list[str]:
    """Everything that either scanner says about the zip."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(folder)
        return bandit(Path(folder)) + detect_secrets(Path(folder))


def main() -> int:
    """Print the findings; 1 if there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zip", type=Path)
    findings = findings_in(parser.parse_args().zip)
    print("\n".join(findings), end="\n" if findings else "")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
