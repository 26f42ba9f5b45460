"""What decides on an upload to the plugin site, run on a zip: its rules, and its scanners by its settings."""

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import site_rules

ISSUE = "{relpath}:{line}: {test_id} {msg}"
# The site reports style in rules of its own choice, which it switches on and off; these are on.
STYLE = "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,"
STYLE += "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"


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


def flake8(folder: Path) -> list[str]:
    """What flake8 finds in the folder by the site's settings; comments that silence it do not count."""
    command = [sys.executable, "-m", "flake8", "--isolated", "--disable-noqa", "--max-line-length=120"]
    command += [f"--select={STYLE}", "."]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    findings = run.stdout.splitlines()
    if run.returncode and not findings:
        findings = [f"flake8 did not run: {run.stderr.strip()}"]
    return findings


def findings_in(archive: Path, *, is_release: bool = False) -> list[str]:
    """Everything that is wrong with the zip; what cannot be unpacked safely is not scanned."""
    breaches = site_rules.breaches(archive, is_release=is_release)
    if any(breach.startswith(("size:", "zip:", "names:")) for breach in breaches):
        return breaches
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(folder)
        return breaches + bandit(Path(folder)) + detect_secrets(Path(folder)) + flake8(Path(folder))


def main() -> int:
    """Print the findings; 1 if there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zip", type=Path)
    parser.add_argument("--release", action="store_true", help="refuse placeholders as well")
    options = parser.parse_args()
    findings = findings_in(options.zip, is_release=options.release)
    print("\n".join(findings), end="\n" if findings else "")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
