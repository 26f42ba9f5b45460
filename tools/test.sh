#!/usr/bin/env bash
# Runs the tests on the chosen QGIS, away from the user's own settings, token and proxies.
#
#   tools/test.sh                    the whole suite, then its doors without the optional packages
#   tools/test.sh --quick            what can be told in seconds: the core and the recorded answers, but for slow tests,
#                                    and with fewer made-up examples
#   tools/test.sh tests/core -x      whatever pytest is told, once, in one process
#   JOBS=4 tools/test.sh tests/core  the same in four
#
# Without JOBS the whole suite, which mostly waits, takes two processes for each processor, and the quick part one more than
# there are.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

# Python's bytecode is kept out of the checkout: half of what a worker or a process of a test does at first is compiling.
unset PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX=$VENV/bytecode
# What is quick keeps its files in memory, where there is room: many are databases, which wait for a disk at each step.
if [ "${1:-}" = --quick ]; then
    room=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }') || true
    if [ "${room:-0}" -gt 1000000 ] && [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi
    export HYPOTHESIS_PROFILE=${HYPOTHESIS_PROFILE:-quick}
fi
scratch=$(mktemp -d -t landlens-test.XXXXXX)
# pytest-qgis keeps QGIS's settings in the checkout, in a folder of the worker's name: with names of its own, a run
# shares no settings and no authentication database with another one, at the same time or before it.
name=${scratch##*.}
trap 'rm -rf "$scratch" .qgis-settings/"$name"*; rmdir .qgis-settings 2>/dev/null || true' EXIT

unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
unset LANDLENS_ZIP MLY_TOKEN DOWNLOAD_DIR LANDLENS_TILES_URL LANDLENS_GRAPH_URL LANDLENS_WITHOUT_PACKAGES
unset http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
export PYTHONHASHSEED=random

# Prints the assignments that give a worker a home and a place for temporary files.
own() {
    mkdir -p "$scratch/$1"/{home,tmp} && mkdir -m 700 "$scratch/$1/run"
    printf '%s\n' "HOME=$scratch/$1/home" "TMPDIR=$scratch/$1/tmp" "XDG_RUNTIME_DIR=$scratch/$1/run"
}

pytest() { "$PYTHON" -m pytest -p no:cacheprovider --no-header -r fEs "$@"; }

run() {
    if [ "$jobs" = 1 ]; then PYTEST_XDIST_WORKER=$name pytest "$@"; else pytest "${workers[@]}" "$@"; fi
}

processors=$(getconf _NPROCESSORS_ONLN)
case ${1:-} in
"") jobs=${JOBS:-$((2 * processors))} ;;
--quick) jobs=${JOBS:-$((processors + 1))} ;;
*) jobs=${JOBS:-1} ;;
esac
# shellcheck disable=SC2046 # one word for each assignment is meant
export $(own all)
workers=(--dist worksteal)
if [ "$jobs" != 1 ]; then
    for number in $(seq "$jobs"); do
        workers+=(--tx "popen//id=$name-$number$(printf '//env:%s' $(own "$number"))")
    done
fi

# The plugin reads its languages compiled; without lrelease their tests are skipped, with its word.
"$PYTHON" tools/translations.py compile || true

if [ "${1:-}" = --quick ]; then
    run -p no:pytest_qgis tests/core tests/recorded -m "not slow" "${@:2}" # these need no running QGIS
elif [ $# -gt 0 ]; then
    run "$@"
else
    echo "Testing on QGIS $QGIS ..."
    # Once for all workers, which install it in profiles of their own.
    "$PYTHON" tools/package.py --into "$scratch/zip" > /dev/null
    LANDLENS_ZIP=$(echo "$scratch"/zip/*.zip)
    export LANDLENS_ZIP
    run
    echo "Testing the decoding and area doors again without mapbox-vector-tile, shapely and mercantile ..."
    LANDLENS_WITHOUT_PACKAGES=1 run -m doors
fi
