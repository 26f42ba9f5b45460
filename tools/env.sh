# Sourced by every recipe and script that runs QGIS: names the chosen QGIS once, for all of them.
#
#   QGIS=3.22; . tools/env.sh; "$PYTHON" -c 'import qgis.core'; "$QGIS_PROCESS" list
#
# Reads  QGIS          on Debian 12 3.40, 3.22 or 3.44 (3.40 if unset), on Debian 13 3.44; elsewhere "system", the
#                      QGIS that is there
#        QGIS_PYTHON   the Python of another QGIS that is there (elsewhere /usr/bin/python3 if unset)
# Sets   PYTHON        the virtual environment's Python: QGIS, the plugin's packages and the test tools
#        QGIS_PROCESS, QGIS_APP   the executables of the same QGIS
#        VENV_PACKAGES   where the virtual environment keeps its packages, for QGIS_PROCESS, whose own
#                      Python knows nothing of it:  PYTHONPATH=$PYTHONPATH:$VENV_PACKAGES
#        and PYTHONPATH, QGIS_PREFIX_PATH, LD_LIBRARY_PATH, QT_QPA_PLATFORM; for 3.22 also HOME
# shellcheck shell=bash

LANDLENS_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

release=$([ ! -r /etc/os-release ] || (. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}"))

case ${QGIS_PYTHON:+named on }$release in
"debian 12") QGIS=${QGIS:-3.40} ;;
"debian 13") QGIS=${QGIS:-3.44} ;;
*) QGIS=system ;;
esac
QGIS_PYTHON=${QGIS_PYTHON:-/usr/bin/python3}
VENV=$LANDLENS_ROOT/.venv-$QGIS
PYTHON=$VENV/bin/python

# 3.44 needs Debian 13. On Debian 12 the script or recipe that sources this begins again inside the one in .qgis/.
if [ "$QGIS on $release" = "3.44 on debian 12" ]; then
    export QGIS
    if [ -n "${BASH_EXECUTION_STRING:-}" ]; then
        exec "$LANDLENS_ROOT/tools/inside.sh" bash -euo pipefail -c "$BASH_EXECUTION_STRING" "$0" "$@"
    elif [[ $- == *i* ]]; then
        echo "In a shell of your own, begin with: tools/inside.sh bash" >&2
        return 2
    fi
    exec "$LANDLENS_ROOT/tools/inside.sh" bash "$LANDLENS_ROOT/tools/${0##*/}" "$@"
fi

VENV_PACKAGES=$(echo "$VENV"/lib/python3*/site-packages)
case "$QGIS on $release" in
"3.22 on debian 12")
    QGIS_PREFIX_PATH=$LANDLENS_ROOT/.qgis/3.22/usr
    LD_LIBRARY_PATH=$QGIS_PREFIX_PATH/lib
    PYTHONPATH=$QGIS_PREFIX_PATH/lib/python3/dist-packages:$QGIS_PREFIX_PATH/share/qgis/python:$QGIS_PREFIX_PATH/share/qgis/python/plugins
    # The executables themselves: their wrappers read 3.40's options out of /etc/default.
    QGIS_PROCESS=$QGIS_PREFIX_PATH/bin/qgis_process.bin
    QGIS_APP=$QGIS_PREFIX_PATH/bin/qgis.bin
    # A profile that 3.40 wrote is not for 3.22.
    HOME=$LANDLENS_ROOT/.qgis/home-3.22
    mkdir -p "$HOME"
    export HOME LD_LIBRARY_PATH QGIS_PREFIX_PATH
    ;;
"3.40 on debian 12" | "3.44 on debian 13")
    QGIS_PREFIX_PATH=/usr
    PYTHONPATH=/usr/share/qgis/python:/usr/share/qgis/python/plugins
    QGIS_PROCESS=/usr/bin/qgis_process
    QGIS_APP=/usr/bin/qgis
    export QGIS_PREFIX_PATH
    ;;
"system on "*)
    QGIS_PROCESS=$(command -v qgis_process || true)
    QGIS_APP=$(command -v qgis || true)
    # Where this QGIS keeps Processing, which is no ordinary package.
    if [ -d /usr/share/qgis/python/plugins ]; then
        PYTHONPATH=/usr/share/qgis/python:/usr/share/qgis/python/plugins
    fi
    ;;
*)
    echo "QGIS=$QGIS is not known here: Debian 12 has QGIS=3.40, QGIS=3.22 and QGIS=3.44, Debian 13 has QGIS=3.44." >&2
    exit 2
    ;;
esac

QT_QPA_PLATFORM=offscreen
LC_ALL=C.UTF-8
# Not QGIS_PYTHON: a script that sources this again would take it for a choice of the user.
export LANDLENS_ROOT QGIS VENV PYTHON VENV_PACKAGES QGIS_PROCESS QGIS_APP PYTHONPATH QT_QPA_PLATFORM LC_ALL
