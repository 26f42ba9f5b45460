#!/usr/bin/env bash
# Every check that needs no test run; goes through all of them and fails if any did.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
# Only the core's types and the style are looked at here: the checkers need no QGIS on their path.
unset PYTHONPATH LD_LIBRARY_PATH

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=()
check() {
    local name=$1
    shift
    echo "Checking $name ..."
    "$@" || failed+=("$name")
}

check "style (ruff)" "$VENV/bin/ruff" check --quiet --output-format concise .
check "layout (ruff format)" "$VENV/bin/ruff" format --check --quiet --output-format concise .
# QGS105: the plugin class gets iface as every plugin does. QGS202: guesses by a method's name alone.
check "QGIS and Qt 6 habits (flake8-qgis)" "$VENV/bin/flake8" --isolated --select=QGS --extend-ignore=QGS105,QGS202 __init__.py landlens_plugin
# QGS2 is about results that a plugin must not lose sight of; a test sees for itself.
check "the same of tests and tools (flake8-qgis)" "$VENV/bin/flake8" --isolated --select=QGS1,QGS3,QGS4 --extend-ignore=QGS105 --extend-exclude=benchmarks/out tests tools benchmarks
# numpy from 2.1 on writes its types for newer Pythons than the 3.9 that the core is checked for.
if "$PYTHON" -c 'import numpy, sys; sys.exit(numpy.lib.NumpyVersion(numpy.__version__) >= "2.1.0")'; then
    check "types of the core (mypy)" "$VENV/bin/mypy" --no-error-summary
    # Under the names that setup.py gives them, which mypy finds in folders alone.
    mkdir "$scratch/landlens"
    ln -s "$PWD"/landlens_plugin/core/* "$PWD/scale" "$scratch/landlens/"
    check "types of the jobs of many computers (mypy)" env MYPYPATH="$scratch" \
        "$VENV/bin/mypy" --no-error-summary --follow-imports=silent -p landlens.scale
else
    echo "Not checked: types of the core (mypy), as this numpy's cannot be read for Python 3.9. On Debian 12 they can."
fi
check "who imports whom (arrows)" "$PYTHON" tools/arrows.py
check "the picture of the house" "$PYTHON" tools/house.py --check
if "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    check "the guide and its links (mkdocs)" "$PYTHON" tools/guide.py "$scratch/site"
else
    echo "Not checked: the guide and its links (mkdocs), which Python 3.11 builds."
fi
if "$PYTHON" tools/package.py --into "$scratch" >/dev/null; then
    check "the zip (the plugin site's rules, bandit, detect-secrets, flake8)" "$PYTHON" tools/gate.py "$scratch"/*.zip
else
    failed+=("package")
fi

if [ ${#failed[@]} -gt 0 ]; then
    printf 'Lint failed: %s\n' "${failed[@]}" >&2
    exit 1
fi
echo "Lint passed."
