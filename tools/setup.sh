#!/usr/bin/env bash
# Makes this checkout ready to run: QGIS, the test tools, and a virtual environment on QGIS's own Python.
#
# On Debian 12 it installs QGIS itself: 3.40 from the release's backports by apt; 3.22 unpacked from the release's
# own .deb files into .qgis/, so that both live side by side; 3.44 in a Debian 13 of its own in .qgis/. On Debian 13
# 3.44 comes from the release's backports by apt. Elsewhere it uses the QGIS that is there, or says which one to
# install. A second run finds everything in place and is quick.
#
#   QGIS=3.22 tools/setup.sh     QGIS_PYTHON=/path/to/qgis/python3 tools/setup.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export HOME=${HOME:-$PWD/.qgis/home}
caller_home=$HOME
. tools/apt.sh

# One job at a time: two terminals, or make -j, would unpack and install over each other.
if command -v flock >/dev/null; then exec 9>.setup.lock; flock 9; fi

# Before env.sh, which goes on inside that Debian.
if [ "${QGIS:-}" = 3.44 ] && [ -z "${QGIS_PYTHON:-}" ] && grep -qx 'VERSION_CODENAME=bookworm' /etc/os-release; then
    build_debian_13
fi
. tools/env.sh

unpack_322() {
    local root=$PWD/.qgis/3.22 version deb
    [ ! -e "$root/.complete" ] || return 0
    known_322() { apt-cache madison qgis | awk '$3 ~ /^3\.22/ {found = $3} END {print found}'; }
    version=$(known_322)
    [ -n "$version" ] || { apt_update && version=$(known_322); }
    [ -n "$version" ] || fail "This Debian's archive has no QGIS 3.22."
    say "Unpacking QGIS $version into .qgis/3.22 ..."
    rm -rf "$root"
    mkdir -p "$root/debs"
    local upstream=${version%%+*}
    # As root apt hands the download to a user of its own, who may not write here.
    (cd "$root/debs" && HOME=$caller_home logged apt-get -q -o APT::Sandbox::User=root -o Acquire::Retries=3 download \
        {python3-qgis,python3-qgis-common,qgis,qgis-common,qgis-providers,qgis-providers-common}="$version" \
        "libqgis-"{core,analysis,gui,native,3d,app,server}"$upstream=$version" "libqgispython$upstream=$version")
    for deb in "$root"/debs/*.deb; do dpkg -x "$deb" "$root"; done
    rm -rf "$root/debs"
    local missing
    missing=$(ldd "$root"/usr/lib/libqgis*.so.* "$root"/usr/bin/*.bin | awk '/not found/ {print $1}' | sort -u)
    [ -z "$missing" ] || fail "QGIS 3.22 lacks these libraries of Debian's: ${missing//$'\n'/ }"
    touch "$root/.complete"
}

case $QGIS in
3.40) install_packages 3.40 bookworm ;;
3.22)
    install_packages 3.40 bookworm
    unpack_322
    ;;
3.44) install_packages 3.44 trixie ;;
system)
    if ! "$QGIS_PYTHON" -c 'import qgis.core, sys; sys.exit(qgis.core.Qgis.QGIS_VERSION_INT < 32200)' 2>/dev/null; then
        say "LandLens needs QGIS 3.22 or newer with its Python, and $QGIS_PYTHON has none."
        say "Install QGIS 3.40 LTR from your distribution or from https://qgis.org/download,"
        fail "then name its Python:  make QGIS_PYTHON=/path/to/qgis/python3 test"
    fi
    ;;
esac

# From here on the unpacked QGIS stays out of pip's sight, and pip's cache in its usual place.
unset PYTHONPATH LD_LIBRARY_PATH
export HOME=$caller_home

# packages FOLDER LOCK [OPTION]: a virtual environment on QGIS's own Python with what a lock names.
packages() {
    local venv=$1 lock=$2 stamp
    # The lock is hashed so that a changed pin reaches an old checkout.
    stamp=$venv/.requirements-$(sha256sum "$lock" 2>/dev/null | cut -c1-16)
    [ ! -e "$stamp" ] || return 0
    say "Installing Python packages into ${venv##*/} ..."
    "$venv/bin/python" -c '' 2>/dev/null || logged "$QGIS_PYTHON" -m venv --clear "${@:3}" "$venv"
    logged "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --no-deps -r "$lock"
    rm -f "$venv"/.requirements-*
    touch "$stamp"
}

packages "$VENV" requirements-dev.txt --system-site-packages

# Leaflet and Pannellum, for the zip; what is there already is not asked for again.
"$VENV/bin/python" tools/web_scripts.py >/dev/null ||
    say "So a zip from here exports no web page, and the tests of such pages are skipped."
command -v chromium >/dev/null ||
    say "There is no Chromium here, so no exported web page is opened in a test (apt-get install chromium)."

# Qt 6, which no QGIS here has, beside it: a machine that has no PyQt6 to install tests everything else.
qt6=$PWD/.venv-qt6-$("$QGIS_PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
(export PIP_RETRIES=1; packages "$qt6" requirements-qt6.txt) ||
    say "PyQt6 cannot be installed here (see above), so nothing is tested on Qt 6."
