#!/usr/bin/env bash
# Runs the tests on the chosen QGIS, away from the user's own settings, token and proxies.
#
#   tools/test.sh                    the whole suite, then its doors without the optional packages
#   tools/test.sh tests/core -x      whatever pytest is told, once
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh

scratch=$(mktemp -d -t landlens-test.XXXXXX)
# pytest-qgis keeps QGIS's settings in the checkout, one folder a worker: this run is a worker of its
# own, so that two runs at a time, or one after another, share no settings and no authentication database.
export PYTEST_XDIST_WORKER=${scratch##*.}
trap 'rm -rf "$scratch" ".qgis-settings/$PYTEST_XDIST_WORKER"; rmdir .qgis-settings 2>/dev/null || true' EXIT

mkdir -p "$scratch"/{home,tmp} && mkdir -m 700 "$scratch/run"
export HOME=$scratch/home TMPDIR=$scratch/tmp XDG_RUNTIME_DIR=$scratch/run
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
unset MLY_TOKEN DOWNLOAD_DIR LANDLENS_TILES_URL LANDLENS_GRAPH_URL LANDLENS_WITHOUT_PACKAGES
unset http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
export PYTHONHASHSEED=random PYTHONDONTWRITEBYTECODE=1

run() { "$PYTHON" -m pytest -p no:cacheprovider --no-header -r fEs "$@"; }

if [ $# -gt 0 ]; then
    run "$@"
else
    echo "Testing on QGIS $QGIS ..."
    run
    echo "Testing the decoding and area doors again without mapbox-vector-tile, shapely and mercantile ..."
    LANDLENS_WITHOUT_PACKAGES=1 run -m doors
fi
