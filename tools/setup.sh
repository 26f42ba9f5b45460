#!/usr/bin/env bash
# Makes this checkout ready to run: QGIS, the test tools, and a virtual environment on QGIS's own Python.
#
# On Debian 12 it installs QGIS itself: 3.40 from the release's backports by apt, or 3.22 unpacked from
# the release's own .deb files into .qgis/, so that both live side by side. Elsewhere it uses the QGIS
# that is there, or says which one to install. A second run finds everything in place and is quick.
#
#   QGIS=3.22 tools/setup.sh     QGIS_PYTHON=/path/to/qgis/python3 tools/setup.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export HOME=${HOME:-$PWD/.qgis/home}
caller_home=$HOME
. tools/env.sh

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# One job at a time: two terminals, or make -j, would unpack and install over each other.
if command -v flock >/dev/null; then exec 9>.setup.lock; flock 9; fi

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Long output goes to a log; only a failure shows its end.
logged() {
    "$@" >.setup.log 2>&1 </dev/null || { tail -n 30 .setup.log >&2; fail "This failed: $*"; }
}

apt_install() {
    logged as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 install -y --no-install-recommends "$@"
}

apt_update() { logged as_root apt-get -q -o Acquire::Retries=3 update; }

# The $(...) below are apt-get's own.
# shellcheck disable=SC2016
# Backports live in the same archive as the release: take its address from the machine's own sources.
add_backports() {
    apt-get indextargets --format '$(CODENAME)' 'Created-By: Packages' | grep -x bookworm-backports >/dev/null && return
    local archive
    archive=$(apt-get indextargets --format '$(SITE) $(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | awk 'NR == 1 {print $2}')
    [ -n "$archive" ] || fail "No bookworm entry in apt's sources: add one, then run this again."
    say "Adding bookworm-backports to apt's sources ..."
    printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' "$archive" |
        as_root tee /etc/apt/sources.list.d/bookworm-backports.sources >/dev/null
}

system_qgis() { "$QGIS_PYTHON" -c 'import qgis.core; print(qgis.core.Qgis.QGIS_VERSION)' 2>/dev/null; }

# The packages that 3.40 comes in; the unpacked 3.22 lives on the libraries that they bring along.
qgis_packages=(qgis python3-qgis qgis-providers)
tool_packages=(python3-venv python3-requests python3-numpy python3-gdal gdal-bin libimage-exiftool-perl xvfb xauth libgl1-mesa-dri)

installed() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}\n' "$@" 2>/dev/null | grep -c '^ii')" = $# ]; }

install_on_debian() {
    if ! installed "${qgis_packages[@]}" "${tool_packages[@]}" || [[ $(unset PYTHONPATH LD_LIBRARY_PATH QGIS_PREFIX_PATH; system_qgis) != 3.40* ]]; then
        [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
            fail "Installing QGIS needs root: run 'make setup' as root once, or install sudo."
        say "Installing QGIS 3.40 and the test tools from Debian's packages (some minutes, once) ..."
        [ "$(id -u)" = 0 ] || sudo -v
        # Twice: an apt that was never updated knows no release's codename, so no archive either.
        apt_update
        add_backports
        apt_update
        apt_install -t bookworm-backports "${qgis_packages[@]}"
        apt_install "${tool_packages[@]}"
    fi
    [ "$QGIS" != 3.22 ] || unpack_322
}

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

if [ "$QGIS" != system ]; then
    install_on_debian
elif ! "$QGIS_PYTHON" -c 'import qgis.core, sys; sys.exit(qgis.core.Qgis.QGIS_VERSION_INT < 32200)' 2>/dev/null; then
    say "LandLens needs QGIS 3.22 or newer with its Python, and $QGIS_PYTHON has none."
    say "Install QGIS 3.40 LTR from your distribution or from https://qgis.org/download,"
    fail "then name its Python:  make QGIS_PYTHON=/path/to/qgis/python3 test"
fi

# The lock is hashed so that a changed pin reaches an old checkout.
stamp=$VENV/.requirements-$(sha256sum requirements-dev.txt 2>/dev/null | cut -c1-16)
if [ ! -e "$stamp" ]; then
    say "Installing Python packages into ${VENV##*/} ..."
    # The unpacked QGIS stays out of pip's sight, and pip's cache in its usual place.
    unset PYTHONPATH LD_LIBRARY_PATH
    export HOME=$caller_home
    "$PYTHON" -c '' 2>/dev/null || logged "$QGIS_PYTHON" -m venv --clear --system-site-packages "$VENV"
    logged "$PYTHON" -m pip install --disable-pip-version-check --no-input --no-deps -r requirements-dev.txt
    rm -f "$VENV"/.requirements-*
    touch "$stamp"
fi
